import { goalAttainmentT } from '../statistics/goal-attainment';
import type { AttainmentLevel, Goal, Side } from './goal';

/** The T score of one side at one time, from as many goals as had a level by then. */
export interface AttainmentPoint {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly score: number;
  readonly goals: number;
}

/**
 * How one side's goal attainment went: the T score each time a level was said, from the latest level of every goal with a
 * scale that had one by then. It depends on how many goals there are, so clients are never compared by it.
 */
export function attainmentCourse(goals: readonly Goal[], side: Side): readonly AttainmentPoint[] {
  const said = goals
    .flatMap(({ id, scale, progress }) =>
      scale === null
        ? []
        : progress.flatMap(({ at, level, side: by }) =>
            by === side && level !== null ? [{ at, goal: id, level, weight: scale.weight }] : [],
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
