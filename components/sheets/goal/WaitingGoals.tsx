import type { WaitingGoal } from '../../../lib/domain/practice/waiting-goal';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useOnce } from '../../app/use-once';
import { usePractitioner } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { useFocusHandOver } from '../../controls/use-focus-hand-over';
import { firstWords } from '../../records/first-words';
import styles from '../sheets.module.css';

/** Goals selected on pages that wait to be filed: a person says whose each is. */
export function WaitingGoals({ clientId }: { clientId: string }) {
  const waiting = usePractitioner()?.waiting ?? [];
  if (waiting.length === 0) return null;
  return (
    <section>
      <h3>{say('goals.waiting', { count: waiting.length })}</h3>
      <ul class={styles['list']}>
        {waiting.map((each) => (
          <WaitingItem key={each.id} waiting={each} clientId={clientId} />
        ))}
      </ul>
    </section>
  );
}

function WaitingItem({ waiting, clientId }: { waiting: WaitingGoal; clientId: string }) {
  const { run, notify } = useApp();
  const { id: waitingId, words } = waiting;
  const file = useOnce(async () => {
    await run('goal.file-waiting', { waiting, clientId });
  });
  const drop = useOnce(async () => {
    const { ok } = await run('goal.drop-waiting', { waitingId });
    if (!ok) return;
    const undo = () => run('goal.put-back-waiting', waiting);
    notify({
      tone: 'info',
      text: say('goals.waiting.dropped'),
      action: { label: say('session.undo'), run: undo },
    });
  });
  const item = useFocusHandOver<HTMLLIElement>();
  const named = (deed: string) => say('goals.of', { deed, words: firstWords(words) });
  return (
    <li ref={item}>
      <p class={`${styles['words']} beginning`}>{words}</p>
      <div class={styles['deeds']}>
        <Button aria-label={named(say('goals.waiting.file'))} onClick={file}>
          {say('goals.waiting.file')}
        </Button>
        <Button variant="quiet" aria-label={named(say('goals.waiting.drop'))} onClick={drop}>
          {say('goals.waiting.drop')}
        </Button>
      </div>
    </li>
  );
}
