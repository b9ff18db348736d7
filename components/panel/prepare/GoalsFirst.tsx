import type { Client } from '../../../lib/domain/practice/client';
import { openGoals } from '../../../lib/domain/practice/goal-life';
import { readable } from '../../../lib/domain/practice/readable';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useGoals } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { sayLatest } from '../../records/goal-words';
import { useNoGoalWords } from '../../records/use-no-goal-words';
import styles from './prepare.module.css';

/** In coaching, what it is for comes first: open goals with what both said last. */
export function GoalsFirst({ client }: { client: Client }) {
  const { run } = useApp();
  const none = useNoGoalWords(client);
  const opened = useGoals(client.id);
  if (!opened) return null;
  const open = openGoals(readable(opened));
  const aside = (
    <Button variant="quiet" onClick={() => void run('goals.show', null)}>
      {say(open.length === 0 ? 'goals.log' : 'coaching.goals.open')}
    </Button>
  );
  return (
    <Card title={say('coaching.goals')} aside={aside}>
      {open.length === 0 && <p class={styles['soft']}>{none}</p>}
      <ul class={styles['goals']}>
        {open.map((goal) => (
          <li key={goal.id}>
            <p class={`${styles['quote']} beginning`}>{goal.words}</p>
            <p class={styles['soft']}>{sayLatest(client, goal)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
