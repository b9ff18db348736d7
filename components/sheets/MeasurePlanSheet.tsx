import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { tellPlan } from '../../lib/commands/told/measure-told';
import { type Instrument, suitsKind } from '../../lib/domain/alliance/instrument';
import { PRACTITIONER } from '../../lib/domain/alliance/rating';
import type { Client } from '../../lib/domain/practice/client';
import { ratersOf } from '../../lib/domain/practice/form-rater';
import { LONGEST_INTERVAL, type PlannedMeasure } from '../../lib/domain/practice/measure-plan';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { useApp } from '../app/AppContext';
import { useInstruments } from '../app/use-instruments';
import { useClient, usePractitioner } from '../app/use-records';
import { Combobox } from '../controls/Combobox';
import { IconButton } from '../controls/IconButton';
import { SelectField } from '../controls/SelectField';
import { formOptions } from '../records/form-options';
import { DraftedDialog } from './DraftedDialog';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';
import { useDraftedForm } from './use-drafted-form';

interface PlanForm {
  readonly measures: readonly PlannedMeasure[];
}

/** Which measures a client answers, who answers them and how often. The whole plan is a draft until it is saved or cancelled. */
export function MeasurePlanSheet({ onClose }: SheetProps<'measure-plan'>) {
  const { client } = useApp().context.value;
  const opened = useClient(client?.id ?? null);
  if (!opened?.ok) return null;
  return <PlanDialog client={opened.value} onClose={onClose} />;
}

function PlanDialog({ client, onClose }: { client: Client; onClose: () => void }) {
  const { run } = useApp();
  const { find, offered } = useInstruments();
  const built = usePractitioner()?.builtInstruments ?? [];
  const { id: clientId } = client;
  const standing: PlanForm = { measures: client.measures };
  const draft = useDraftedForm(draftAddress.measurePlan(clientId), clientId, standing);
  const { measures } = draft.form;
  const [added, setAdded] = useState(0);
  const set = (change: (now: readonly PlannedMeasure[]) => readonly PlannedMeasure[]) =>
    draft.set((now) => ({ measures: change(now.measures) }));
  const save = (form: PlanForm, base: PlanForm) =>
    run('measure.plan', { clientId, measures: form.measures, base: base.measures }, { isQuiet: true });
  const there = tellPlan(client, find, client.measures);
  return (
    <DraftedDialog
      title={say('measure.plan.title')}
      saveWord={say('measure.plan.save')}
      told={{ measures: there.length > 0 ? there : say('measure.plan.empty') }}
      {...{ draft, save, onClose }}
    >
      <p class={styles['soft']}>{say('measure.plan.intro')}</p>
      {draft.isRestored && <p class={styles['soft']}>{say('measure.plan.restored')}</p>}
      {measures.map((planned, at) => (
        <PlannedRow
          key={at}
          client={client}
          planned={planned}
          instrument={find(planned.instrument)}
          isInUse={!built.some(({ id, isInUse }) => id === planned.instrument && !isInUse)}
          onChange={(change) =>
            set((now) => now.map((each, place) => (place === at ? { ...each, ...change } : each)))
          }
          onRemove={() => set((now) => now.filter((_each, place) => place !== at))}
        />
      ))}
      <Combobox
        // Begun anew for the next one: what was typed for the last one has been answered.
        key={added}
        autoFocus={added > 0}
        label={say('measure.plan.add')}
        placeholder={say('measure.choose.placeholder')}
        options={formOptions(client, offered(client))}
        onChoose={(id) => {
          const instrument = find(id);
          if (!instrument) return;
          set((now) => [...now, plannedFor(client, instrument, now)]);
          setAdded(added + 1);
        }}
      />
    </DraftedDialog>
  );
}

interface PlannedRowProps {
  readonly client: Client;
  readonly planned: PlannedMeasure;
  /** Null where this version does not know it. */
  readonly instrument: Instrument | null;
  /** False for a built one that was taken out of use. */
  readonly isInUse: boolean;
  readonly onChange: (change: Partial<PlannedMeasure>) => void;
  readonly onRemove: () => void;
}

function PlannedRow({ client, planned, instrument, isInUse, onChange, onRemove }: PlannedRowProps) {
  const name = instrument?.name ?? planned.instrument;
  const raters = new Set([...(instrument ? ratersOf(client, instrument) : []), planned.rater]);
  const intervals = Array.from({ length: LONGEST_INTERVAL }, (_, at) => at + 1);
  return (
    <fieldset class={styles['parts']}>
      <legend>{name}</legend>
      {!isInUse && <p class={styles['soft']}>{say('measure.plan.out-of-use')}</p>}
      {instrument && !suitsKind(instrument, client.kind) && (
        <p class={styles['soft']}>{say('measure.plan.not-for-coaching')}</p>
      )}
      <div class={styles['plan']}>
        <SelectField
          label={say('measure.plan.rater')}
          value={planned.rater as string}
          options={[...raters].map((value) => ({ value: value as string, label: nameRater(client, value) }))}
          onChange={(rater) => onChange({ rater })}
        />
        <SelectField
          label={say('measure.plan.every')}
          value={String(planned.every)}
          options={intervals.map((every) => ({
            value: String(every),
            label: say('measure.plan.interval', { every }),
          }))}
          onChange={(every) => onChange({ every: Number(every) })}
        />
      </div>
      <div class={styles['deeds']}>
        <IconButton icon={Trash2} label={say('measure.plan.remove', { name })} onClick={onRemove} />
      </div>
    </fieldset>
  );
}

/** For the first person by whom it may be answered and is not planned yet; every fifth session unless changed. */
function plannedFor(client: Client, instrument: Instrument, plan: readonly PlannedMeasure[]): PlannedMeasure {
  const { id } = instrument;
  const may = ratersOf(client, instrument);
  const isFree = (rater: string) => !plan.some((each) => each.instrument === id && each.rater === rater);
  return { instrument: id, rater: may.find(isFree) ?? may[0] ?? PRACTITIONER, every: 5 };
}
