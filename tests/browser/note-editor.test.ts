import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccessibilityProblems } from '../support/accessibility';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, createVault } from '../support/panel-walk';

let stage: ChromiumStage;
let page: Page;

const text = () => page.getByRole('textbox', { name: 'Text of the note, in Markdown' });
const written = async () => (await text().locator('.cm-line').allTextContents()).join('\n');
const write = async (words: string) => {
  await text().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
};

beforeAll(async () => {
  stage = await setChromiumStage();
  const panel = await stage.browser().openExtensionPage('sidepanel.html');
  await createVault(panel);
  await addClient(panel, 'M.K.');
  page = await stage.browser().openExtensionPage('workspace.html');
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await text().waitFor();
});
afterAll(() => stage?.strike());

it('finds and replaces, in the catalogue’s words', async () => {
  await write('the pause, the letter, the pause');
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('pause');
  await page.getByRole('textbox', { name: 'Replace with', exact: true }).fill('silence');
  for (const emulated of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
    await page.emulateMedia(emulated);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Replace all', exact: true }).click();
  expect(await written()).toBe('the silence, the letter, the silence');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.keyboard.press('Control+z');
  expect(await written()).toBe('the pause, the letter, the pause');
});

it('writes at several cursors at once, and shows each', async () => {
  await write('one\ntwo\nthree');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Alt+ArrowDown');
  await page.keyboard.press('Control+Alt+ArrowDown');
  await expect.poll(() => page.locator('.cm-cursor').count()).toBe(3);
  await page.keyboard.type('- ');
  expect(await written()).toBe('- one\n- two\n- three');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.cm-cursor').count()).toBe(0);
});

it('folds what stands below a heading by its mark, and unfolds it', async () => {
  await write('# One\n\nbelow it\n\n# Two\n\nstays');
  // The gutter holds one more mark, unseen, for its width.
  const mark = (name: string) => page.locator(`.cm-foldGutter [title="${name}"]:visible`);
  await mark('Fold').first().click();
  await expect.poll(written).not.toContain('below it');
  expect(await written()).toContain('stays');
  await mark('Unfold').click();
  await expect.poll(written).toContain('below it');
});

it('ends a long list with a second Enter wherever the cursor stands in it, and styles what is typed there', async () => {
  const items = Array.from({ length: 400 }, (_, at) => `- item ${at}`).join('\n');
  await write(items);
  await page.keyboard.type('\none **more**');
  const weight = text().locator('.cm-line').last().getByText('more', { exact: true });
  expect(await weight.evaluate((part) => getComputedStyle(part).fontWeight)).toBe('700');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('after');
  await expect
    .poll(async () => (await written()).split('\n').slice(-3))
    .toEqual(['- item 399', '- one **more**', 'after']);
});

it('lets a text leave with the names of its links, and come back with the links', async () => {
  const chips = text().locator('.cm-link');
  await write('See ');
  await page.keyboard.type('[[M.K');
  await page.getByRole('option', { name: /^M\.K\./ }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => chips.allTextContents()).toEqual(['M.K.']);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect.poll(written).toBe('');
  const elsewhere = await stage.browser().context.newPage();
  await elsewhere.setContent('<textarea></textarea>');
  await elsewhere.locator('textarea').click();
  await elsewhere.keyboard.press('Control+v');
  await expect.poll(() => elsewhere.locator('textarea').inputValue()).toBe('See M.K.');
  await elsewhere.close();
  await page.bringToFront();
  const before = page.url();
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await expect.poll(() => page.url()).not.toBe(before);
  await expect.poll(written).toBe('');
  await text().click();
  await page.keyboard.press('Control+v');
  await expect.poll(() => chips.allTextContents()).toEqual(['M.K.']);
  // A cursor that selects nothing carries its whole line, which goes in above.
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect.poll(written).toBe('See M.K.\nSee M.K.');
  await expect.poll(() => chips.count()).toBe(2);
});
