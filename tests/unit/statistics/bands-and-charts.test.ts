import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ewma } from '../../../lib/domain/statistics/ewma';
import { individualsChart } from '../../../lib/domain/statistics/individuals-chart';
import { predictiveBand } from '../../../lib/domain/statistics/predictive-band';

const prior = { mean: 7.5, weight: 0.5, degreesOfFreedom: 6, scale: 0.8 };
const ratings = fc.array(
  fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
  { maxLength: 30 },
);

describe('the predictive band', () => {
  it('is what SciPy’s t quantiles give for the same conjugate update', () => {
    const ours = (previous: number[], coverage?: number) => {
      const { lower, upper, location, scale } = predictiveBand(previous, prior, coverage);
      return [lower, upper, location, scale];
    };
    const close = (found: (number | null)[], expected: number[]) => {
      for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, 6);
    };
    close(ours([]), [4.109459481739586, 10.890540518260414, 7.5, 1.385640646055102]);
    close(ours([8]), [5.54791820295458, 10.118748463712086, 7.833333333333333, 0.9665024491055283]);
    close(ours([8, 7.5]), [5.773071705088682, 9.626928294911318, 7.7, 0.8356135470419326]);
    const five = [8, 7.5, 8.5, 8, 7];
    close(ours(five), [6.1306292003636536, 9.414825345090891, 7.7727272727272725, 0.7460741226875195]);
    close(ours(five, 0.99), [5.455565401409122, 10.089889144045422, 7.7727272727272725, 0.7460741226875195]);
    expect(predictiveBand(five, prior).degreesOfFreedom).toBe(11);
  });

  it('does not mind the order, holds its middle, and is wider for more coverage', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const band = predictiveBand(values, prior);
        const turned = predictiveBand([...values].reverse(), prior);
        expect(turned.lower).toBeCloseTo(band.lower ?? Number.NaN, 9);
        const wide = predictiveBand(values, prior, 0.99);
        const lower = band.lower ?? Number.NaN;
        expect(lower).toBeLessThan(band.location ?? Number.NaN);
        expect(wide.lower).toBeLessThan(lower);
      }),
    );
  });

  it('narrows as the same value comes again and again', () => {
    const widths = [0, 1, 2, 5, 10, 20].map((count) => {
      const { lower, upper } = predictiveBand(Array(count).fill(7.5), prior);
      return (upper ?? 0) - (lower ?? 0);
    });
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  it('knows no width where nothing is assumed of the spread and nothing has varied', () => {
    const none = { ...prior, weight: 0, degreesOfFreedom: 0 };
    for (const values of [[7], [7, 7, 7], [0.1, 0.1, 0.1]]) {
      const band = predictiveBand(values, none);
      expect(band).toMatchObject({ lower: null, upper: null, scale: null });
      expect(band.location).toBeCloseTo(values[0] ?? 0, 12);
    }
    // SciPy: t.ppf(.975, 2) × √((0.25 + 0.25) / 2 × 1.5) about 7.5.
    const some = predictiveBand([7, 8], none);
    expect(some.lower).toBeCloseTo(4.8651740679301625, 6);
    expect(some.upper).toBeCloseTo(10.134825932069838, 6);
  });

  it('says nothing from nothing, and refuses impossible assumptions', () => {
    const none = { ...prior, weight: 0, degreesOfFreedom: 0 };
    expect(predictiveBand([], none)).toMatchObject({ lower: null, upper: null, location: null, scale: null });
    const band = (changed: object, coverage = 0.95) => predictiveBand([], { ...prior, ...changed }, coverage);
    for (const wrong of [
      () => band({ scale: 0 }),
      () => band({ weight: -1 }),
      () => band({ degreesOfFreedom: -1 }),
      () => band({}, 1),
      () => band({}, 0),
      () => predictiveBand([Number.NaN], prior),
    ])
      expect(wrong).toThrow(expect.objectContaining({ name: 'StatisticsInputError' }));
  });
});

describe('the individuals chart', () => {
  it('has the limits computed by hand', () => {
    // Values 8 7 9 8: centre 8; steps 1 2 1, mean 4/3.
    const chart = individualsChart([8, 7, 9, 8]);
    expect(chart.centre).toBe(8);
    expect(chart.meanMovingRange).toBeCloseTo(4 / 3, 10);
    expect(chart.lower).toBeCloseTo(8 - 2.66 * (4 / 3), 10);
    expect(chart.upper).toBeCloseTo(8 + 2.66 * (4 / 3), 10);
    expect(chart.movingRangeUpper).toBeCloseTo(3.268 * (4 / 3), 10);
  });

  it('has no limits below two values and no width where nothing moves', () => {
    const nothing = { lower: null, upper: null, meanMovingRange: null, movingRangeUpper: null };
    expect(individualsChart([])).toEqual({ centre: null, ...nothing });
    expect(individualsChart([7])).toEqual({ centre: 7, ...nothing });
    expect(individualsChart([7, 7, 7])).toMatchObject({ lower: 7, upper: 7, movingRangeUpper: 0 });
  });

  it('moves with the values and stretches with their scale', () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const chart = individualsChart(values);
        const moved = individualsChart(values.map((value) => 2 * value + 3));
        const expected = chart.upper === null ? null : 2 * chart.upper + 3;
        if (expected === null || moved.upper === null) expect(moved.upper).toBe(expected);
        else expect(moved.upper).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe('the moving average', () => {
  it('is what the formula gives, computed apart in Python', () => {
    const settings = { weight: 0.3, width: 2.7, start: 7.5, standardDeviation: 0.8 };
    const points = ewma([8, 7, 6, 9], settings);
    const expected = [
      [7.65, 6.852, 8.148],
      [7.455, 6.709015196100456, 8.290984803899544],
      [7.0185, 6.647664437911922, 8.352335562088077],
      [7.61295, 6.61916108391148, 8.380838916088521],
    ];
    const found = points.flatMap(({ value, lower, upper }) => [value, lower, upper]);
    for (const [at, number] of expected.flat().entries()) expect(found[at]).toBeCloseTo(number, 10);
  });

  it('is the values themselves at full weight, and refuses a weight of none', () => {
    const settings = { weight: 1, width: 3, start: 5, standardDeviation: 1 };
    expect(ewma([1, 9, 4], settings).map(({ value }) => value)).toEqual([1, 9, 4]);
    expect(ewma([], settings)).toEqual([]);
    for (const wrong of [{ weight: 0 }, { weight: 1.1 }, { width: 0 }, { standardDeviation: -1 }])
      expect(() => ewma([1], { ...settings, ...wrong })).toThrow(
        expect.objectContaining({ name: 'StatisticsInputError' }),
      );
  });
});
