import { MessagesSquare } from 'lucide';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';
import styles from './SessionDeeds.module.css';
import { TakeToSupervision } from './TakeToSupervision';
import { aboutSession } from './take-to-supervision';
import { useShownSession } from './use-shown-session';

interface SessionDeedsProps {
  readonly session: Session;
  /** Whether commands speak of it. */
  readonly isActive: boolean;
  readonly onRate: (() => void) | undefined;
  readonly onReflect: (() => void) | undefined;
}

/** What can be done about a session that is being read. */
export function SessionDeeds({ session, isActive, onRate, onReflect }: SessionDeedsProps) {
  const { run, place, surface } = useApp();
  useShownSession(isActive ? session : null);
  const { id: sessionId, status, attendance } = session;
  const edit = () => {
    place.value = { ...place.value, sheet: { kind: 'edit-session', sessionId } };
  };
  const finishAs = () => {
    place.value = { ...place.value, sheet: { kind: 'finish-as', sessionId } };
  };
  return (
    <div class={styles['deeds']} data-many={onRate !== undefined || undefined}>
      {status !== 'finished' && surface === 'panel' && (
        <Button variant="primary" onClick={() => void run('session.resume', { sessionId })}>
          {say('record.resume')}
        </Button>
      )}
      {onRate && attendance === 'held' && <Button onClick={onRate}>{say('record.rate')}</Button>}
      {onReflect && <Button onClick={onReflect}>{say('record.reflect')}</Button>}
      {status === 'finished' && attendance === 'held' && (
        <Button onClick={finishAs}>{say('finish-as.open')}</Button>
      )}
      <span class={styles['last']}>
        <Button onClick={edit}>{say('record.edit')}</Button>
        <span class={styles['take']}>
          <TakeToSupervision {...aboutSession(session)} icon={MessagesSquare} />
        </span>
      </span>
    </div>
  );
}
