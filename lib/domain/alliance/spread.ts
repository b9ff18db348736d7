import { COMPONENTS, type Component } from './components';
import { PRACTITIONER, type RaterId } from './rating';
import { withoutSealed } from './sealed-ratings';
import type { Series } from './series';

/** One participant's value; they stand in the order of the client's list, never by height. */
export interface SpreadValue {
  readonly rater: RaterId;
  readonly value: number;
}

/** How far participants are apart in one component of one session. */
export interface ComponentSpread {
  readonly component: Component;
  readonly values: readonly SpreadValue[];
  /** Highest minus lowest, in points; null where fewer than two rated it. */
  readonly apart: number | null;
}

/** Participants next to each other in one session. */
export interface Spread {
  readonly sessionId: string;
  readonly session: number;
  readonly components: readonly ComponentSpread[];
}

/** The newest held session in which at least two of these participants gave values that are open; null if there is none. */
export function newestSpread(series: Series, raters: readonly RaterId[]): Spread | null {
  const open = withoutSealed(series);
  const point = open.findLast(
    ({ number, ratings }) =>
      number !== null &&
      raters.filter((rater) => ratings.some((each) => each.rater === rater && hasValue(each.values))).length >
        1,
  );
  if (!point) return null;
  const components = COMPONENTS.map((component): ComponentSpread => {
    const values = raters.flatMap((rater) => {
      const value = point.ratings.find((each) => each.rater === rater)?.values[component] ?? null;
      return value === null || rater === PRACTITIONER ? [] : [{ rater, value }];
    });
    const numbers = values.map(({ value }) => value);
    const apart = numbers.length < 2 ? null : Math.max(...numbers) - Math.min(...numbers);
    return { component, values, apart };
  });
  return { sessionId: point.sessionId, session: point.number ?? 0, components };
}

function hasValue(values: Readonly<Record<Component, number | null>>): boolean {
  return COMPONENTS.some((component) => values[component] !== null);
}
