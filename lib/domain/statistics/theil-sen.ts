import jStat from 'jstat';
import { requireFinite, requireRecords } from './input';

/** One value at one place in time. */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
}

/** A trend that single odd values hardly move. Parts are null where the points do not carry them. */
export interface TheilSen {
  /** Median slope of all pairs; null without two different `x`. */
  readonly slope: number | null;
  /** Median of y − slope × x. */
  readonly intercept: number | null;
  /** 0.95 interval of the slope; null below five points, and where `y` never changes, which no ranks can be taken from. */
  readonly interval: readonly [number, number] | null;
}

/** Four points give every slope at once as an interval, or with ties a part of them that promises too much. */
const LEAST_FOR_INTERVAL = 5;

/**
 * The Theil–Sen line (Theil 1950; Sen 1968), its interval by the order statistics of the pair slopes under Kendall's variance
 * with ties. Where those order statistics do not exist the interval is null rather than the widest pair. @throws StatisticsInputError
 */
export function theilSen(points: readonly TrendPoint[]): TheilSen {
  requireRecords('points', points);
  requireFinite(
    'points',
    points.flatMap(({ x, y }) => [x, y]),
  );
  const slopes = pairSlopes(points);
  if (slopes.length === 0) return { slope: null, intercept: null, interval: null };
  const slope = jStat.median(slopes);
  const intercept = jStat.median(points.map(({ x, y }) => y - slope * x));
  return { slope, intercept, interval: slopeInterval(slopes, points) };
}

function pairSlopes(points: readonly TrendPoint[]): number[] {
  const slopes = points.flatMap((first, at) =>
    points
      .slice(at + 1)
      .filter(({ x }) => x !== first.x)
      .map(({ x, y }) => (y - first.y) / (x - first.x)),
  );
  // Adding 0 makes −0 a plain 0.
  return slopes.map((slope) => slope + 0).sort((a, b) => a - b);
}

function slopeInterval(
  slopes: readonly number[],
  points: readonly TrendPoint[],
): readonly [number, number] | null {
  const isConstant = points.every(({ y }) => y === points[0]?.y);
  if (points.length < LEAST_FOR_INTERVAL || isConstant) return null;
  const deviation = Math.sqrt(kendallVariance(points));
  const reach = jStat.normal.inv(0.975, 0, 1) * deviation;
  const lowest = Math.round((slopes.length - reach) / 2) - 1;
  const highest = Math.round((slopes.length + reach) / 2);
  const [lower, upper] = [slopes[lowest], slopes[highest]];
  return lower === undefined || upper === undefined ? null : [lower, upper];
}

/** Variance of Kendall's S, corrected for ties in both. */
function kendallVariance(points: readonly TrendPoint[]): number {
  const term = (count: number) => count * (count - 1) * (2 * count + 5);
  const ties = (values: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + term(count), 0);
  };
  const inX = ties(points.map(({ x }) => x));
  const inY = ties(points.map(({ y }) => y));
  return Math.max(0, (term(points.length) - inX - inY) / 18);
}
