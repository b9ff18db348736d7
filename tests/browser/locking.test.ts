import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import {
  addClient,
  atGate,
  createVault,
  endSession,
  finish,
  rateOwn,
  startSession,
  unlock,
} from '../support/panel-walk';
import { until } from '../support/until.mjs';

const LABEL = 'L.K.';
const MINUTE = 60_000;

let stage: ChromiumStage;
let call: Page;
let panel: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  call = await stage.openRoom();
  panel = await stage.browser().openPanel(call);
  await createVault(panel);
  await addClient(panel, LABEL);
});
afterAll(() => stage?.strike());

const inWorker = async <Answer>(expression: string) =>
  (await stage.browser().serviceWorker()).evaluate<Answer>(expression);
/** Tells the worker what the browser would tell it about the person's input. */
const reportIdle = (state: 'idle' | 'active' | 'locked') =>
  inWorker(`chrome.idle.onStateChanged.dispatch('${state}')`);
const fireAlarm = (name: string) => inWorker(`chrome.alarms.onAlarm.dispatch({ name: '${name}' })`);
const alarms = () =>
  inWorker<Record<string, number>>(
    'chrome.alarms.getAll().then((all) => Object.fromEntries(all.map(({ name, scheduledTime }) => [name, scheduledTime])))',
  );
const why = (sentence: string) => panel.getByText(sentence).waitFor();

/** The client is chosen by hand where the page beside the panel does not say who it is. */
async function chooseClient(): Promise<void> {
  const offered = panel.getByRole('option', { name: new RegExp(`^${LABEL}`) });
  await offered.or(panel.getByRole('tablist')).first().waitFor();
  if (await offered.count()) await offered.click();
}

describe('the vault locks', () => {
  it('after no input: a warning first, which can be answered', async () => {
    await reportIdle('idle');
    await panel.getByText(/^Locks in \d+ seconds\./).waitFor();
    const { lock } = await alarms();
    expect(lock).toBeLessThanOrEqual(Date.now() + MINUTE);
    expect(lock).toBeGreaterThan(Date.now());
    await panel.getByRole('button', { name: 'Stay open' }).click();
    await panel.getByText(/^Locks in/).waitFor({ state: 'detached' });
    await fireAlarm('lock');
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(LABEL);
    await reportIdle('idle');
    await panel.getByText(/^Locks in/).waitFor();
    await fireAlarm('lock');
    await atGate(panel);
    await why('Locked because nothing was touched for a while.');
    await unlock(panel);
  });

  it('when the clock was put back while the warning stands, for which the browser’s own alarms would wait', async () => {
    await reportIdle('idle');
    await panel.getByText(/^Locks in/).waitFor();
    // A test cannot move the clock, but what the worker saw of it last. It looks by itself.
    await inWorker(`chrome.storage.session.set({ clock: ${Date.now() + 60 * MINUTE} })`);
    await atGate(panel);
    await why('Locked because the computer’s clock was put back.');
    await unlock(panel);
  });

  it('when an open page sees the clock put back', async () => {
    await reportIdle('active');
    // The worker looks by itself once a minute: here only the page is to tell it.
    await inWorker("chrome.alarms.clear('clock')");
    await inWorker(`chrome.storage.session.set({ clock: ${Date.now() + 60 * MINUTE} })`);
    // Of the two that a page compares, the one that a test can move: more time passed than the clock says.
    await panel.evaluate(() => {
      const { performance } = window;
      const passed = performance.now.bind(performance);
      performance.now = () => passed() + 60 * 60_000;
    });
    await atGate(panel);
    await why('Locked because the computer’s clock was put back.');
    await unlock(panel);
    await inWorker("chrome.alarms.create('clock', { periodInMinutes: 1 })");
  });

  it('with the screen, at once', async () => {
    await reportIdle('locked');
    await atGate(panel);
    await why('Locked with your screen.');
    await unlock(panel);
  });

  it('when the clock shows that the machine slept', async () => {
    await inWorker(`chrome.storage.session.set({ clock: ${Date.now() - 10 * MINUTE} })`);
    await fireAlarm('clock');
    await atGate(panel);
    await why('Locked because the computer slept.');
    await unlock(panel);
  });

  it('not while its panel is closed and opened, by the key that lives in memory', async () => {
    await stage.browser().closePanel();
    panel = await stage.browser().openPanel(call);
    await panel.getByRole('heading', { level: 1 }).waitFor();
    expect(await panel.getByLabel('Passphrase').count()).toBe(0);
    await chooseClient();
    await panel.getByRole('heading', { level: 1, name: LABEL }).waitFor();
  });

  it('not by idleness while a session runs, until its planned end and a quarter of an hour', async () => {
    await startSession(panel, LABEL);
    const startedAt = Date.now();
    await reportIdle('idle');
    const at = await until('the second look', async () => (await alarms())['recheck-idle']);
    expect(Math.abs(at - (startedAt + 65 * MINUTE))).toBeLessThan(MINUTE);
    expect(await panel.getByText(/^Locks in/).count()).toBe(0);
  });

  it('in mid-word without losing the word', async () => {
    const words = panel.getByLabel('A few words');
    await words.pressSequentially('half a sentence and then the scr', { delay: 15 });
    await reportIdle('locked');
    await atGate(panel);
    await panel.getByLabel('Passphrase', { exact: true }).fill('another one');
    await panel.getByRole('button', { name: 'Unlock' }).click();
    await panel.getByText(/does not open/).waitFor();
    expect(await panel.content()).not.toContain(LABEL);
    await unlock(panel);
    await panel.getByRole('heading', { level: 1, name: LABEL }).waitFor();
    await until(
      'the words',
      async () => (await panel.getByLabel('A few words').inputValue()) === 'half a sentence and then the scr',
    );
  });

  it('when the last window closes, though the browser runs on', async () => {
    const { context } = stage.browser();
    await Promise.all(context.pages().map((page) => page.close()));
    await until('the key to be gone', () =>
      inWorker(`chrome.storage.session.get('key').then((all) => !all.key)`),
    );
    call = await stage.openRoom();
    panel = await stage.browser().openPanel(call);
    await atGate(panel);
    await why('Locked when the last window closed.');
    await unlock(panel);
    await panel.getByRole('heading', { level: 1, name: LABEL }).waitFor();
  });

  it('when the browser ends', async () => {
    await endSession(panel);
    await rateOwn(panel, ['5', '5', '5']);
    await panel.getByRole('button', { name: 'Go on to Reflect' }).click();
    await finish(panel);
    await stage.closeAndRelaunch();
    call = await stage.openRoom();
    panel = await stage.browser().openPanel(call);
    await atGate(panel);
    await unlock(panel);
  });
});

describe('an update of the extension', () => {
  it('waits while a session runs and while the vault is open, also when the worker ends meanwhile', async () => {
    await chooseClient();
    await startSession(panel, LABEL, 2);
    await inWorker(`chrome.runtime.onUpdateAvailable.dispatch({ version: '99.0' })`);
    await until('the note', () =>
      inWorker(`chrome.storage.session.get('updateReady').then((all) => all.updateReady)`),
    );
    await endSession(panel);
    await stage.browser().stopServiceWorker();
    await panel.getByRole('tab', { name: /Close/, selected: true }).waitFor();
    expect(panel.isClosed()).toBe(false);
    // The panel may be gone before the key is said to be pressed.
    const press = panel.keyboard.press('Alt+Shift+L').catch(() => undefined);
    await Promise.all([panel.waitForEvent('close'), press]);
  });
});
