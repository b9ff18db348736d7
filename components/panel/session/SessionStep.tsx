import { Square } from 'lucide';
import type { Session } from '../../../lib/domain/practice/session';
import { plannedEnd } from '../../../lib/domain/practice/session-life';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useClock } from '../../app/use-clock';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { formatSpan } from '../../controls/format-span';
import { StartSession } from '../prepare/StartSession';
import type { StepProps } from '../step-props';
import { MomentList } from './MomentList';
import { MomentPad } from './MomentPad';
import styles from './session.module.css';

const SECOND = 1000;

/** Beside the call: six moments on six keys, a few words, and quiet. */
export function SessionStep({ client, session, series }: StepProps) {
  const app = useApp();
  if (!session) {
    const held = series.filter(({ number }) => number !== null).length;
    return (
      <EmptyState text={say('session.none')}>
        <StartSession client={client} session={null} number={held + 1} />
      </EmptyState>
    );
  }
  return (
    <>
      <MomentPad session={session} />
      <MomentList session={session} />
      <div class={styles['deeds']}>
        <Button onClick={() => void app.run('goals.show', null)}>{say('session.goals')}</Button>
        <Button onClick={() => void app.run('safety.show', null)}>{say('command.safety.show')}</Button>
      </div>
      {session.status === 'running' && <EndSession session={session} />}
    </>
  );
}

function EndSession({ session }: { session: Session }) {
  const { run } = useApp();
  const now = useClock(SECOND);
  const left = plannedEnd(session) - now;
  return (
    <div class={styles['end']}>
      <p>
        {left >= 0
          ? say('session.left', { span: formatSpan(left) })
          : say('session.over', { span: formatSpan(-left) })}
      </p>
      <Button
        variant="primary"
        isWide
        icon={Square}
        onClick={() => void run('session.end-timer', { sessionId: session.id })}
      >
        {say('session.end')}
      </Button>
    </div>
  );
}
