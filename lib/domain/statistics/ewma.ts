import { requireFinite, requireList, requireRecord, requireThat } from './input';

/** One point of the moving average with the limits that hold there, in points of the scale. */
export interface EwmaPoint {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exponentially weighted moving average, z_t = weight × x_t + (1 − weight) × z_(t−1) from z_0 = `start`, with the exact
 * (widening) limits start ∓ width × SD × √(weight / (2 − weight) × (1 − (1 − weight)^(2t))) (Roberts 1959).
 * `weight` above 0 up to 1, `width` above 0 in standard deviations. Limits are not clipped. @throws StatisticsInputError
 */
export function ewma(
  values: readonly number[],
  settings: { weight: number; width: number; start: number; standardDeviation: number },
): EwmaPoint[] {
  requireList('values', values);
  requireRecord('settings', settings);
  const { weight, width, start, standardDeviation } = settings;
  requireFinite('values and settings', [...values, weight, width, start, standardDeviation]);
  requireThat(weight > 0 && weight <= 1, 'the weight must be above 0 and at most 1');
  requireThat(width > 0, 'the width must be above 0');
  requireThat(standardDeviation >= 0, 'the standard deviation must not be negative');
  let average = start;
  return values.map((value, at) => {
    average = weight * value + (1 - weight) * average;
    const spread = (weight / (2 - weight)) * (1 - (1 - weight) ** (2 * (at + 1)));
    const reach = width * standardDeviation * Math.sqrt(spread);
    return { value: average, lower: start - reach, upper: start + reach };
  });
}
