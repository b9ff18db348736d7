import type { Goal, GoalEdit, GoalProgress } from '../../../lib/domain/practice/goal';
import { say } from '../../../lib/words/index';
import { Disclosure } from '../../controls/Disclosure';
import { sayProgress } from '../../records/goal-words';
import { formatDate } from '../../records/session-words';
import styles from './Goal.module.css';

/** What was said and what stood there before, newest first. */
export function GoalHistory({ goal: { progress, edits } }: { goal: Goal }) {
  return (
    <>
      {progress.length > 0 && (
        <Disclosure summary={say('goal.progress.past', { count: progress.length })}>
          <ul class={styles['past']}>
            {progress.toReversed().map((said: GoalProgress) => (
              <li key={`${said.at}-${said.side}`}>{sayProgress(said)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {edits.length > 0 && (
        <Disclosure summary={say('goal.history', { count: edits.length })}>
          <ul class={styles['past']}>
            {edits.toReversed().map((edit, index) => (
              <li key={index}>{sayEdit(edit)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function sayEdit({ at, field, before }: GoalEdit): string {
  const words =
    field === 'status' && (before === 'open' || before === 'reached' || before === 'let-go')
      ? say(`goals.status.${before}`)
      : before;
  return say(`goal.edit.${field}`, { day: formatDate(at), before: words });
}
