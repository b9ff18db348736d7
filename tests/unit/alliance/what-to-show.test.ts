import { describe, expect, it } from 'vitest';
import { isShown, moreFrom, SHOWN_FROM, type Statistic } from '../../../lib/domain/alliance/what-to-show';

const shownAt = (count: number) =>
  (Object.keys(SHOWN_FROM) as Statistic[]).filter((statistic) => isShown(statistic, count)).sort();

describe('what is shown by number of ratings', () => {
  const few = ['reliable-change', 'usual-range'];
  const some = [...few, 'limits', 'mean-gap', 'slope'].sort();
  const many = [...some, 'moving-average', 'sudden-gains', 'tracking'].sort();

  const all = [...many, 'autocorrelation', 'phases'].sort();

  it.each([
    [0, []],
    [1, []],
    [2, few],
    [5, few],
    [6, some],
    [9, some],
    [10, many],
    [19, many],
    [20, all],
    [500, all],
  ])('with %i ratings', (count, expected) => {
    expect(shownAt(count)).toEqual(expected);
  });

  it('names the next number from which there is more to say', () => {
    expect([0, 1, 2, 5, 6, 9, 10, 19, 20].map(moreFrom)).toEqual([2, 2, 6, 6, 10, 10, 20, 20, null]);
  });
});
