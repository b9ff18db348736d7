import jStat from 'jstat';
import { requireFinite } from './input';

/** Two stretches of one series side by side. */
export interface PhaseComparison {
  /** Means; null below the least number of values on either side. */
  readonly before: number | null;
  readonly after: number | null;
  /** after − before. */
  readonly difference: number | null;
  /** 0.95 interval of the difference by Welch's t; null where neither side varies. Neighbours that resemble each other make it too narrow. */
  readonly interval: readonly [number, number] | null;
}

/** Fewer values than this on a side compare nothing. */
export const LEAST_A_PHASE = 3;

/** Compares the means of two stretches without supposing that both vary alike (Welch 1947). @throws StatisticsInputError */
export function comparePhases(before: readonly number[], after: readonly number[]): PhaseComparison {
  requireFinite('values', [...before, ...after]);
  if (before.length < LEAST_A_PHASE || after.length < LEAST_A_PHASE)
    return { before: null, after: null, difference: null, interval: null };
  const means = { before: jStat.mean(before), after: jStat.mean(after) };
  const difference = means.after - means.before;
  const isConstant = (values: readonly number[]) => values.every((value) => value === values[0]);
  if (isConstant(before) && isConstant(after)) return { ...means, difference, interval: null };
  const [one, other] = [before, after].map((values) => ({
    error: jStat.variance(values, true) / values.length,
    freedom: values.length - 1,
  })) as [Side, Side];
  const error = one.error + other.error;
  const freedom = error ** 2 / (one.error ** 2 / one.freedom + other.error ** 2 / other.freedom);
  const reach = jStat.studentt.inv(0.975, freedom) * Math.sqrt(error);
  return { ...means, difference, interval: [difference - reach, difference + reach] };
}

interface Side {
  readonly error: number;
  readonly freedom: number;
}
