import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries, type Series, withEntry } from '../../../lib/domain/alliance/series';
import { entryOf, HEAD_POINTS } from '../../../lib/domain/practice/head';
import { headPoints } from '../../../lib/domain/practice/head-points';
import type { Session } from '../../../lib/domain/practice/session';
import { addClient, addSession, updateClient, updateSession } from '../../../lib/store/client-records';
import { settleSeries } from '../../../lib/store/client-series';
import { unwrapContents } from '../../../lib/store/contents';
import type { Change, Store } from '../../../lib/store/store';
import { aClient, aMeasure, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { makeTestVault } from '../../support/open-test-vault';

const WEEK = 7 * 24 * 3_600_000;
const session = (week: number, overrides: Partial<Session> = {}): Session =>
  aSession({ id: `s${week}`, startedAt: MONDAY_NOON + week * WEEK, ratings: [aRating()], ...overrides });

async function openPractice(weeks: number) {
  const test = await makeTestVault();
  const { store } = await test.openPage('one');
  await addClient(store, aClient());
  for (let week = 0; week < weeks; week++) await addSession(store, session(week));
  const settledRevision = async () => (await test.database.series.get('client-1'))?.revision;
  return { test, store, settledRevision };
}

describe('a series in two rows', () => {
  it('holds what measures amount to, and is made anew at the next save where it was kept before they were', async () => {
    const { test, store } = await openPractice(60);
    const answered = { measures: [aMeasure()] };
    await updateSession(store, 's2', (before) => ({ ...before, ...answered }));
    await updateSession(store, 's59', (before) => ({ ...before, ...answered }));
    const totals = async () => {
      await store.followed();
      const { store: fresh } = await test.openPage('fresh');
      const series = await fresh.readSeries('client-1');
      return series?.ok && series.value.map((point) => point.measures?.map(({ total }) => total));
    };
    const expected = Array.from({ length: 60 }, (_, at) => (at === 2 || at === 59 ? [9] : []));
    expect(await totals()).toEqual(expected);

    // As a series row and a head of old would be.
    for (const table of ['series', 'heads'] as const) {
      const opened = await store.read(table, 'client-1');
      if (!opened?.ok) throw new Error(`There is no row of ${table}.`);
      const withNone = (points: Series) => points.map(({ measures: _none, ...point }) => point);
      const { value } = opened;
      const old = 'tail' in value ? { ...value, tail: withNone(value.tail) } : withNone(value);
      await store.commit([{ table, id: 'client-1', base: opened.revision, value: old } as Change]);
    }
    expect(await totals()).toEqual(expected.map(() => undefined));
    await updateSession(store, 's58', (before) => ({ ...before, nextTime: 'ask' }));
    expect(await totals()).toEqual(expected);
  });

  it('is the series of the records, whatever was added or changed in whatever order', async () => {
    const week = fc.nat({ max: 90 });
    await fc.assert(
      fc.asyncProperty(fc.array(week, { minLength: 50, maxLength: 80 }), async (weeks) => {
        const { test, store } = await openPractice(0);
        const records = new Map<string, Session>();
        /** How often each was written: the revision of its row. */
        const writes = new Map<string, number>();
        for (const [turn, drawn] of weeks.entries()) {
          const fresh = session(drawn, { attendance: drawn % 7 === 0 ? 'cancelled' : 'held' });
          const goal = (turn % 21) / 2;
          writes.set(fresh.id, (writes.get(fresh.id) ?? 0) + 1);
          if (records.has(fresh.id)) {
            const change = (before: Session) => ({
              ...before,
              ratings: [aRating({ values: values(goal, 5, 6) })],
            });
            records.set(fresh.id, await updateSession(store, fresh.id, change));
          } else {
            records.set(fresh.id, fresh);
            await addSession(store, fresh);
          }
        }
        const entry = (record: Session) => ({ ...entryOf(record), revision: writes.get(record.id) ?? 0 });
        const expected = buildSeries([...records.values()].map(entry));
        await store.followed();
        const { store: other } = await test.openPage('two');
        expect(await other.readSeries('client-1')).toMatchObject({ ok: true, value: expected });
        const head = await other.read('heads', 'client-1');
        if (!head?.ok) throw new Error('There is no head.');
        const held = expected.filter(({ attendance }) => attendance === 'held');
        expect(head.value.heldCount).toBe(held.length);
        expect(headPoints(head.value).map(({ at }) => at)).toEqual(
          held.slice(-HEAD_POINTS).map(({ at }) => at),
        );
        expect(head.value.newestAt).toBe(expected.at(-1)?.at);
        expect(head.value.tail).toEqual(expected.slice(-head.value.tail.length));
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  it('writes the older ones only when the newer ones grow too many or an older one changes', async () => {
    const { store, settledRevision } = await openPractice(60);
    const before = await settledRevision();
    await updateSession(store, 's59', (standing) => ({ ...standing, nextTime: 'slower' }));
    await addSession(store, session(60));
    expect(await settledRevision()).toBe(before);
    await updateSession(store, 's3', (standing) => ({ ...standing, ratings: [] }));
    await store.followed();
    expect(await settledRevision()).toBe((before ?? 0) + 1);
    const series = await store.readSeries('client-1');
    expect(series?.ok && series.value[3]?.ratings).toEqual([]);
  });

  it.each([['heads'], ['series']] as const)(
    'is the records’ again after a save over damaged %s',
    async (table) => {
      const deeds = {
        session: (store: Store) =>
          updateSession(store, 's5', (standing) => ({ ...standing, nextTime: 'slower' })),
        client: (store: Store) => updateClient(store, 'client-1', (client) => ({ ...client, label: 'N.K.' })),
      };
      for (const weeks of [10, 30, 49, 60]) {
        for (const deed of Object.values(deeds)) {
          const { test } = await openPractice(weeks);
          const row = await test.database[table].get('client-1');
          if (!row) throw new Error('There is no such row.');
          await test.database[table].put({ ...row, sealed: row.sealed.slice().fill(0) });
          const { store } = await test.openPage('two');
          await deed(store);
          await addSession(store, session(weeks));
          const { store: later } = await test.openPage('three');
          const expected = buildSeries(
            Array.from({ length: weeks + 1 }, (_, week) => entryOf(session(week))),
          );
          expect(await later.readSeries('client-1')).toMatchObject({ ok: true, value: expected });
          const series = await later.readSeries('client-1');
          expect(series?.ok && series.value.length).toBe(weeks + 1);
          expect(await later.read('heads', 'client-1')).toMatchObject({ value: { heldCount: weeks + 1 } });
        }
      }
    },
  );

  it('settles again from a head of old, which held no sessions', () => {
    const series = buildSeries(Array.from({ length: 40 }, (_, week) => entryOf(session(week))));
    const next = withEntry(series, { ...entryOf(session(39)), strains: 1 });
    expect(settleSeries(next, series)).toEqual({ count: 40 - HEAD_POINTS, isChanged: true });
    const old = { clientId: 'client-1', heldCount: 40, points: [{ at: 1 }] };
    expect(unwrapContents('heads', { version: 1, value: old })).toEqual({
      clientId: 'client-1',
      heldCount: 40,
      participants: [],
      formerParticipants: [],
      tail: { raters: [], sessions: [] },
      standing: { openEpisodes: 0, writtenAbout: [], takenUp: [], dueOn: null },
      watched: [],
      setAside: [],
    });
  });
});
