import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictiveBand } from '../../../lib/domain/statistics/predictive-band';
import { chanceFrom } from '../../../lib/library/sample/random';

const prior = { mean: 7.5, weight: 0.5, degreesOfFreedom: 6, scale: 0.8 };
const half = fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2);
const history = fc.array(half, { minLength: 1, maxLength: 25 });
const bandOf = (values: readonly number[], coverage = 0.95) => {
  const { lower, upper, location, scale } = predictiveBand(values, prior, coverage);
  if (lower === null || upper === null || location === null || scale === null)
    throw new Error('The starting assumptions always give a band.');
  return { width: upper - lower, location, scale };
};
const coverage = fc.constantFrom(0.5, 0.8, 0.95, 0.99);

describe('the predictive band over nested histories', () => {
  it('is wider with fewer points, measured in its own spread, whatever was rated', () => {
    fc.assert(
      fc.property(history, coverage, (values, share) => {
        const widths = values.map((_value, count) => {
          const { width, scale } = bandOf(values.slice(0, count), share);
          return width / scale;
        });
        for (const [at, width] of widths.entries())
          if (at > 0) expect(width).toBeLessThan(widths[at - 1] ?? Number.NaN);
      }),
    );
  });

  it('is wider by what each usual rating would have added: dropping the newest one within its spread widens it', () => {
    // By the update: the spread falls where (value − centre)² ≤ spread² (1 + 1/weight), and so do t and 1/weight.
    const within = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(history, within, coverage, (first, places, share) => {
        const values = [...first];
        for (const place of places) {
          const before = bandOf(values, share);
          values.push(before.location + place * before.scale);
          expect(bandOf(values, share).width).toBeLessThan(before.width);
        }
      }),
    );
  });

  it('is wider before a rating than after it was given again as expected, however unlikely those before were', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 30 }), (values, times) => {
        const { location, width } = bandOf(values);
        const more = [...values, ...Array<number>(times).fill(location)];
        expect(bandOf(more).location).toBeCloseTo(location, 9);
        expect(bandOf(more).width).toBeLessThan(width);
      }),
    );
  });

  it('is wider with fewer points on average over simulated clients, at each step from none to twenty', () => {
    const chance = chanceFrom(20);
    const clients = Array.from({ length: 2000 }, () => {
      const chiSquare = Array.from({ length: 6 }, () => chance.normal() ** 2).reduce(
        (sum, each) => sum + each,
        0,
      );
      const noise = Math.sqrt((6 * 0.8 ** 2) / chiSquare);
      const mean = 7.5 + (chance.normal() * noise) / Math.sqrt(0.5);
      return Array.from({ length: 20 }, () => mean + chance.normal() * noise);
    });
    const average = [0, 1, 2, 3, 5, 8, 12, 20].map(
      (count) =>
        clients.reduce((sum, values) => sum + bandOf(values.slice(0, count)).width, 0) / clients.length,
    );
    for (const [at, width] of average.entries())
      if (at > 0) expect(width).toBeLessThan(average[at - 1] ?? Number.NaN);
  });

  it('minds no order of the ratings, in any shuffle', () => {
    const shuffled = history.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, coverage, ([values, other], share) => {
        expect(bandOf(other, share).width).toBeCloseTo(bandOf(values, share).width, 9);
        expect(bandOf(other, share).location).toBeCloseTo(bandOf(values, share).location, 9);
      }),
    );
  });
});
