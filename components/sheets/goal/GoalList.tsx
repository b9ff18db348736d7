import { useLayoutEffect } from 'preact/hooks';
import type { Action } from '../../../lib/domain/practice/action';
import type { Client } from '../../../lib/domain/practice/client';
import type { Goal, GoalStatus } from '../../../lib/domain/practice/goal';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { useFocusHandOver } from '../../controls/use-focus-hand-over';
import { firstWords } from '../../records/first-words';
import { GoalAgreed } from '../../records/GoalAgreed';
import { sayLatest } from '../../records/goal-words';
import styles from '../sheets.module.css';

interface GoalListProps {
  readonly client: Client;
  readonly goals: readonly Goal[];
  /** What was agreed with the client, for a goal or not. */
  readonly actions: readonly Action[];
  /** The goal that is come back to. */
  readonly returnsTo: string | undefined;
}

/** Goals with what everyone said last, and what can be done with each. */
export function GoalList({ client, goals, actions, returnsTo }: GoalListProps) {
  return (
    <ul class={styles['list']}>
      {goals.map((goal) => (
        <GoalItem key={goal.id} {...{ client, goal, actions, returnsTo }} />
      ))}
    </ul>
  );
}

function GoalItem({
  client,
  goal,
  actions,
  returnsTo,
}: Omit<GoalListProps, 'goals'> & { readonly goal: Goal }) {
  const { run, place } = useApp();
  const { id: goalId, words, status } = goal;
  const latest = sayLatest(client, goal);
  const item = useFocusHandOver<HTMLLIElement>();
  useLayoutEffect(() => {
    if (returnsTo === goalId) item.current?.querySelector('button')?.focus();
  }, []);
  const back = { kind: 'goals', goalId } as const;
  const set = (next: GoalStatus) => void run('goal.set-status', { goalId, status: next });
  const open = () => {
    place.value = { ...place.value, sheet: { kind: 'goal', goalId, back } };
  };
  const agree = () => {
    place.value = { ...place.value, sheet: { kind: 'action', goalId, back } };
  };
  return (
    <li ref={item}>
      {/* All of a long one stands in its sheet. */}
      <p class={`${styles['words']} beginning`}>{words}</p>
      {latest !== null && <p class={styles['soft']}>{latest}</p>}
      <GoalAgreed {...{ goal, actions }} className={`${styles['agreed']} beginning`} />
      <div class={styles['deeds']}>
        {status !== 'open' && <span class={styles['soft']}>{say(`goals.status.${status}`)}</span>}
        <Deed words={words} deed={say('goals.open')} onClick={open} />
        {status === 'open' ? (
          <>
            <Deed words={words} deed={say('action.agree')} onClick={agree} />
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
    <Button
      variant="quiet"
      aria-label={say('goals.of', { deed, words: firstWords(words) })}
      onClick={onClick}
    >
      {deed}
    </Button>
  );
}
