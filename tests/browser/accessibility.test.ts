import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import {
  addClient,
  atGate,
  createVault,
  endSession,
  finish,
  lock,
  markByKey,
  rateOwn,
  rateTheirs,
  startSession,
  unlock,
} from '../support/panel-walk';
import { expectSound, LOOKS, looksAt } from '../support/sound-page';

const LABEL = 'A.X.';
let stage: ChromiumStage;
beforeAll(async () => {
  stage = await setChromiumStage();
});
afterAll(() => stage?.strike());

const SHEETS = [
  'Goals',
  'Frame',
  'My week',
  'Safety first',
  'Settings',
  'Back up and restore',
  'Keys',
  'Change the client’s details',
];

describe('axe, every rule and every element, light and dark, at 392 and 320 px', () => {
  let panel: Page;
  const go = (name: string | RegExp) => panel.getByRole('button', { name }).first().click();
  const step = (name: string) => panel.getByRole('tab', { name: new RegExp(name) }).click();

  it('at the first page, the recovery key and the empty caseload', async () => {
    panel = await stage.browser().openExtensionPage('sidepanel.html');
    await panel.getByLabel('Choose a passphrase').fill('weak');
    await panel.getByText(/^Estimate/).waitFor();
    await expectSound(panel, 'first page');
    await go('Next: your recovery key');
    await panel.getByTestId('recovery-key').waitFor();
    await expectSound(panel, 'recovery key');
    await go('I have kept it: open Beside');
    await expectSound(panel, 'recovery key not typed back');
    await panel.reload();
    await createVault(panel);
    await expectSound(panel, 'no client');
  });

  it('through a session, step by step', async () => {
    await addClient(panel, LABEL);
    await expectSound(panel, 'Prepare, first session');
    for (const name of ['Session', 'Close', 'Reflect']) {
      await step(name);
      await expectSound(panel, `${name} without a session`);
    }
    await step('Prepare');
    await startSession(panel, LABEL);
    await expectSound(panel, 'Session without a moment');
    await markByKey(panel, '4', 'Strain');
    await expectSound(panel, 'Session with a moment');
    await endSession(panel);
    await expectSound(panel, 'own rating');
    await rateOwn(panel, ['6', '7', '8']);
    await expectSound(panel, 'the client’s rating');
    await rateTheirs(panel, LABEL, ['8', '7', '5.5'], 'the pace');
    await expectSound(panel, 'reveal');
    await go('Go on to Reflect');
    await panel.getByRole('button', { name: 'Finish session' }).waitFor();
    await expectSound(panel, 'Reflect');
    await finish(panel);
    await expectSound(panel, 'a session’s record');
  });

  it('in the trend, the list of sessions and the chooser', async () => {
    await panel.locator('body').press('t');
    await panel.getByRole('button', { name: 'Table' }).click();
    await expectSound(panel, 'trend with its table');
    await panel.locator('body').press('h');
    await expectSound(panel, 'all sessions');
    await panel.locator('body').press('c');
    await panel.getByRole('combobox', { name: 'Type to choose a client' }).waitFor();
    await expectSound(panel, 'chooser');
    await panel.getByRole('option').first().click();
    await panel.getByRole('tablist').waitFor();
    await expectSound(panel, 'Prepare, second session');
  });

  it.each(SHEETS)('over the panel: %s', async (name) => {
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await expectSound(panel, 'menu', LOOKS.slice(0, 1));
    const item = panel.getByRole('menuitem', { name: new RegExp(`^${name}`) });
    await item.click();
    await panel.getByRole('dialog').waitFor();
    await expectSound(panel, name);
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('over the panel: a strain that is written about, and a goal with its levels', async () => {
    await go('Write about it');
    await panel.getByText('What could be noticed').click();
    await expectSound(panel, 'an episode');
    await panel.keyboard.press('Escape');
    await panel.locator('body').press('g');
    await panel.getByLabel('A goal, in the client’s words').fill('sleep');
    await panel.keyboard.press('Enter');
    await go('How far, and more: sleep');
    await panel.getByLabel(/^Describe five levels/).click();
    await expectSound(panel, 'a goal');
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog', { name: 'Goals' }).waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('over the panel: ending the work, deleting, a session entered, changed and put on record, the vault', async () => {
    const dialog = panel.getByRole('dialog');
    const inMenu = async (name: string) => {
      await panel.getByRole('button', { name: 'More', exact: true }).click();
      await panel.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
      await dialog.waitFor();
    };
    const leave = async () => {
      await panel.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };
    for (const name of [say('command.client.end-work'), say('client-form.delete')]) {
      await inMenu('Change the client’s details');
      await dialog.getByRole('button', { name, exact: true }).click();
      await panel.getByRole('dialog', { name: 'details' }).waitFor({ state: 'detached' });
      await expectSound(panel, name);
      await leave();
    }
    await inMenu('Settings');
    await dialog.getByRole('button', { name: say('settings.vault.open') }).click();
    await panel.getByRole('heading', { name: say('command.settings.show') }).waitFor({ state: 'detached' });
    await expectSound(panel, 'vault');
    await leave();
    await panel.locator('body').press('h');
    await go(say('history.enter'));
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expectSound(panel, 'a past session with a mistake');
    await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
    await panel
      .getByRole('button', { name: /Session 1/ })
      .first()
      .click();
    await go(say('record.edit'));
    await dialog.waitFor();
    await expectSound(panel, 'a session being changed');
    await leave();
    await go(say('finish-as.open'));
    await dialog.getByLabel(say('finish-as.part.own-rating')).check();
    await dialog.getByLabel(say('finish-as.text')).press('End');
    await panel.keyboard.type(', seen late');
    await dialog.getByText(say('finish-as.edited')).waitFor();
    await expectSound(panel, 'a text for the record');
    await leave();
  });

  it('covered, locked and refused', async () => {
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('menuitem', { name: /^Cover/ }).click();
    await panel.getByRole('dialog', { name: 'Covered' }).waitFor();
    await expectSound(panel, 'cover');
    await go('Uncover');
    await lock(panel);
    await panel.getByLabel('Passphrase', { exact: true }).fill('not this one');
    await go('Unlock');
    await panel
      .getByText(/does not open/)
      .first()
      .waitFor();
    await expectSound(panel, 'wrong passphrase');
    await go('Use the recovery key instead');
    await expectSound(panel, 'recovery');
    await go('Back to the passphrase');
    await unlock(panel);
  });

  it('in the workspace: caseload, client and session', async () => {
    const looks = looksAt(1280, 320);
    const workspace = await stage.browser().openExtensionPage('workspace.html');
    await workspace.getByText(LABEL).first().waitFor();
    await expectSound(workspace, 'caseload', looks);
    await workspace.setViewportSize({ width: 1280, height: 800 });
    await workspace.getByText(LABEL).first().click();
    await workspace.getByRole('heading', { level: 1, name: LABEL }).waitFor();
    await expectSound(workspace, 'client page', looks);
    await workspace.setViewportSize({ width: 1280, height: 800 });
    await workspace.locator('a[href*="session"]').first().click();
    await workspace.getByText('the pace').first().waitFor();
    await expectSound(workspace, 'session page', looks);
    await panel.keyboard.press('Alt+Shift+L');
    await atGate(workspace);
    await expectSound(workspace, 'locked workspace', looks);
  });
});

it('finds nothing in the sample caseload either, in the panel and in the workspace', async () => {
  const sample = await setChromiumStage();
  try {
    const panel = await sample.browser().openExtensionPage('sidepanel.html');
    await panel.getByRole('button', { name: 'Try it with a sample caseload' }).click();
    const chooser = panel.getByRole('combobox', { name: 'Type to choose a client' });
    // At the hour of a made-up client's slot, that client is shown at once.
    await panel.getByRole('tablist').or(chooser).first().waitFor();
    if (!(await chooser.count())) await panel.locator('body').press('c');
    await chooser.waitFor();
    await expectSound(panel, 'sample, chooser');
    await panel.getByRole('option').first().click();
    await panel.getByRole('tablist').waitFor();
    await expectSound(panel, 'sample, Prepare');
    await panel.locator('body').press('t');
    await panel.getByRole('button', { name: 'Table' }).click();
    await expectSound(panel, 'sample, trend');
    const workspace = await sample.browser().openExtensionPage('workspace.html');
    await workspace.locator('a[href*="client"]').nth(3).waitFor();
    await expectSound(workspace, 'sample, caseload', looksAt(1280, 320));
  } finally {
    await sample.strike();
  }
});
