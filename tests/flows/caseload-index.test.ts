import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '../../lib/app';
import { beginFirstRead } from '../../lib/first';
import { addClient, addSession, updateClient } from '../../lib/store/client-records';
import { CASELOAD } from '../../lib/store/database-names';
import { RevisionConflictError } from '../../lib/store/errors';
import { readFirstRows } from '../../lib/store/first-rows';
import { keepCaseload, MOST_MARKED } from '../../lib/store/keep-caseload';
import type { Store } from '../../lib/store/store';
import { aClient, aRating, aSession } from '../support/factories';
import { closePages, openAnotherPage, openFirstPage, tablesOf, vaultOf } from '../support/test-page';

Object.assign(globalThis, { browser: fakeBrowser });

let one: App;
let two: App;

const storeOf = (app: App) => vaultOf(app).store;
const rename = (app: App, id: string, label: string) =>
  updateClient(storeOf(app), id, (client) => ({ ...client, label }));
const indexRow = async () => (await tablesOf(one)).caseload.get(CASELOAD);

/** Writes so many heads that the index is to be made anew. */
async function writeMany(app: App): Promise<void> {
  for (let at = 0; at <= MOST_MARKED; at++)
    await addClient(storeOf(app), aClient({ id: `more-${at}`, label: `${at}` }));
}

/** The heads as a page that opens now shows them first, and as each one's own row says, opened with its client's key. */
async function openedNow() {
  beginFirstRead();
  const shown = storeOf(await openAnotherPage()).watchAll('heads').first;
  const own = await storeOf(await openAnotherPage()).readAll('heads');
  return { shown, own };
}

/** Ids in the index that stands, opened by a page of its own; null where none stands. */
async function indexedIds(): Promise<string[] | null> {
  const index = await storeOf(await openAnotherPage()).read('caseload', CASELOAD);
  return index?.ok ? index.value.heads.map(({ id }) => id) : null;
}

async function flipByte(app: App, table: 'heads' | 'caseload', id: string, at: number): Promise<void> {
  const tables = await tablesOf(app);
  const row = await tables[table].get(id);
  if (!row) throw new Error('There is no such row.');
  const sealed = row.sealed.slice();
  sealed[at] = (sealed[at] ?? 0) ^ 1;
  await tables[table].put({ ...row, sealed });
}

beforeEach(async () => {
  one = await openFirstPage();
  for (const id of ['client-1', 'client-2', 'client-3'])
    await addClient(storeOf(one), aClient({ id, label: id }));
  await addSession(storeOf(one), aSession({ ratings: [aRating()] }));
  two = await openAnotherPage();
});
afterEach(closePages);

