import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { haveFocus, NOTE_TEXT, openSampleWorkspace, writeNewNote } from '../support/sample-workspace';

let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  page = await openSampleWorkspace(stage);
});
afterAll(() => stage?.strike());

const box = () => page.getByRole('combobox', { name: 'Go to or run' });
const list = () => page.getByRole('listbox', { name: 'Go to or run' });
const row = (name: RegExp) => list().getByRole('option', { name }).first();
async function ask(words: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await box().fill(words);
}
async function choose(words: string, name: RegExp): Promise<void> {
  await ask(words);
  await row(name).and(page.locator('[aria-selected="true"]')).waitFor();
  await page.keyboard.press('Enter');
  await box().waitFor({ state: 'detached' });
}
async function leave(): Promise<void> {
  await page.keyboard.press('Escape');
  await box().waitFor({ state: 'detached' });
}
const marked = (line: Locator) => line.locator('b').allTextContents();

it('explains itself, and goes on from what it explains', async () => {
  await ask('?');
  await expect
    .poll(() => list().getByRole('option').allTextContents())
    .toEqual([
      'Go to a client, session or note',
      'Run a command>',
      'Go to a heading of the open document@',
      'Find words in everything written%',
      'Find what has a tag#',
      'New note from a template+',
    ]);
  await row(/heading/).click();
  await expect.poll(() => box().inputValue()).toBe('@');
  await row(/^Caseload$/).waitFor();
  await leave();
});

it('marks the letters it found, and says by which key a command runs where the browser keeps the usual one', async () => {
  await ask('mksample');
  await expect.poll(async () => (await marked(row(/^M\.K\./))).join('')).toBe('MKsample');
  await box().fill('>close the tab');
  await expect.poll(() => row(/^Close the tab/).textContent()).toMatch(/Alt\+W$/);
  await box().fill('>reopen closed editor');
  await expect.poll(() => row(/^Open the closed tab again/).textContent()).toMatch(/Alt\+Shift\+T$/);
  await leave();
});

it('lists the tags, and what has the one that is chosen', async () => {
  await writeNewNote(page, 'Late to bed #sleep\n\nAgain #sleep-hygiene');
  await page.getByText('Saved', { exact: true }).waitFor();
  await ask('#');
  await row(/^#sleep\s?1 text/).waitFor();
  await box().fill('#sleep-h');
  await expect.poll(() => list().getByRole('option').first().textContent()).toBe('#sleep-hygiene1 text');
  await page.keyboard.press('Enter');
  await expect.poll(() => box().inputValue()).toBe('#sleep-hygiene');
  await expect.poll(() => list().getByRole('option').first().textContent()).toMatch(/^Again #sleep-hygiene/);
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^Late to bed/, selected: true }).waitFor();
});

it('begins a note from a template', async () => {
  await choose('+soap', /^SOAP/);
  await page
    .getByRole('textbox', { name: NOTE_TEXT })
    .getByText(/Subjective/)
    .waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('w');
});

it('changes how everything looks: dark, light, high contrast, and as the system has it', async () => {
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  const red = () =>
    page.evaluate(() =>
      Number(getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/)?.[0]),
    );
  await page.emulateMedia({ colorScheme: 'light' });
  await choose('>Appearance: dark', /^Appearance: dark/);
  await expect.poll(red).toBeLessThan(100);
  await choose('>Appearance: light', /^Appearance: light/);
  await expect.poll(red).toBeGreaterThan(200);
  await choose('>Appearance: high', /^Appearance: high contrast/);
  await expect.poll(theme).toBe('contrast');
  await expect.poll(red).toBe(255);
  await page.emulateMedia({ colorScheme: 'dark' });
  await choose('>Appearance: as the', /^Appearance: as the system has it/);
  await expect.poll(red).toBeLessThan(100);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(red).toBeGreaterThan(200);
});

it('makes the text larger, smaller, and as it was', async () => {
  const letters = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const usual = await letters();
  await choose('>zoom in', /^Larger text/);
  await expect.poll(letters).toBeCloseTo(usual * 1.1);
  await choose('>zoom in', /^Larger text/);
  await expect.poll(letters).toBeCloseTo(usual * 1.25);
  await choose('>zoom out', /^Smaller text/);
  await expect.poll(letters).toBeCloseTo(usual * 1.1);
  await choose('>reset zoom', /^Text in its usual size/);
  await expect.poll(letters).toBe(usual);
});

it('has every key in a list by one key, and in another to change: searched, taken away, given back', async () => {
  await page.getByRole('treeitem', { name: 'Caseload' }).focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await sheet.getByText('Split to the right').waitFor();
  await sheet.getByRole('button', { name: 'Change keys' }).click();
  const filter = page.getByLabel('Filter by command or key');
  await filter.fill('ctrl+\\');
  const line = page.getByRole('listitem').filter({ hasText: 'Split to the right' });
  await expect.poll(() => line.getByText('Ctrl+\\').count()).toBe(1);
  await page.getByRole('listitem').filter({ hasText: 'Close the tab' }).waitFor({ state: 'detached' });
  await line.getByRole('button', { name: 'Leave “Split to the right” without a key' }).click();
  await filter.fill('split to');
  await line.getByText('no key').waitFor();
  await page.keyboard.press('Control+\\');
  await line.getByRole('button', { name: 'Change the key of “Split to the right”' }).click();
  await page.getByRole('button', { name: /^Press the keys for/ }).press('Control+w');
  await page.getByText('Your browser keeps Ctrl+W for itself. Choose another.').waitFor();
  expect(await page.getByRole('tabpanel').count()).toBe(1);
  await line.getByRole('button', { name: 'Give “Split to the right” its usual key back' }).click();
  await expect.poll(() => line.getByText('Ctrl+\\').count()).toBe(1);
  await page.keyboard.press('Control+\\');
  await expect.poll(() => page.getByRole('tabpanel').count()).toBe(2);
  await haveFocus(page.getByRole('tabpanel').nth(1));
});
