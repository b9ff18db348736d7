import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '../../lib/app';
import { startBrowserKeys } from '../../lib/background/browser-keys';
import { startPageMenu } from '../../lib/background/page-menu';
import { noteRunning } from '../../lib/commands/running-session';
import { LOCK_REASON_SHELF, RUNNING_SHELF } from '../../lib/platform/shelves';
import { openDatabase } from '../../lib/store/database';
import { DATABASE_NAMES } from '../../lib/store/database-names';
import { aClient, aSession, MONDAY_NOON } from '../support/factories';
import { closePages, openFirstPage, seed, tablesOf, vaultOf } from '../support/test-page';

const TAB = { windowId: 7, url: 'https://call.example/room' };

let app: App;
let pressKey: (name: string, tab: typeof TAB) => void;
let choose: (click: { menuItemId: string; selectionText: string }, tab: typeof TAB) => void;
/** What the toolbar button showed, in order. */
let signs: string[];

beforeEach(async () => {
  app = await openFirstPage();
  signs = [];
  const silent = { addListener: () => undefined };
  Object.assign(fakeBrowser, {
    action: {
      onClicked: silent,
      setBadgeText: async ({ text }: { text: string }) => void (text && signs.push(text)),
    },
    contextMenus: { onClicked: { addListener: (listener: typeof choose) => (choose = listener) } },
  });
  Object.assign(fakeBrowser.commands, {
    onCommand: { addListener: (listener: typeof pressKey) => (pressKey = listener) },
  });
  startBrowserKeys();
  startPageMenu();
  const running = aSession({ status: 'running', endedAt: null, step: 'session' });
  await seed([app], aClient(), [running]);
});
afterEach(closePages);

const run = () => noteRunning({ vault: vaultOf(app), now: () => MONDAY_NOON }, aSession());
const firstSign = () =>
  vi.waitFor(() => {
    expect(signs[0]).toBeDefined();
    return signs[0];
  });
const moments = async () => {
  const session = await vaultOf(app).store.read('sessions', 'session-1');
  return session?.ok ? session.value.moments.length : null;
};

it('shows a dot for a strain that was marked', async () => {
  await run();
  pressKey('mark-strain', TAB);
  expect(await firstSign()).toBe('•');
  expect(await moments()).toBe(1);
});

it.each<[string, () => Promise<void>]>([
  ['where no session runs', async () => undefined],
  [
    'where the session of another vault runs',
    async () => {
      await run();
      const running = await RUNNING_SHELF.get();
      if (running) await RUNNING_SHELF.put({ ...running, vaultId: 'another' });
    },
  ],
  [
    'where the session cannot be opened',
    async () => {
      await run();
      await (await tablesOf(app)).sessions.update('session-1', { sealed: new Uint8Array(64) });
    },
  ],
  [
    'where the vault is of a newer version',
    async () => {
      await run();
      await (await tablesOf(app)).vault.update('vault', { version: 99 });
    },
  ],
])('shows a dash for a strain that was not marked: %s', async (_name, make) => {
  await make();
  pressKey('mark-strain', TAB);
  expect(await firstSign()).toBe('–');
});

it('shows a dash for selected text that could not be kept, and a dot for text that waits', async () => {
  const tables = await tablesOf(app);
  const before = await tables.practitioner.count();
  await tables.vault.update('vault', { version: 99 });
  choose({ menuItemId: 'log-goal', selectionText: 'sleep till six' }, TAB);
  expect(await firstSign()).toBe('–');
  expect(await tables.practitioner.count()).toBe(before);
  await tables.vault.update('vault', { version: 1 });
  signs.length = 0;
  choose({ menuItemId: 'log-goal', selectionText: 'sleep till six' }, TAB);
  expect(await firstSign()).toBe('•');
  expect(await tables.practitioner.count()).toBe(before + 1);
});

it('tells the gate what was asked for while locked: a strain by its key, or a goal selected on a page', async () => {
  await app.vaultAccess.lock();
  Object.assign(fakeBrowser, { sidePanel: { open: async () => undefined } });
  const { practitioner } = await openDatabase(DATABASE_NAMES.own).tables();
  const before = await practitioner.count();
  pressKey('mark-strain', TAB);
  await vi.waitFor(async () => expect(await LOCK_REASON_SHELF.get()).toBe('strain-while-locked'));
  choose({ menuItemId: 'log-goal', selectionText: 'sleep till six' }, TAB);
  await vi.waitFor(async () => expect(await LOCK_REASON_SHELF.get()).toBe('goal-while-locked'));
  expect(await practitioner.count()).toBe(before);
});
