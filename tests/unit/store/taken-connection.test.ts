import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, type Guard, openDatabase, type Row, type Tables } from '../../../lib/store/database';
import { watchLive } from '../../../lib/store/live';

const ROW = { id: 's1', clientId: 'c1', revision: 3, sealed: Uint8Array.of(1, 2, 3) };

let database: Database;
let checks: string[];
beforeEach(() => {
  database = openDatabase('beside-taken');
  checks = [];
});
afterEach(async () => {
  database.guard(null);
  await (await database.tables()).delete();
});

/** A check that is not answered, as Firefox leaves it where it takes the connection away meanwhile; the next finds what `isKept` says. */
function cutOff(take: (tables: Tables) => void, isKept: boolean): Guard {
  return (tables) => {
    checks.push(checks.length === 0 ? 'cut off' : 'answered');
    if (checks.length > 1) return Promise.resolve(isKept);
    take(tables);
    return new Promise(() => undefined);
  };
}

const byBrowser = (tables: Tables) => forceCloseDatabase(tables.backendDB() as never);
const byDeletion = () => void indexedDB.deleteDatabase('beside-taken');

it.each([
  ['the browser takes away', byBrowser],
  ['somebody deletes', byDeletion],
])('looks again at what %s while it is looked at', async (_how, take) => {
  database.guard(cutOff(take, false));
  await expect((await database.tables()).sessions.count()).rejects.toMatchObject({
    name: 'DatabaseClosedError',
  });
  await expect.poll(() => database.isEmptied(), { timeout: 3000 }).toBe(true);
  expect(checks).toEqual(['cut off', 'answered']);
});

describe('what is watched', () => {
  const shown: unknown[] = [];
  let stop: () => void;
  const watch = (rows: (tables: Tables) => Promise<readonly Row[]>) => {
    shown.length = 0;
    const take = (each: unknown) => shown.push(each);
    stop = watchLive({ database, rows, open: async (found) => found }, { next: take, error: take });
  };
  const isShown = (...expected: unknown[]) => expect.poll(() => shown, { timeout: 3000 }).toEqual(expected);
  beforeEach(async () => {
    await (await database.tables()).sessions.add(ROW);
  });
  afterEach(() => stop());

  it('is shown all the same where the connection was taken away before it could be asked', async () => {
    byBrowser(await database.tables());
    database.guard(cutOff(byBrowser, true));
    watch((tables) => tables.sessions.toArray());
    await isShown([ROW]);
  });

  it('is asked again where the browser cut the answer off, and watched from then on', async () => {
    let asked = 0;
    watch(async (tables) => {
      const rows = await tables.sessions.toArray();
      asked += 1;
      if (asked === 1) throw new DOMException('The transaction was aborted.', 'AbortError');
      return rows;
    });
    await isShown([ROW]);
    const other = { ...ROW, id: 's2' };
    await (await database.tables()).sessions.add(other);
    await isShown([ROW], [ROW, other]);
  });
});
