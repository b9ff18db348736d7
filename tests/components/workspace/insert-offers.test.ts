import { expect, it } from 'vitest';
import {
  type InsertMaterial,
  sessionOffers,
  workOffers,
} from '../../../components/workspace/inserts/insert-offers';
import { aClient, aGoal, anEpisode, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const DAY = 24 * 3_600_000;
const marked = aSession({
  id: 's1',
  moments: [
    { id: 'm2', kind: 'strain', at: MONDAY_NOON + 2, words: 'looked\naway' },
    { id: 'm1', kind: 'goal', at: MONDAY_NOON + 1, words: ' ' },
  ],
});
const material = (change: Partial<InsertMaterial>): InsertMaterial => ({
  ...{ client: aClient(), sessions: [marked], episodes: [], goals: [], sessionId: null, now: MONDAY_NOON },
  ...change,
});
const textOf = (offers: ReturnType<typeof sessionOffers>, label: string) =>
  offers.find((offer) => offer.label === label)?.text;

it('offers the moments of today, in their order, one a line; of another day only to the session’s own note', () => {
  expect(textOf(sessionOffers(material({})), 'Today’s moments')).toMatch(
    /^- \S+( [AP]M)? Goal\n- \S+( [AP]M)? Strain: looked away\n$/,
  );
  const later = { now: MONDAY_NOON + 9 * DAY };
  expect(sessionOffers(material(later))).toEqual([]);
  expect(textOf(sessionOffers(material({ ...later, sessionId: 's1' })), 'Moments of the session')).toContain(
    'looked away',
  );
});

it('puts no participant’s answer that is still closed into the table', () => {
  const theirs = aRating({ values: values(3, 4, 5) });
  const own = aRating({ rater: 'practitioner', values: values(7, null, 8) });
  const table = (session: Parameters<typeof aSession>[0]) =>
    textOf(sessionOffers(material({ sessions: [aSession({ id: 's2', ...session })] })), 'Table of ratings');
  expect(table({ ratings: [theirs], status: 'open' })).toBeUndefined();
  const both = table({ ratings: [theirs, own], status: 'open' })
    ?.trim()
    .split('\n');
  expect(both).toHaveLength(4);
  expect(both?.[1]).toBe('| --- | --- | --- | --- |');
  expect(both?.[3]).toMatch(/\| 7\S* \| – \| 8\S* \|$/);
});

it('keeps a bar in a name from breaking the table', () => {
  const client = aClient({ label: 'A|B' });
  const sessions = [aSession({ ratings: [aRating(), aRating({ rater: 'practitioner' })] })];
  expect(textOf(sessionOffers(material({ client, sessions })), 'Table of ratings')).toContain('| A\\|B |');
});

it('offers strains, the newest first, and goals that are open', () => {
  const offers = workOffers(
    material({
      episodes: [
        anEpisode({ id: 'e1', openedAt: MONDAY_NOON, words: 'first' }),
        anEpisode({ id: 'e2', openedAt: MONDAY_NOON + DAY, words: '' }),
      ],
      goals: [aGoal({ id: 'g1', words: 'sleep' }), aGoal({ id: 'g2', words: 'gone', status: 'let-go' })],
    }),
  );
  expect(offers.map(({ label }) => label)).toEqual(['Strain: Moving away', 'Strain: first', 'Goal: sleep']);
  expect(offers[1]?.text).toMatch(/^Strain \(Moving away, .*, Open\): first$/);
});
