import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../lib/library/sample/random';
import { rateCourse } from '../../../lib/library/sample/rating-course';

/*
 * Targets: client mean N(7.8, 1.2), spread within a client 0.6-0.9, practitioner 0.6 spreads lower, correlation of both
 * sides .36 between pairs and about .4 within (meta-analytic figures); 11 % of courses with a dip that is not repaired
 * (Larsson et al. 2018). The ceiling at 10, half points and the dips pull a little; the tolerances leave room for that.
 */
const SESSIONS = 60;
const chance = chanceFrom(11);
const pairs = Array.from({ length: 1000 }, () => {
  const course = rateCourse(chance, SESSIONS);
  const bondOf = (side: 'client' | 'practitioner') => course.map((point) => point[side].bond ?? Number.NaN);
  return { course, client: bondOf('client'), practitioner: bondOf('practitioner') };
});

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const deviations = (numbers: readonly number[]) => {
  const middle = mean(numbers);
  return numbers.map((number) => number - middle);
};
const spread = (numbers: readonly number[]) => Math.sqrt(mean(deviations(numbers).map((each) => each ** 2)));
const correlation = (ones: readonly number[], others: readonly number[]) => {
  const theirs = deviations(others);
  return (
    mean(deviations(ones).map((one, index) => one * (theirs[index] ?? 0))) / spread(ones) / spread(others)
  );
};
const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe('chance', () => {
  it('is mulberry32: its first numbers from seed 1 are those of the published function', () => {
    const { next } = chanceFrom(1);
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('gives ids of 32 hexadecimal digits', () => {
    const { id } = chanceFrom(3);
    const ids = Array.from({ length: 500 }, id);
    expect(ids.filter((each) => !/^[0-9a-f]{32}$/.test(each))).toEqual([]);
    expect(new Set(ids).size).toBe(500);
  });
});

describe('synthetic ratings', () => {
  const levels = pairs.map(({ client }) => mean(client));
  const ownLevels = pairs.map(({ practitioner }) => mean(practitioner));

  it('lie about 7.8 for clients, and lower for practitioners', () => {
    expect(mean(levels)).toBeGreaterThan(7.3);
    expect(mean(levels)).toBeLessThan(8);
    expect(mean(levels) - mean(ownLevels)).toBeGreaterThan(0.4);
    expect(mean(levels) - mean(ownLevels)).toBeLessThan(0.9);
  });

  it('vary from pair to pair and from session to session as people do', () => {
    expect(spread(levels)).toBeGreaterThan(0.9);
    expect(spread(levels)).toBeLessThan(1.3);
    const within = median(pairs.map(({ client }) => spread(client)));
    expect(within).toBeGreaterThan(0.6);
    expect(within).toBeLessThan(0.9);
  });

  it('go together loosely, between pairs and within them', () => {
    expect(correlation(levels, ownLevels)).toBeGreaterThan(0.25);
    expect(correlation(levels, ownLevels)).toBeLessThan(0.47);
    const within = correlation(
      pairs.flatMap(({ client }) => deviations(client)),
      pairs.flatMap(({ practitioner }) => deviations(practitioner)),
    );
    expect(within).toBeGreaterThan(0.3);
    expect(within).toBeLessThan(0.5);
  });

  it('end lower than they began, and stay there, in about one of nine', () => {
    const sessionMeans = pairs.map(({ course }) =>
      course.map(({ client }) => mean([client.goal ?? 0, client.task ?? 0, client.bond ?? 0])),
    );
    const fallen = sessionMeans.filter((means) => mean(means.slice(0, 2)) - mean(means.slice(-3)) > 1.2);
    expect(fallen.length / pairs.length).toBeGreaterThan(0.07);
    expect(fallen.length / pairs.length).toBeLessThan(0.15);
  });

  it('are as many as the sessions, however few', () => {
    expect(rateCourse(chanceFrom(1), 1)).toHaveLength(1);
    expect(rateCourse(chanceFrom(1), 0)).toEqual([]);
  });
});
