import { ArrowRight, Square } from 'lucide';
import type { Session } from '../../lib/domain/practice/session';
import { plannedEnd } from '../../lib/domain/practice/session-life';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useClock } from '../app/use-clock';
import { Button } from '../controls/Button';
import styles from './DeedBar.module.css';
import { StartSession } from './prepare/StartSession';
import type { FrameProps } from './step-props';

const MINUTE = 60_000;

/** The one next deed of Prepare and Session, always in reach; Close and Reflect have theirs at their end. */
export function DeedBar(props: FrameProps) {
  const { place, run, context } = useApp();
  const { session, isOtherRunning } = props;
  const { step } = place.value;
  if (step === 'close' || step === 'reflect') return null;
  if (!session) {
    return (
      <div class={styles['bar']}>
        {isOtherRunning ? (
          <p class={styles['soft']}>{say('start.other-running')}</p>
        ) : (
          <StartSession {...props} />
        )}
      </div>
    );
  }
  const goTo = (next: Session['step']) => {
    place.value = { ...place.value, step: next };
    if (!context.value.isReadOnly) void run('session.go-to-step', { sessionId: session.id, step: next });
  };
  if (step === 'session' && session.status === 'running') return <EndSession session={session} />;
  return (
    <div class={styles['bar']}>
      <Button
        variant="primary"
        isWide
        icon={ArrowRight}
        onClick={() => goTo(session.status === 'running' ? 'session' : 'close')}
      >
        {say(session.status === 'running' ? 'start.back' : 'session.to-close')}
      </Button>
    </div>
  );
}

/** Whole minutes only: nothing here moves with the seconds. */
function EndSession({ session }: { session: Session }) {
  const { run } = useApp();
  const now = useClock(MINUTE / 4);
  const left = plannedEnd(session) - now;
  const count = Math.floor(Math.abs(left) / MINUTE);
  return (
    <div class={`${styles['bar']} ${styles['end']}`}>
      <p class={styles['soft']}>{say(left >= 0 ? 'session.left' : 'session.over', { count })}</p>
      <Button
        variant="primary"
        icon={Square}
        onClick={() => void run('session.end-timer', { sessionId: session.id })}
      >
        {say('session.end')}
      </Button>
    </div>
  );
}
