import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '../../lib/app';
import { addClient, updateClient } from '../../lib/store/client-records';
import { CASELOAD, MOST_MARKED } from '../../lib/store/database-names';
import { VAULT_VERSION } from '../../lib/vault/vault-record';
import { aClient } from '../support/factories';
import { showPanel, standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, tablesOf, vaultOf } from '../support/test-page';

Object.assign(globalThis, { browser: fakeBrowser });

let one: App;
let two: App;

const storeOf = (app: App) => vaultOf(app).store;
const indexRow = async () => (await tablesOf(one)).caseload.get(CASELOAD);
const indexedLabels = async () => {
  const index = await storeOf(await openAnotherPage()).read('caseload', CASELOAD);
  return index?.ok && 'heads' in index.value
    ? index.value.heads.map(({ facts }) => facts.label).sort()
    : null;
};

beforeEach(async () => {
  one = await openFirstPage();
  for (const id of ['client-1', 'client-2']) await addClient(storeOf(one), aClient({ id, label: id }));
  two = await openAnotherPage();
});
afterEach(closePages);

/** More than the quiet that a page waits for. */
const AT_REST = { timeout: 6000 };

it('a page that rests makes the index, and again once many heads were changed', async () => {
  standInWindow();
  showPanel(two);
  await waitFor(async () => expect(await indexedLabels()).toEqual(['client-1', 'client-2']), AT_REST);
  await updateClient(storeOf(one), 'client-2', (client) => ({ ...client, label: 'N.N.' }));
  expect(await indexedLabels()).toEqual(['client-1', 'client-2']);
  const added = Array.from({ length: MOST_MARKED }, (_, at) => `more-${at}`);
  for (const id of added) await addClient(storeOf(one), aClient({ id, label: id }));
  await waitFor(
    async () => expect(await indexedLabels()).toEqual(['N.N.', 'client-1', ...added].sort()),
    AT_REST,
  );
}, 15_000);

it('a page that may only read makes none', async () => {
  standInWindow();
  const tables = await tablesOf(one);
  const record = await tables.vault.get('vault');
  if (!record) throw new Error('There is no vault.');
  await tables.vault.put({ ...record, version: VAULT_VERSION + 1 });
  const newer = await openAnotherPage();
  expect(vaultOf(newer).isReadOnly).toBe(true);
  showPanel(newer);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await indexRow()).toBeUndefined();
});
