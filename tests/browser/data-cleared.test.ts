import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXTENSION_ID } from '../support/chromium-browser.mjs';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, createVault, startSession } from '../support/panel-walk';

const LABEL = 'L.K.';
const GONE = /^Beside’s data is gone from this browser/;

let stage: ChromiumStage;
let panel: Page;
let workspace: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  panel = await stage.browser().openExtensionPage('sidepanel.html');
  await createVault(panel);
  await addClient(panel, LABEL);
  await startSession(panel, LABEL);
  workspace = await stage.browser().openExtensionPage('workspace.html');
  await workspace.getByText(LABEL).first().waitFor();
});
afterAll(() => stage?.strike());

const alertOf = (page: Page) => page.getByRole('alert').filter({ hasText: GONE });

it('says on every page that the data is gone once the browser cleared it, and leaves what is there to be copied', async () => {
  const words = panel.getByLabel('A few words');
  await words.pressSequentially('half a sentence', { delay: 15 });
  const client = await panel.context().newCDPSession(panel);
  await client.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${EXTENSION_ID}`,
    storageTypes: 'indexeddb',
  });
  await alertOf(panel).waitFor();
  await alertOf(workspace).waitFor();
  await words.pressSequentially(' and the rest', { delay: 15 });
  // Longer than the wait before what was typed is sealed.
  await panel.waitForTimeout(1500);
  expect(await words.inputValue()).toBe('half a sentence and the rest');
  expect(await workspace.getByText(LABEL).count()).toBeGreaterThan(0);
  for (const page of [panel, workspace]) expect(await page.getByText('the disk may be full').count()).toBe(0);
});

it('locks all the same, and begins anew with the way to a backup', async () => {
  await workspace.keyboard.press('Alt+Shift+L');
  for (const page of [panel, workspace]) {
    await page.getByRole('button', { name: 'Restore a backup' }).waitFor();
    await alertOf(page).waitFor();
    expect(await page.content()).not.toContain(LABEL);
  }
});
