import type { BandPrior } from '../statistics/predictive-band';
import { type LineStatistics, readValues } from './line-statistics';
import type { MeasureKind, MeasureLine } from './measure-lines';
import { RATING_RANGE } from './rating';
import type { Series } from './series';

/**
 * What is assumed about spread, for statements from 0 to 10, stretched to the scale of another instrument. Where its values lie is never
 * assumed (weight 0): what is usual on one scale says nothing of another. No published source gives either for these instruments.
 */
export function assumptionsFor(
  { lowest, highest }: Pick<MeasureKind, 'lowest' | 'highest'>,
  { mean, degreesOfFreedom, scale }: BandPrior,
): BandPrior {
  const share = (highest - lowest) / (RATING_RANGE.highest - RATING_RANGE.lowest);
  return {
    mean: lowest + (mean - RATING_RANGE.lowest) * share,
    weight: 0,
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
export function bestOf({ instrument, lowest, highest }: MeasureKind): number | null {
  const { higher } = instrument.direction;
  if (higher === 'closer' || higher === 'better') return highest;
  return higher === 'worse' ? lowest : null;
}
