import jStat from 'jstat';
import { requireFinite } from './input';

/** Whether each value resembles the one before it. */
export interface Autocorrelation {
  /** Lag-1 autocorrelation, −1 to 1; null below three values or where they never change. */
  readonly r: number | null;
  /** Independent values stay within ∓ this 95 times in 100: 1.96 / √n (Bartlett 1946). Null without `r`. */
  readonly bound: number | null;
}

const LEAST = 3;

/** The lag-1 autocorrelation of values in order, Σ(x_t − m)(x_(t+1) − m) / Σ(x_t − m)² (Box & Jenkins). @throws StatisticsInputError */
export function autocorrelation(values: readonly number[]): Autocorrelation {
  requireFinite('values', values);
  const isConstant = values.every((value) => value === values[0]);
  if (values.length < LEAST || isConstant) return { r: null, bound: null };
  const mean = jStat.mean(values);
  let [both, all] = [0, 0];
  for (const [at, value] of values.entries()) {
    const next = values[at + 1];
    all += (value - mean) ** 2;
    if (next !== undefined) both += (value - mean) * (next - mean);
  }
  return { r: both / all, bound: jStat.normal.inv(0.975, 0, 1) / Math.sqrt(values.length) };
}
