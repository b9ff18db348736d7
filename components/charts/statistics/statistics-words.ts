import type { LineStatistics, PlacedBounds } from '../../../lib/domain/alliance/line-statistics';
import { gainThreshold } from '../../../lib/domain/alliance/measure-change';
import type { MeasureKind } from '../../../lib/domain/alliance/measure-lines';
import type { PairStatistics } from '../../../lib/domain/alliance/pair-statistics';
import { RATING_RANGE } from '../../../lib/domain/alliance/rating';
import { MOSTLY_ASSUMED, moreFrom, SHOWN_FROM } from '../../../lib/domain/alliance/what-to-show';
import type { TheilSen } from '../../../lib/domain/statistics/theil-sen';
import { say, WORDS_LOCALE } from '../../../lib/words';
import { formatValue } from '../../../lib/words/formats';
import { formatGap, formatPoints } from '../format';

const hundredths = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const signedHundredths = new Intl.NumberFormat(undefined, {
  ...{ minimumFractionDigits: 2, maximumFractionDigits: 2 },
  signDisplay: 'exceptZero',
});
const inThousandths = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
const thousandths = new Intl.NumberFormat(undefined, inThousandths);
const signedThousandths = new Intl.NumberFormat(undefined, { ...inThousandths, signDisplay: 'exceptZero' });
const percent = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** A correlation, always with two decimals: "0.52". */
export const formatCorrelation = (r: number): string => hundredths.format(r);

/** A number as it was set: "0.5", "6". */
export const formatAssumed = (value: number): string => percent.format(value);

/** What one rater's ratings of one component can say, sentence by sentence; the fewer ratings, the fewer. */
export function sayLine(read: LineStatistics, sayCeiling = sayRatingCeiling): readonly string[] {
  const { count } = read;
  if (count === 0) return [say('statistics.none')];
  if (count === 1) return [say('statistics.one')];
  return [
    ...(read.next ? [sayNext(read.next, count)] : []),
    ...(read.nextLimits ? [sayLimits(read.nextLimits)] : []),
    ...(read.slope ? [saySlope(read.slope, count)] : []),
    ...(read.atBest === null ? [] : [sayCeiling({ count: read.atBest, of: count })]),
    ...(read.resemblance
      ? [
          say('statistics.resemblance', {
            r: formatCorrelation(read.resemblance.r),
            bound: formatCorrelation(read.resemblance.bound),
            count,
          }),
        ]
      : []),
  ];
}

/** So many of so many values stand where the scale ends. */
interface AtCeiling {
  readonly count: number;
  readonly of: number;
}

function sayRatingCeiling({ count, of }: AtCeiling): string {
  return say('statistics.ceiling', { count, of, highest: formatAssumed(RATING_RANGE.highest) });
}

function sayNext({ lower, upper, own }: PlacedBounds, count: number): string {
  const bounds = { lower: formatValue(lower ?? 0), upper: formatValue(upper ?? 0) };
  const rests =
    count <= MOSTLY_ASSUMED ? say('statistics.next.assumed', { own }) : say('statistics.next.own', { own });
  return say('statistics.next', { ...bounds, rests });
}

function sayLimits({ lower, upper, own }: PlacedBounds): string {
  if (lower === null && upper === null) return say('statistics.limits.none', { own });
  if (upper === null) return say('statistics.limits.lower', { own, lower: formatValue(lower ?? 0) });
  if (lower === null) return say('statistics.limits.upper', { own, upper: formatValue(upper) });
  return say('statistics.limits', { own, lower: formatValue(lower), upper: formatValue(upper) });
}

function saySlope({ slope, interval }: TheilSen, count: number): string {
  if (slope === null || interval === null) return say('statistics.slope.none', { count });
  const [lower, upper] = interval;
  // Over hundreds of sessions slopes are small: two decimals would make nothing of them.
  const isSmall = Math.max(Math.abs(slope), Math.abs(lower), Math.abs(upper)) < 0.05;
  const [plain, signed] = isSmall ? [thousandths, signedThousandths] : [hundredths, signedHundredths];
  const words = { lower: signed.format(lower), upper: signed.format(upper), count };
  // Where many pairs of ratings are equal, both ends are 0: that is no certainty.
  if (lower === 0 && upper === 0) return say('statistics.slope.ties', { count });
  if (lower <= 0 && upper >= 0) return say('statistics.slope.unclear', words);
  const points = plain.format(Math.abs(slope));
  return slope > 0
    ? say('statistics.slope.up', { ...words, points })
    : say('statistics.slope.down', { ...words, points });
}

/** What both sides' ratings of one component say together. */
export function sayPair(pair: PairStatistics, client: string): readonly string[] {
  const { count, meanGap, tracking, seenFirst = 0 } = pair;
  return [
    ...(meanGap && meanGap.mean !== null ? [sayGap(meanGap.mean, meanGap.interval, count, client)] : []),
    ...(tracking ? [sayTracking(tracking)] : []),
    ...(seenFirst > 0 ? [say('statistics.seen-first', { count: seenFirst })] : []),
  ];
}

function sayGap(mean: number, interval: readonly [number, number] | null, count: number, client: string) {
  const words = { count, client, points: formatPoints(Math.round(mean * 10) / 10) };
  const way = Math.round(mean * 10) === 0 ? 'same' : mean > 0 ? 'higher' : 'lower';
  const said = say(`statistics.gap.${way}`, words);
  if (interval === null) return say('statistics.gap.always', { said, count });
  const [lower, upper] = interval;
  const ends = { lower: formatGap(lower), upper: formatGap(upper) };
  return say('statistics.gap.interval', { said, client, count, ...ends });
}

function sayTracking({ r, interval, n }: NonNullable<PairStatistics['tracking']>): string {
  if (r === null) return say('statistics.tracking.none', { n });
  if (interval === null) return say('statistics.tracking.exact', { r: formatCorrelation(r), n });
  const [lower, upper] = interval;
  return say('statistics.tracking', {
    ...{ r: formatCorrelation(r), n },
    ...{ lower: formatCorrelation(lower), upper: formatCorrelation(upper) },
  });
}

const list = new Intl.ListFormat(WORDS_LOCALE, { type: 'conjunction' });

/** What can come of a line by itself, and what of two sides or of an outcome alone. */
const OF_A_LINE = ['usual-range', 'limits', 'slope', 'moving-average', 'autocorrelation', 'phases'] as const;
const OF_RATINGS = [...OF_A_LINE, 'mean-gap', 'tracking'] as const;
const OF_AN_OUTCOME = [...OF_A_LINE, 'sudden-gains'] as const;

/** From how many ratings on more can be said, and what; null when everything can. `kind` where they answer a further instrument. */
export function sayMore(count: number, kind?: MeasureKind): string | null {
  const from = moreFrom(count);
  if (from === null) return null;
  const later = (!kind ? OF_RATINGS : gainThreshold(kind) ? OF_AN_OUTCOME : OF_A_LINE)
    .filter((statistic) => SHOWN_FROM[statistic] === from)
    .map((statistic) => say(`statistics.later.${statistic}`));
  return say('statistics.more', { from, what: list.format(later) });
}
