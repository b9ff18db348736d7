import type { RaterId } from '../alliance/rating';
import type { Series } from '../alliance/series';
import type { BandPrior } from '../statistics/predictive-band';
import { usualRangeSignals } from './usual-range';

/**
 * How many held sessions of a span had a rating below its rater's usual range, as it stood at that time.
 * @param isWithin whether a time, in milliseconds since the epoch, is in the span
 */
export function dipsWithin(
  series: Series,
  watched: readonly RaterId[],
  { isWithin, assumptions }: { isWithin: (at: number) => boolean; assumptions: BandPrior },
): number {
  return series.filter(
    ({ attendance, at }, index) =>
      attendance === 'held' &&
      isWithin(at) &&
      usualRangeSignals(series.slice(0, index + 1), watched, assumptions).length > 0,
  ).length;
}
