import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { openSampleWorkspace } from '../support/sample-workspace';

const TEXT = 'Text of the note, in Markdown';

let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  page = await openSampleWorkspace(stage);
});
afterAll(() => stage?.strike());

const tabs = () => page.getByRole('tab').allTextContents();
const panes = () => page.getByRole('tabpanel');
const treeItem = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).first();
const hasFocus = (place: Locator) =>
  expect.poll(() => place.evaluate((element) => element.contains(document.activeElement))).toBe(true);

async function newNote(words: string): Promise<void> {
  await page.keyboard.press('Alt+n');
  await page.getByRole('textbox', { name: TEXT }).waitFor();
  await page.keyboard.insertText(words);
}

it('has a menu in the tree by its key, which gives the focus back', async () => {
  await treeItem('M\\.K\\.').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu', { name: 'M.K. · sample' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await hasFocus(treeItem('M\\.K\\.'));
  await page.getByRole('tab', { name: 'Caseload' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Open beside' }).click();
  await expect.poll(() => panes().count()).toBe(2);
});

it('runs a command by two keys that follow each other, and has the tree’s own keys for a note', async () => {
  await page.keyboard.press('Control+k');
  await page.getByText('(Ctrl+K) Waiting for the second key; Escape gives it up').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { level: 1, name: 'Keys' }).waitFor();
  await newNote('Wasps in spring');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await tabs()).at(-1)).toBe('Wasps in spring');
  await page.getByRole('treeitem', { name: 'Unfiled notes' }).press('ArrowRight');
  await treeItem('Wasps in spring').press('F2');
  await page.getByRole('treeitem').getByRole('textbox', { name: 'Title of the note' }).fill('Hornets');
  await page.keyboard.press('Enter');
  await hasFocus(treeItem('Hornets'));
  await page.keyboard.press('Delete');
  await page.getByText('The note was deleted.').waitFor();
  await treeItem('Hornets').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await treeItem('Hornets').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('w');
  await expect.poll(tabs).toEqual(['Caseload']);
});
