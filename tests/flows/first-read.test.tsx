import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '../../lib/app';
import { beginFirstRead } from '../../lib/first';
import { updateClient } from '../../lib/store/client-records';
import { readFirstRows } from '../../lib/store/first-rows';
import { keepCaseload } from '../../lib/store/keep-caseload';
import { watchPractitioner } from '../../lib/store/practitioner-records';
import { aClient } from '../support/factories';
import { showPanel, standInWindow } from '../support/show-panel';
import {
  closePages,
  openAnotherPage,
  openEmptyPage,
  openFirstPage,
  PASSPHRASE,
  seed,
  tablesOf,
  vaultOf,
} from '../support/test-page';

/** What the browser gives a page's first script. */
Object.assign(globalThis, { browser: fakeBrowser });

let one: App;

beforeEach(async () => {
  one = await openFirstPage();
  standInWindow();
  await seed([one], aClient({ label: 'Z.Q.' }), []);
});
afterEach(closePages);

describe.each(['panel', 'workspace'] as const)('what a %s reads before its program is there', (surface) => {
  it('is shown, and then what was changed since', async () => {
    beginFirstRead(surface);
    const rows = await readFirstRows();
    expect(rows).toMatchObject({ clients: { keys: [{}], heads: [{}] }, practitioner: [{}], drafts: [] });
    await updateClient(vaultOf(one).store, 'client-1', (client) => ({ ...client, label: 'N.N.' }));
    const two = await openAnotherPage();
    showPanel(two);
    await screen.findByRole('option', { name: /^Z\.Q\./ });
    await screen.findByRole('option', { name: /^N\.N\./ });
    await updateClient(vaultOf(one).store, 'client-1', (client) => ({ ...client, label: 'K.L.' }));
    await screen.findByRole('option', { name: /^K\.L\./ });
  });

  it('is there without a wait', async () => {
    beginFirstRead(surface);
    const two = await openAnotherPage();
    const { store } = vaultOf(two);
    expect(store.watchAll('heads').first).toMatchObject([{ ok: true, value: { label: 'Z.Q.' } }]);
    expect(watchPractitioner(store).first).toMatchObject({ facts: { kind: 'facts' }, bindings: [] });
  });

  it('brings what was left half-written', async () => {
    const { drafts } = vaultOf(one);
    drafts.keep('note', undefined, 'half a th');
    await drafts.flush();
    beginFirstRead(surface);
    const two = await openAnotherPage();
    expect(await vaultOf(two).store.readAll('drafts')).toMatchObject([{ value: { text: 'half a th' } }]);
    drafts.keep('note', undefined, 'half a thought');
    await drafts.flush();
    expect(await vaultOf(two).store.readFirst('drafts')).toMatchObject([
      { value: { text: 'half a thought' } },
    ]);
  });

  it('is looked up where a row of it does not open', async () => {
    const tables = await tablesOf(one);
    await tables.heads.update('client-1', { sealed: new Uint8Array(64) });
    beginFirstRead(surface);
    const two = await openAnotherPage();
    expect(vaultOf(two).store.watchAll('heads').first).toBeUndefined();
    showPanel(two);
    await screen.findByText(/cannot be opened|could not be opened|damaged/i);
  });

  it('does not open a vault that was locked meanwhile', async () => {
    beginFirstRead(surface);
    await readFirstRows();
    await one.vaultAccess.lock();
    const two = await openAnotherPage();
    await waitFor(() => expect(two.access.value.state).toBe('locked'));
    await two.vaultAccess.unlock(PASSPHRASE);
    expect(vaultOf(two).store.watchAll('heads').first).toMatchObject([{ ok: true }]);
    expect(await vaultOf(two).store.readAll('heads')).toMatchObject([{ ok: true }]);
  });

  it('is read once: a vault that is opened again is read anew', async () => {
    beginFirstRead(surface);
    const two = await openAnotherPage();
    await two.vaultAccess.lock();
    await one.vaultAccess.unlock(PASSPHRASE);
    await updateClient(vaultOf(one).store, 'client-1', (client) => ({ ...client, label: 'N.N.' }));
    await waitFor(() => expect(two.access.value.state).toBe('open'));
    expect(vaultOf(two).store.watchAll('heads').first).toBeUndefined();
  });
});

it('a panel goes from its list to the heads without a moment in which it shows nobody', async () => {
  await keepCaseload(vaultOf(one).store);
  beginFirstRead('panel');
  const two = await openAnotherPage();
  const { container } = showPanel(two);
  await screen.findByRole('option', { name: /^Z\.Q\./ });
  const counts: number[] = [];
  const observer = new MutationObserver(() => counts.push(screen.queryAllByRole('option').length));
  observer.observe(container, { subtree: true, childList: true, characterData: true });
  await waitFor(() => expect(vaultOf(two).store.listed()).toBeUndefined());
  await updateClient(vaultOf(one).store, 'client-1', (client) => ({ ...client, label: 'N.N.' }));
  await screen.findByRole('option', { name: /^N\.N\./ });
  observer.disconnect();
  expect(counts.length).toBeGreaterThan(0);
  expect(counts).not.toContain(0);
});

describe('where there is no vault', () => {
  it('nothing is read, and no database is made', async () => {
    await closePages();
    indexedDB.deleteDatabase('beside');
    expect(await readFirstRows()).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('beside');
    beginFirstRead('panel');
    one = await openEmptyPage();
    expect(one.access.value.state).toBe('empty');
  });
});
