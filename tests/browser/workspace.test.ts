import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, markByKey, openNewPractice, startSession, unlock } from '../support/panel-walk';
import { expectSound, looksAt } from '../support/sound-page';

const PICTURES = process.env['PICTURES'];
const WIDE = { width: 1280, height: 800 };

let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  const panel = await openNewPractice(stage);
  for (const label of ['M.K.', 'Couple A+B']) {
    await addClient(panel, label);
    await panel.keyboard.press('c');
  }
  await panel.getByRole('combobox').fill('M.K.');
  await panel.keyboard.press('Enter');
  await startSession(panel, 'M.K.');
  await markByKey(panel, '4', 'Strain');
  await panel.keyboard.press('n');
  await panel.keyboard.type('a lighthouse came up');
  await panel.keyboard.press('Enter');
  await panel.getByText('a lighthouse came up').first().waitFor();
  page = await stage.browser().openExtensionPage('workspace.html');
  await page.setViewportSize(WIDE);
  await page.getByRole('heading', { level: 1, name: 'Caseload' }).waitFor();
});
afterAll(() => stage?.strike());

const box = () => page.getByRole('combobox', { name: 'Go to or run' });
const firstRow = () => page.getByRole('listbox', { name: 'Go to or run' }).getByRole('option').first();
const tabs = () => page.getByRole('tab').allTextContents();

/** For whoever wants to look: `PICTURES=folder` keeps what each step looked like, light and dark. */
async function look(name: string): Promise<void> {
  if (!PICTURES) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: resolve(PICTURES, `${name}-${colorScheme}.png`) });
  }
}

/** Checked at 900 px, and zoomed to 200 %, which leaves half of that. */
async function expectSoundAtEachSize(name: string): Promise<void> {
  await expectSound(page, name, looksAt(900, 450));
  await page.setViewportSize(WIDE);
}

it('opens a client by some letters of its label, with keys alone', async () => {
  await page.keyboard.press('Control+p');
  await box().waitFor();
  await page.keyboard.type('cplab');
  await expect.poll(() => firstRow().textContent()).toMatch(/^Couple A\+B/);
  await look('quick-open');
  await expectSoundAtEachSize('quick open');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Couple A+B' }).waitFor();
  await box().waitFor({ state: 'detached' });
});

it('runs a command from the palette, with its key beside it, and goes to a heading', async () => {
  await page.keyboard.press('F1');
  await box().waitFor();
  await look('palette');
  await page.keyboard.type('split to');
  await expect.poll(() => firstRow().textContent()).toMatch(/^Split to the right.*Ctrl\+\\$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('tabpanel').count()).toBe(2);
  await page.keyboard.press('Control+Shift+o');
  await box().waitFor();
  await page.keyboard.type('session');
  await expect.poll(() => firstRow().textContent()).toMatch(/^Sessions/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toMatch(/^H\d$/);
});

it('keeps tabs, previews and panes over a reload, and what was used lately', async () => {
  await page.keyboard.press('Control+p');
  await box().waitFor();
  await page.keyboard.type('mk');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'M.K.' }).waitFor();
  const before = await tabs();
  expect(before.join()).toMatch(/preview/);
  await page.waitForTimeout(400);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'M.K.' }).waitFor();
  expect(await tabs()).toEqual(before);
  await page.keyboard.press('Control+p');
  await expect.poll(() => firstRow().textContent()).toMatch(/^Couple A\+B/);
  await page.keyboard.press('Escape');
  await box().waitFor({ state: 'detached' });
});

it('lets a key be changed, says which command held it, and obeys it after a reload', async () => {
  await page.keyboard.press('F1');
  await box().waitFor();
  await page.keyboard.type('change keys');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Keys' }).waitFor();
  const change = page.getByRole('button', { name: 'Change the key of “Nothing but the document”' });
  await change.click();
  await page.getByRole('button', { name: /^Press the keys for/ }).press('Control+j');
  await page.getByText('Ctrl+J runs “Show or hide Attention” now.').waitFor();
  await look('keys');
  await expectSoundAtEachSize('keys');
  await page.getByRole('button', { name: 'Leave it', exact: true }).click();
  await change.click();
  await page.getByRole('button', { name: /^Press the keys for/ }).press('Control+Shift+y');
  await page.getByText('yours', { exact: true }).waitFor();
  await page.reload();
  const bar = page.getByRole('navigation', { name: 'Workspace' });
  await bar.waitFor();
  await page.getByRole('heading', { level: 1, name: 'Keys' }).waitFor();
  await page.keyboard.press('Control+Shift+y');
  await bar.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+y');
  await bar.waitFor();
  await page.getByRole('button', { name: 'Give all their usual keys back' }).click();
  await page.getByText('yours', { exact: true }).waitFor({ state: 'detached' });
});

it('finds a misspelt word in what was written, marks it, and leads there by keys', async () => {
  await page.keyboard.press('Control+Shift+f');
  const field = page.getByRole('textbox', { name: 'Words, or #tag' });
  await field.waitFor();
  await page.keyboard.type('lihgthouse');
  const hit = page.getByRole('link', { name: /a lighthouse came up/ });
  await hit.waitFor();
  expect(await hit.locator('mark').allTextContents()).toEqual(['lighthouse']);
  await look('search');
  await expectSoundAtEachSize('search');
  const hasFocus = () => field.evaluate((element) => element === document.activeElement);
  // At another size the view stood elsewhere: back here, what was found is asked for anew.
  const goDown = () => field.press('ArrowDown').then(hasFocus);
  await expect.poll(goDown).toBe(false);
  await page.keyboard.press('ArrowUp');
  await expect.poll(hasFocus).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /session 1/ }).waitFor();
  await page.keyboard.press('Control+Shift+f');
  await expect.poll(hasFocus).toBe(true);
  await page.keyboard.type('lighthouse');
  expect(await field.inputValue()).toBe('lighthouse');
  await page.keyboard.press('Control+p');
  await box().waitFor();
  await page.keyboard.type('%lighthouse');
  await expect.poll(() => firstRow().textContent()).toMatch(/^a lighthouse came up/);
  await look('texts');
  await page.keyboard.press('Escape');
  await box().waitFor({ state: 'detached' });
});

it('has nothing left of the search after a lock', async () => {
  const threads = () => page.workers().filter((worker) => /search/.test(worker.url())).length;
  await expect.poll(threads).toBe(1);
  await page.keyboard.press('Alt+Shift+l');
  await page.getByLabel('Passphrase').waitFor();
  await expect.poll(threads).toBe(0);
  await unlock(page);
  const field = page.getByRole('textbox', { name: 'Words, or #tag' });
  await field.waitFor();
  expect(await field.inputValue()).toBe('');
  await field.fill('lighthouse');
  await page.getByRole('link', { name: /a lighthouse came up/ }).waitFor();
});
