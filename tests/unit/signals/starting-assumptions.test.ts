import { describe, expect, it } from 'vitest';
import { STARTING_ASSUMPTIONS } from '../../../lib/domain/signals/signal';
import {
  ASSUMPTION_BOUNDS,
  ASSUMPTION_NAMES,
  soundAssumptions,
} from '../../../lib/domain/signals/starting-assumptions';
import { predictiveBand } from '../../../lib/domain/statistics/predictive-band';

describe('starting assumptions', () => {
  it('are kept as set, and replaced one by one where they cannot be assumed', () => {
    const set = { mean: 6, weight: 1, degreesOfFreedom: 4, scale: 1.2 };
    expect(soundAssumptions(set)).toEqual(set);
    expect(soundAssumptions(null)).toEqual(STARTING_ASSUMPTIONS);
    const odd = { mean: 11, weight: Number.NaN, degreesOfFreedom: 0, scale: '2' } as unknown as typeof set;
    expect(soundAssumptions({ ...odd, mean: 6 })).toEqual({ ...STARTING_ASSUMPTIONS, mean: 6 });
  });

  it('give a range at either end of their bounds', () => {
    for (const end of ['lowest', 'highest'] as const) {
      const [mean, weight, scale, degreesOfFreedom] = ASSUMPTION_NAMES.map(
        (name) => ASSUMPTION_BOUNDS[name][end],
      );
      const prior = soundAssumptions({
        mean,
        weight,
        scale,
        degreesOfFreedom,
      } as typeof STARTING_ASSUMPTIONS);
      const { lower, upper } = predictiveBand([7, 8], prior);
      expect(Number.isFinite(lower) && Number.isFinite(upper)).toBe(true);
    }
  });
});
