import type { Action } from '../../../lib/domain/practice/action';
import { youngOf } from '../../../lib/domain/practice/carer-sight';
import type { Client } from '../../../lib/domain/practice/client';
import type {
  Audience,
  ProgressPage,
  ShownGoal,
  ShownSaying,
} from '../../../lib/domain/practice/progress-page';
import type { Sayer } from '../../../lib/domain/practice/sides';
import { formatDate, formatValue, sayDay } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { useApp } from '../../app/AppContext';
import printed from '../documents/printed.module.css';
import styles from './Progress.module.css';

interface ProgressSheetProps {
  readonly client: Client;
  readonly page: ProgressPage;
  readonly audience: Audience;
}

/** The page itself: what an audience may see, and nothing around it. */
export function ProgressSheet({ client, page, audience }: ProgressSheetProps) {
  const { now } = useApp();
  const nameOf = ({ sayer }: ShownSaying) => nameFor(client, audience, sayer);
  return (
    <article class={`${styles['sheet']} ${printed['sheet']}`}>
      <header>
        <h1>{say('progress.heading')}</h1>
        <p class={styles['soft']}>
          {say(`progress.for-you.${client.kind}`)} · {say('progress.made', { day: formatDate(now()) })}
        </p>
      </header>
      {isBlank(page) && <p>{say('progress.empty')}</p>}
      <Goals title={say('progress.goals')} goals={page.open} nameOf={nameOf} />
      <Actions actions={page.actions} />
      <Goals title={say('progress.reached')} goals={page.reached} nameOf={nameOf} />
    </article>
  );
}

/** Whether nothing on it is ticked to be shown. */
export function isBlank({ open, reached, actions }: ProgressPage): boolean {
  return open.length + reached.length + actions.length === 0;
}

/** Whose saying it is; null where whoever reads it said it themselves and is spoken to as "you". */
function nameFor(client: Client, audience: Audience, sayer: Sayer): string | null {
  const [young, ...others] = youngOf(client);
  if (audience === 'young' && others.length === 0) return null;
  if (sayer !== 'client') return nameRater(client, sayer);
  return audience === 'carers' && young ? nameRater(client, young.id) : null;
}

interface GoalsProps {
  readonly title: string;
  readonly goals: readonly ShownGoal[];
  readonly nameOf: (saying: ShownSaying) => string | null;
}

function Goals({ title, goals, nameOf }: GoalsProps) {
  if (goals.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class={styles['list']}>
        {goals.map(({ id, words, sign, sayings }) => (
          <li key={id}>
            <p class={styles['words']}>{words}</p>
            {sayings.map((saying) => (
              <Saying key={saying.sayer} saying={saying} name={nameOf(saying)} />
            ))}
            {sign !== '' && <p class={styles['soft']}>{say('progress.sign', { words: sign })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What somebody said of a goal, first and now, with a bar from 0 to 10 that says the same. */
function Saying({ saying: { said, levelWords }, name }: { saying: ShownSaying; name: string | null }) {
  return (
    <>
      {levelWords !== null && (
        <p>
          {name === null
            ? say('progress.level', { words: levelWords })
            : say('progress.level.by', { name, words: levelWords })}
        </p>
      )}
      {said && <p>{saySaid(said, name)}</p>}
      {said && <Bar from={said.first.value ?? 0} to={said.last.value ?? 0} />}
    </>
  );
}

function saySaid({ first, last }: NonNullable<ShownSaying['said']>, name: string | null): string {
  const day = formatDate(first.at);
  const value = formatValue(last.value ?? 0);
  if (first === last) {
    return name === null
      ? say('progress.said', { value, day })
      : say('progress.said.by', { name, value, day });
  }
  const from = formatValue(first.value ?? 0);
  return name === null
    ? say('progress.first-said', { first: from, value, day })
    : say('progress.first-said.by', { name, first: from, value, day });
}

function Bar({ from, to }: { from: number; to: number }) {
  return (
    <svg class={styles['scale']} viewBox="0 0 200 12" aria-hidden="true">
      <line class={styles['axis']} x1="4" x2="196" y1="6" y2="6" />
      <circle class={styles['then']} cx={4 + from * 19.2} cy="6" r="3.5" />
      <circle class={styles['now']} cx={4 + to * 19.2} cy="6" r="4.5" />
    </svg>
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
