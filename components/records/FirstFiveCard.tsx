import { type FirstFive, firstFive } from '../../lib/domain/practice/first-five';
import type { Head } from '../../lib/domain/practice/head';
import { say } from '../../lib/words/index';
import { Card } from '../controls/Card';
import styles from './FirstFiveCard.module.css';
import { sayEarlyRange, sayEarlySession } from './first-five-words';

/** One client's first five sessions: what is there and what is not. Nothing once there are more. */
export function FirstFiveCard({ head }: { head: Head }) {
  const early = firstFive(head);
  return early && <Early early={early} />;
}

function Early({ early: { sessions, range } }: { early: FirstFive }) {
  return (
    <Card title={say('first-five.title')}>
      <ol class={styles['sessions']}>
        {sessions.map((session) => (
          <li key={session.number} class={session.state === 'to-come' ? styles['soft'] : undefined}>
            <b>{session.number}</b> <span>{sayEarlySession(session).join(' · ')}</span>
          </li>
        ))}
      </ol>
      <p>
        {say('first-five.range')}: {sayEarlyRange(range)}
      </p>
      <p class={styles['soft']}>{say('first-five.what.card')}</p>
    </Card>
  );
}
