import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '../../lib/app';
import type { Head } from '../../lib/domain/practice/head';
import { beginFirstRead } from '../../lib/first';
import { tellHeads } from '../../lib/store/caseload-index';
import { addClient, addSession } from '../../lib/store/client-records';
import type { Row } from '../../lib/store/database';
import { CASELOAD, CASELOAD_LIST } from '../../lib/store/database-names';
import { standingOf } from '../../lib/store/first-rows';
import { keepCaseload } from '../../lib/store/keep-caseload';
import { watchLive } from '../../lib/store/live';
import type { Opened } from '../../lib/store/sealed-rows';
import { makeKeyring } from '../../lib/vault/keyring';
import { aClient, aRating, aSession } from '../support/factories';
import { listRow, rename, saidOf, storeOf, writeMany } from '../support/indexed-caseload';
import { closePages, openAnotherPage, openFirstPage, tablesOf, vaultOf } from '../support/test-page';

Object.assign(globalThis, { browser: fakeBrowser });

let one: App;

beforeEach(async () => {
  one = await openFirstPage();
  for (const id of ['client-1', 'client-2']) await addClient(storeOf(one), aClient({ id, label: id }));
  await addSession(storeOf(one), aSession({ ratings: [aRating()] }));
  await keepCaseload(storeOf(one));
});
afterEach(closePages);

/** A panel that opens now. */
async function openPanel(): Promise<App> {
  beginFirstRead('panel');
  return openAnotherPage();
}

/** The heads as they come to a page that watches them, one answer after the other. */
function watched(app: App): Opened<Head>[][] {
  const answers: Opened<Head>[][] = [];
  watchLive(storeOf(app).watchAll('heads'), {
    next: (heads) => answers.push(heads),
    error: (error) => {
      throw error;
    },
  });
  return answers;
}

const ownHeads = async () => storeOf(await openAnotherPage()).readAll('heads');

/** Keys that open nothing any more: what is told of clients then was not opened by them. */
const spoilClientKeys = async () =>
  (await tablesOf(one)).keys.toCollection().modify({ wrapped: new Uint8Array(64) });

describe('a panel that opens', () => {
  it('takes from the list what is said of each client, and nothing else', async () => {
    const own = await ownHeads();
    const store = storeOf(await openPanel());
    expect(store.listed()).toEqual(saidOf(own));
    expect(store.listed()?.[0]).not.toHaveProperty('value.tail');
    expect(store.recall('heads', 'client-1')).toBeNull();
    expect(store.watchAll('heads').first).toBeUndefined();
  });

  it('has nothing of it any more once it is locked', async () => {
    const panel = await openPanel();
    const store = storeOf(panel);
    expect(store.listed()).toHaveLength(2);
    await panel.vaultAccess.lock();
    expect(store.listed()).toBeUndefined();
  });

  it('then takes the heads from the whole index, without a client’s key', async () => {
    const own = await ownHeads();
    await spoilClientKeys();
    const panel = await openPanel();
    const answers = watched(panel);
    await waitFor(() => expect(answers.at(-1)).toEqual(own));
    expect(storeOf(panel).listed()).toBeUndefined();
  });

  it('takes them so in every view that asks for them at once', async () => {
    const own = await ownHeads();
    await spoilClientKeys();
    const panel = await openPanel();
    const [here, there] = [watched(panel), watched(panel)];
    await waitFor(() => expect([here.at(-1), there.at(-1)]).toEqual([own, own]));
  });

  it('opens the heads that were written since themselves, also one that is damaged', async () => {
    await rename(one, 'client-1', 'N.N.');
    await rename(one, 'client-2', 'K.L.');
    await (await tablesOf(one)).heads.update('client-2', { sealed: new Uint8Array(64) });
    expect(storeOf(await openPanel()).listed()).toMatchObject([
      { ok: true, value: { label: 'N.N.' } },
      { ok: false, id: 'client-2', problem: 'damaged' },
    ]);
  });

  it('reads every head where so many were written since that the list is of no use', async () => {
    await writeMany(one);
    const store = storeOf(await openPanel());
    expect(store.listed()).toBeUndefined();
    expect(store.watchAll('heads').first).toEqual(await ownHeads());
  });
});

describe('a list that', () => {
  it('does not open is not needed, and is made anew with the index', async () => {
    await (await tablesOf(one)).caseload.update(CASELOAD_LIST, { sealed: new Uint8Array(64) });
    const store = storeOf(await openPanel());
    expect(store.listed()).toBeUndefined();
    expect(store.watchAll('heads').first).toEqual(await ownHeads());
    await keepCaseload(storeOf(await openAnotherPage()));
    expect(storeOf(await openPanel()).listed()).toEqual(saidOf(await ownHeads()));
  });

  it('was put back from before is made anew with the index at the next rest', async () => {
    const before = await listRow(one);
    await rename(one, 'client-1', 'N.N.');
    await rename(one, 'client-2', 'K.L.');
    await keepCaseload(storeOf(one));
    await (await tablesOf(one)).caseload.put(before as Row);
    await keepCaseload(storeOf(await openAnotherPage()));
    expect(storeOf(await openPanel()).listed()).toEqual(saidOf(await ownHeads()));
  });

  it('is not there, as before there was any, is made with the index', async () => {
    await (await tablesOf(one)).caseload.delete(CASELOAD_LIST);
    expect(storeOf(await openPanel()).watchAll('heads').first).toEqual(await ownHeads());
    await keepCaseload(storeOf(one));
    expect(storeOf(await openPanel()).listed()).toEqual(saidOf(await ownHeads()));
  });

  it('stands is left as it is where nothing changed', async () => {
    const before = await listRow(one);
    await keepCaseload(storeOf(await openAnotherPage()));
    expect(await listRow(one)).toEqual(before);
  });
});

it('an index of before takes nothing back that the page knows of a head', async () => {
  const { database, record, dataKey } = { ...vaultOf(one), ...storeOf(one) };
  const before = standingOf(await (await database.tables()).caseload.toArray(), CASELOAD);
  expect(before.index?.id).toBe(CASELOAD);
  const keyring = await makeKeyring(dataKey, record);
  const newer = { id: 'client-1', revision: 100 };
  keyring.remember({ table: 'heads', ...newer }, 'client-1', 'what was written since');
  await tellHeads(database, keyring, before);
  expect(keyring.recall('heads', 'client-1')).toMatchObject({ contents: 'what was written since' });
  expect(keyring.recall('heads', 'client-2')).toMatchObject({ contents: { value: { label: 'client-2' } } });
});
