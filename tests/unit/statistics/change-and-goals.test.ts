import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalAttainmentT } from '../../../lib/domain/statistics/goal-attainment';
import { clinicalCutoffs, reliableChange } from '../../../lib/domain/statistics/reliable-change';

const invalid = { name: 'StatisticsInputError' };
const thrownBy = (deed: () => unknown) => {
  try {
    deed();
  } catch (error) {
    return error;
  }
  return null;
};

describe('reliable change', () => {
  it('is the worked example: SD 7.5, reliability .80, 32.5 to 47.5 (Jacobson & Truax 1991)', () => {
    const change = reliableChange({ standardDeviation: 7.5, reliability: 0.8, before: 32.5, after: 47.5 });
    expect(change.standardError).toBeCloseTo(3.354, 3);
    expect(change.differenceError).toBeCloseTo(4.743, 3);
    expect(change.index).toBeCloseTo(3.16, 2);
    expect(change.threshold).toBeCloseTo(9.297, 3);
    expect(change.isReliable).toBe(true);
  });

  it('has to be strictly beyond the threshold', () => {
    // With SD √0.5 and reliability 0 the difference has an error of exactly one point.
    const scale = { standardDeviation: Math.SQRT1_2, reliability: 0, before: 0 };
    const { threshold } = reliableChange({ ...scale, after: 1 });
    expect(reliableChange({ ...scale, after: threshold }).isReliable).toBe(false);
    expect(reliableChange({ ...scale, after: threshold + 1e-9 }).isReliable).toBe(true);
  });

  it('says nothing of an index where nothing is measured with error', () => {
    const exact = reliableChange({ standardDeviation: 5, reliability: 1, before: 3, after: 4 });
    expect(exact).toMatchObject({ index: null, threshold: 0, isReliable: true });
  });

  it('is the same upwards and downwards, but for its sign', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (before, after) => {
        const scale = { standardDeviation: 6, reliability: 0.85 };
        const there = reliableChange({ ...scale, before, after });
        const back = reliableChange({ ...scale, before: after, after: before });
        expect((there.index ?? 0) + (back.index ?? 0)).toBeCloseTo(0, 10);
        expect(there.isReliable).toBe(back.isReliable);
      }),
    );
  });

  it('refuses what is not there', () => {
    const good = { standardDeviation: 5, reliability: 0.8, before: 1, after: 2 };
    for (const key of Object.keys(good)) {
      const { [key]: _left, ...rest } = good as Record<string, number>;
      for (const wrong of [rest, { ...good, [key]: undefined }, { ...good, [key]: null }])
        expect(thrownBy(() => reliableChange(wrong as typeof good))).toMatchObject(invalid);
    }
  });

  it('refuses what no sample can have', () => {
    const good = { standardDeviation: 5, reliability: 0.8, before: 1, after: 2 };
    for (const wrong of [
      { standardDeviation: 0 },
      { standardDeviation: -1 },
      { reliability: 1.1 },
      { reliability: -0.1 },
      { standardDeviation: Number.POSITIVE_INFINITY },
      { reliability: Number.NaN },
      { before: Number.NaN },
      { after: Number.POSITIVE_INFINITY },
    ])
      expect(thrownBy(() => reliableChange({ ...good, ...wrong }))).toMatchObject(invalid);
  });
});

