import { requireFinite, requireRecords, requireThat } from './input';

/** One goal as attained. */
export interface AttainedGoal {
  /** −2 (much less than expected) to +2 (much more); 0 = as expected. */
  readonly level: number;
  /** Its share among the goals; 0 or more. */
  readonly weight: number;
}

/**
 * The goal attainment T score (Kiresuk & Sherman 1968; Turner-Stokes 2009 with its erratum):
 * 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²). 50 = all as expected. Only the weights' proportions matter. How far it can reach
 * depends on the number of goals (30-70 with one, 22.6-77.4 with three equal ones), so clients are never compared by it.
 * `correlation` ρ 0-1. @throws StatisticsInputError also for an empty list
 */
export function goalAttainmentT(goals: readonly AttainedGoal[], correlation = 0.3): number {
  requireRecords('goals', goals);
  requireThat(goals.length > 0, 'there must be a goal');
  requireFinite('levels, weights and correlation', [
    ...goals.flatMap(({ level, weight }) => [level, weight]),
    correlation,
  ]);
  requireThat(
    goals.every(({ level }) => level >= -2 && level <= 2),
    'levels must be from -2 to 2',
  );
  requireThat(
    goals.every(({ weight }) => weight >= 0),
    'weights must not be negative',
  );
  requireThat(correlation >= 0 && correlation <= 1, 'the correlation must be from 0 to 1');
  const sum = goals.reduce((total, { weight }) => total + weight, 0);
  requireThat(sum > 0, 'some weight must be above 0');
  const shares = goals.map(({ level, weight }) => ({ level, share: weight / sum }));
  const attained = shares.reduce((total, { level, share }) => total + share * level, 0);
  const squares = shares.reduce((total, { share }) => total + share ** 2, 0);
  return 50 + (10 * attained) / Math.sqrt((1 - correlation) * squares + correlation);
}
