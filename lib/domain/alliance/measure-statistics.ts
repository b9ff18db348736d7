import type { BandPrior } from '../statistics/predictive-band';
import { type LineStatistics, readValues } from './line-statistics';
import type { MeasureKind, MeasureLine } from './measure-lines';
import { RATING_RANGE } from './rating';
import type { Series } from './series';

/**
 * The starting assumptions, which are made for statements from 0 to 10, stretched to the scale of another instrument. Where ratings of
 * an alliance lie is carried over; of how somebody is doing nothing is known beforehand, so that only their own values say where
 * they lie (weight 0) and the spread alone is assumed. No published source gives either for these instruments.
 */
export function assumptionsFor(
  { about, lowest, highest }: MeasureKind,
  { mean, weight, degreesOfFreedom, scale }: BandPrior,
): BandPrior {
  const share = (highest - lowest) / (RATING_RANGE.highest - RATING_RANGE.lowest);
  return {
    mean: lowest + (mean - RATING_RANGE.lowest) * share,
    weight: about === 'alliance' ? weight : 0,
    degreesOfFreedom,
    scale: scale * share,
  };
}

/** What the values of a further instrument can say, by the same numbers of ratings as the statements of a session. */
export function readMeasureLine(
  series: Series,
  { kind, values }: MeasureLine,
  assumptions: BandPrior,
): LineStatistics {
  const scale = { lowest: kind.lowest, highest: kind.highest, best: bestOf(kind) };
  return readValues(series, values, scale, assumptionsFor(kind, assumptions));
}

/** The end of a scale that shows nothing better; null where nobody has said which way is better. */
export function bestOf({ about, better, lowest, highest }: MeasureKind): number | null {
  if (about === 'alliance' || better === 'increase') return highest;
  return better === 'decrease' ? lowest : null;
}
