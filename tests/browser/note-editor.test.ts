import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccessibilityProblems } from '../support/accessibility';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { createVault } from '../support/panel-walk';

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
  await createVault(await stage.browser().openExtensionPage('sidepanel.html'));
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
