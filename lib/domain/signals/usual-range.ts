import { COMPONENTS, type Component } from '../alliance/components';
import { RATING_RANGE, type RaterId } from '../alliance/rating';
import { withoutSealed } from '../alliance/sealed-ratings';
import type { Series } from '../alliance/series';
import { type BandPrior, predictiveBand } from '../statistics/predictive-band';
import { type RangeRule, ruleEntry, ruleRank } from './rules';
import { LOOKBACK, type RangeSignal, STARTING_ASSUMPTIONS } from './signal';

interface NumberedValue {
  readonly sessionId: string;
  readonly session: number;
  readonly value: number;
}

/** How one rule of the list judges values. */
interface RangeJudgement {
  readonly rule: RangeRule;
  /** Share of values that a steady rater gives within the range. */
  readonly coverage: number;
  readonly isMet: (values: readonly NumberedValue[], assumptions: BandPrior) => boolean;
}

/** The loudest first: only the first that is met is said. */
const JUDGEMENTS: readonly RangeJudgement[] = [
  {
    rule: 'far-below-usual-range',
    coverage: 0.99,
    isMet: (values, assumptions) => isBelow(values, assumptions, 0.99),
  },
  {
    rule: 'twice-below-usual-range',
    coverage: 0.95,
    isMet: (values, assumptions) =>
      isBelow(values, assumptions, 0.95) && isBelow(values.slice(0, -1), assumptions, 0.95),
  },
  {
    rule: 'below-usual-range',
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
): readonly RangeSignal[] {
  const open = withoutSealed(series).filter(({ number, isRunning }) => number !== null && !isRunning);
  const newest = open.at(-1)?.number ?? null;
  const signals = participants.flatMap((rater) =>
    COMPONENTS.flatMap((component) => {
      const values = valuesOf(open, rater, component);
      return values.at(-1)?.session === newest ? signalOf(values, { rater, component, assumptions }) : [];
    }),
  );
  return [...signals].sort((a, b) => ruleRank(a.rule) - ruleRank(b.rule));
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
): RangeSignal[] {
  const earlier = values.length - 1;
  // Every rule needs that much: most ratings are looked at no further.
  if (earlier < 1 || !isBelow(values, assumptions, 0.95)) return [];
  const met = JUDGEMENTS.find(
    ({ rule, isMet }) => earlier >= ruleEntry(rule).leastEarlier && isMet(values, assumptions),
  );
  const newest = values.at(-1);
  if (!met || !newest) return [];
  const { rule, coverage } = met;
  const { lower, upper } = rangeBefore(values, assumptions, coverage);
  const { level } = ruleEntry(rule);
  return [{ rule, level, component, rater, ...newest, lower, upper, coverage, earlier }];
}

/** Whether the last of these values lies below the range that those before it give. */
function isBelow(values: readonly NumberedValue[], assumptions: BandPrior, coverage: number): boolean {
  const newest = values.at(-1);
  return newest !== undefined && newest.value < rangeBefore(values, assumptions, coverage).lower;
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
  const held = series.flatMap(({ number, sessionId, ratings }) =>
    number === null ? [] : [{ number, sessionId, ratings }],
  );
  return held.slice(-LOOKBACK).flatMap(({ number, sessionId, ratings }) => {
    const value = ratings.find((rating) => rating.rater === rater)?.values[component] ?? null;
    return value === null ? [] : [{ sessionId, session: number, value }];
  });
}
