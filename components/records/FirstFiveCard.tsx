import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { PRACTITIONER, type RaterId } from '../../lib/domain/alliance/rating';
import type { Client } from '../../lib/domain/practice/client';
import { earlyConcerns, type FirstFive, firstFive } from '../../lib/domain/practice/first-five';
import type { Head } from '../../lib/domain/practice/head';
import { formatNames } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { useVault } from '../app/AppContext';
import { useLive } from '../app/use-live';
import { Card } from '../controls/Card';
import styles from './FirstFiveCard.module.css';
import { sayEarlyRange, sayEarlySession } from './first-five-words';

interface FirstFiveCardProps {
  readonly client: Client;
  /** What could be said in a check that is due, or was not done. */
  readonly sayFor: (check: NonNullable<FirstFive['check']>) => ComponentChildren;
}

/** One client's first five sessions: what is there and what is not. Nothing once there are more. */
export function FirstFiveCard({ client, sayFor }: FirstFiveCardProps) {
  const { store } = useVault();
  const head = useLive(`head/${client.id}`, () => store.watch('heads', client.id));
  const early = useMemo(() => (head?.ok ? firstFive(head.value) : null), [head]);
  if (!early || !head?.ok) return null;
  return <Early {...{ early, client, sayFor }} head={head.value} />;
}

function Early({ early, head, client, sayFor }: FirstFiveCardProps & { early: FirstFive; head: Head }) {
  const { sessions, range, check } = early;
  const nameOf = (rater: RaterId) => (rater === PRACTITIONER ? say('chart.you') : nameRater(client, rater));
  const who = { people: client.participants.length, nameOf };
  return (
    <Card title={say('first-five.title')}>
      <div class={styles['body']}>
        <ol class={styles['sessions']}>
          {sessions.map((session) => (
            <li key={session.number} class={session.state === 'to-come' ? styles['soft'] : undefined}>
              <b>{session.number}</b> <span>{sayEarlySession(session, who).join(' · ')}</span>
            </li>
          ))}
        </ol>
        {range && <p>{sayEarlyRange(client, range)}</p>}
        <OpenConcerns head={head} />
        {check && sayFor(check)}
        <p class={styles['soft']}>{say('first-five.what.card')}</p>
      </div>
    </Card>
  );
}

function OpenConcerns({ head }: { head: Head }) {
  const open = earlyConcerns(head);
  if (open.length === 0) return null;
  const words = { count: open.length, sessions: formatNames(open.map(String)) };
  return (
    <p>
      {say('first-five.concern.open', words)}{' '}
      <span class={styles['soft']}>{say('first-five.concern.how')}</span>
    </p>
  );
}
