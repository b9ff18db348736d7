import type { Goal, GoalStatus } from '../../../lib/domain/practice/goal';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { sayLatest } from '../../records/goal-words';
import styles from '../sheets.module.css';

/** Goals with what both sides said last, and what can be done with each. */
export function GoalList({ goals }: { goals: readonly Goal[] }) {
  return (
    <ul class={styles['list']}>
      {goals.map((goal) => (
        <GoalItem key={goal.id} goal={goal} />
      ))}
    </ul>
  );
}

function GoalItem({ goal }: { goal: Goal }) {
  const { run, place } = useApp();
  const { id: goalId, words, status } = goal;
  const latest = sayLatest(goal);
  const set = (next: GoalStatus) => void run('goal.set-status', { goalId, status: next });
  const open = () => {
    place.value = { ...place.value, sheet: { kind: 'goal', goalId } };
  };
  return (
    <li>
      <p class={styles['words']}>{words}</p>
      {latest !== null && <p class={styles['soft']}>{latest}</p>}
      <div class={styles['deeds']}>
        {status !== 'open' && <span class={styles['soft']}>{say(`goals.status.${status}`)}</span>}
        <Deed words={words} deed={say('goals.open')} onClick={open} />
        {status === 'open' ? (
          <>
            <Deed words={words} deed={say('goals.reach')} onClick={() => set('reached')} />
            <Deed words={words} deed={say('goals.let-go')} onClick={() => set('let-go')} />
          </>
        ) : (
          <Deed words={words} deed={say('goals.reopen')} onClick={() => set('open')} />
        )}
      </div>
    </li>
  );
}

function Deed({ words, deed, onClick }: { words: string; deed: string; onClick: () => void }) {
  return (
    <Button variant="quiet" aria-label={say('goals.of', { deed, words })} onClick={onClick}>
      {deed}
    </Button>
  );
}
