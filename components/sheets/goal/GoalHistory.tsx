import type { Client } from '../../../lib/domain/practice/client';
import {
  ATTAINMENT_LEVELS,
  GOAL_STATUSES,
  GOAL_VOICES,
  type Goal,
  type GoalEdit,
} from '../../../lib/domain/practice/goal';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { saySides } from '../../../lib/words/side-words';
import { Disclosure } from '../../controls/Disclosure';
import { sayProgress } from '../../records/goal-words';
import styles from './Goal.module.css';

interface GoalHistoryProps {
  readonly client: Client;
  readonly goal: Goal;
}

/** What was said and what stood there before, newest first. */
export function GoalHistory({ client, goal: { progress, edits } }: GoalHistoryProps) {
  return (
    <>
      {progress.length > 0 && (
        <Disclosure summary={say('goal.progress.past', { count: progress.length })}>
          <ul class={styles['past']}>
            {progress.toReversed().map((said, index) => (
              <li key={index}>{sayProgress(client, said)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {edits.length > 0 && (
        <Disclosure summary={say('goal.history', { count: edits.length })}>
          <ul class={styles['past']}>
            {edits.toReversed().map((edit, index) => (
              <li key={index}>
                {say(`goal.edit.${edit.field}`, {
                  day: formatDate(edit.at),
                  before: sayBefore(client, edit),
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** What stood there, in a person's words. */
function sayBefore(client: Client, edit: GoalEdit): string {
  if (edit.field === 'agreement') return saySides(client, edit.before) ?? say('goal.not-said');
  const { field, before } = edit;
  const status = GOAL_STATUSES.find((each) => each === before);
  const voice = GOAL_VOICES.find((each) => each === before);
  const level = ATTAINMENT_LEVELS.find((each) => String(each) === before);
  if (field === 'status' && status) return say(`goals.status.${status}`);
  if (field === 'voice' && voice) return say(`goal.voice.${voice}`);
  return field === 'baseline' && level !== undefined ? say(`goal.level.${level}`) : before;
}
