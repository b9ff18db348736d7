import jStat from 'jstat';
import { requireFinite, requireRecord, requireThat } from './input';

/** What is assumed before a person's own values are known. Starting assumptions, not data. */
export interface BandPrior {
  /** The mean expected, in points of the scale. */
  readonly mean: number;
  /** How many ratings that expectation counts for; 0 or more. */
  readonly weight: number;
  /** How many degrees of freedom the expected spread counts for; 0 or more. */
  readonly degreesOfFreedom: number;
  /** The spread expected from session to session, as a standard deviation in points; above 0. */
  readonly scale: number;
}

/** Where the next value is expected. Parts are null where neither prior nor values say anything of them. */
export interface PredictiveBand {
  /**
   * Bounds of the band. Not clipped to the scale: the chart does that. Null, with `scale`, where no spread is known: nothing is
   * assumed of it and all values are the same. A band without width would promise that nothing can change.
   */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The middle of the band. */
  readonly location: number | null;
  /** Scale of the t distribution of the next value. */
  readonly scale: number | null;
  readonly degreesOfFreedom: number;
}

/** Squares below this share of the level's own square are rounding. */
const ROUNDING = 1e-24;

/**
 * Predictive distribution of the next value of a normal series with unknown mean and spread, under a conjugate prior
 * (Gelman et al., Bayesian Data Analysis, 3rd ed., section 3.3). `coverage` strictly between 0 and 1. @throws StatisticsInputError
 */
export function predictiveBand(
  previous: readonly number[],
  prior: BandPrior,
  coverage = 0.95,
): PredictiveBand {
  checkInput(previous, prior, coverage);
  const count = previous.length;
  const mean = count === 0 ? prior.mean : jStat.mean(previous);
  const squares = previous.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const weight = prior.weight + count;
  const degreesOfFreedom = prior.degreesOfFreedom + count;
  if (weight === 0 || degreesOfFreedom === 0)
    return { lower: null, upper: null, location: null, scale: null, degreesOfFreedom };
  const location = (prior.weight * prior.mean + count * mean) / weight;
  const shift = ((prior.weight * count) / weight) * (mean - prior.mean) ** 2;
  const variance = (prior.degreesOfFreedom * prior.scale ** 2 + squares + shift) / degreesOfFreedom;
  if (variance <= ROUNDING * Math.max(1, location ** 2))
    return { lower: null, upper: null, location, scale: null, degreesOfFreedom };
  const scale = Math.sqrt(variance * (1 + 1 / weight));
  const reach = scale * jStat.studentt.inv((1 + coverage) / 2, degreesOfFreedom);
  return { lower: location - reach, upper: location + reach, location, scale, degreesOfFreedom };
}

function checkInput(previous: readonly number[], prior: BandPrior, coverage: number): void {
  requireFinite('values', previous);
  requireRecord('assumptions', prior);
  requireFinite('assumptions', [prior.mean, prior.weight, prior.degreesOfFreedom, prior.scale]);
  requireThat(prior.weight >= 0, 'the weight must be 0 or more');
  requireThat(prior.degreesOfFreedom >= 0, 'the degrees of freedom must be 0 or more');
  requireThat(prior.scale > 0, 'the scale must be above 0');
  requireThat(coverage > 0 && coverage < 1, 'the coverage must be between 0 and 1');
}
