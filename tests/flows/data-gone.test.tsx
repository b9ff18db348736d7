import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../lib/app';
import { KEY_SHELF } from '../../lib/platform/shelves';
import { DATABASE_NAMES } from '../../lib/store/database-names';
import { VaultLockedError } from '../../lib/vault/errors';
import { say } from '../../lib/words/index';
import { aClient } from '../support/factories';
import { clientHeading, showPanel, standInWindow, typeGoal } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, tablesOf, vaultOf } from '../support/test-page';

let app: App;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  app = await openFirstPage('panel');
  await seed([app], aClient(), []);
  standInWindow();
  showPanel(app);
  app.place.value = { ...app.place.value, clientId: 'client-1' };
  await clientHeading('M.K.');
});
afterEach(async () => {
  await closePages();
  vi.restoreAllMocks();
});

const said = (page: App, key: 'error.data-gone' | 'error.draft-not-kept' | 'error.draft-waits') =>
  page.notices.value.filter(({ text }) => text === say(key)).length;
const isSaid = (page: App) => waitFor(() => expect(said(page, 'error.data-gone')).toBe(1));
/** As another page of ours, the developer tools, or anything else of this origin does. */
function deleteFromElsewhere(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAMES.own);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** As the browser does when site data is cleared: it asks nobody, and says so by closing the connections. */
async function clearByBrowser(...pages: readonly App[]): Promise<void> {
  const tables = await tablesOf(app);
  await Promise.all(tables.tables.map(async ({ name }) => emptied(tables.backendDB(), name)));
  for (const page of pages) forceCloseDatabase((await tablesOf(page)).backendDB() as never);
}
function emptied(connection: IDBDatabase, table: string): Promise<void> {
  const transaction = connection.transaction(table, 'readwrite');
  transaction.objectStore(table).clear();
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve();
  });
}

describe.each([
  ['deleted from elsewhere', deleteFromElsewhere],
  ['cleared by the browser', () => clearByBrowser(app)],
])('a database that was %s while its vault is open', (_how, lose) => {
  it('is said to be gone at once, with what to do, though nobody types', async () => {
    await lose();
    await isSaid(app);
    expect(screen.getByText(say('error.data-gone')).closest('[role=alert]')).not.toBeNull();
    expect(say('error.data-gone')).toMatch(/gone.*restore your latest backup/);
  });

  it('leaves on the page what stood there and what was being typed, to be copied, and claims to keep none of it', async () => {
    const field = await typeGoal('to sleep');
    await vaultOf(app).drafts.flush();
    await lose();
    await isSaid(app);
    fireEvent.input(field, { target: { value: 'to sleep through' } });
    await expect(vaultOf(app).drafts.flush()).rejects.toMatchObject({ name: 'VaultGoneError' });
    await clientHeading('M.K.');
    expect(field.isConnected).toBe(true);
    expect(field.value).toBe('to sleep through');
    expect([app.isDataGone.value, app.areDraftsRefused.value]).toEqual([true, true]);
    expect(said(app, 'error.draft-not-kept')).toBe(0);
    expect(await (await tablesOf(app)).drafts.count()).toBe(0);
  });

  it('takes nothing in: what is saved is refused, and said to be for that', async () => {
    const field = await typeGoal('to sleep through');
    await lose();
    await isSaid(app);
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await screen.findAllByText(say('error.vault-gone'));
    expect(await (await tablesOf(app)).goals.count()).toBe(0);
  });

  it('is still said to be gone after a lock, where Beside begins anew, and no more once it has', async () => {
    await typeGoal('to sleep through');
    await lose();
    await isSaid(app);
    await app.vaultAccess.lock();
    expect(app.access.value.state).toBe('empty');
    expect([said(app, 'error.data-gone'), said(app, 'error.draft-waits')]).toEqual([1, 0]);
    await app.vaultAccess.create({ passphrase: 'other words', recoveryKey: '0'.repeat(32) });
    expect([said(app, 'error.data-gone'), app.isDataGone.value, app.areDraftsRefused.value]).toEqual([
      0,
      false,
      false,
    ]);
  });
});

it('is said on a page that opens afterwards too, by the key that still waits', async () => {
  await deleteFromElsewhere();
  await isSaid(app);
  const late = await openAnotherPage('workspace');
  await isSaid(late);
  expect(late.access.value.state).toBe('empty');
});

it('is not said of a vault that was deleted in another of our windows', async () => {
  const other = await openAnotherPage('workspace');
  await other.vaultAccess.destroy();
  await waitFor(() => expect(app.access.value.state).not.toBe('open'));
  await new Promise((wait) => setTimeout(wait, 50));
  expect([said(app, 'error.data-gone'), said(other, 'error.data-gone')]).toEqual([0, 0]);
  expect(await KEY_SHELF.get()).toBeNull();
});

it('is not said where the browser closed the connection and all still stands', async () => {
  forceCloseDatabase((await tablesOf(app)).backendDB() as never);
  await typeGoal('to sleep through');
  await vaultOf(app).drafts.flush();
  expect([said(app, 'error.data-gone'), app.isDataGone.value]).toEqual([0, false]);
  expect(await (await tablesOf(app)).drafts.count()).toBe(1);
});

it('is noticed where the browser first refuses to open it again, as it does while it clears', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('The connection was closed.', 'AbortError');
  });
  await clearByBrowser(app);
  await new Promise((wait) => setTimeout(wait, 50));
  expect(open).toHaveBeenCalled();
  open.mockRestore();
  await isSaid(app);
});

it('locks all the same where the database cannot be opened at all', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('The connection was closed.', 'AbortError');
  });
  await clearByBrowser(app);
  await KEY_SHELF.clear();
  await waitFor(() => expect(app.access.value.state).toBe('locked'));
  expect(screen.queryByText('M.K.')).toBeNull();
  open.mockRestore();
});

/** Keeps the own database's vault row from being read, as a browser that is busy with it does; returns the way to let go. */
async function holdVault(): Promise<() => Promise<void>> {
  const connection = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(DATABASE_NAMES.own);
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = connection.transaction('vault', 'readwrite');
  let isHeld = true;
  const goOn = () => {
    if (isHeld) transaction.objectStore('vault').get('vault').onsuccess = goOn;
  };
  goOn();
  return () =>
    new Promise((resolve) => {
      transaction.oncomplete = () => {
        connection.close();
        resolve();
      };
      isHeld = false;
    });
}

it.each(['own', 'sample'] as const)(
  'shows nothing and drops the keys at once where the database does not answer (%s)',
  async (mode) => {
    if (mode === 'sample') {
      await app.vaultAccess.lock();
      await app.vaultAccess.createSample();
    }
    const { store } = vaultOf(app);
    const letGo = await holdVault();
    await KEY_SHELF.clear();
    await waitFor(() => expect(app.access.value.state).not.toBe('open'));
    await waitFor(() => expect(() => store.recall('clients', 'client-1')).toThrow(VaultLockedError));
    await letGo();
    await waitFor(() => expect(app.access.value.state).toBe('locked'));
  },
);
