import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import { hasReach, headPoints, headRaters, readReach } from '../../../lib/domain/practice/head-points';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const clients = (...given: readonly (number | null)[]) => given.map((value) => values(value, null, null));
const grown = (count: number) => Array.from({ length: count }, () => ({ isChild: false }));

it('reaches from the lowest to the highest of those who rated, with the median between them', () => {
  const reach = (...given: readonly (number | null)[]) =>
    readReach({ clients: clients(...given) }, grown(given.length), 'goal');
  expect(reach(9, 2, null, 4)).toEqual({ lowest: 2, highest: 9, middle: 4 });
  expect(reach(9, 2, 5, 4)).toEqual({ lowest: 2, highest: 9, middle: 4.5 });
  expect(reach(null, null)).toBeNull();
  expect(readReach({ clients: clients(9) }, grown(1), 'task')).toBeNull();
});

it('reaches only as far as those who are no young children', () => {
  const raters = [{ isChild: false }, { isChild: false }, { isChild: true }];
  const reach = (...given: readonly (number | null)[]) =>
    readReach({ clients: clients(...given) }, raters, 'goal');
  expect(reach(6, 8, 0)).toEqual({ lowest: 6, highest: 8, middle: 7 });
  expect(reach(null, null, 10)).toBeNull();
});

it('is the same in whatever order people are listed', () => {
  const given = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(given, (halves) => {
      const reach = (order: readonly number[]) =>
        readReach({ clients: clients(...order.map((half) => half / 2)) }, grown(order.length), 'goal');
      expect(reach([...halves].reverse())).toEqual(reach(halves));
    }),
  );
});

it('keeps who left for as long as a rating of theirs is among the newest', () => {
  const client = aClient({
    formerParticipants: [
      { id: 'left', label: 'W.', role: 'partner' },
      { id: 'never', label: 'X.', role: 'child' },
    ],
  });
  const sessions = (last: string) => [
    entryOf(aSession({ id: 's0', ratings: [aRating({ rater: last, values: values(3, 3, 3) })] })),
    ...Array.from({ length: 24 }, (_, at) =>
      entryOf(aSession({ id: `s${at + 1}`, startedAt: MONDAY_NOON + at + 1, ratings: [aRating()] })),
    ),
  ];
  const early = buildHead(client, buildSeries(sessions('left')));
  expect(headRaters(early).map(({ label }) => label)).toEqual(['M.K.']);
  const lately = buildHead(client, buildSeries(sessions('left').slice(0, 24)));
  expect(headRaters(lately)).toEqual([
    { id: 'participant-1', label: 'M.K.', isChild: false, hasLeft: false },
    { id: 'left', label: 'W.', isChild: false, hasLeft: true },
  ]);
  expect(headPoints(lately)[0]?.clients[1]).toEqual(values(3, 3, 3));
  expect(hasReach(lately)).toBe(false);
});