describe('clinical cut-offs', () => {
  it('are the worked example: means 40 and 60, SD 7.5 (Jacobson & Truax 1991)', () => {
    const cutoffs = clinicalCutoffs({
      clinical: { mean: 40, standardDeviation: 7.5 },
      functional: { mean: 60, standardDeviation: 7.5 },
    });
    expect(cutoffs).toEqual({ a: 55, b: 45, c: 50 });
  });

  it('take each group’s own spread, and turn round where less is better', () => {
    // CORE-10: clinical 19.7 (7.7), general population 4.7 (4.8); c by hand = (7.7 × 4.7 + 4.8 × 19.7) / 12.5 = 10.46.
    const core = clinicalCutoffs({
      clinical: { mean: 19.7, standardDeviation: 7.7 },
      functional: { mean: 4.7, standardDeviation: 4.8 },
    });
    expect(core.a).toBeCloseTo(19.7 - 2 * 7.7, 10);
    expect(core.b).toBeCloseTo(4.7 + 2 * 4.8, 10);
    expect(core.c).toBeCloseTo(10.46, 2);
  });

  it('refuse a sample, a mean or a spread that is not there', () => {
    const clinical = { mean: 20, standardDeviation: 7 };
    const functional = { mean: 5, standardDeviation: 5 };
    type Norms = Parameters<typeof clinicalCutoffs>[0];
    for (const wrong of [
      { clinical },
      { functional },
      { clinical, functional: null },
      { clinical: { mean: 20 }, functional },
      { clinical: { standardDeviation: 7 }, functional },
      { clinical, functional: { mean: undefined, standardDeviation: 5 } },
      { clinical, functional: { mean: Number.NaN, standardDeviation: 5 } },
      { clinical: { mean: 20, standardDeviation: -7 }, functional },
      { clinical: { mean: Number.NEGATIVE_INFINITY, standardDeviation: 7 }, functional },
    ])
      expect(thrownBy(() => clinicalCutoffs(wrong as Norms))).toMatchObject(invalid);
  });

  it('refuse two groups with the same mean', () => {
    const same = { mean: 10, standardDeviation: 2 };
    expect(thrownBy(() => clinicalCutoffs({ clinical: same, functional: same }))).toMatchObject(invalid);
  });
});

describe('goal attainment', () => {
  const goal = fc.record({
    level: fc.integer({ min: -2, max: 2 }),
    weight: fc.double({ min: 0.1, max: 20, noNaN: true }),
  });

  it('is 50 where all is as expected, and reaches as far as the number of goals lets it', () => {
    const all = (level: number, count: number) => Array(count).fill({ level, weight: 1 });
    expect(goalAttainmentT(all(0, 3))).toBe(50);
    // By the formula: one goal 50 ± 20; three equal ones 50 ± 10 × 6 / √(0.7 × 3 + 0.3 × 9) = 50 ± 27.39.
    expect(goalAttainmentT(all(2, 1))).toBeCloseTo(70, 10);
    expect(goalAttainmentT(all(-2, 1))).toBeCloseTo(30, 10);
    expect(goalAttainmentT(all(2, 3))).toBeCloseTo(77.39, 2);
    expect(goalAttainmentT(all(-2, 3))).toBeCloseTo(22.61, 2);
  });

  it('is not the formula that was printed wrongly in 2009: the correlation stands under the root', () => {
    // By hand: Σwx = 2×1 + 1×(−1) = 1; Σw² = 5; (Σw)² = 9; √(0.7×5 + 0.3×9) = √6.2.
    const goals = [
      { level: 1, weight: 2 },
      { level: -1, weight: 1 },
    ];
    expect(goalAttainmentT(goals)).toBeCloseTo(50 + 10 / Math.sqrt(6.2), 10);
  });

  it('minds the proportions of the weights only, and not the order', () => {
    fc.assert(
      fc.property(
        fc.array(goal, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (goals, factor) => {
          const scaled = goals.map(({ level, weight }) => ({ level, weight: weight * factor }));
          expect(goalAttainmentT(scaled)).toBeCloseTo(goalAttainmentT(goals), 8);
          expect(goalAttainmentT([...goals].reverse())).toBeCloseTo(goalAttainmentT(goals), 8);
          // Within what so many goals can reach: 50 ± 20 for one, less than 50 ± 20 / √0.3 for any number.
          expect(Math.abs(goalAttainmentT(goals) - 50)).toBeLessThanOrEqual(20 / Math.sqrt(0.3));
        },
      ),
    );
  });

  it('refuses an empty list, levels beyond −2 to 2, and weights that weigh nothing', () => {
    for (const goals of [
      [],
      [{ level: 3, weight: 1 }],
      [{ level: 0, weight: -1 }],
      [{ level: 0, weight: 0 }],
      [{ level: Number.NaN, weight: 1 }],
    ])
      expect(thrownBy(() => goalAttainmentT(goals))).toMatchObject(invalid);
  });
});
