import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suddenGains } from '../../../lib/domain/statistics/sudden-gains';
import { theilSen } from '../../../lib/domain/statistics/theil-sen';
import { trackingCorrelation } from '../../../lib/domain/statistics/tracking';

const points = (ys: readonly number[], xs = ys.map((_y, at) => at + 1)) =>
  ys.map((y, at) => ({ x: xs[at] ?? 0, y }));

describe('the Theil–Sen line', () => {
  it('is SciPy’s theilslopes with its joint intercept, with and without ties', () => {
    const eight = theilSen(points([7, 7.5, 6, 8, 8, 7.5, 9, 8.5]));
    expect(eight).toEqual({ slope: 0.25, intercept: 6.75, interval: [0, 0.5] });
    const five = theilSen(points([3, 5, 4, 6, 8]));
    expect(five).toEqual({ slope: 1.125, intercept: 1.875, interval: [-1, 2] });
    const tied = theilSen(points([2, 3, 2.5, 4, 4, 5, 4.5], [1, 1, 2, 3, 4, 5, 6]));
    expect(tied.slope).toBe(0.5);
    expect(tied.intercept).toBe(2);
    expect(tied.interval?.[0]).toBeCloseTo(1 / 6, 12);
    expect(tied.interval?.[1]).toBeCloseTo(5 / 6, 12);
  });

  it('claims no interval from four points, and nothing from one place in time', () => {
    expect(theilSen(points([1, 2, 3, 4]))).toMatchObject({ slope: 1, interval: null });
    const nothing = { slope: null, intercept: null, interval: null };
    expect(theilSen([])).toEqual(nothing);
    expect(theilSen(points([5]))).toEqual(nothing);
    expect(theilSen(points([5, 6], [2, 2]))).toEqual(nothing);
  });

  it('claims no interval below five points however they tie, nor from values that never change', () => {
    // SciPy's theilslopes gives [0, 1], [0, 1] and [0, 0] here, from a normal approximation that four points do not carry.
    for (const ys of [
      [1, 1, 2, 2],
      [2, 2, 2, 3],
      [5, 5, 5, 5],
      [1, 2],
      [4, 4, 5],
    ])
      expect(theilSen(points(ys)).interval).toBeNull();
    const flat = theilSen(points([7, 7, 7, 7, 7, 7, 7, 7]));
    expect(flat).toEqual({ slope: 0, intercept: 7, interval: null });
  });

  it('gives SciPy’s interval from five points on, ties among them', () => {
    expect(theilSen(points([4, 4, 5, 5, 6, 7])).interval).toEqual([0.0, 1.0]);
  });

  it('does not mind the order and follows every line that is added', () => {
    const ys = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(ys, fc.integer({ min: -3, max: 3 }), (values, tilt) => {
        const line = theilSen(points(values));
        expect(theilSen(points(values).reverse())).toEqual(line);
        const tilted = theilSen(points(values).map(({ x, y }) => ({ x, y: y + tilt * x })));
        expect(tilted.slope).toBeCloseTo((line.slope ?? Number.NaN) + tilt, 9);
      }),
    );
  });
});

describe('sudden gains', () => {
  const depression = { threshold: 7, fraction: 0.25, direction: 'decrease' } as const;

  it('are found where all three criteria hold', () => {
    // Before 30 29 30, after 19 18 19: by hand 29.67 − 18.67 = 11 > 2.776 × √(1/3).
    expect(suddenGains([30, 29, 30, 19, 18, 19], depression)).toEqual([
      { index: 2, criteria: [true, true, true] },
    ]);
  });

  it('use the t value of the values there are, and tell nothing from one on a side', () => {
    // Before 22 28, after 15 20: 25 − 17.5 = 7.5 against 4.303 × √((18 + 12.5) / 2) = 16.8.
    expect(suddenGains([22, 28, 15, 20], depression)).toEqual([{ index: 1, criteria: [true, true, false] }]);
    expect(suddenGains([30, 20], depression)).toEqual([{ index: 0, criteria: [true, true, null] }]);
    expect(suddenGains([null, 30, 20, null, 21], depression)).toEqual([
      { index: 1, criteria: [true, true, null] },
    ]);
    expect(suddenGains([30, null, 20], depression)).toEqual([]);
  });

  it('do not take the second criterion for granted in either direction', () => {
    // A public implementation lets every loss pass it. 8 points are less than a quarter of 40.
    const [down] = suddenGains([40, 40, 40, 32, 32, 32], depression);
    expect(down?.criteria[1]).toBe(false);
    const [up] = suddenGains([40, 40, 40, 48, 48, 48], { ...depression, direction: 'increase' });
    expect(up?.criteria[1]).toBe(false);
    expect(suddenGains([40, 40, 40, 48, 48, 48], depression)).toEqual([]);
    const [fromZero] = suddenGains([0, 0, 10, 10], { ...depression, direction: 'increase' });
    expect(fromZero?.criteria[1]).toBeNull();
  });

  it('mirror each other when the scale is turned round within its range', () => {
    const values = fc.array(fc.option(fc.integer({ min: 1, max: 27 })), { maxLength: 12 });
    fc.assert(
      fc.property(values, (given) => {
        const turned = given.map((value) => (value === null ? null : -value));
        const found = suddenGains(given, depression);
        expect(suddenGains(turned, { ...depression, direction: 'increase' })).toEqual(found);
      }),
    );
  });

  it('refuse settings that make no sense', () => {
    for (const wrong of [{ threshold: 0 }, { fraction: 1.1 }, { fraction: -1 }, { direction: 'sideways' }])
      expect(() => suddenGains([1, 2], { ...depression, ...(wrong as object) })).toThrow(
        expect.objectContaining({ name: 'StatisticsInputError' }),
      );
  });
});