describe('a page that opens', () => {
  it('takes the heads from the index, without a client’s key, and they say what their own rows say', async () => {
    await keepCaseload(storeOf(one));
    expect(await readFirstRows()).toMatchObject({ clients: { heads: [], keys: [] } });
    const { shown, own } = await openedNow();
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(own);
    await (await tablesOf(one)).keys.toCollection().modify({ wrapped: new Uint8Array(64) });
    expect((await openedNow()).shown).toEqual(own);
  });

  it('opens those heads themselves that were written since, and those alone', async () => {
    await keepCaseload(storeOf(one));
    const before = await indexRow();
    await rename(two, 'client-2', 'N.N.');
    await addClient(storeOf(one), aClient({ id: 'another', label: 'first of all' }));
    expect(await indexRow()).toEqual(before);
    const rows = await readFirstRows();
    expect(rows?.clients.heads.map(({ id }) => id)).toEqual(['another', 'client-2']);
    expect(rows?.clients.keys.map(({ id }) => id)).toEqual(['another', 'client-2']);
    const { shown, own } = await openedNow();
    expect(shown).toEqual(own);
    expect(shown?.find(({ id }) => id === 'client-2')).toMatchObject({ ok: true, value: { label: 'N.N.' } });
  });

  it('does not take the index’s word for a head that was written since and does not open', async () => {
    await keepCaseload(storeOf(one));
    await rename(two, 'client-2', 'N.N.');
    await flipByte(one, 'heads', 'client-2', 100);
    expect((await openedNow()).shown).toBeUndefined();
  });

  it('takes every head from a new index once many were written', async () => {
    await keepCaseload(storeOf(one));
    const before = await indexRow();
    await keepCaseload(storeOf(one));
    expect(await indexRow()).toEqual(before);
    await writeMany(two);
    await keepCaseload(storeOf(one));
    expect(await indexedIds()).toHaveLength(3 + MOST_MARKED + 1);
    expect(await readFirstRows()).toMatchObject({ caseload: { marked: [] }, clients: { heads: [] } });
    const { shown, own } = await openedNow();
    expect(shown).toEqual(own);
  });

  it('does without an index that does not open, and another is made', async () => {
    await keepCaseload(storeOf(one));
    await flipByte(one, 'caseload', CASELOAD, 500);
    const { shown, own } = await openedNow();
    expect(shown).toEqual(own);
    await keepCaseload(storeOf(two));
    expect((await indexedIds())?.sort()).toEqual(['client-1', 'client-2', 'client-3']);
  });

  it.each(['nonce', 'contents', 'tag'])(
    'sees a head whose %s was damaged where no index tells what it said, and none is made over it',
    async (part) => {
      const row = await (await tablesOf(one)).heads.get('client-1');
      const length = row?.sealed.length ?? 0;
      await flipByte(one, 'heads', 'client-1', { nonce: 5, contents: 100, tag: length - 1 }[part] ?? 0);
      const own = await storeOf(await openAnotherPage()).readAll('heads');
      expect(own.find(({ id }) => id === 'client-1')).toMatchObject({ ok: false, problem: 'damaged' });
      const fresh = storeOf(await openAnotherPage());
      await keepCaseload(fresh);
      expect(await indexRow()).toBeUndefined();
      expect((await openedNow()).shown).toBeUndefined();
      await rename(one, 'client-1', 'K.L.');
      await keepCaseload(storeOf(two));
      const { shown, own: mended } = await openedNow();
      expect(shown).toHaveLength(3);
      expect(shown).toEqual(mended);
    },
  );

  it('takes the index’s word for a head that was damaged since, and the next save mends it', async () => {
    await keepCaseload(storeOf(one));
    await flipByte(one, 'heads', 'client-1', 100);
    const fresh = await openAnotherPage();
    expect(await storeOf(fresh).readAll('heads')).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    await addSession(storeOf(fresh), aSession({ id: 'another', ratings: [aRating()] }));
    await (await tablesOf(one)).caseload.clear();
    expect(await storeOf(await openAnotherPage()).read('heads', 'client-1')).toMatchObject({
      ok: true,
      value: { heldCount: 2 },
    });
  });

  it('finds that head marked which was written while the index was made of what it said before', async () => {
    const overtaken: Store = {
      ...storeOf(one),
      readAll: async (table) => {
        const heads = await storeOf(one).readAll(table);
        await rename(two, 'client-2', 'N.N.');
        return heads;
      },
    };
    await keepCaseload(overtaken);
    expect(await readFirstRows()).toMatchObject({ caseload: { index: {}, marked: ['client-2'] } });
    const { shown, own } = await openedNow();
    expect(shown).toEqual(own);
    expect(shown?.find(({ id }) => id === 'client-2')).toMatchObject({ value: { label: 'N.N.' } });
  });

  it('finds the index as it is, and leaves it, where nothing changed', async () => {
    await keepCaseload(storeOf(one));
    const before = await indexRow();
    await keepCaseload(storeOf(two));
    expect(await indexRow()).toEqual(before);
  });
});

