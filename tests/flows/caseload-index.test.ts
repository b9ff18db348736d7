import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '../../lib/app';
import { addClient, addSession } from '../../lib/store/client-records';
import { CASELOAD, MOST_MARKED } from '../../lib/store/database-names';
import { readFirstRows } from '../../lib/store/first-rows';
import { keepCaseload } from '../../lib/store/keep-caseload';
import type { Store } from '../../lib/store/store';
import { aClient, aRating, aSession } from '../support/factories';
import { indexedIds, indexRow, openedNow, rename, storeOf, writeMany } from '../support/indexed-caseload';
import { closePages, openAnotherPage, openFirstPage, tablesOf } from '../support/test-page';

Object.assign(globalThis, { browser: fakeBrowser });

let one: App;
let two: App;

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
    const before = await indexRow(one);
    await rename(two, 'client-2', 'N.N.');
    await addClient(storeOf(one), aClient({ id: 'another', label: 'first of all' }));
    expect(await indexRow(one)).toEqual(before);
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
    const before = await indexRow(one);
    await keepCaseload(storeOf(one));
    expect(await indexRow(one)).toEqual(before);
    await writeMany(two);
    expect(await readFirstRows()).toMatchObject({ caseload: { index: undefined } });
    const { shown: all, own: each } = await openedNow();
    expect(all).toHaveLength(3 + MOST_MARKED + 1);
    expect(all).toEqual(each);
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
      expect(await indexRow(one)).toBeUndefined();
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

  it('takes them from a new index too once more than half of a few were written', async () => {
    await keepCaseload(storeOf(one));
    await rename(two, 'client-2', 'N.N.');
    await keepCaseload(storeOf(one));
    expect(await readFirstRows()).toMatchObject({ caseload: { marked: ['client-2'] } });
    await rename(one, 'client-3', 'K.L.');
    await keepCaseload(storeOf(two));
    expect(await readFirstRows()).toMatchObject({ caseload: { index: {}, marked: [] } });
    const { shown, own } = await openedNow();
    expect(shown).toEqual(own);
  });

  it('finds the index as it is, and leaves it, where nothing changed', async () => {
    await keepCaseload(storeOf(one));
    const before = await indexRow(one);
    await keepCaseload(storeOf(two));
    expect(await indexRow(one)).toEqual(before);
  });
});
