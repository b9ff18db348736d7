import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, atGate, bindPage, createVault, startSession, unlock } from '../support/panel-walk';
import { until } from '../support/until.mjs';

const LABEL = 'K.T.';

let stage: ChromiumStage;
let call: Page;
let panel: Page;
beforeAll(async () => {
  stage = await setChromiumStage({ isHeaded: true });
  call = await stage.openRoom('/room/kt');
  panel = await stage.browser().openPanel(call);
  await createVault(panel);
  await addClient(panel, LABEL);
  await bindPage(panel, LABEL);
});
afterAll(() => stage?.strike());

const inCall = async () => {
  await call.bringToFront();
  await call.getByLabel('Message').click();
};
const inWorker = async <Answer>(expression: string) =>
  (await stage.browser().serviceWorker()).evaluate<Answer>(expression);

it('has every browser-wide key assigned, and asks for no more than it says', async () => {
  const keys = await inWorker<[string, string][]>(
    'chrome.commands.getAll().then((all) => all.map(({ name, shortcut }) => [name, shortcut]))',
  );
  expect(Object.fromEntries(keys)).toMatchObject({
    'open-panel': 'Alt+Shift+U',
    'mark-strain': 'Alt+Shift+S',
    'toggle-cover': 'Alt+Shift+H',
    'lock-now': 'Alt+Shift+L',
  });
  const manifest = await inWorker<Record<string, unknown>>('chrome.runtime.getManifest()');
  expect(manifest['permissions']).toEqual([
    'storage',
    'unlimitedStorage',
    'alarms',
    'idle',
    'activeTab',
    'contextMenus',
    'sidePanel',
  ]);
  expect(manifest['optional_permissions']).toEqual(['tabs']);
  expect(manifest['host_permissions'] ?? []).toEqual([]);
  expect(manifest['content_scripts'] ?? []).toEqual([]);
  const policy = manifest['content_security_policy'] as Record<string, string>;
  expect(policy['extension_pages']).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  expect(policy['extension_pages']).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
});

/** Presses Tab until something has the focus, as a person without a mouse does. */
async function walkTo(target: Locator, press: (keys: string) => Promise<void>): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 40 && !(await isThere()); steps += 1) await press('Tab');
  expect(await isThere()).toBe(true);
}

it('takes the main job by keys alone, from the focus in the call page', async () => {
  await stage.browser().closePanel();
  await inCall();
  const startedAt = performance.now();
  let presses = 0;
  const press = async (keys: string) => {
    presses += 1;
    await stage.pressKeys(keys);
  };
  await press('alt+shift+u');
  panel = await stage.browser().panel();
  const start = panel.getByRole('button', { name: `Start session 1 with ${LABEL}` });
  await start.waitFor();
  await walkTo(start, press);
  await press('Return');
  const end = panel.getByRole('button', { name: 'End session' });
  await end.waitFor();
  await press('alt+shift+s');
  await panel.getByText('1 moment', { exact: true }).waitFor();
  const closing = { presses, at: performance.now() };
  await walkTo(end, press);
  await press('Return');
  await panel.getByRole('slider', { name: 'Goal' }).waitFor();
  await rateByKeys(['8', '7', '6'], press);
  await panel.getByRole('button', { name: `Save ${LABEL}’s rating` }).waitFor();
  await rateByKeys(['9', '7', '5'], press);
  await panel.getByText('Side by side').first().waitFor();
  const closed = ((performance.now() - closing.at) / 1000).toFixed(1);
  const pressed = presses - closing.presses;
  console.log(`Closing a session with both ratings: ${pressed} presses, ${closed} s.`);
  // As the README has it.
  expect(pressed).toBe(33);
  await walkTo(panel.getByRole('button', { name: 'Go on to Reflect' }), press);
  await press('Return');
  const finish = panel.getByRole('button', { name: 'Finish session' });
  await finish.waitFor();
  await walkTo(finish, press);
  await press('Return');
  await finish.waitFor({ state: 'detached' });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`The main job by keys, from the focus in the call: ${presses} presses, ${seconds} s.`);
});