describe('a client who is deleted', () => {
  it('takes the index along in the same transaction', async () => {
    await keepCaseload(storeOf(one));
    await storeOf(two).destroyClient('client-1');
    expect(await indexRow()).toBeUndefined();
  });

  it.each([true, false])(
    'is in no index that was made before and written after (another stood: %s)',
    async (stood) => {
      if (stood) {
        await keepCaseload(storeOf(one));
        await writeMany(one);
      }
      await rename(one, 'client-2', 'N.N.');
      const overtaken: Store = {
        ...storeOf(one),
        commit: async (...change) => {
          await storeOf(two).destroyClient('client-1');
          await storeOf(one).commit(...change);
        },
      };
      await keepCaseload(overtaken);
      expect(await indexRow()).toBeUndefined();
      await keepCaseload(storeOf(one));
      expect((await indexedIds())?.slice(0, 3)).toEqual([
        'client-2',
        'client-3',
        ...(stood ? ['more-0'] : []),
      ]);
    },
  );

  it('is not in the next one either, by what a page still has in mind', async () => {
    await keepCaseload(storeOf(one));
    await keepCaseload(storeOf(two));
    await storeOf(two).destroyClient('client-1');
    await keepCaseload(storeOf(one));
    expect((await indexedIds())?.sort()).toEqual(['client-2', 'client-3']);
  });
});

it('a restore takes the index along', async () => {
  await keepCaseload(storeOf(one));
  const none = {
    sessions: [],
    episodes: [],
    goals: [],
    actions: [],
    notes: [],
    histories: [],
    questions: [],
  };
  await storeOf(two).replaceAll({ ...none, practitioner: [], clients: [aClient({ label: 'R.R.' })] });
  expect(await indexRow()).toBeUndefined();
  await keepCaseload(storeOf(one));
  const { shown, own } = await openedNow();
  expect(shown).toEqual(own);
  expect(shown).toMatchObject([{ ok: true, value: { label: 'R.R.' } }]);
});

const deeds = fc.array(
  fc.record({
    page: fc.constantFrom('one', 'two'),
    deed: fc.constantFrom('add', 'rename', 'session', 'delete', 'keep'),
    client: fc.nat({ max: 5 }),
    /** Whether the other page makes the index at the same time. */
    isBeside: fc.boolean(),
  }),
  { minLength: 3, maxLength: 14 },
);

it('holds after any saves and deletions in two windows what the heads hold, and nobody who is gone', async () => {
  let count = 0;
  const run = async (store: Store, deed: string, id: string) => {
    const label = `label ${++count}`;
    if (deed === 'add') return addClient(store, aClient({ id: `added-${count}`, label }));
    if (deed === 'keep') return keepCaseload(store);
    if (deed === 'delete') return store.destroyClient(id);
    if (deed === 'rename') await updateClient(store, id, (client) => ({ ...client, label }));
    else await addSession(store, aSession({ id: `session-${count}`, clientId: id, ratings: [aRating()] }));
  };
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      for (const { page, deed, client, isBeside } of list) {
        const [own, other] = page === 'one' ? [one, two] : [two, one];
        const ids = (await (await tablesOf(own)).keys.toCollection().primaryKeys()) as string[];
        const id = ids[client % Math.max(1, ids.length)];
        if (id === undefined && deed !== 'add' && deed !== 'keep') continue;
        await Promise.all([
          run(storeOf(own), deed, id ?? '').catch(ignoreConflict),
          isBeside ? keepCaseload(storeOf(other)) : null,
        ]);
        const keys = await (await tablesOf(own)).keys.toCollection().primaryKeys();
        for (const indexed of (await indexedIds()) ?? []) expect(keys).toContain(indexed);
      }
      const { shown, own } = await openedNow();
      expect(shown).toEqual(own);
    }),
    { numRuns: 12 },
  );
});

function ignoreConflict(error: unknown): void {
  if (!(error instanceof RevisionConflictError)) throw error;
}
