import { Printer } from 'lucide';
import type { Action } from '../../../lib/domain/practice/action';
import type { Client } from '../../../lib/domain/practice/client';
import { progressPage, type ShownGoal } from '../../../lib/domain/practice/progress-page';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useActions, useGoals } from '../../app/use-records';
import { formatValue } from '../../charts/format';
import { Button } from '../../controls/Button';
import { sayDay } from '../../records/frame-words';
import { formatDate } from '../../records/session-words';
import { WithClient } from '../client/WithClient';
import type { DocumentProps } from '../documents/document';
import printed from '../documents/printed.module.css';
import styles from './Progress.module.css';

/** A page for the client: goals and actions that are ticked to be shown, in their words; to look at together or to print. */
export function ProgressDocument({ target: { clientId } }: DocumentProps<'progress'>) {
  return <WithClient clientId={clientId}>{({ client }) => <Sheet client={client} />}</WithClient>;
}

function Sheet({ client }: { client: Client }) {
  const { now } = useApp();
  const [goals, actions] = [useGoals(client.id), useActions(client.id)];
  if (!goals || !actions) return null;
  const page = progressPage(
    goals.flatMap((goal) => (goal.ok ? [goal.value] : [])),
    actions.flatMap((action) => (action.ok ? [action.value] : [])),
  );
  const isEmpty = page.open.length + page.reached.length + page.actions.length === 0;
  return (
    <>
      <div class={styles['bar']}>
        <p class={styles['soft']}>{say('progress.print.note')}</p>
        <Button icon={Printer} onClick={() => window.print()}>
          {say('progress.print')}
        </Button>
      </div>
      <article class={`${styles['sheet']} ${printed['sheet']}`}>
        <header>
          <h1>{say('progress.heading')}</h1>
          <p class={styles['soft']}>
            {say(`progress.for-you.${client.kind}`)} · {say('progress.made', { day: formatDate(now()) })}
          </p>
        </header>
        {isEmpty && <p>{say('progress.none')}</p>}
        <Goals title={say('progress.goals')} goals={page.open} />
        <Actions actions={page.actions} />
        <Goals title={say('progress.reached')} goals={page.reached} />
      </article>
    </>
  );
}

function Goals({ title, goals }: { title: string; goals: readonly ShownGoal[] }) {
  if (goals.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class={styles['list']}>
        {goals.map((goal) => (
          <li key={goal.id}>
            <p class={styles['words']}>{goal.words}</p>
            {goal.levelWords !== null && <p>{say('progress.level', { words: goal.levelWords })}</p>}
            {goal.said && <Said said={goal.said} />}
            {goal.sign !== '' && <p class={styles['soft']}>{say('progress.sign', { words: goal.sign })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the client said of a goal, first and now, with a bar from 0 to 10 that says the same. */
function Said({ said: { first, last } }: { said: NonNullable<ShownGoal['said']> }) {
  const [from, to] = [first.value ?? 0, last.value ?? 0];
  const words =
    first === last
      ? say('progress.said', { value: formatValue(to), day: formatDate(last.at) })
      : say('progress.first-said', {
          first: formatValue(from),
          value: formatValue(to),
          day: formatDate(first.at),
        });
  return (
    <>
      <p>{words}</p>
      <svg class={styles['scale']} viewBox="0 0 200 12" aria-hidden="true">
        <line class={styles['axis']} x1="4" x2="196" y1="6" y2="6" />
        <circle class={styles['then']} cx={4 + from * 19.2} cy="6" r="3.5" />
        <circle class={styles['now']} cx={4 + to * 19.2} cy="6" r="4.5" />
      </svg>
    </>
  );
}

function Actions({ actions }: { actions: readonly Action[] }) {
  if (actions.length === 0) return null;
  return (
    <section>
      <h2>{say('progress.actions')}</h2>
      <ul class={styles['list']}>
        {actions.map(({ id, words, state, dueOn }) => (
          <li key={id}>
            <p class={styles['words']}>{words}</p>
            <p class={styles['soft']}>
              {say(`progress.action.${state}`)}
              {state === 'open' &&
                dueOn !== null &&
                ` · ${say('progress.action.due', { day: sayDay(dueOn) })}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
