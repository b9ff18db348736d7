import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries, type Series } from '../../../lib/domain/alliance/series';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import { usualRangeSignals } from '../../../lib/domain/signals/usual-range';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const own = aRating({ rater: 'practitioner', way: 'own' });
const RATER = 'participant-1';

/** One session a week; null where the client gave no rating. Bond varies, the others stay. */
function seriesOf(bonds: readonly (number | null)[]): Series {
  return buildSeries(
    bonds.map((bond, week) =>
      entryOf(
        aSession({
          id: `s${week}`,
          startedAt: MONDAY_NOON + week * WEEK,
          ratings: bond === null ? [own] : [own, aRating({ values: values(8, 8, bond) })],
        }),
      ),
    ),
  );
}
const signals = (bonds: readonly (number | null)[]) => usualRangeSignals(seriesOf(bonds), [RATER]);
const half = fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2);

describe('the usual range', () => {
  it('is quiet about one value below the 95 % band, with the numbers it looked at', () => {
    // The band of 8 7.5 8.5 8 7 under the starting assumptions is 6.1306-9.4148 at 95 %, 5.4556-10.09 at 99 % (SciPy’s t quantiles).
    const [signal, ...others] = signals([8, 7.5, 8.5, 8, 7, 6]);
    expect(others).toEqual([]);
    expect(signal).toMatchObject({
      rule: 'below-usual-range',
      level: 'quiet',
      component: 'bond',
      rater: RATER,
      session: 6,
      value: 6,
      coverage: 0.95,
      earlier: 5,
    });
    expect(signal?.lower).toBeCloseTo(6.1306, 4);
    expect(signal?.upper).toBeCloseTo(9.4148, 4);
    expect(signals([8, 7.5, 8.5, 8, 7, 6.5])).toEqual([]);
  });

  it('says that one below the 99 % band is worth a conversation, within the scale', () => {
    const [signal] = signals([8, 7.5, 8.5, 8, 7, 5]);
    expect(signal).toMatchObject({ rule: 'far-below-usual-range', level: 'worth-a-conversation', upper: 10 });
    expect(signal?.lower).toBeCloseTo(5.4556, 4);
  });

  it('says so too of two in a row below the 95 % band', () => {
    // Bands before each, by SciPy: 6.1306 (99 %: 5.4556), then with the 6 among them 5.6083 (99 %: 4.8479).
    const bonds = [8, 7.5, 8.5, 8, 7, 6];
    expect(signals(bonds)).toMatchObject([{ rule: 'below-usual-range', level: 'quiet' }]);
    const [signal] = signals([...bonds, 5.5]);
    expect(signal).toMatchObject({
      rule: 'twice-below-usual-range',
      level: 'worth-a-conversation',
      earlier: 6,
    });
    expect(signal?.lower).toBeCloseTo(5.6083, 4);
  });

  it('has no word on a first rating, on what is closed, or on a session the rater left out', () => {
    expect(signals([0])).toEqual([]);
    expect(signals([8, 7.5, 8.5, 8, 7, 3, null])).toEqual([]);
    const closed = buildSeries([
      entryOf(aSession({ id: 'a', ratings: [own, aRating()] })),
      entryOf(aSession({ id: 'b', startedAt: MONDAY_NOON + WEEK, ratings: [own, aRating()] })),
      entryOf(
        aSession({
          id: 'c',
          status: 'open',
          startedAt: MONDAY_NOON + 2 * WEEK,
          ratings: [aRating({ values: values(0, 0, 0) })],
        }),
      ),
    ]);
    expect(usualRangeSignals(closed, [RATER])).toEqual([]);
  });

  it('stands until a session that runs is over, also where that holds ratings already', () => {
    const bonds = [8, 7.5, 8.5, 8, 7, 5];
    const before = signals(bonds);
    const running = entryOf(
      aSession({
        id: 'now',
        status: 'running',
        startedAt: MONDAY_NOON + bonds.length * WEEK,
        ratings: [own, aRating({ values: values(8, 8, 8) })],
      }),
    );
    const during = usualRangeSignals(buildSeries([...seriesOf(bonds), running]), [RATER]);
    expect(during).toEqual(before);
    expect(during).toMatchObject([{ rule: 'far-below-usual-range', session: 6 }]);
  });

  it('never has a word on a value that is not below every earlier one’s mean', () => {
    fc.assert(
      fc.property(fc.array(half, { minLength: 2, maxLength: 20 }), (bonds) => {
        const highest = Math.max(7.5, ...bonds);
        expect(signals([...bonds, highest])).toEqual([]);
      }),
    );
  });

  it('says the same from the newest sessions that a head holds as from the whole series', () => {
    fc.assert(
      fc.property(fc.array(fc.option(half), { minLength: 30, maxLength: 60 }), (bonds) => {
        const series = seriesOf(bonds);
        const { tail } = buildHead(aClient(), series);
        expect(tail.length).toBeLessThan(series.length);
        expect(usualRangeSignals(tail, [RATER])).toEqual(usualRangeSignals(series, [RATER]));
      }),
      { numRuns: 40 },
    );
  });
});
