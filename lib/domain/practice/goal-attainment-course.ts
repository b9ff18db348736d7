import { goalAttainmentT } from '../statistics/goal-attainment';
import type { AttainmentLevel, Goal } from './goal';
import { saidBy } from './goal-life';
import type { Sayer } from './sides';

/** The T score of one sayer at one time, from as many goals as had a level by then. */
export interface AttainmentPoint {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly score: number;
  readonly goals: number;
}

/** What a goal counts with from a moment on; a null level where it was let go. */
interface Step {
  readonly at: number;
  readonly goal: string;
  readonly level: AttainmentLevel | null;
  readonly weight: number;
}

/**
 * How goal attainment went by one sayer: the T score each time a level was said, or a goal with one was let go or taken up again, from
 * the latest level of every goal with a scale that had one by then. Weights are those of today. It depends on how many goals there are,
 * so clients are never compared by it.
 */
export function attainmentCourse(goals: readonly Goal[], sayer: Sayer): readonly AttainmentPoint[] {
  const steps = goals.flatMap((goal) => stepsOf(goal, sayer)).sort((one, other) => one.at - other.at);
  const standing = new Map<string, { readonly level: AttainmentLevel; readonly weight: number }>();
  const points = steps.map(({ at, goal, level, weight }) => {
    if (level === null) standing.delete(goal);
    else standing.set(goal, { level, weight });
    const counted = [...standing.values()];
    return { at, score: counted.length === 0 ? null : goalAttainmentT(counted), goals: counted.length };
  });
  // What is said of several goals in one breath is one point: the last of its kind.
  return points.flatMap(({ score, ...point }, index) =>
    score === null || points[index + 1]?.at === point.at ? [] : [{ ...point, score }],
  );
}

/** Whether somebody said a level of a goal that still counts: what was let go has a past alone. */
export function isStillCounted(goals: readonly Goal[], sayer: Sayer): boolean {
  return goals.some((goal) => goal.status !== 'let-go' && levelsSaid(goal, sayer).length > 0);
}

/** What one sayer said of a goal with a scale, and from when to when it was let go. */
function stepsOf(goal: Goal, sayer: Sayer): readonly Step[] {
  const said = levelsSaid(goal, sayer);
  const turns = letGoTurns(goal);
  const isLetGoAt = (time: number) => turns.findLast(({ at }) => at <= time)?.isLetGo ?? false;
  const turned = turns.flatMap(({ at, isLetGo }, index) => {
    const last = said.findLast((each) => each.at <= at);
    const isSame = isLetGo === (turns[index - 1]?.isLetGo ?? false);
    return isSame || !last ? [] : [{ ...last, at, level: isLetGo ? null : last.level }];
  });
  return [...said.filter(({ at }) => !isLetGoAt(at)), ...turned];
}

/** The levels one sayer said of a goal that has a scale. */
function levelsSaid({ id, scale, progress }: Goal, sayer: Sayer) {
  if (scale === null) return [];
  const { weight } = scale;
  return progress.flatMap((each) =>
    saidBy(each) === sayer && each.level !== null
      ? [{ at: each.at, goal: id, level: each.level, weight }]
      : [],
  );
}

/** Each change of where a goal stands, and whether it was let go from then on. */
function letGoTurns({ edits, status }: Goal) {
  const changes = edits.flatMap((edit) => (edit.field === 'status' ? [edit] : []));
  return changes.map(({ at }, index) => ({
    at,
    isLetGo: (changes[index + 1]?.before ?? status) === 'let-go',
  }));
}
