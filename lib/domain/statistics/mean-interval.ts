import jStat from 'jstat';
import { requireFinite } from './input';

/** A mean with where it may lie. */
export interface MeanInterval {
  /** Null without any value. */
  readonly mean: number | null;
  /** 0.95 interval by Student's t; null below two values, and where all are the same. */
  readonly interval: readonly [number, number] | null;
}

/** The mean of independent values and its interval, mean ∓ t(.975, n − 1) × SD / √n. @throws StatisticsInputError */
export function meanInterval(values: readonly number[]): MeanInterval {
  requireFinite('values', values);
  const count = values.length;
  if (count === 0) return { mean: null, interval: null };
  const mean = jStat.mean(values);
  if (values.every((value) => value === values[0])) return { mean, interval: null };
  const reach = jStat.studentt.inv(0.975, count - 1) * Math.sqrt(jStat.variance(values, true) / count);
  return { mean, interval: [mean - reach, mean + reach] };
}
