import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, valuesOfLine } from '../../../lib/domain/alliance/line-statistics';
import { readPair } from '../../../lib/domain/alliance/pair-statistics';
import { buildSeries, type Series } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import { STARTING_ASSUMPTIONS } from '../../../lib/domain/signals/signal';
import { usualRangeSignals } from '../../../lib/domain/signals/usual-range';
import { aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const CLIENT = 'participant-1';
const half = fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2);
const maybe = fc.option(half, { freq: 5 });

/** One session a week with the client's bond and the practitioner's; null where nobody rated, `'cancelled'` where it was not held. */
function seriesOf(
  bonds: readonly (number | null | 'cancelled')[],
  own: readonly (number | null)[] = [],
): Series {
  return buildSeries(
    bonds.map((bond, week) => {
      const yours = own[week] ?? 7;
      return entryOf(
        aSession({
          id: `s${week}`,
          startedAt: MONDAY_NOON + week * WEEK,
          attendance: bond === 'cancelled' ? 'cancelled' : 'held',
          ratings:
            bond === 'cancelled'
              ? []
              : [
                  aRating({ rater: 'practitioner', way: 'own', values: values(yours, yours, yours) }),
                  ...(bond === null ? [] : [aRating({ values: values(8, 8, bond) })]),
                ],
        }),
      );
    }),
  );
}
const read = (bonds: readonly (number | null | 'cancelled')[]) =>
  readLine(seriesOf(bonds), { rater: CLIENT, component: 'bond' }, STARTING_ASSUMPTIONS);

