import { useMemo, useState } from 'preact/hooks';
import type { Client } from '../../lib/domain/practice/client';
import type { SessionForm } from '../../lib/domain/practice/session-form';
import type { Sheet } from '../../lib/places/places';
import { formatDate } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useClient } from '../app/use-records';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import styles from './session-form/SessionFields.module.css';
import { SessionFormView } from './session-form/SessionFormView';
import { newForm } from './session-form/session-form';
import { useSessionForm } from './session-form/use-session-form';

interface EnterSessionSheetProps {
  readonly sheet: Extract<Sheet, { kind: 'enter-session' }>;
  readonly onClose: () => void;
}

/** Enters a session that was not recorded beside the call, then offers to rate it. */
export function EnterSessionSheet({ sheet, onClose }: EnterSessionSheetProps) {
  const client = useClient(sheet.clientId);
  const [entered, setEntered] = useState<{ id: string; form: SessionForm } | null>(null);
  return (
    <Dialog title={say('session-form.enter.title')} onClose={onClose}>
      {client?.ok && !entered && (
        <EnterForm
          client={client.value}
          onEntered={(id, form) => setEntered({ id, form })}
          onCancel={onClose}
        />
      )}
      {entered && <Entered clientId={sheet.clientId} {...entered} onClose={onClose} />}
    </Dialog>
  );
}

interface EnterFormProps {
  readonly client: Client;
  readonly onEntered: (sessionId: string, form: SessionForm) => void;
  readonly onCancel: () => void;
}

function EnterForm({ client, onEntered, onCancel }: EnterFormProps) {
  const { run, now, newId, settings } = useApp();
  const sessionId = useMemo(newId, []);
  const standing = useMemo(() => newForm(client, now(), settings.value.sessionMinutes), []);
  const form = `new-${client.id}`;
  const state = useSessionForm({
    id: form,
    clientId: client.id,
    standing,
    onSave: ({ medium, attendance }, { startedAt, minutes }) =>
      run(
        'session.enter-later',
        { id: sessionId, clientId: client.id, startedAt, minutes, medium, attendance, form },
        { isQuiet: true },
      ),
    onSaved: (saved) => onEntered(sessionId, saved),
  });
  const cancel = () => {
    state.discard();
    onCancel();
  };
  return <SessionFormView state={state} onCancel={cancel} />;
}

interface EnteredProps {
  readonly clientId: string;
  readonly id: string;
  readonly form: SessionForm;
  readonly onClose: () => void;
}

function Entered({ clientId, id: sessionId, form, onClose }: EnteredProps) {
  const { place, surface } = useApp();
  const date = formatDate(new Date(`${form.date}T${form.time}`).getTime());
  const rate = () => {
    onClose();
    const view = { kind: 'session', sessionId, part: 'close' } as const;
    place.value = { ...place.value, clientId, view };
  };
  return (
    <>
      <p role="status">{say('session-form.entered', { date })}</p>
      <div class={styles['deeds']}>
        <Button onClick={onClose}>{say('session-form.done')}</Button>
        {form.attendance === 'held' && surface === 'panel' && (
          <Button variant="primary" onClick={rate}>
            {say('session-form.rate')}
          </Button>
        )}
      </div>
    </>
  );
}
