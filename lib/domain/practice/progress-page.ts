import type { Action } from './action';
import { actionsInOrder } from './action-life';
import { ATTAINMENT_LEVELS, type Goal, type GoalProgress } from './goal';

/** A goal as its client may see it: what they said of it, in numbers they gave or words both wrote. */
export interface ShownGoal {
  readonly id: string;
  readonly words: string;
  readonly sign: string;
  /** What the client said first and last, 0-10; the same where they spoke once, null where never. */
  readonly said: { readonly first: GoalProgress; readonly last: GoalProgress } | null;
  /** The words of the level the client named last; null without a scale, a level or words. */
  readonly levelWords: string | null;
}

/** What a client may see: only what is ticked, never what was let go, and nothing the practitioner rated or wrote. */
export interface ProgressPage {
  readonly open: readonly ShownGoal[];
  readonly reached: readonly ShownGoal[];
  readonly actions: readonly Action[];
}

/** The page a client may see, from all that is kept. */
export function progressPage(goals: readonly Goal[], actions: readonly Action[]): ProgressPage {
  const shown = goals
    .filter(({ isShown }) => isShown)
    .sort((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
  const withStatus = (status: Goal['status']) =>
    shown.filter((goal) => goal.status === status).map(shownGoal);
  return {
    open: withStatus('open'),
    reached: withStatus('reached'),
    actions: actionsInOrder(actions.filter(({ isShown }) => isShown)),
  };
}

function shownGoal({ id, words, sign, scale, progress }: Goal): ShownGoal {
  const theirs = progress.filter(({ side }) => side === 'client');
  const rated = theirs.filter(({ value }) => value !== null);
  const [first, last] = [rated[0], rated.at(-1)];
  const level = theirs.findLast((each) => each.level !== null)?.level ?? null;
  const described = scale && level !== null ? (scale.levels[ATTAINMENT_LEVELS.indexOf(level)] ?? '') : '';
  return {
    id,
    words,
    sign,
    said: first && last ? { first, last } : null,
    levelWords: described.trim() === '' ? null : described,
  };
}
