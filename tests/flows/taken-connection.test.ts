import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, type Guard, openDatabase, type Row, type Tables } from '../../lib/store/database';
import { watchLive } from '../../lib/store/live';

const NAME = 'beside-taken';
const ROW = { id: 's1', clientId: 'c1', revision: 3, sealed: Uint8Array.of(1, 2, 3) };
const OTHER = { ...ROW, id: 's2' };
/** Long enough for another opening, in milliseconds; where nobody is answered any more, the test ends with it. */
const SOON = { timeout: 3000 };

let database: Database;
beforeEach(() => {
  database = openDatabase(NAME);
});
afterEach(() => {
  database.guard(null);
  return new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(NAME).onsuccess = () => resolve();
  });
}, 10_000);

const pause = (milliseconds: number) => new Promise((wait) => setTimeout(wait, milliseconds));
const byBrowser = (tables: Tables) => forceCloseDatabase(tables.backendDB() as never);
const byDeletion = () => void indexedDB.deleteDatabase(NAME);

describe('a connection that is taken away while what it finds is looked at', () => {
  let checks: string[];
  let answerLate: (isKept: boolean) => void;
  /** A check that is not answered, as Firefox leaves it where it takes the connection away meanwhile; the next finds what `isKept` says. */
  const cutOff =
    (take: (tables: Tables) => void, isKept: boolean): Guard =>
    (tables) => {
      checks.push(checks.length === 0 ? 'cut off' : 'answered');
      if (checks.length > 1) return Promise.resolve(isKept);
      take(tables);
      return new Promise((resolve) => {
        answerLate = resolve;
      });
    };
  const ask = async () => (await database.tables()).sessions.count();
  const isRefused = (asked: Promise<unknown>) =>
    expect(asked).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  beforeEach(() => {
    checks = [];
  });

  it.each([
    ['the browser', byBrowser],
    ['a deletion', byDeletion],
  ])('by %s is opened and looked at again', { timeout: 10_000 }, async (_by, take) => {
    database.guard(cutOff(take, false));
    await isRefused(ask());
    await expect.poll(() => database.isEmptied(), SOON).toBe(true);
    expect(checks).toEqual(['cut off', 'answered']);
  });

  it('and then found emptied stays so, whatever the look before that says late', {
    timeout: 10_000,
  }, async () => {
    database.guard(cutOff(byBrowser, false));
    await isRefused(ask());
    await expect.poll(() => database.isEmptied(), SOON).toBe(true);
    answerLate(true);
    await pause(20);
    expect(database.isEmptied()).toBe(true);
  });

  it('says nothing, late, of the vault that was opened since', { timeout: 10_000 }, async () => {
    database.guard(cutOff(byBrowser, false));
    await isRefused(ask());
    database.guard(async () => true);
    answerLate(false);
    await expect.poll(ask, SOON).toBe(0);
    expect(database.isEmptied()).toBe(false);
  });

  it('shows all the same what is watched', { timeout: 10_000 }, async () => {
    await (await database.tables()).sessions.add(ROW);
    byBrowser(await database.tables());
    database.guard(cutOff(byBrowser, true));
    const shown: unknown[] = [];
    const take = (each: unknown) => shown.push(each);
    const stop = watchLive(
      { database, rows: (tables) => tables.sessions.toArray(), open: async (rows) => rows },
      { next: take, error: take },
    );
    await expect.poll(() => shown, SOON).toEqual([[ROW]]);
    stop();
  });
});

describe('what is watched', () => {
  let told: unknown[];
  let asked: number;
  let stop: () => void;
  let cutsOff: 'rows' | 'open' | null;
  const aborted = () => new DOMException('The transaction was aborted.', 'AbortError');
  const watch = () => {
    const rows = async (tables: Tables) => {
      const read = await tables.sessions.toArray();
      asked += 1;
      if (cutsOff === 'rows') throw aborted();
      return read;
    };
    const open = async (read: readonly Row[]) => {
      if (cutsOff === 'open') throw aborted();
      return read;
    };
    const error = (problem: unknown) => told.push((problem as Error).name);
    stop = watchLive({ database, rows, open }, { next: (read) => told.push(read), error });
  };
  const add = async (row: Row) => (await database.tables()).sessions.add(row);
  const isTold = (...expected: unknown[]) => expect.poll(() => told, SOON).toEqual(expected);
  beforeEach(async () => {
    told = [];
    asked = 0;
    cutsOff = null;
    await add(ROW);
  });
  afterEach(() => stop());

  it.each(['rows', 'open'] as const)(
    'is asked again where the browser cut it off (%s), and watched from then on, once',
    async (what) => {
      cutsOff = what;
      watch();
      await expect.poll(() => asked).toBe(1);
      cutsOff = null;
      await isTold([ROW]);
      await add(OTHER);
      await isTold([ROW], [ROW, OTHER]);
      expect(asked).toBe(3);
    },
  );

  it('is not asked again once nobody listens', async () => {
    cutsOff = 'rows';
    watch();
    await expect.poll(() => asked).toBe(1);
    stop();
    await pause(1200);
    await add(OTHER);
    await pause(50);
    expect([asked, told]).toEqual([1, []]);
  });

  it('is not asked at all where nobody listens any more as it is opened', async () => {
    watch();
    stop();
    await pause(50);
    expect([asked, told]).toEqual([0, []]);
  });

  it('is asked until the database can be opened, and told once that it cannot', async () => {
    byBrowser(await database.tables());
    const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The connection was closed.', 'InvalidStateError');
    });
    watch();
    await expect.poll(() => opening.mock.calls.length, SOON).toBeGreaterThan(2);
    expect(told).toEqual(['InvalidStateError']);
    opening.mockRestore();
    await isTold('InvalidStateError', [ROW]);
    await add(OTHER);
    await isTold('InvalidStateError', [ROW], [ROW, OTHER]);
  });
});