async function rateByKeys(digits: readonly string[], press: (keys: string) => Promise<void>): Promise<void> {
  for (const [index, name] of ['Goal', 'Task', 'Bond'].entries()) {
    await walkTo(panel.getByLabel(`${name}, 0 to 10`), press);
    await press(digits[index] ?? '');
  }
  await press('Return');
}

it('marks strain once with panel and workspace open, without leaving the call', async () => {
  const workspace = await stage.browser().openExtensionPage('workspace.html');
  await panel.getByRole('button', { name: 'Back to the steps' }).click();
  await startSession(panel, LABEL, 2);
  await inCall();
  await stage.pressKeys('alt+shift+s');
  await panel.getByText('1 moment', { exact: true }).waitFor();
  await new Promise((passed) => setTimeout(passed, 1500));
  expect(await panel.getByText('1 moment', { exact: true }).count()).toBe(1);
  await stage.pressKeys('x');
  await until('the letter in the call', async () => (await call.getByLabel('Message').inputValue()) === 'x');
  await workspace.close();
});

it('marks strain with no page of Beside open, its worker asleep', async () => {
  await stage.browser().closePanel();
  await stage.browser().stopServiceWorker();
  await inCall();
  await stage.pressKeys('alt+shift+s');
  await until('the deed to be done', () => inWorker<string>('chrome.action.getBadgeText({})'));
  panel = await stage.browser().openPanel(call);
  await panel.getByText('2 moments', { exact: true }).waitFor();
});

it('covers every page, over an open dialog too, and shows it again with the session going on', async () => {
  const workspace = await stage.browser().openExtensionPage('workspace.html');
  await panel.getByRole('button', { name: /^Log a goal/ }).click();
  await panel.getByRole('dialog', { name: 'Goals' }).waitFor();
  await panel.getByLabel('A goal, in the client’s words').pressSequentially('to sl');
  await inCall();
  await stage.pressKeys('alt+shift+h');
  for (const page of [panel, workspace]) {
    await page.getByRole('dialog', { name: 'Covered' }).waitFor();
    expect(await page.getByText(LABEL).filter({ visible: true }).count()).toBe(0);
  }
  await panel.bringToFront();
  for (let presses = 0; presses < 3; presses += 1) await panel.keyboard.press('Escape');
  await panel.getByRole('dialog', { name: 'Covered' }).waitFor();
  await panel.getByRole('button', { name: 'Uncover' }).click();
  await panel.getByRole('dialog', { name: 'Covered' }).waitFor({ state: 'detached' });
  await panel.getByRole('dialog', { name: 'Goals' }).waitFor();
  await until('the focus to be back', () =>
    panel.evaluate(() => document.activeElement instanceof HTMLInputElement),
  );
  await panel.keyboard.type('eep');
  expect(await panel.getByLabel('A goal, in the client’s words').inputValue()).toBe('to sleep');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'End session' }).waitFor();
  await workspace.close();
});

it('locks from the call page', async () => {
  await inCall();
  await stage.pressKeys('alt+shift+l');
  await atGate(panel);
});

it.each([
  ['its worker awake', false],
  ['its worker asleep', true],
])('opens the gate for a strain marked while locked, and stores nothing: %s', async (_name, isAsleep) => {
  await stage.browser().closePanel();
  if (isAsleep) await stage.browser().stopServiceWorker();
  await inCall();
  await stage.pressKeys('alt+shift+s');
  const gate = await gateThatOpened();
  await atGate(gate);
  await gate.getByText('Nothing was stored').waitFor();
  if (!isAsleep) return;
  await unlock(gate);
  if (gate !== panel) panel = await stage.browser().openPanel(call);
  await panel.getByText('2 moments', { exact: true }).waitFor();
});

/** The panel; the workspace where the browser no longer counted the key as a gesture by the time the worker was awake. */
async function gateThatOpened(): Promise<Page> {
  const workspace = () =>
    stage
      .browser()
      .context.pages()
      .find((page) => page.url().includes('/workspace.html'));
  await until('a gate', async () => (await stage.browser().isPanelOpen()) || workspace());
  const found = workspace();
  if (found) return found;
  panel = await stage.browser().panel();
  return panel;
}