describe('what one line can say', () => {
  it('is nothing before the second rating', () => {
    for (const bonds of [[], [8], [null, 8, null]])
      expect(read(bonds)).toMatchObject({
        usualRange: [],
        next: null,
        limits: [],
        nextLimits: null,
        movingAverage: [],
        slope: null,
        atBest: null,
        resemblance: null,
      });
  });

  it('expects each rating from those before it, and the next from all, as SciPy’s t quantiles have it', () => {
    const { usualRange, next } = read([8, 7.5, 8.5, 8, 7]);
    expect(usualRange.map(({ index, own }) => [index, own])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(usualRange[0]?.lower).toBeCloseTo(5.54791820295458, 6);
    expect(usualRange[0]?.upper).toBe(10);
    expect(usualRange[1]?.lower).toBeCloseTo(5.773071705088682, 6);
    expect(next).toMatchObject({ index: 5, own: 5 });
    expect(next?.lower).toBeCloseTo(6.1306292003636536, 6);
    expect(next?.upper).toBeCloseTo(9.414825345090891, 6);
  });

  it('never contradicts a signal: the range it was judged by is the one that is drawn', () => {
    fc.assert(
      fc.property(fc.array(maybe, { minLength: 2, maxLength: 40 }), (bonds) => {
        const series = seriesOf(bonds);
        const { usualRange } = readLine(series, { rater: CLIENT, component: 'bond' }, STARTING_ASSUMPTIONS);
        const quiet = usualRangeSignals(series, [CLIENT]).find(
          ({ component, coverage }) => component === 'bond' && coverage === 0.95,
        );
        if (!quiet) return;
        expect(usualRange.at(-1)).toMatchObject({
          lower: quiet.lower,
          upper: quiet.upper,
          own: quiet.earlier,
        });
      }),
    );
  });

  it('passes over sessions without a rating and those that were not held', () => {
    const { usualRange, count } = read([8, null, 'cancelled', 7, 8]);
    expect(count).toBe(3);
    expect(usualRange.map(({ index, own }) => [index, own])).toEqual([
      [3, 1],
      [4, 2],
    ]);
  });

  it('draws limits from six earlier ratings on, and none beyond the scale', () => {
    // 7 6 7 6 7 6: centre 6.5, every step 1, so 6.5 ∓ 2.66 by hand.
    const six = read([7, 6, 7, 6, 7, 6]);
    expect(six.limits).toEqual([]);
    expect(six.nextLimits?.lower).toBeCloseTo(3.84, 10);
    expect(six.nextLimits?.upper).toBeCloseTo(9.16, 10);
    expect(read([7, 6, 7, 6, 7, 6, 7]).limits.map(({ index, own }) => [index, own])).toEqual([[6, 6]]);
    expect(read([9, 8, 9, 8, 9, 8]).nextLimits?.upper).toBeNull();
    expect(read([7, 7, 7, 7, 7, 7]).nextLimits).toBeNull();
  });

  it('smooths nothing through fewer than ten ratings', () => {
    expect(read(Array(9).fill(7)).movingAverage).toEqual([]);
    const { movingAverage } = read([8, 8, 8, 8, 8, 8, 8, 8, 8, 5]);
    // By hand: 0.3 × 5 + 0.7 × 8.
    expect(movingAverage.at(-1)?.value).toBeCloseTo(7.1, 10);
    expect(movingAverage).toHaveLength(10);
  });

  it('gives a slope by session number, so that a gap counts', () => {
    const { slope } = read([4, 5, null, 7, 8, 9, 10]);
    expect(slope?.slope).toBe(1);
    expect(read([4, 5, 6, 7, 8]).slope).toBeNull();
  });

  it('notes a ceiling at four of five and more', () => {
    expect(read([10, 10, 10, 10, 7]).atBest).toBe(4);
    expect(read([10, 10, 10, 7]).atBest).toBeNull();
    expect(read([10]).atBest).toBeNull();
  });

  it('warns of ratings that resemble their neighbours, from twenty on', () => {
    const wave = [7, 7.5, 8, 7.5, 7, 6.5, 6, 6.5, 7, 7.5, 8, 8.5, 8, 7.5, 7, 6.5, 6, 6, 6.5, 7];
    // NumPy: Σ d_t d_(t+1) / Σ d_t²; SciPy: norm.ppf(.975) / √20.
    expect(read(wave).resemblance?.r).toBeCloseTo(0.7774969173859433, 10);
    expect(read(wave).resemblance?.bound).toBeCloseTo(0.43826127028829076, 8);
    expect(read(wave.slice(1)).resemblance).toBeNull();
    expect(read(wave.map((_value, at) => 7 + (at % 2))).resemblance).toBeNull();
  });

  it('claims nothing from fewer ratings than each needs, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(maybe, { maxLength: 30 }), (bonds) => {
        const line = read(bonds);
        const { count } = line;
        expect(count).toBe(valuesOfLine(seriesOf(bonds), CLIENT, 'bond').length);
        if (count < 2) expect(line.usualRange).toEqual([]);
        if (count < 6) expect([line.slope, line.nextLimits]).toEqual([null, null]);
        if (count < 10) expect(line.movingAverage).toEqual([]);
        if (count < 20) expect(line.resemblance).toBeNull();
        for (const { lower, upper } of [...line.usualRange, ...line.limits]) {
          expect(lower ?? 0).toBeGreaterThanOrEqual(0);
          expect(upper ?? 10).toBeLessThanOrEqual(10);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what both sides can say together', () => {
  const pair = (client: readonly (number | null)[], own: readonly number[]) =>
    readPair(seriesOf(client, own), CLIENT, 'bond');

  it('is the mean gap with SciPy’s t interval from six sessions both rated', () => {
    const client = [8, 8, 8, 8, 8, 8];
    const { count, meanGap, tracking } = pair(client, [7.5, 7, 8, 6.5, 8.5, 7]);
    expect([count, tracking]).toEqual([6, null]);
    expect(meanGap?.mean).toBeCloseTo(-0.5833333333333334, 10);
    expect(meanGap?.interval?.[0]).toBeCloseTo(-1.355697051346923, 6);
    expect(meanGap?.interval?.[1]).toBeCloseTo(0.18903038468025635, 6);
    expect(pair([8, 8, 8, 8, 8, null], [7.5, 7, 8, 6.5, 8.5, 7]).meanGap).toBeNull();
    expect(pair(client, [7, 7, 7, 7, 7, 7]).meanGap).toEqual({ mean: -1, interval: null });
  });

  it('is tracking from ten on, with SciPy’s Fisher interval', () => {
    const own = [7, 6.5, 8, 7, 7.5, 8, 6, 7, 8.5, 7];
    const { tracking } = pair([8, 7, 8.5, 8.5, 8, 8.5, 7.5, 7, 9, 8], own);
    expect(tracking?.r).toBeCloseTo(0.7730206825239259, 10);
    expect(tracking?.interval?.[0]).toBeCloseTo(0.27936554811158565, 7);
    expect(pair([8, 7, 8.5, 8.5, 8, 8.5, 7.5, 7, 9, null], own).tracking).toBeNull();
  });
});
