import jStat from 'jstat';
import { requireFinite, requireList, requireRecord, requireThat } from './input';

/** Which way is better on the scale: symptoms gain by a `decrease`, wellbeing by an `increase`. */
export type GainDirection = 'decrease' | 'increase';

/** A step large enough to look at. */
export interface SuddenGain {
  /** Place (from 0) of the value before the step; the step leads to the next one. */
  readonly index: number;
  /**
   * Whether it is large in points, large against the value before, and large against the spread around it (up to three values on
   * either side). Null where that cannot be told: against zero, or with fewer than two values on a side.
   */
  readonly criteria: readonly [boolean | null, boolean | null, boolean | null];
}

/** How far on either side the third criterion looks, and how much it must find there. */
const SPAN = 3;
const LEAST = 2;

/**
 * Steps from one value to the very next that reach `threshold` points in the better direction, each with the three criteria of
 * Tang & DeRubeis (1999). A sudden gain is one that meets all three; it can only be known two values later. For outcomes, not for
 * the alliance: the second criterion depends on where the scale has its zero. `threshold` above 0, `fraction` 0-1.
 * Null values are missing; a step over one is no step. @throws StatisticsInputError
 */
export function suddenGains(
  values: readonly (number | null)[],
  settings: { threshold: number; fraction: number; direction: GainDirection },
): SuddenGain[] {
  requireList('values', values);
  requireRecord('settings', settings);
  const { threshold, fraction, direction } = settings;
  requireFinite('values and settings', [
    ...[...values].filter((value): value is number => value !== null),
    threshold,
    fraction,
  ]);
  requireThat(threshold > 0, 'the threshold must be above 0');
  requireThat(fraction >= 0 && fraction <= 1, 'the fraction must be from 0 to 1');
  requireThat(
    direction === 'decrease' || direction === 'increase',
    'the direction must be decrease or increase',
  );
  const sign = direction === 'decrease' ? 1 : -1;
  return values.slice(0, -1).flatMap((before, index): SuddenGain[] => {
    const after = values[index + 1] ?? null;
    if (before === null || after === null) return [];
    const gain = sign * (before - after);
    if (gain < threshold) return [];
    const isLargeHere = before === 0 ? null : gain >= fraction * Math.abs(before);
    return [{ index, criteria: [true, isLargeHere, standsOut(values, index, sign)] }];
  });
}

/** Mean before − mean after > t(.975) × pooled SD. As published, without the √(1/n + 1/n) of a t test. */
function standsOut(values: readonly (number | null)[], index: number, sign: number): boolean | null {
  const given = (from: number, to: number) =>
    values.slice(Math.max(0, from), to).filter((value): value is number => value !== null);
  const before = given(index - SPAN + 1, index + 1);
  const after = given(index + 1, index + 1 + SPAN);
  if (before.length < LEAST || after.length < LEAST) return null;
  const degreesOfFreedom = before.length + after.length - 2;
  const squares = [before, after].reduce(
    (sum, side) => sum + (side.length - 1) * jStat.variance(side, true),
    0,
  );
  const pooled = Math.sqrt(squares / degreesOfFreedom);
  const gain = sign * (jStat.mean(before) - jStat.mean(after));
  return gain > jStat.studentt.inv(0.975, degreesOfFreedom) * pooled;
}
