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

/** As the browser's own protocol counts what is held. */
const [CONTROL, SHIFT] = [2, 8];

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

it('hears its keys in a note with Caps Lock on as well', async () => {
  await writeNewNote(page, 'Caps Lock is on');
  // With Caps Lock, Shift makes a small letter.
  const press = async (key: string, code: string, number: number) => {
    const session = await page.context().newCDPSession(page);
    const event = { key, code, windowsVirtualKeyCode: number, modifiers: CONTROL | SHIFT };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    await session.detach();
  };
  await press('z', 'KeyZ', 90);
  await page.keyboard.press('Control+z');
  const text = page.getByRole('textbox', { name: NOTE_TEXT });
  await expect.poll(() => text.textContent()).not.toContain('Caps Lock');
  await press('z', 'KeyZ', 90);
  await expect.poll(() => text.textContent()).toContain('Caps Lock is on');
  await press('f', 'KeyF', 70);
  await haveFocus(page.getByRole('textbox', { name: 'Words, or #tag' }));
  expect(await page.getByRole('textbox', { name: 'Find' }).count()).toBe(0);
});

it('shows and hides Attention by the key other programs have for what is below', async () => {
  const attention = page.getByRole('region', { name: 'Attention' });
  const wasThere = (await attention.count()) > 0;
  await page.keyboard.press('Control+Backquote');
  await attention.waitFor({ state: wasThere ? 'detached' : 'visible' });
  await page.keyboard.press('Control+Backquote');
  await attention.waitFor({ state: wasThere ? 'visible' : 'detached' });
});

it('takes the focus into what its keys open, and evens panes out', async () => {
  await page.keyboard.press('Control+\\');
  // The new pane takes the focus along, and would take it from the border.
  await haveFocus(page.getByRole('tabpanel').last());
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

it('renames the open note by the key of the tree, in a title whose hint is whole in half a window', async () => {
  await writeNewNote(page, 'Crickets at night');
  await page.keyboard.press('Control+\\');
  await haveFocus(page.getByRole('tabpanel').last());
  await page.setViewportSize({ width: 960, height: 700 });
  await page.keyboard.press('F2');
  const field = page.getByRole('tabpanel').last().getByRole('textbox', { name: 'Title of the note' });
  await haveFocus(field);
  const room = await field.evaluate((element: HTMLInputElement) => {
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    pen.font = font;
    const wanted = pen.measureText(element.placeholder).width;
    return (
      element.clientWidth -
      Number.parseFloat(paddingInlineStart) -
      Number.parseFloat(paddingInlineEnd) -
      wanted
    );
  });
  expect(room).toBeGreaterThanOrEqual(0);
  await page.keyboard.type('Cicadas');
  await page.keyboard.press('Enter');
  await haveFocus(page.getByRole('tabpanel').last().locator('[data-editor]'));
  await page.getByRole('tab', { name: 'Cicadas' }).first().waitFor();
});

it('puts a template into the open note by a command, its first field ready', async () => {
  await writeNewNote(page, 'Before it');
  await page.keyboard.press('F1');
  await page.getByRole('combobox', { name: 'Go to or run' }).fill('>soap');
  await page.getByRole('option', { name: /^Put into this note: SOAP/ }).waitFor();
  await page.keyboard.press('Enter');
  const text = page.getByRole('tabpanel').last().getByRole('textbox', { name: NOTE_TEXT });
  await text.getByText('## Plan').waitFor();
  await page.keyboard.type('slept badly');
  await expect
    .poll(() => text.innerText())
    .toMatch(/^Before it\s+## Subjective[^\n]*\s+slept badly\s+## Objective/);
});
