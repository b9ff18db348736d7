import type { Action } from './action';
import { actionsInOrder } from './action-life';
import { mayCarersSee, youngOf } from './carer-sight';
import type { Client } from './client';
import { ATTAINMENT_LEVELS, type Goal, type GoalProgress } from './goal';
import { saidBy, sayersOfProgress } from './goal-life';
import { isYoung } from './participant';
import type { Sayer } from './sides';

/** Who looks at the page where a young person comes: they alone, or carers too. Otherwise whoever comes is `everyone`. */
export const AUDIENCES = ['carers', 'young'] as const;
export type Audience = (typeof AUDIENCES)[number] | 'everyone';

/** What one person said of a goal, in numbers they gave or words both wrote. */
export interface ShownSaying {
  readonly sayer: Sayer;
  /** First and last, 0-10; the same where they spoke once, null where they named levels only. */
  readonly said: { readonly first: GoalProgress; readonly last: GoalProgress } | null;
  /** The words of the level they named last; null without a scale, a level or words. */
  readonly levelWords: string | null;
}

/** A goal as its client may see it. */
export interface ShownGoal {
  readonly id: string;
  readonly words: string;
  readonly sign: string;
  readonly sayings: readonly ShownSaying[];
}

/** What a client may see: only what is ticked, never what was let go, and nothing the practitioner rated or wrote. */
export interface ProgressPage {
  readonly open: readonly ShownGoal[];
  readonly reached: readonly ShownGoal[];
  readonly actions: readonly Action[];
}

type People = Pick<Client, 'participants'>;

/** Who can look at a client's page: where a young person comes, it makes a difference. */
export function audiencesOf(client: People): readonly Audience[] {
  return youngOf(client).length > 0 ? AUDIENCES : ['everyone'];
}

/** The page an audience may see, from all that is kept. */
export function progressPage(
  client: People,
  goals: readonly Goal[],
  actions: readonly Action[],
  audience: Audience,
): ProgressPage {
  const shown = goals
    .filter(({ isShown }) => isShown)
    .sort((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
  const maySee = (sayer: Sayer) => isShownTo(client, sayer, audience);
  const withStatus = (status: Goal['status']) =>
    shown.filter((goal) => goal.status === status).map((goal) => shownGoal(goal, maySee));
  return {
    open: withStatus('open'),
    reached: withStatus('reached'),
    actions: actionsInOrder(actions.filter(({ isShown }) => isShown)),
  };
}

/** A young person sees their own; carers see their own, and a young person's only as it was agreed. */
function isShownTo(client: People, sayer: Sayer, audience: Audience): boolean {
  if (sayer === 'practitioner') return false;
  if (audience === 'everyone') return true;
  const young = youngOf(client);
  if (sayer === 'client') return audience === 'young' || young.every(mayCarersSee);
  const person = client.participants.find(({ id }) => id === sayer);
  if (!person) return false;
  if (audience === 'young') return isYoung(person.role);
  return !isYoung(person.role) || mayCarersSee(person);
}

function shownGoal(goal: Goal, maySee: (sayer: Sayer) => boolean): ShownGoal {
  const { id, words, sign } = goal;
  const sayings = sayersOfProgress(goal)
    .filter(maySee)
    .map((sayer) => sayingOf(goal, sayer))
    .filter(({ said, levelWords }) => said !== null || levelWords !== null);
  return { id, words, sign, sayings };
}

function sayingOf({ scale, progress }: Goal, sayer: Sayer): ShownSaying {
  const theirs = progress.filter((each) => saidBy(each) === sayer);
  const rated = theirs.filter(({ value }) => value !== null);
  const [first, last] = [rated[0], rated.at(-1)];
  const level = theirs.findLast((each) => each.level !== null)?.level ?? null;
  const described = scale && level !== null ? (scale.levels[ATTAINMENT_LEVELS.indexOf(level)] ?? '') : '';
  return {
    sayer,
    said: first && last ? { first, last } : null,
    levelWords: described.trim() === '' ? null : described,
  };
}