describe('tracking', () => {
  const pairs = (own: readonly number[], their: readonly number[]) =>
    own.map((practitioner, at) => ({ practitioner, client: their[at] ?? 0 }));

  it('is SciPy’s pearsonr with its Fisher interval', () => {
    const own = [7, 6.5, 8, 7, 7.5, 8, 6, 7, 8.5, 7];
    const their = [8, 7, 8.5, 8.5, 8, 8.5, 7.5, 7, 9, 8];
    const { r, interval, n } = trackingCorrelation(pairs(own, their));
    expect(n).toBe(10);
    expect(r).toBeCloseTo(0.7730206825239259, 10);
    expect(interval?.[0]).toBeCloseTo(0.27936554811158565, 7);
    expect(interval?.[1]).toBeCloseTo(0.9434543826667854, 7);
  });

  it('claims nothing from too few pairs, from a side that never moves, or beyond certainty', () => {
    expect(trackingCorrelation([])).toEqual({ r: null, interval: null, n: 0 });
    expect(trackingCorrelation(pairs([1, 2], [3, 4]))).toEqual({ r: null, interval: null, n: 2 });
    expect(trackingCorrelation(pairs([1, 2, 4], [3, 4, 9])).interval).toBeNull();
    expect(trackingCorrelation(pairs([7, 7, 7, 7, 7], [1, 2, 3, 4, 5])).r).toBeNull();
    const exact = trackingCorrelation(pairs([1, 2, 3, 4, 5], [2, 3, 4, 5, 6]));
    expect(exact.r).toBeCloseTo(1, 12);
    expect(exact.interval).toBeNull();
  });

  it('claims no interval on a line that is perfect but for rounding', () => {
    // SciPy's pearsonr gives r = 1 − 2e−16 or so and [1, 1] for such values.
    const own = [0.1, 0.2, 0.3, 0.4, 0.5, 0.7];
    for (const their of [own.map((value) => 3 * value + 0.1), own.map((value) => 1 - 7 * value)]) {
      const { r, interval } = trackingCorrelation(pairs(own, their));
      expect(Math.abs(r ?? 0)).toBeCloseTo(1, 12);
      expect(interval).toBeNull();
    }
    // SciPy for the same values with one of them moved by 0.1.
    const near = trackingCorrelation(pairs(own, [0.4, 0.7, 1, 1.3, 1.6, 2.3]));
    expect(near.interval?.[0]).toBeCloseTo(0.9925848605339275, 7);
    expect(near.interval?.[1]).toBeCloseTo(0.9999194715674447, 7);
  });

  it('minds neither the order nor the scale, and stays within −1 and 1', () => {
    const pair = fc.record({ practitioner: fc.integer({ max: 20 }), client: fc.integer({ max: 20 }) });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 15 }), (given) => {
        const { r } = trackingCorrelation(given);
        expect(trackingCorrelation([...given].reverse()).r === null).toBe(r === null);
        if (r === null) return;
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        const scaled = given.map(({ practitioner, client }) => ({ practitioner, client: client / 2 + 1 }));
        expect(trackingCorrelation(scaled).r).toBeCloseTo(r, 6);
      }),
    );
  });
});
