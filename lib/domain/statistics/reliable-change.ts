import { requireFinite, requireRecord, requireRecords, requireThat, StatisticsInputError } from './input';

/** |RC| must be strictly beyond this (Jacobson & Truax 1991). */
const RELIABLE_INDEX = 1.96;

/** How much of a change two imperfect measurements alone would make. All but `index` are in the scale's own points. */
export interface ReliableChange {
  /** Standard error of one measurement, SD √(1 − r). */
  readonly standardError: number;
  /** Standard error of the difference of two, √2 times that. */
  readonly differenceError: number;
  /** (after − before) / differenceError; null where the measurement has no error, so that nothing can be divided by it. */
  readonly index: number | null;
  /** A change strictly beyond this, up or down, is reliable at 0.95. */
  readonly threshold: number;
  readonly isReliable: boolean;
}

/**
 * The reliable change index (Jacobson & Truax 1991, with the √2 of Christensen & Mendoza 1986).
 * `reliability` 0-1, `standardDeviation` above 0, of a stated sample. Change = after − before.
 * @throws StatisticsInputError
 */
export function reliableChange(measured: {
  standardDeviation: number;
  reliability: number;
  before: number;
  after: number;
}): ReliableChange {
  requireRecord('scores', measured);
  const { standardDeviation, reliability, before, after } = measured;
  requireFinite('scores, standard deviation and reliability', [
    before,
    after,
    standardDeviation,
    reliability,
  ]);
  requireThat(standardDeviation > 0, 'the standard deviation must be above 0');
  requireThat(reliability >= 0 && reliability <= 1, 'the reliability must be from 0 to 1');
  const standardError = standardDeviation * Math.sqrt(1 - reliability);
  const differenceError = Math.SQRT2 * standardError;
  const threshold = RELIABLE_INDEX * differenceError;
  const change = after - before;
  return {
    standardError,
    differenceError,
    index: differenceError === 0 ? null : change / differenceError,
    threshold,
    isReliable: Math.abs(change) > threshold,
  };
}

/** Mean and standard deviation of a stated sample. */
export interface SampleNorm {
  readonly mean: number;
  readonly standardDeviation: number;
}

/** The three cut-offs between a clinical and a functional sample, in the scale's own points. */
export interface ClinicalCutoffs {
  /** Two clinical standard deviations from the clinical mean, towards the functional one. */
  readonly a: number;
  /** Two functional standard deviations from the functional mean, towards the clinical one. */
  readonly b: number;
  /** Where both samples are equally likely, weighted by their spread. */
  readonly c: number;
}

/**
 * Cut-offs a, b and c (Jacobson & Truax 1991). Which way is better follows from the means.
 * @throws StatisticsInputError also where both means are the same
 */
export function clinicalCutoffs(samples: { clinical: SampleNorm; functional: SampleNorm }): ClinicalCutoffs {
  requireRecord('samples', samples);
  const { clinical, functional } = samples;
  requireRecords('samples', [clinical, functional]);
  requireFinite('means and standard deviations', [
    clinical.mean,
    clinical.standardDeviation,
    functional.mean,
    functional.standardDeviation,
  ]);
  requireThat(
    clinical.standardDeviation > 0 && functional.standardDeviation > 0,
    'both standard deviations must be above 0',
  );
  if (clinical.mean === functional.mean) throw new StatisticsInputError('the two means must differ');
  const towardsFunctional = Math.sign(functional.mean - clinical.mean);
  const { standardDeviation: clinicalSpread } = clinical;
  const { standardDeviation: functionalSpread } = functional;
  return {
    a: clinical.mean + towardsFunctional * 2 * clinicalSpread,
    b: functional.mean - towardsFunctional * 2 * functionalSpread,
    c:
      (clinicalSpread * functional.mean + functionalSpread * clinical.mean) /
      (clinicalSpread + functionalSpread),
  };
}
