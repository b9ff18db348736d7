import { describe, expect, it } from 'vitest';
import { calibrate, gapsOf, LEAST_PAIRS, ratedByBoth } from '../../../lib/domain/alliance/calibration';
import { readPair } from '../../../lib/domain/alliance/pair-statistics';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { newestSpread } from '../../../lib/domain/alliance/spread';
import { entryOf } from '../../../lib/domain/practice/head';
import type { Session } from '../../../lib/domain/practice/session';
import { meanInterval } from '../../../lib/domain/statistics/mean-interval';
import { aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const seriesOf = (sessions: readonly Partial<Session>[]) =>
  buildSeries(
    sessions.map((session, week) =>
      entryOf(aSession({ id: `s${week}`, startedAt: MONDAY_NOON + week * WEEK, ...session })),
    ),
  );
const both = (own: number, theirs: number): Partial<Session> => ({
  ratings: [
    aRating({ rater: 'practitioner', values: values(own, null, own) }),
    aRating({ values: values(theirs, 8, theirs) }),
  ],
});

describe('a mean with its interval', () => {
  it('is that of the t distribution', () => {
    // 1 … 5: mean 3, standard error √(2.5 / 5), t(0.975, 4) = 2.776445 (tables): 3 ± 1.963243.
    const { mean, interval } = meanInterval([1, 2, 3, 4, 5]);
    expect(mean).toBe(3);
    expect(interval?.[0]).toBeCloseTo(1.036757, 5);
    expect(interval?.[1]).toBeCloseTo(4.963243, 5);
  });

  it('claims none from one value or from values that never differ', () => {
    expect(meanInterval([])).toEqual({ mean: null, interval: null });
    expect(meanInterval([4])).toEqual({ mean: 4, interval: null });
    expect(meanInterval([4, 4, 4])).toEqual({ mean: 4, interval: null });
  });
});

describe('both sides over time', () => {
  it('pairs what both gave, signed from the practitioner’s side, without what is closed or declined', () => {
    const series = seriesOf([
      both(7, 8),
      { ratings: [aRating({ rater: 'practitioner' })] },
      {
        ratings: [
          aRating({ rater: 'practitioner' }),
          aRating({ declined: true, values: values(null, null, null) }),
        ],
      },
      { attendance: 'cancelled', ...both(1, 9) },
      both(9, 8.5),
      { status: 'open', ratings: [aRating()] },
    ]);
    const sides = ratedByBoth(series, 'participant-1');
    expect(sides.map(({ session }) => session)).toEqual([1, 4]);
    expect(sides.map((each) => gapsOf(each).bond.gap)).toEqual([-1, 0.5]);
    expect(sides.map((each) => gapsOf(each).task.gap)).toEqual([null, null]);
  });

  it('sums nothing up below ten pairs of the component itself', () => {
    const nine = Array.from({ length: LEAST_PAIRS - 1 }, (_unused, at) => both(6 + (at % 3), 8));
    const sides = ratedByBoth(seriesOf([...nine, both(7, 8)]), 'participant-1');
    expect(calibrate(sides.slice(1), 'bond')).toEqual({ n: 9, bias: null, tracking: null });
    expect(calibrate(sides, 'task')).toEqual({ n: 0, bias: null, tracking: null });
    const { n, bias, tracking } = calibrate(sides, 'bond');
    expect(n).toBe(10);
    // Gaps −2 −1 0 three times, then −1: mean −1.
    expect(bias?.mean).toBeCloseTo(-1, 10);
    expect(bias?.interval).not.toBeNull();
    // The client never moved: nothing can be said of moving together.
    expect(tracking?.r).toBeNull();
  });
});

describe('an own rating that was given or changed after theirs was seen', () => {
  const seenFirst = (own: number, theirs: number): Partial<Session> => {
    const [mine, client] = both(own, theirs).ratings ?? [];
    return { ratings: mine && client ? [{ ...mine, seenFirst: ['participant-1'] }, client] : [] };
  };
  const ten = Array.from({ length: LEAST_PAIRS }, (_unused, at) => both(6 + (at % 2), 8));

  it('stays among the pairs and is marked there, but is no part of what is summed up', () => {
    const sides = ratedByBoth(seriesOf([...ten, seenFirst(10, 1)]), 'participant-1');
    expect(sides.map(({ isSeenFirst }) => isSeenFirst ?? false)).toEqual([...ten.map(() => false), true]);
    expect(calibrate(sides, 'bond')).toEqual(calibrate(sides.slice(0, LEAST_PAIRS), 'bond'));
    expect(calibrate(sides.slice(1), 'bond')).toEqual({ n: LEAST_PAIRS - 1, bias: null, tracking: null });
    const { count, meanGap } = readPair(seriesOf([...ten, seenFirst(10, 1)]), 'participant-1', 'bond');
    expect([count, meanGap?.mean]).toEqual([LEAST_PAIRS, -1.5]);
  });

  it('is a pair like any other with a participant whose answer was not seen', () => {
    const [mine, first] = seenFirst(7, 8).ratings ?? [];
    const ratings = mine && first ? [mine, first, { ...first, rater: 'p2' }] : [];
    expect(ratedByBoth(seriesOf([{ ratings }]), 'p2')[0]).not.toHaveProperty('isSeenFirst');
  });
});

describe('the spread between participants', () => {
  const couple = (first: number, second: number | null): Partial<Session> => ({
    ratings: [
      aRating({ rater: 'practitioner' }),
      aRating({ rater: 'p2', values: values(8, null, first) }),
      ...(second === null ? [] : [aRating({ rater: 'p1', values: values(8, 7, second) })]),
    ],
  });

  it('is that of the newest session several rated, in the order of the list', () => {
    const spread = newestSpread(seriesOf([couple(9, 2), couple(8, 5), couple(3, null)]), ['p1', 'p2']);
    expect(spread).toMatchObject({ session: 2 });
    expect(spread?.components.find(({ component }) => component === 'bond')).toEqual({
      component: 'bond',
      values: [
        { rater: 'p1', value: 5 },
        { rater: 'p2', value: 8 },
      ],
      apart: 3,
    });
    expect(spread?.components.map(({ apart }) => apart)).toEqual([0, null, 3]);
  });

  it('is none while answers are closed or only one rated', () => {
    expect(newestSpread(seriesOf([couple(9, null)]), ['p1', 'p2'])).toBeNull();
    const closed = { status: 'open', ratings: [aRating({ rater: 'p1' }), aRating({ rater: 'p2' })] } as const;
    expect(newestSpread(seriesOf([closed]), ['p1', 'p2'])).toBeNull();
  });
});
