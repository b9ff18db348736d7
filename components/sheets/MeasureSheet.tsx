import { useState } from 'preact/hooks';
import { type Instrument, suitsKind } from '../../lib/domain/alliance/instrument';
import { isScoreSealed } from '../../lib/domain/alliance/sealed-ratings';
import type { Client } from '../../lib/domain/practice/client';
import { asAnswered, formFor, formRaterOf, ratersOf } from '../../lib/domain/practice/form-rater';
import { MEASURE_WAYS } from '../../lib/domain/practice/measure';
import type { MeasureForm } from '../../lib/domain/practice/measure-form';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { useApp } from '../app/AppContext';
import { type Instruments, useInstruments } from '../app/use-instruments';
import { useSession } from '../app/use-records';
import { Button } from '../controls/Button';
import { Combobox } from '../controls/Combobox';
import { Dialog } from '../controls/Dialog';
import { Notice } from '../controls/Notice';
import { Segmented } from '../controls/Segmented';
import { SelectField } from '../controls/SelectField';
import { formOptions } from '../records/form-options';
import { MeasureAbout } from '../records/MeasureAbout';
import { MeasureFit } from '../records/MeasureFit';
import { MeasureScore, risksOf } from '../records/MeasureScore';
import { useOwnLeftOut } from '../records/use-own-left-out';
import { FormatChoice } from './measure/FormatChoice';
import { MeasureItems } from './measure/MeasureItems';
import { type PlannedForm, readForm } from './measure/measure-form';
import { type MeasureDeed, useMeasureForm } from './measure/use-measure-form';
import { SaveProblem } from './SaveProblem';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

/** Answers to a further instrument, entered by number from the practitioner's own copy. */
export function MeasureSheet({ sheet, onClose }: SheetProps<'measure'>) {
  const { context } = useApp();
  const { client } = context.value;
  const session = useSession(sheet.sessionId);
  if (!client || !session?.ok) return null;
  const { measureId, planned = null } = sheet;
  return <Form {...{ client, measureId, planned, onClose }} session={session.value} />;
}

interface FormProps {
  readonly client: Client;
  readonly session: Session;
  readonly measureId: string | null;
  readonly planned: PlannedForm | null;
  readonly onClose: () => void;
}

function Form({ client, session, measureId, planned, onClose }: FormProps) {
  const { newId } = useApp();
  const [id] = useState(() => measureId ?? newId());
  const name = measureId ?? nameNew(session, planned);
  const instruments = useInstruments();
  const deed = useMeasureForm({ client, session, id, name, planned, find: instruments.find, onClose });
  const { set, instrument } = deed;
  return (
    <Dialog
      title={instrument ? instrument.name : say('measure.sheet.new')}
      onClose={onClose}
      footer={instrument && <Footer deed={deed} />}
    >
      <div class={styles['form']}>
        {deed.isRestored && <p class={styles['soft']}>{say('measure.restored')}</p>}
        {instrument ? (
          <Answers {...{ client, session, instrument, deed }} />
        ) : (
          <Choice
            {...{ client, instruments }}
            onChoose={(chosen) =>
              set({ instrument: chosen, ...usualRater(client, instruments.find(chosen)) })
            }
          />
        )}
        {deed.problem !== null && <Notice tone="caution">{deed.problem}</Notice>}
        <SaveProblem
          {...{ error: deed.error, standing: deed.standing?.at, there: deed.there }}
          keepsRest={deed.standing !== null}
          onKeepMine={deed.keepMine}
          onKeepTheirs={deed.discard}
        />
      </div>
    </Dialog>
  );
}

/** What is planned has a draft of its own for each person. */
function nameNew({ id }: Session, planned: PlannedForm | null): string {
  return planned ? `new/${id}/${planned.instrument}/${planned.rater}` : `new/${id}`;
}

/** The first of those who answer such a form: one for practitioners alone is taken to be one's own. */
function usualRater(client: Client, instrument: Instrument | null): Pick<Partial<MeasureForm>, 'rater'> {
  const [rater] = instrument ? ratersOf(client, instrument) : [];
  return rater === undefined ? {} : { rater };
}

interface ChoiceProps {
  readonly client: Client;
  readonly instruments: Instruments;
  readonly onChoose: (id: string) => void;
}

/** Instruments by typing; coaching meets no measures of illness. */
function Choice({ client, instruments, onChoose }: ChoiceProps) {
  const { run } = useApp();
  return (
    <>
      <Combobox
        label={say('measure.choose')}
        placeholder={say('measure.choose.placeholder')}
        options={formOptions(client, instruments.offered(client))}
        onChoose={onChoose}
        autoFocus
      />
      <p class={styles['soft']}>{say('measure.choose.hint')}</p>
      <div class={styles['deeds']}>
        <Button onClick={() => void run('instrument.show-all', null)}>{say('instruments.title')}</Button>
      </div>
    </>
  );
}

interface AnswersProps {
  readonly client: Client;
  readonly session: Session;
  readonly instrument: Instrument;
  readonly deed: MeasureDeed;
}

function Answers({ client, session, instrument, deed }: AnswersProps) {
  const { form, set } = deed;
  const listed = new Set<string>([...ratersOf(client, instrument), form.rater]);
  const kept = session.measures.find(({ id }) => id === form.id);
  const population = kept?.rater === form.rater ? kept.population : undefined;
  const rater = asAnswered(formRaterOf(client, form.rater), population);
  const raters = [...listed].map((value) => ({ value, label: nameRater(client, value) }));
  const { answers } = readForm(instrument, form.texts);
  const isFinished = session.status === 'finished';
  const isOwnLeftOut = useOwnLeftOut(session.id);
  const isClosed = isScoreSealed({ isFinished, ratings: session.ratings, isOwnLeftOut }, form.rater);
  return (
    <>
      <div class={styles['pair']}>
        <SelectField
          label={say('measure.rater')}
          value={form.rater as string}
          options={raters}
          onChange={(rater) => set({ rater })}
        />
        <Segmented
          label={say('measure.way')}
          value={form.way}
          options={MEASURE_WAYS.map((value) => ({ value, label: say(`measure.way.${value}`) }))}
          onChange={(way) => set({ way })}
        />
      </div>
      <FormatChoice instrument={instrument} deed={deed} />
      {deed.hasRange && (
        <MeasureItems
          instrument={instrument}
          texts={form.texts}
          onChange={(change) => set(({ texts }) => ({ texts: change(texts) }))}
        />
      )}
      {risksOf(instrument, answers).map((item) => (
        <Risk key={item} item={item} />
      ))}
      {isClosed && <p class={styles['soft']}>{say('measure.sealed')}</p>}
      {deed.hasRange && !isClosed && suitsKind(instrument, client.kind) && (
        <MeasureScore instrument={formFor(instrument, rater)} answers={answers} />
      )}
      <MeasureFit instrument={instrument} rater={rater} />
      <MeasureAbout instrument={instrument} />
    </>
  );
}

/** Said at once and whatever the total; the draft stays while the procedure is read. */
function Risk({ item }: { item: number }) {
  const { run } = useApp();
  return (
    <Notice tone="caution">
      <p>{say('measure.risk', { number: item })}</p>
      <Button onClick={() => void run('safety.show', null)}>{say('measure.risk.open')}</Button>
    </Notice>
  );
}

function Footer({ deed }: { deed: MeasureDeed }) {
  return (
    <>
      <Button onClick={deed.leave}>{say('control.cancel')}</Button>
      <Button variant="primary" onClick={deed.save}>
        {say('measure.save')}
      </Button>
    </>
  );
}
