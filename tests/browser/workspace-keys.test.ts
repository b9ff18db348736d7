import type { Page } from 'playwright-core';
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

const tabs = () => page.getByRole('tab').allTextContents();
const panes = () => page.getByRole('tabpanel');
const treeItem = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).first();
it('has a menu in the tree by its key, which gives the focus back', async () => {
  await treeItem('M\\.K\\.').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu', { name: 'M.K. · sample' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await haveFocus(treeItem('M\\.K\\.'));
  await page.getByRole('tab', { name: 'Caseload' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Open beside' }).click();
  await expect.poll(() => panes().count()).toBe(2);
});

it('runs a command by two keys that follow each other, and has the tree’s own keys for a note', async () => {
  await page.keyboard.press('Control+k');
  await page.getByText('(Ctrl+K) Waiting for the second key; Escape gives it up').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { level: 1, name: 'Keys' }).waitFor();
  await writeNewNote(page, 'Wasps in spring');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await tabs()).at(-1)).toBe('Wasps in spring');
  await page.getByRole('treeitem', { name: 'Unfiled notes' }).press('ArrowRight');
  await treeItem('Wasps in spring').press('F2');
  await page.getByRole('treeitem').getByRole('textbox', { name: 'Title of the note' }).fill('Hornets');
  await page.keyboard.press('Enter');
  await haveFocus(treeItem('Hornets'));
  await page.keyboard.press('Delete');
  await page.getByText('The note was deleted.').waitFor();
  await treeItem('Hornets').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await treeItem('Hornets').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('w');
  await expect.poll(tabs).toEqual(['Caseload']);
});

it('leaves the page’s keys to the page while a note is written, and finds by other programs’ keys', async () => {
  await writeNewNote(page, 'first line\nsecond line\nthird line');
  const text = page.getByRole('textbox', { name: NOTE_TEXT });
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Replace with' }).waitFor();
  const inPanel = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('name'));
  await expect.poll(inPanel).toBe('replace');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+g');
  await expect.poll(inPanel).toBe('line');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.keyboard.type('the ');
  await text.getByText('the second line').waitFor();
  // Before the key is pressed: a listener that comes after it would wait for ever.
  await page.evaluate(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'ArrowLeft')
        setTimeout(() => Object.assign(globalThis, { wasEaten: event.defaultPrevented }));
    };
    addEventListener('keydown', hear, { capture: true });
  });
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => page.evaluate('globalThis.wasEaten')).toBe(false);
  await page.keyboard.press('Control+Shift+m');
  const attention = page.getByRole('region', { name: 'Attention' });
  await haveFocus(attention.getByRole('link').first());
  await page.keyboard.press('Control+j');
  await attention.waitFor({ state: 'detached' });
});

it('takes the focus into what its keys open, and evens panes out', async () => {
  await page.keyboard.press('Control+\\');
  const border = page.getByRole('separator', { name: 'Border between panes' });
  await border.press('ArrowRight');
  await expect.poll(() => border.getAttribute('aria-valuenow')).toBe('55');
  await border.dblclick();
  await expect.poll(() => border.getAttribute('aria-valuenow')).toBe('50');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('w');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+s');
  await haveFocus(page.getByRole('tabpanel', { name: 'Keys' }));
  await page.keyboard.press('Control+,');
  await haveFocus(page.getByRole('tabpanel', { name: 'Settings' }));
});
