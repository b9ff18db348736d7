import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '../../lib/app';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { ROOM_NEEDED } from '../../lib/store/disk-room';
import { say } from '../../lib/words/index';
import { aClient } from '../support/factories';
import { clientHeading, showPanel, standInWindow, typeGoal } from '../support/show-panel';
import {
  closePages,
  openAnotherPage,
  openFirstPage,
  PASSPHRASE,
  seed,
  tablesOf,
  vaultOf,
} from '../support/test-page';

/** Enough, but not so much that it need not be asked for again. */
const SOME_ROOM = { quota: 5_000_000_000 + ROOM_NEEDED, usage: 5_000_000_000 };

let app: App;
let isFull: boolean;
/** Names of the stores that rows were put into. */
let puts: string[];

beforeEach(async () => {
  isFull = false;
  puts = [];
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue(SOME_ROOM);
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    puts.push(this.name);
    if (isFull) throw new DOMException('No space.', 'UnknownError');
    return put.apply(this, values);
  });
  app = await openFirstPage('panel');
  await seed([app], aClient(), []);
  standInWindow();
  showPanel(app);
  app.place.value = { ...app.place.value, clientId: 'client-1' };
  await clientHeading('M.K.');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closePages();
});

/** The sentences on the page that say so; a dialog shows them too. */
const alerts = () => app.notices.value.filter(({ text }) => text === say('error.draft-not-kept'));
it('says at once that what is typed in a field cannot be kept, and claims nothing else', async () => {
  isFull = true;
  puts = [];
  // On a slow machine the page may have rested already: then it hears of this, and rests again.
  const { caseload, sessions } = await tablesOf(app);
  await Promise.all([caseload.clear(), sessions.delete('none')]);
  const field = await typeGoal('to sleep through');
  await waitFor(() => expect(alerts()).toHaveLength(1));
  // Nothing that a person wrote stands in the caseload's index alone.
  await waitFor(() => expect(puts).toContain('caseload'));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(say('error.draft-not-kept')).closest('[role=alert]')).not.toBeNull();
  expect(field.value).toBe('to sleep through');
  expect(dialog.queryByText(/\bsaved\b|is kept|kept as a draft/i)).toBeNull();
  expect(await (await tablesOf(app)).drafts.count()).toBe(0);
  expect(app.areDraftsRefused.value).toBe(true);
});

it('keeps it as soon as there is room, and takes the sentence back', async () => {
  isFull = true;
  const field = await typeGoal('to sleep through');
  await waitFor(() => expect(alerts()).toHaveLength(1));
  isFull = false;
  await waitFor(() => expect(alerts()).toHaveLength(0));
  expect(field.value).toBe('to sleep through');
  const next = await openAnotherPage();
  const [draft] = await vaultOf(next).store.readAll('drafts');
  expect(draft).toMatchObject({ ok: true, value: { text: 'to sleep through' } });
  expect(app.areDraftsRefused.value).toBe(false);
  const advice = app.notices.value.find(({ text }) => text === say('error.draft-kept-again'));
  await advice?.action?.run();
  expect(app.place.value.sheet).toEqual({ kind: 'backup' });
}, 40_000);

it('loses nothing with a lock: it waits, sealed, for room, and is there after unlocking', async () => {
  isFull = true;
  await typeGoal('to sleep through');
  await waitFor(() => expect(alerts()).toHaveLength(1));
  await app.vaultAccess.lock();
  await screen.findByText(say('error.draft-waits'));
  expect(alerts()).toHaveLength(0);
  isFull = false;
  await app.vaultAccess.unlock(PASSPHRASE);
  expect(vaultOf(app).drafts.recall(draftAddress.goal('client-1'))).toBe('to sleep through');
  expect(screen.queryByText(say('error.draft-waits'))).toBeNull();
});

it('says it again where it was put away and still cannot be kept', async () => {
  isFull = true;
  await typeGoal('to sleep through');
  await waitFor(() => expect(alerts()).toHaveLength(1));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: say('notice.dismiss') }));
  expect(alerts()).toHaveLength(0);
  await waitFor(() => expect(alerts()).toHaveLength(1));
}, 40_000);

it('writes nothing while the disk is nearly full, says so, and goes on as soon as there is room', async () => {
  const estimate = vi.mocked(navigator.storage.estimate);
  estimate.mockResolvedValue({ ...SOME_ROOM, quota: SOME_ROOM.quota - 1 });
  puts = [];
  const field = await typeGoal('to sleep through');
  await waitFor(() => expect(alerts()).toHaveLength(1));
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  await waitFor(() =>
    expect(app.notices.value).toContainEqual(expect.objectContaining({ text: say('error.disk-full') })),
  );
  expect(puts).toEqual([]);
  estimate.mockResolvedValue(SOME_ROOM);
  await waitFor(() => expect(alerts()).toHaveLength(0));
  expect(puts).toContain('drafts');
  expect(puts).not.toContain('goals');
}, 40_000);

it('mends the browser’s log before it writes anything again, where the browser closed the connection of itself', async () => {
  const tables = await tablesOf(app);
  forceCloseDatabase(tables.backendDB() as never);
  puts = [];
  await typeGoal('to sleep through');
  await waitFor(() => expect(puts).toContain('drafts'));
  expect(puts[0]).toBe('rows');
  expect(puts.slice(puts.indexOf('drafts'))).not.toContain('rows');
  tables.close({ disableAutoOpen: false });
  puts = [];
  await seed([app], aClient({ id: 'client-2' }), []);
  expect(puts).not.toContain('rows');
}, 40_000);

it('goes on with a database that could not even be opened for a while', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  forceCloseDatabase((await tablesOf(app)).backendDB() as never);
  await typeGoal('to sleep through');
  await waitFor(() => expect(alerts()).toHaveLength(1));
  await expect(vaultOf(app).store.readAll('drafts')).rejects.toThrow('Internal error opening backing store');
  open.mockRestore();
  await waitFor(() => expect(alerts()).toHaveLength(0));
  expect(await vaultOf(app).store.readAll('drafts')).toHaveLength(1);
}, 40_000);
