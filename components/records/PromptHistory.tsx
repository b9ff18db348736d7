import type { Client } from '../../lib/domain/practice/client';
import { readable } from '../../lib/domain/practice/readable';
import { type PromptHistoryEntry, promptHistory } from '../../lib/domain/prompts/prompt-history';
import { formatDate } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { useSafetyFirst } from '../app/SafetyLine';
import { useSessions } from '../app/use-records';
import { Card } from '../controls/Card';
import styles from './PromptHistory.module.css';
import { SaidPrompt } from './SaidPrompt';
import { sayValues } from './session-words';

/** Every prompt said to a client, how it landed, and the next rating: what followed, not what it led to. */
export function PromptHistory({ client }: { client: Client }) {
  const opened = useSessions(client.id);
  const isSafetyFirst = useSafetyFirst();
  if (!opened || isSafetyFirst) return null;
  const entries = promptHistory(readable(opened));
  return (
    <Card title={say('prompt-history.title')} aside={entries.length > 0 ? entries.length : undefined}>
      <p class={styles['soft']}>
        {say(entries.length === 0 ? 'prompt-history.none' : 'prompt-history.note')}
      </p>
      <ul class={styles['list']}>
        {entries.map((entry) => (
          <li key={entry.said.id}>
            <Entry {...{ client, entry }} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Entry({ client, entry }: { client: Client; entry: PromptHistoryEntry }) {
  const { said, number, startedAt, followed } = entry;
  return (
    <>
      <p class={styles['soft']}>{say('prompt-history.session', { number, date: formatDate(startedAt) })}</p>
      <SaidPrompt said={said} />
      {followed.length === 0 && <p class={styles['soft']}>{say('prompt-history.unrated')}</p>}
      {followed.map(({ rater, before, after }) => (
        <p key={rater}>
          {say('prompt-history.followed', { who: nameRater(client, rater), values: sayValues(after) })}
          {before && (
            <span class={styles['soft']}>
              {' '}
              ({say('prompt-history.before', { values: sayValues(before) })})
            </span>
          )}
        </p>
      ))}
    </>
  );
}
