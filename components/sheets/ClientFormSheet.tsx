import { tellClient } from '../../lib/commands/told/client-told';
import { suitsKind } from '../../lib/domain/alliance/instrument';
import { NO_PAGE, type SeenPage } from '../../lib/domain/practice/binding';
import { CLIENT_KINDS, type Client, POPULATIONS } from '../../lib/domain/practice/client';
import { type ClientForm, formOf } from '../../lib/domain/practice/client-life';
import { isVisible } from '../../lib/domain/practice/plain-line';
import { formatNames } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useInstruments } from '../app/use-instruments';
import { useKnownPage } from '../app/use-known-page';
import { useClient } from '../app/use-records';
import { Button } from '../controls/Button';
import { Checkbox } from '../controls/Checkbox';
import { Dialog } from '../controls/Dialog';
import { Segmented } from '../controls/Segmented';
import { SelectField } from '../controls/SelectField';
import { ClientCare } from './ClientCare';
import { EndingFields, LabelField, SafetyFields } from './ClientFields';
import { emptyForm, type FormPart, withPopulation } from './client-form';
import { contest } from './contest';
import { PeopleFields } from './PeopleFields';
import { SaveProblem } from './SaveProblem';
import type { SheetProps } from './SheetHost';
import { SlotFields } from './SlotFields';
import styles from './sheets.module.css';
import { useClientForm } from './use-client-form';

/** Adds a client or changes one. The whole form is a draft until it is saved or cancelled. */
export function ClientFormSheet({ sheet, onClose }: SheetProps<'client-form'>) {
  const opened = useClient(sheet.clientId);
  if (sheet.clientId !== null && opened === undefined) return null;
  const saved = opened?.ok ? formOf(opened.value) : emptyForm(sheet.label ?? '');
  const client = opened?.ok ? opened.value : null;
  return <ClientFormDialog key={sheet.clientId} clientId={sheet.clientId} {...{ client, saved, onClose }} />;
}

interface ClientFormDialogProps {
  readonly clientId: string | null;
  /** As it stands; null for a new one. */
  readonly client: Client | null;
  readonly saved: ClientForm;
  readonly onClose: () => void;
}

/** Closing keeps what was typed for the next time; cancelling gives it up. */
function ClientFormDialog({ clientId, client, saved, onClose }: ClientFormDialogProps) {
  const state = useClientForm(clientId, saved, onClose);
  const { draft, save, saveOver } = state;
  const { form, set } = draft;
  const page = useKnownPage() ?? NO_PAGE;
  const cancel = () => {
    state.startOver();
    onClose();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    save(page.address);
  };
  const footer = (
    <>
      <Button onClick={cancel}>{say('control.cancel')}</Button>
      <Button type="submit" form="client-form" variant="primary" disabled={!isVisible(form.label)}>
        {say(clientId === null ? 'client-form.add' : 'client-form.save')}
      </Button>
    </>
  );
  const title = say(clientId === null ? 'command.client.add' : 'command.client.change');
  return (
    <Dialog title={title} onClose={onClose} footer={footer}>
      <form id="client-form" class={styles['form']} onSubmit={submit}>
        <SaveProblem
          error={state.error}
          {...contest(draft, tellClient(saved), (base) => saveOver(base, page.address))}
          onKeepTheirs={cancel}
        />
        {state.isRestored && <Restored onStartOver={state.startOver} />}
        <ClientFields {...{ form, set, client }} />
        {clientId === null && <BindField form={form} set={set} page={page} />}
      </form>
      {clientId !== null && <ClientCare clientId={clientId} />}
    </Dialog>
  );
}

function ClientFields({ form, set, client }: FormPart & { client: Client | null }) {
  return (
    <>
      <LabelField form={form} set={set} />
      <Segmented
        label={say('client-form.kind')}
        value={form.kind}
        options={CLIENT_KINDS.map((value) => ({ value, label: say(`client.kind.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      {client && <WhatLeavesThePlan client={client} kind={form.kind} />}
      <SelectField
        label={say('client-form.population')}
        value={form.population}
        options={POPULATIONS.map((value) => ({ value, label: say(`population.${value}`) }))}
        onChange={(population) => set((now) => withPopulation(now, population))}
      />
      <PeopleFields {...{ form, set, client }} />
      <SlotFields form={form} set={set} />
      <SafetyFields form={form} set={set} />
      {client && client.ending === null && <EndingFields form={form} set={set} />}
    </>
  );
}

/** Coaching has no measures of illness: those that are planned go with the change, and are named before. */
function WhatLeavesThePlan({ client, kind }: { client: Client; kind: ClientForm['kind'] }) {
  const { find } = useInstruments();
  const leaving = client.measures.flatMap(({ instrument }) => {
    const form = find(instrument);
    return form && !suitsKind(form, kind) ? [form.name] : [];
  });
  if (leaving.length === 0) return null;
  return (
    <p role="status" class={styles['soft']}>
      {say('client-form.kind.plan', { names: formatNames([...new Set(leaving)]) })}
    </p>
  );
}

function Restored({ onStartOver }: { onStartOver: () => void }) {
  return (
    <div class={styles['row']}>
      <p class={styles['soft']}>{say('client-form.restored')}</p>
      <Button onClick={onStartOver}>{say('client-form.start-over')}</Button>
    </div>
  );
}

/** Only beside a page that can be bound: the workspace stands beside none. */
function BindField({ form, set, page }: FormPart & { page: SeenPage }) {
  const { surface } = useApp();
  const { address, isShortened } = page;
  if (surface !== 'panel' || address === null) return null;
  const why = say('client-form.bind.why');
  return (
    <Checkbox
      label={say('client-form.bind', { page: address.replace(/^https?:\/\//, '') })}
      hint={isShortened ? `${why} ${say('panel.page.shortened')}` : why}
      isChecked={form.bindsPage ?? false}
      onChange={(bindsPage) => set({ bindsPage })}
    />
  );
}
