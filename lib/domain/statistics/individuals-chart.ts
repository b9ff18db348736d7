import jStat from 'jstat';
import { requireFinite } from './input';

/** 3 / d2 and D4 for moving ranges of two (Shewhart's constants, d2 = 1.128). */
const LIMIT_FACTOR = 2.66;
const RANGE_FACTOR = 3.268;

/** Natural limits of single values. Not clipped to a scale: an upper limit beyond it is not drawn. */
export interface IndividualsChart {
  /** Mean of the prior values; null without any. */
  readonly centre: number | null;
  /** Centre ∓ 2.66 × mean moving range; null below two values. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Mean absolute step from one value to the next; null below two values. */
  readonly meanMovingRange: number | null;
  /** 3.268 × mean moving range: a larger single step is unusual too. */
  readonly movingRangeUpper: number | null;
}

/**
 * The individuals (XmR) chart from the values before the one to be judged, in order. Limits from fewer than six values are
 * too loose to be used (the choice of the caller), and autocorrelated values make them too tight. @throws StatisticsInputError
 */
export function individualsChart(priorValues: readonly number[]): IndividualsChart {
  requireFinite('values', priorValues);
  const centre = priorValues.length === 0 ? null : jStat.mean(priorValues);
  const steps = priorValues.slice(1).map((value, at) => Math.abs(value - (priorValues[at] ?? value)));
  if (centre === null || steps.length === 0)
    return { centre, lower: null, upper: null, meanMovingRange: null, movingRangeUpper: null };
  const meanMovingRange = jStat.mean(steps);
  return {
    centre,
    lower: centre - LIMIT_FACTOR * meanMovingRange,
    upper: centre + LIMIT_FACTOR * meanMovingRange,
    meanMovingRange,
    movingRangeUpper: RANGE_FACTOR * meanMovingRange,
  };
}
