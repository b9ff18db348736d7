import { COMPONENTS, type Component } from '../alliance/components';
import { RATING_RANGE, type RaterId } from '../alliance/rating';
import { withoutSealed } from '../alliance/sealed-ratings';
import type { Series } from '../alliance/series';
import { type BandPrior, predictiveBand } from '../statistics/predictive-band';
import { LOOKBACK, type Signal, STARTING_ASSUMPTIONS } from './signal';

/** The range is judged from this many earlier ratings on. */
const LEAST_EARLIER = 1;

interface NumberedValue {
  readonly session: number;
  readonly value: number;
}

/** One rule: what it is called, how loud it is, and whether the newest value meets it. */
interface Rule {
  readonly name: Signal['rule'];
  readonly level: Signal['level'];
  /** Share of values that a steady rater gives within the range. */
  readonly coverage: number;
  readonly isMet: (values: readonly NumberedValue[], assumptions: BandPrior) => boolean;
}

/** The rules, the loudest first: only the first that is met is said. */
const RULES: readonly Rule[] = [
  {
    name: 'far-below-usual-range',
    level: 'worth-a-conversation',
    coverage: 0.99,
    isMet: (values, assumptions) => isBelow(values, assumptions, 0.99),
  },
  {
    name: 'twice-below-usual-range',
    level: 'worth-a-conversation',
    coverage: 0.95,
    isMet: (values, assumptions) =>
      isBelow(values, assumptions, 0.95) && isBelow(values.slice(0, -1), assumptions, 0.95),
  },
  {
    name: 'below-usual-range',
    level: 'quiet',
    coverage: 0.95,
    isMet: (values, assumptions) => isBelow(values, assumptions, 0.95),
  },
];

/**
 * Signals of the newest rating of each participant, one a component at most, worth a conversation first. Ratings that are still
 * closed, and those of a session that runs, are not looked at: what stood before it stands until it is over. A rating that left the newest held session out says nothing of today, so it gives none.
 */
export function usualRangeSignals(
  series: Series,
  participants: readonly RaterId[],
  assumptions: BandPrior = STARTING_ASSUMPTIONS,
): readonly Signal[] {
  const open = withoutSealed(series).filter(({ number, isRunning }) => number !== null && !isRunning);
  const newest = open.at(-1)?.number ?? null;
  const signals = participants.flatMap((rater) =>
    COMPONENTS.flatMap((component) => {
      const values = valuesOf(open, rater, component);
      return values.at(-1)?.session === newest ? signalOf(values, { rater, component, assumptions }) : [];
    }),
  );
  return [...signals].sort((a, b) => rankOf(a) - rankOf(b));
}

/** How many lines of ratings are watched together: components in which these raters gave a value lately. */
export function watchedLines(series: Series, raters: readonly RaterId[]): number {
  const lines = raters.flatMap((rater) =>
    COMPONENTS.filter((component) => valuesOf(series, rater, component).length > 0),
  );
  return lines.length;
}

function signalOf(
  values: readonly NumberedValue[],
  { rater, component, assumptions }: { rater: RaterId; component: Component; assumptions: BandPrior },
): Signal[] {
  const rule = RULES.find(({ isMet }) => isMet(values, assumptions));
  const newest = values.at(-1);
  if (!rule || !newest) return [];
  const { lower, upper } = rangeBefore(values, assumptions, rule.coverage);
  const { name, level, coverage } = rule;
  const numbers = { ...newest, lower, upper, coverage, earlier: values.length - 1 };
  return [{ rule: name, level, component, rater, ...numbers }];
}

/** Whether the last of these values lies below the range that those before it give. */
function isBelow(values: readonly NumberedValue[], assumptions: BandPrior, coverage: number): boolean {
  const newest = values.at(-1);
  if (!newest || values.length - 1 < LEAST_EARLIER) return false;
  return newest.value < rangeBefore(values, assumptions, coverage).lower;
}

function rangeBefore(values: readonly NumberedValue[], assumptions: BandPrior, coverage: number) {
  const earlier = values.slice(0, -1).map(({ value }) => value);
  const { lower, upper } = predictiveBand(earlier, assumptions, coverage);
  return {
    lower: Math.max(RATING_RANGE.lowest, lower ?? RATING_RANGE.lowest),
    upper: Math.min(RATING_RANGE.highest, upper ?? RATING_RANGE.highest),
  };
}

/** The newest values of one rater and component, oldest first. */
function valuesOf(series: Series, rater: RaterId, component: Component): NumberedValue[] {
  const held = series.flatMap(({ number, ratings }) => (number === null ? [] : [{ number, ratings }]));
  return held.slice(-LOOKBACK).flatMap(({ number, ratings }) => {
    const value = ratings.find((rating) => rating.rater === rater)?.values[component] ?? null;
    return value === null ? [] : [{ session: number, value }];
  });
}

function rankOf({ rule }: Signal): number {
  return RULES.findIndex(({ name }) => name === rule);
}
