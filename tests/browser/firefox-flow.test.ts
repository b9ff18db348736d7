import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type FirefoxStage, setFirefoxStage } from '../support/firefox-harness';
import { ADD_ON_ID } from '../support/firefox-preferences';
import { type NetworkWitness, startNetworkWitness } from '../support/network-witness';
import { type PracticeCall, servePracticeCall } from '../support/practice-call-server.mjs';
import { sidebarWalk } from '../support/sidebar-walk';
import {
  addClient,
  rateSession,
  reflect,
  showTrend,
  unlock,
  WALKED_PASSPHRASE,
  WALKED_SESSION,
  walkToSession,
} from '../support/sidebar-walk-session';
import { until } from '../support/until.mjs';

interface Key {
  readonly name: string;
  readonly shortcut: string;
}

/** The toolbar button's name in the browser's own window. */
const BUTTON = 'beside_beside_invalid-browser-action';

/** Runs in the sidebar: the addresses of the pages it was told of. */
async function knownPages(page: Window): Promise<readonly unknown[]> {
  const { browser } = page as unknown as {
    browser: { storage: { session: { get: () => Promise<Record<string, { address?: string } | null>> } } };
  };
  const kept = Object.values(await browser.storage.session.get());
  return kept.map((each) => each?.address);
}

let call: PracticeCall;
let witness: NetworkWitness;
let stage: FirefoxStage;
beforeAll(async () => {
  call = await servePracticeCall();
  witness = await startNetworkWitness(call.origin);
  stage = await setFirefoxStage({ proxyPort: witness.port });
  await stage.goTo(call.address());
});
afterAll(async () => {
  await stage?.strike();
  await Promise.all([call.stop(), witness.stop()]);
});

it('goes from no vault to a finished session in the sidebar, opened by its key', async () => {
  const { sidebar } = stage;
  await walkToSession(sidebar);
  await rateSession(sidebar, WALKED_SESSION);
  await sidebarWalk(sidebar).waitForText(WALKED_SESSION.concern);
  // 7 of the practitioner's less 5.5 of the client's.
  await sidebarWalk(sidebar).waitForText('you 1.5 points higher');
  await reflect(sidebar, WALKED_SESSION);
});

it('shows the session in the trend', async () => {
  await showTrend(stage.sidebar);
  await stage.sidebar.waitFor('svg');
  expect(await sidebarWalk(stage.sidebar).text()).toContain(say('trend.strain.count', { count: 1 }));
});

it('shows in the workspace at once what is saved in the sidebar', async () => {
  const isWritten = (text: string) =>
    until(`"${text}" in the workspace`, () =>
      stage.evaluate((wanted) => document.body.innerText.includes(wanted), text),
    );
  await stage.goToPage('workspace.html');
  await isWritten(WALKED_SESSION.label);
  const walk = sidebarWalk(stage.sidebar);
  await walk.choose(say('panel.menu'), say('command.client.choose'));
  await addClient(stage.sidebar, 'ZW');
  await isWritten('ZW');
  await stage.goTo(call.address());
});

it('hides everything when locked, and has it all after unlocking', async () => {
  const walk = sidebarWalk(stage.sidebar);
  await walk.press(say('command.vault.lock'));
  await walk.waitForText(say('unlock.title'));
  expect(await walk.text()).not.toContain('ZW');
  await unlock(stage.sidebar, WALKED_PASSPHRASE);
  await walk.waitForText(say('start.with', { number: 1, label: 'ZW' }));
  await walk.choose(say('panel.menu'), say('command.client.choose'));
  await walk.fill(say('choose.label'), WALKED_SESSION.label);
  await walk.waitForText('1 session');
});

it('knows a bound page’s client when the sidebar opens there by its key, and nobody elsewhere', async () => {
  const { sidebar } = stage;
  const walk = sidebarWalk(sidebar);
  const { label } = WALKED_SESSION;
  const openBeside = async (path: string) => {
    await stage.inBrowser('SidebarController.hide()');
    await stage.goTo(call.address(path));
    await sidebar.pressItsKey();
    await sidebar.waitFor('#app h1');
  };
  await openBeside('/room/qx');
  await walk.waitForText(say('choose.title'));
  await walk.fill(say('choose.label'), label);
  await sidebar.type('\uE007');
  await walk.press(say('panel.page.bind', { label }));
  await walk.waitForText(say('panel.page.unbind'));
  await openBeside('/room/elsewhere');
  await walk.waitForText(say('choose.title'));
  await openBeside('/room/qx?from=mail#now');
  await walk.waitForText(say('start.with', { number: 2, label }));
  await walk.waitForText(say('panel.page.shortened'));
});

it('opens by its key and by the toolbar button while its background page sleeps, and knows the page beside it', async () => {
  const openings = [
    () => stage.sidebar.pressItsKey(),
    () =>
      stage.inBrowser<void>(
        `document.getElementById('${BUTTON}').querySelector('toolbarbutton').doCommand()`,
      ),
  ];
  await stage.inBrowser(`CustomizableUI.addWidgetToArea('${BUTTON}', 'nav-bar')`);
  for (const [index, open] of openings.entries()) {
    await stage.inBrowser('SidebarController.hide()');
    await stage.goTo(call.address(`/room/r${index}`));
    await stage.inBrowser(
      `return WebExtensionPolicy.getByID('${ADD_ON_ID}').extension.terminateBackground()`,
    );
    await open();
    await stage.sidebar.waitFor('#app');
    await until('the page beside the sidebar', async () =>
      (await stage.sidebar.evaluate(knownPages)).includes(call.address(`/room/r${index}`)),
    );
  }
});

it('assigns every browser-wide key that the manifest suggests', async () => {
  const keys = await stage.sidebar.evaluate(async (page) => {
    const { browser } = page as unknown as { browser: { commands: { getAll: () => Promise<Key[]> } } };
    return browser.commands.getAll();
  });
  expect(Object.fromEntries(keys.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    'open-panel': 'Alt+Shift+U',
    'mark-strain': 'Alt+Shift+K',
    'toggle-cover': 'Alt+Shift+N',
    'lock-now': 'Alt+Shift+L',
  });
});

it('asks for no more than it says', async () => {
  const manifest = await stage.sidebar.evaluate(async (page) => {
    const { browser } = page as unknown as {
      browser: { runtime: { getManifest: () => Record<string, unknown> } };
    };
    return JSON.stringify(browser.runtime.getManifest());
  });
  expect(JSON.parse(manifest)).toMatchObject({
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'idle', 'activeTab', 'contextMenus'],
    optional_permissions: ['tabs'],
    content_security_policy: {
      extension_pages: expect.stringMatching(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/),
    },
  });
  expect(JSON.parse(manifest).host_permissions ?? []).toEqual([]);
  expect(JSON.parse(manifest).content_scripts ?? []).toEqual([]);
});

it('saw no request but those to the practice call', () => {
  expect(witness.requests).not.toEqual([]);
  expect(witness.foreign()).toEqual([]);
});
