import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePhases } from '../../../lib/domain/statistics/phase-comparison';

describe('two phases', () => {
  it('differ by SciPy’s ttest_ind without equal variances, and its interval', () => {
    const before = [6, 6.5, 7, 6, 6.5, 7, 6.5, 6, 7, 6.5];
    const after = [7.5, 8, 7, 8, 7.5, 8.5, 7, 8, 7.5, 8];
    const compared = comparePhases(before, after);
    expect(compared.difference).toBeCloseTo(1.2, 10);
    expect(compared.interval?.[0]).toBeCloseTo(0.7789773999276492, 6);
    expect(compared.interval?.[1]).toBeCloseTo(1.621022600072351, 6);
    const many = [7.5, 8, 7, 8, 7.5, 8.5, 7, 8, 7.5, 8, 6, 7, 8, 8, 7.5, 8, 9];
    const uneven = comparePhases([6, 7, 8], many);
    expect(uneven.interval?.[0]).toBeCloseTo(-1.5785893353044158, 5);
    expect(uneven.interval?.[1]).toBeCloseTo(2.9315305117750046, 5);
  });

  it('compare nothing with fewer than three on a side, and claim no interval where nothing varies', () => {
    const nothing = { before: null, after: null, difference: null, interval: null };
    expect(comparePhases([7, 8], [7, 8, 9])).toEqual(nothing);
    expect(comparePhases([7, 8, 9], [])).toEqual(nothing);
    expect(comparePhases([7, 7, 7], [8, 8, 8])).toEqual({
      before: 7,
      after: 8,
      difference: 1,
      interval: null,
    });
    expect(() => comparePhases([7, 8, Number.NaN], [7, 8, 9])).toThrow(
      expect.objectContaining({ name: 'StatisticsInputError' }),
    );
  });

  it('turn their sign with their order', () => {
    const side = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(side, side, (one, other) => {
        const there = comparePhases(one, other);
        const back = comparePhases(other, one);
        expect((there.difference ?? 0) + (back.difference ?? 0)).toBeCloseTo(0, 9);
        expect(there.interval?.[0] ?? 0).toBeCloseTo(-(back.interval?.[1] ?? 0), 9);
      }),
    );
  });
});
