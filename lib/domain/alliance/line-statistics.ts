import { LOOKBACK } from '../signals/signal';
import { autocorrelation } from '../statistics/autocorrelation';
import { ewma } from '../statistics/ewma';
import { individualsChart } from '../statistics/individuals-chart';
import { type BandPrior, predictiveBand } from '../statistics/predictive-band';
import { type TheilSen, theilSen } from '../statistics/theil-sen';
import type { Component } from './components';
import { RATING_RANGE, type RaterId } from './rating';
import { ratedValue, type Series } from './series';
import { isShown } from './what-to-show';

/** A value where it stands: its place among all sessions of the series (from 0) and its number among those held (from 1). */
export interface PlacedValue {
  readonly index: number;
  readonly session: number;
  readonly value: number;
}

/** Bounds that hold at one session, from the ratings before it. Null where they lie beyond the scale, so that nothing is drawn. */
export interface PlacedBounds {
  readonly index: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Own ratings they rest on. */
  readonly own: number;
}

/** What one rater's values on one scale can say. Null, or without members, where they are too few for it. */
export interface LineStatistics {
  readonly count: number;
  /** Where the rating of each held session was expected, from the second rating on. Within the scale. */
  readonly usualRange: readonly PlacedBounds[];
  /** Where the next rating is expected. */
  readonly next: PlacedBounds | null;
  /** Natural limits at each session that has enough ratings before it. */
  readonly limits: readonly PlacedBounds[];
  readonly nextLimits: PlacedBounds | null;
  readonly movingAverage: readonly Omit<PlacedValue, 'session'>[];
  /** Points from session to session. */
  readonly slope: TheilSen | null;
  /** How many ratings stand at the end beyond which the scale shows nothing, if nearly all do. */
  readonly atBest: number | null;
  /** Neighbouring ratings resemble each other more than chance lets them: then range and limits are too narrow. */
  readonly resemblance: { readonly r: number; readonly bound: number } | null;
}

/** What values can lie between, and at which end nothing better can be shown; null where nobody has said which way is better. */
export interface ValueScale {
  readonly lowest: number;
  readonly highest: number;
  readonly best: number | null;
}

const RATING_SCALE: ValueScale = { ...RATING_RANGE, best: RATING_RANGE.highest };
const COVERAGE = 0.95;
const AVERAGE_WEIGHT = 0.3;
/** From this share of ratings at the best value on, the scale can no longer show an improvement. */
const CEILING_SHARE = 0.8;

/** One rater's values of one component, oldest first. */
export function valuesOfLine(series: Series, rater: RaterId, component: Component): readonly PlacedValue[] {
  return series.flatMap((point, index) => {
    const value = point.number === null ? null : ratedValue(point, rater, component);
    return value === null || point.number === null ? [] : [{ index, session: point.number, value }];
  });
}

/** Reads one line of a series, all of it, whatever part of it is drawn. `assumptions` are those the range starts from. */
export function readLine(
  series: Series,
  line: { readonly rater: RaterId; readonly component: Component },
  assumptions: BandPrior,
): LineStatistics {
  return readValues(series, valuesOfLine(series, line.rater, line.component), RATING_SCALE, assumptions);
}

/** The same for values of a series on any scale; `assumptions` are in points of that scale. */
export function readValues(
  series: Series,
  values: readonly PlacedValue[],
  scale: ValueScale,
  assumptions: BandPrior,
): LineStatistics {
  const count = values.length;
  const places = [...series.flatMap(({ number }, index) => (number === null ? [] : [{ index, number }]))];
  const following = { index: series.length, number: (places.at(-1)?.number ?? 0) + 1 };
  const before = (place: { readonly number: number }) => earlierValues(values, place.number);
  const rangeAt = (place: Place) => usualRangeAt(place.index, before(place), scale, assumptions);
  const limitsAt = (place: Place) => naturalLimitsAt(place.index, before(place), scale);
  const [second] = values.slice(1);
  const hasRange = isShown('usual-range', count);
  return {
    count,
    usualRange: hasRange
      ? places.filter(({ index }) => index >= (second?.index ?? 0)).flatMap(present(rangeAt))
      : [],
    next: hasRange ? rangeAt(following) : null,
    limits: isShown('limits', count) ? places.flatMap(present(limitsAt)) : [],
    nextLimits: limitsAt(following),
    movingAverage: isShown('moving-average', count) ? averageOf(values) : [],
    slope: isShown('slope', count)
      ? theilSen(values.map(({ session, value }) => ({ x: session, y: value })))
      : null,
    atBest: ceilingOf(values, scale),
    resemblance: resemblanceOf(values),
  };
}

interface Place {
  readonly index: number;
  readonly number: number;
}

function present(at: (place: Place) => PlacedBounds | null) {
  return (place: Place): PlacedBounds[] => {
    const bounds = at(place);
    return bounds ? [bounds] : [];
  };
}

/** The ratings before a session, from as many held sessions as signals look back over. */
function earlierValues(values: readonly PlacedValue[], session: number): readonly number[] {
  return values
    .filter((value) => value.session < session && value.session > session - LOOKBACK)
    .map(({ value }) => value);
}

function usualRangeAt(
  index: number,
  earlier: readonly number[],
  scale: ValueScale,
  assumptions: BandPrior,
): PlacedBounds | null {
  if (earlier.length === 0) return null;
  const { lower, upper } = predictiveBand(earlier, assumptions, COVERAGE);
  if (lower === null || upper === null) return null;
  return {
    index,
    lower: Math.max(scale.lowest, lower),
    upper: Math.min(scale.highest, upper),
    own: earlier.length,
  };
}

function naturalLimitsAt(index: number, earlier: readonly number[], scale: ValueScale): PlacedBounds | null {
  if (!isShown('limits', earlier.length)) return null;
  const { lower, upper } = individualsChart(earlier);
  // Ratings that never moved give limits without width, which say nothing of what would be unusual.
  if (lower === null || upper === null || lower === upper) return null;
  return {
    index,
    lower: lower < scale.lowest ? null : lower,
    upper: upper > scale.highest ? null : upper,
    own: earlier.length,
  };
}

function averageOf(values: readonly PlacedValue[]): Omit<PlacedValue, 'session'>[] {
  const given = values.map(({ value }) => value);
  const points = ewma(given, {
    weight: AVERAGE_WEIGHT,
    width: 1,
    start: given[0] ?? 0,
    standardDeviation: 0,
  });
  return values.map(({ index }, at) => ({ index, value: points[at]?.value ?? 0 }));
}

function ceilingOf(values: readonly PlacedValue[], { best }: ValueScale): number | null {
  const atBest = values.filter(({ value }) => value === best).length;
  return values.length > 1 && atBest >= CEILING_SHARE * values.length ? atBest : null;
}

function resemblanceOf(values: readonly PlacedValue[]): LineStatistics['resemblance'] {
  if (!isShown('autocorrelation', values.length)) return null;
  const { r, bound } = autocorrelation(values.map(({ value }) => value));
  return r !== null && bound !== null && r > bound ? { r, bound } : null;
}
