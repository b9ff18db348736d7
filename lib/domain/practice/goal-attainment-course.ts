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

/**
 * How goal attainment went by one sayer: the T score each time a level was said, from the latest level of every goal with a
 * scale that had one by then. It depends on how many goals there are, so clients are never compared by it.
 */
export function attainmentCourse(goals: readonly Goal[], sayer: Sayer): readonly AttainmentPoint[] {
  const said = goals
    .flatMap(({ id, scale, progress }) =>
      scale === null
        ? []
        : progress.flatMap((each) =>
            saidBy(each) === sayer && each.level !== null
              ? [{ at: each.at, goal: id, level: each.level, weight: scale.weight }]
              : [],
          ),
    )
    .sort((one, other) => one.at - other.at);
  const standing = new Map<string, { readonly level: AttainmentLevel; readonly weight: number }>();
  const points = said.map(({ at, goal, level, weight }): AttainmentPoint => {
    standing.set(goal, { level, weight });
    return { at, score: goalAttainmentT([...standing.values()]), goals: standing.size };
  });
  // What is said of several goals in one breath is one point: the last of its kind.
  return points.filter((point, index) => points[index + 1]?.at !== point.at);
}
