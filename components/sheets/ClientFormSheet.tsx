import { useState } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { errorSentence } from '../../lib/commands/error-sentence';
import { ChangedElsewhereError } from '../../lib/commands/errors';
import { CLIENT_KINDS, POPULATIONS } from '../../lib/domain/practice/client';
import {
  type ClientForm,
  formOf,
  looksLikeName,
  suggestedLabel,
} from '../../lib/domain/practice/client-life';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useDraft } from '../app/use-draft';
import { useClient } from '../app/use-records';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Notice } from '../controls/Notice';
import { Segmented } from '../controls/Segmented';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { emptyForm, withPopulation } from './client-form';
import { PeopleFields } from './PeopleFields';
import type { SheetProps } from './SheetHost';
import { SlotFields } from './SlotFields';
import styles from './sheets.module.css';

/** Adds a client or changes one. The whole form is a draft until it is saved. */
export function ClientFormSheet({ sheet, onClose }: SheetProps<'client-form'>) {
  const opened = useClient(sheet.clientId);
  if (sheet.clientId !== null && opened === undefined) return null;
  const saved = opened?.ok ? formOf(opened.value) : emptyForm(sheet.label ?? '');
  return <ClientFormDialog key={sheet.clientId} clientId={sheet.clientId} saved={saved} onClose={onClose} />;
}

interface ClientFormDialogProps {
  readonly clientId: string | null;
  readonly saved: ClientForm;
  readonly onClose: () => void;
}

function ClientFormDialog({ clientId, saved, onClose }: ClientFormDialogProps) {
  const { run } = useApp();
  const { text, base, write } = useDraft(
    draftAddress.clientForm(clientId),
    clientId ?? undefined,
    JSON.stringify(saved),
  );
  const [error, setError] = useState<unknown>(null);
  const form = JSON.parse(text) as ClientForm;
  const set = (change: Partial<ClientForm>) => write(JSON.stringify({ ...form, ...change }));
  const save = async (basedOn: string) => {
    const outcome =
      clientId === null
        ? await run('client.add', { form }, { isQuiet: true })
        : await run(
            'client.change',
            { clientId, form, base: JSON.parse(basedOn) as ClientForm },
            { isQuiet: true },
          );
    if (outcome.ok) onClose();
    else setError(outcome.error);
  };
  const cancel = () => {
    write(JSON.stringify(saved));
    onClose();
  };
  const footer = (
    <>
      <Button onClick={cancel}>{say('control.cancel')}</Button>
      <Button type="submit" form="client-form" variant="primary" disabled={form.label.trim() === ''}>
        {say(clientId === null ? 'client-form.add' : 'client-form.save')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={say(clientId === null ? 'command.client.add' : 'command.client.change')}
      onClose={cancel}
      footer={footer}
    >
      <form
        id="client-form"
        class={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save(base);
        }}
      >
        {error !== null && (
          <Notice tone="problem">
            <p>{errorSentence(error)}</p>
            {error instanceof ChangedElsewhereError && (
              <div class={styles['deeds']}>
                <Button onClick={() => void save(JSON.stringify(saved))}>
                  {say('client-form.keep-mine')}
                </Button>
                <Button onClick={cancel}>{say('client-form.keep-theirs')}</Button>
              </div>
            )}
          </Notice>
        )}
        <LabelField form={form} set={set} />
        <Segmented
          label={say('client-form.kind')}
          value={form.kind}
          options={CLIENT_KINDS.map((value) => ({ value, label: say(`client.kind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label={say('client-form.population')}
          value={form.population}
          options={POPULATIONS.map((value) => ({ value, label: say(`population.${value}`) }))}
          onChange={(population) => write(JSON.stringify(withPopulation(form, population)))}
        />
        <PeopleFields form={form} set={set} />
        <SlotFields form={form} set={set} />
        <SafetyFields form={form} set={set} />
      </form>
      {clientId !== null && <Care clientId={clientId} />}
    </Dialog>
  );
}

/** What the parts of the form get. */
export interface FormPart {
  readonly form: ClientForm;
  readonly set: (change: Partial<ClientForm>) => void;
}

function LabelField({ form, set }: FormPart) {
  const suggested = suggestedLabel(form.label);
  return (
    <div class={styles['row']}>
      <TextField
        label={say('client-form.label')}
        hint={say('client-form.label.why')}
        value={form.label}
        onInput={(label) => set({ label })}
        autoFocus
      />
      {looksLikeName(form.label) && (
        <Button onClick={() => set({ label: suggested })}>
          {say('client-form.label.use', { label: suggested })}
        </Button>
      )}
    </div>
  );
}

function SafetyFields({ form, set }: FormPart) {
  const { safety } = form;
  return (
    <section class={styles['section']}>
      <h3>{say('client-form.safety')}</h3>
      <p class={styles['soft']}>{say('client-form.safety.why')}</p>
      <TextArea
        label={say('safety.location')}
        value={safety.location}
        rows={2}
        onInput={(location) => set({ safety: { ...safety, location } })}
      />
      <TextArea
        label={say('safety.contact')}
        value={safety.contact}
        rows={2}
        onInput={(contact) => set({ safety: { ...safety, contact } })}
      />
    </section>
  );
}

/** The rarer deeds on a client. */
function Care({ clientId }: { clientId: string }) {
  const { run, place } = useApp();
  const opened = useClient(clientId);
  const client = opened?.ok ? opened.value : null;
  const show = (kind: 'end-work' | 'delete-client') => {
    place.value = { ...place.value, sheet: { kind, clientId } };
  };
  if (!client) return null;
  const archive = client.archived ? 'client.unarchive' : 'client.archive';
  return (
    <section class={styles['section']}>
      <h3>{say('client-form.care')}</h3>
      <div class={styles['deeds']}>
        {client.ending ? (
          <Button onClick={() => void run('client.reopen', { clientId })}>
            {say('command.client.reopen')}
          </Button>
        ) : (
          <Button onClick={() => show('end-work')}>{say('command.client.end-work')}</Button>
        )}
        <Button onClick={() => void run(archive, { clientId })}>{say(`command.${archive}`)}</Button>
        <Button variant="danger" onClick={() => show('delete-client')}>
          {say('client-form.delete')}
        </Button>
      </div>
    </section>
  );
}
