import { expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import { dipsWithin } from '../../../lib/domain/signals/past-dips';
import { STARTING_ASSUMPTIONS } from '../../../lib/domain/signals/signal';
import { aRating, aSession, values } from '../../support/factories';

const own = aRating({ rater: 'practitioner' });
/** The dip of the fourth session is the worked one of the signals' card: 5.0 below a range from 5.5. */
const series = buildSeries(
  [8, 7.5, 8.5, 8, 7, 5, 8].map((bond, week) =>
    entryOf(
      aSession({
        id: `s${week}`,
        startedAt: week,
        ratings: [own, aRating({ values: values(8, 8, bond) })],
      }),
    ),
  ),
);
const within = (first: number, last: number, watched = ['participant-1']) =>
  dipsWithin(series, watched, {
    isWithin: (at) => at >= first && at <= last,
    assumptions: STARTING_ASSUMPTIONS,
  });

it('counts the sessions of a span in which a rating fell below its range as it stood then', () => {
  expect(within(0, 6)).toBe(1);
  expect(within(5, 5)).toBe(1);
  expect(within(0, 4)).toBe(0);
  expect(within(6, 6)).toBe(0);
});

it('looks at nobody whose ratings are no trend', () => {
  expect(within(0, 6, [])).toBe(0);
});
