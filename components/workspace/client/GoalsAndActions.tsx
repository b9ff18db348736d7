import { actionsInOrder } from '../../../lib/domain/practice/action-life';
import type { Client } from '../../../lib/domain/practice/client';
import { readable } from '../../../lib/domain/practice/readable';
import { addressOfTarget } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { saySides } from '../../../lib/words/side-words';
import { useApp } from '../../app/AppContext';
import { useActions, useGoals } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { ActionLine } from '../../records/ActionLine';
import { Attainment } from '../../records/Attainment';
import { firstWords } from '../../records/first-words';
import { GoalAgreed } from '../../records/GoalAgreed';
import { sayLatest } from '../../records/goal-words';
import { useNoGoalWords } from '../../records/use-no-goal-words';
import styles from './ClientPage.module.css';

/** What the work is for, and what was agreed to do. */
export function GoalsAndActions({ client }: { client: Client }) {
  return (
    <>
      <Goals client={client} />
      <Actions client={client} />
    </>
  );
}

function Goals({ client }: { client: Client }) {
  const { run, place } = useApp();
  const agree = (goalId: string) => {
    place.value = { ...place.value, sheet: { kind: 'action', goalId } };
  };
  const none = useNoGoalWords(client);
  const opened = useGoals(client.id);
  const actions = readable(useActions(client.id));
  const goals = readable(opened).sort((one, other) => one.createdAt - other.createdAt);
  const open = goals.filter(({ status }) => status === 'open');
  const damaged = (opened ?? []).length - goals.length;
  return (
    <Card
      title={say(client.kind === 'coaching' ? 'coaching.goals' : 'goals.title')}
      aside={
        <Button variant="quiet" onClick={() => void run('goals.show', null)}>
          {say(goals.length === 0 ? 'goals.log' : 'workspace.goals.change')}
        </Button>
      }
    >
      <div class={styles['part']}>
        {opened && open.length === 0 && <p class={styles['soft']}>{none}</p>}
        <ul class={styles['goals']}>
          {open.map((goal) => {
            const latest = sayLatest(client, goal);
            return (
              <li key={goal.id} class={styles['goal']}>
                <div>
                  <p class="beginning">{goal.words}</p>
                  {latest !== null && <p class={styles['soft']}>{latest}</p>}
                  <GoalAgreed {...{ goal, actions }} className={`${styles['soft']} beginning`} />
                </div>
                <Button
                  variant="quiet"
                  aria-label={say('goals.of', { deed: say('action.agree'), words: firstWords(goal.words) })}
                  onClick={() => agree(goal.id)}
                >
                  {say('action.agree')}
                </Button>
              </li>
            );
          })}
        </ul>
        <Attainment {...{ client, goals }} />
        {damaged > 0 && <p class={styles['soft']}>{say('goals.damaged', { count: damaged })}</p>}
        <p>
          <a href={addressOfTarget({ kind: 'progress', clientId: client.id })}>{say('progress.title')}</a>
        </p>
      </div>
    </Card>
  );
}

function Actions({ client }: { client: Client }) {
  const opened = useActions(client.id) ?? [];
  const actions = actionsInOrder(readable(opened));
  const damaged = opened.length - actions.length;
  if (opened.length === 0) return null;
  const done = actions.filter(({ state }) => state === 'done').length;
  return (
    <Card title={say('prepare.actions')} aside={say('prepare.actions.done', { done, count: actions.length })}>
      <div class={styles['part']}>
        {actions.map((action) => {
          const useful = saySides(client, action.usefulness);
          return (
            <div key={action.id}>
              <ActionLine action={action} />
              {useful !== null && <p class={styles['soft']}>{say('action.useful', { said: useful })}</p>}
            </div>
          );
        })}
        {damaged > 0 && <p class={styles['soft']}>{say('reflect.actions.damaged', { count: damaged })}</p>}
      </div>
    </Card>
  );
}
