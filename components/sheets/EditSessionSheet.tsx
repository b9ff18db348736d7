import type { Session } from '../../lib/domain/practice/session';
import type { Sheet } from '../../lib/places/places';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useSession } from '../app/use-records';
import { Dialog } from '../controls/Dialog';
import { Notice } from '../controls/Notice';
import { SessionFormView } from './session-form/SessionFormView';
import { changeBetween, factsOf, formOfSession } from './session-form/session-form';
import { useSessionForm } from './session-form/use-session-form';

interface EditSessionSheetProps {
  readonly sheet: Extract<Sheet, { kind: 'edit-session' }>;
  readonly onClose: () => void;
}

/** Changes a session's attendance, start, length and medium; what stood there before is kept. */
export function EditSessionSheet({ sheet, onClose }: EditSessionSheetProps) {
  const opened = useSession(sheet.sessionId);
  return (
    <Dialog title={say('session-form.edit.title')} onClose={onClose}>
      {opened === null && <Notice tone="info">{say('record.gone')}</Notice>}
      {opened && !opened.ok && <Notice tone="caution">{say(`record.${opened.problem}`)}</Notice>}
      {opened?.ok && <EditForm session={opened.value} onClose={onClose} />}
    </Dialog>
  );
}

function EditForm({ session, onClose }: { session: Session; onClose: () => void }) {
  const { run } = useApp();
  const standing = formOfSession(session);
  const isRunning = session.status === 'running';
  const state = useSessionForm({
    id: session.id,
    clientId: session.clientId,
    standing,
    isRunning,
    onSave: (form, checked, base) => {
      const change = changeBetween(base, form, checked);
      return run('session.edit', { sessionId: session.id, change, base: factsOf(base) }, { isQuiet: true });
    },
    onSaved: onClose,
  });
  const cancel = () => {
    state.discard();
    onClose();
  };
  return (
    <SessionFormView
      state={state}
      {...(isRunning ? {} : { note: say('session-form.kept') })}
      onCancel={cancel}
    />
  );
}
