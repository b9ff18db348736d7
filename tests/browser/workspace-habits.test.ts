import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { haveFocus, NOTE_TEXT, openSampleWorkspace, writeNewNote } from '../support/sample-workspace';

let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  page = await openSampleWorkspace(stage);
});
afterAll(() => stage?.strike());

/** One pane with the caseload alone, the tree in the side bar. */
beforeEach(async () => {
  await quickOpen('caseload');
  const others = page.getByRole('tab').filter({ hasNotText: 'Caseload' });
  for (let left = await others.count(); left > 0; left--) {
    await others.first().click({ button: 'middle' });
    await expect.poll(() => others.count()).toBe(left - 1);
  }
  while ((await panes().count()) > 1) {
    const count = await panes().count();
    await page.getByRole('tab').last().click({ button: 'middle' });
    await expect.poll(() => panes().count()).toBe(count - 1);
  }
  await page.keyboard.press('Control+Shift+e');
  await page.getByRole('tree').waitFor();
});

const tabs = () => page.getByRole('tab').allTextContents();
const panes = () => page.getByRole('tabpanel');
const treeItem = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).first();
async function quickOpen(words: string, enter = 'Enter'): Promise<void> {
  await page.keyboard.press('Control+p');
  const box = page.getByRole('combobox', { name: say('palette.title') });
  await box.fill(words);
  await page
    .getByRole('listbox', { name: say('palette.title') })
    .getByRole('option')
    .first()
    .waitFor();
  await box.press(enter);
  await box.waitFor({ state: 'detached' });
}

it('splits, goes to a pane, and goes round the parts of the page, always with the focus', async () => {
  await page.keyboard.press('Control+\\');
  await expect.poll(() => panes().count()).toBe(2);
  await haveFocus(panes().nth(1));
  await page.keyboard.press('Control+1');
  await haveFocus(panes().nth(0));
  await page.keyboard.press('Control+2');
  await haveFocus(panes().nth(1));
  await page.keyboard.press('Shift+F6');
  await haveFocus(page.locator('[data-part-name="side"]'));
  await page.keyboard.press('Shift+F6');
  await haveFocus(page.getByRole('navigation', { name: 'Workspace' }));
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await haveFocus(panes().nth(1));
  await page.keyboard.press('Control+j');
  await page.keyboard.press('F6');
  await haveFocus(page.locator('[data-part-name="bottom"]'));
  await page.keyboard.press('Control+j');
});

it('keeps, closes, opens again and moves tabs, by mouse and by keys', async () => {
  await treeItem('M\\.K\\.').click();
  await expect.poll(tabs).toContain('M.K. · samplepreview');
  await page.getByRole('tab', { name: /^M\.K\./ }).dblclick();
  await expect.poll(tabs).toEqual(['Caseload', 'M.K. · sample']);
  await treeItem('J\\.W\\.').dblclick();
  await expect.poll(tabs).toEqual(['Caseload', 'M.K. · sample', 'J.W. · sample']);
  await page.keyboard.press('Alt+Shift+PageUp');
  await expect.poll(tabs).toEqual(['Caseload', 'J.W. · sample', 'M.K. · sample']);
  await page.getByRole('tab', { name: /^M\.K\./ }).dragTo(page.getByRole('tab', { name: 'Caseload' }));
  await expect.poll(tabs).toEqual(['M.K. · sample', 'Caseload', 'J.W. · sample']);
  await page.getByRole('tab', { name: 'Caseload' }).click({ button: 'middle' });
  await expect.poll(tabs).toEqual(['M.K. · sample', 'J.W. · sample']);
  await page.keyboard.press('Alt+Shift+t');
  await expect.poll(tabs).toEqual(['M.K. · sample', 'Caseload', 'J.W. · sample']);
  await page.keyboard.press('Alt+PageDown');
  await page.getByRole('tab', { name: /^J\.W\./, selected: true }).waitFor();
  await page.keyboard.press('Alt+w');
  await expect.poll(tabs).toEqual(['M.K. · sample', 'Caseload']);
});

it('drags a tab to the edge of a pane, and onto another pane', async () => {
  await treeItem('M\\.K\\.').dblclick();
  const box = await panes().first().boundingBox();
  if (!box) throw new Error('The pane is not on screen.');
  const tab = () => page.getByRole('tab', { name: /^M\.K\./ });
  await tab().dragTo(panes().first(), { targetPosition: { x: box.width - 20, y: box.height / 2 } });
  await expect.poll(() => panes().count()).toBe(2);
  await panes().nth(1).getByRole('heading', { level: 1, name: 'M.K. · sample' }).waitFor();
  const half = { x: box.width / 4, y: box.height / 2 };
  await tab().dragTo(panes().first(), { targetPosition: half });
  await expect.poll(() => panes().count()).toBe(1);
  await expect.poll(tabs).toEqual(['Caseload', 'M.K. · sample']);
  for (const edge of [
    { x: 20, y: box.height / 2 },
    { x: box.width / 2, y: 20 },
  ]) {
    await tab().dragTo(panes().first(), { targetPosition: edge });
    await expect.poll(() => panes().count()).toBe(2);
    await panes().nth(0).getByRole('heading', { level: 1, name: 'M.K. · sample' }).waitFor();
    const [first, second] = [await panes().nth(0).boundingBox(), await panes().nth(1).boundingBox()];
    expect(first && second && (edge.x === 20 ? first.x < second.x : first.y < second.y)).toBe(true);
    await tab().dragTo(panes().nth(1), {
      targetPosition: { x: (second?.width ?? 0) / 2, y: (second?.height ?? 0) / 2 },
    });
    await expect.poll(() => panes().count()).toBe(1);
  }
});

it('opens beside with Ctrl: from a link, the tree and quick open', async () => {
  await page.getByRole('link', { name: /^P\. · sample/ }).click({ modifiers: ['Control'] });
  await panes().nth(1).getByRole('heading', { level: 1, name: 'P. · sample' }).waitFor();
  expect(
    stage
      .browser()
      .context.pages()
      .filter((each) => /workspace/.test(each.url())),
  ).toHaveLength(1);
  await page.keyboard.press('Control+1');
  await treeItem('M\\.K\\.').focus();
  await page.keyboard.press('Control+Enter');
  await panes().nth(1).getByRole('heading', { level: 1, name: 'M.K. · sample' }).waitFor();
  await page.keyboard.press('Control+1');
  await quickOpen('tosample', 'Control+Enter');
  await panes().nth(1).getByRole('heading', { level: 1, name: 'T.O. · sample' }).waitFor();
  await expect.poll(() => panes().count()).toBe(2);
});

it('finds commands by the words of other programs', async () => {
  await page.keyboard.press('F1');
  await page.getByRole('combobox', { name: say('palette.title') }).fill('>zen');
  const first = page
    .getByRole('listbox', { name: say('palette.title') })
    .getByRole('option')
    .first();
  await expect.poll(() => first.textContent()).toMatch(/^Nothing but the document.*Alt\+Shift\+Z$/);
  await page.keyboard.press('Enter');
  const bar = page.getByRole('navigation', { name: 'Workspace' });
  await bar.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await bar.waitFor();
});

it('has the focus in what a command opened, and in the tree where the search stood', async () => {
  await page.keyboard.press('F1');
  await page.getByRole('combobox', { name: say('palette.title') }).fill('>agenda');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Supervision' }).waitFor();
  await haveFocus(panes().first());
  await page.keyboard.press('Alt+w');
  await page.keyboard.press('Alt+Shift+t');
  await page.getByRole('tab', { name: 'Supervision', selected: true }).waitFor();
  await haveFocus(panes().first());
  await page.keyboard.press('Control+Shift+F');
  await haveFocus(page.getByRole('searchbox').or(page.locator('[data-part-name="side"] input').first()));
  await page.keyboard.press('Control+Shift+E');
  await haveFocus(page.getByRole('tree'));
});

it('outlines a note too long to be drawn whole, beside it and in quick open', async () => {
  const text = page.getByRole('textbox', { name: NOTE_TEXT });
  const lines = Array.from({ length: 600 }, (_unused, line) => `line ${line}`).join('\n');
  await writeNewNote(page, `# Beginning\n\n${lines}\n\n## The far end\n\nlast words`);
  const outline = page.getByRole('region', { name: 'Outline' });
  await outline.getByRole('button', { name: 'The far end' }).waitFor();
  expect(await outline.getByRole('button').allTextContents()).toEqual(['Beginning', 'The far end']);
  await outline.getByRole('button', { name: 'Beginning' }).click();
  await text.getByText('line 3', { exact: true }).waitFor();
  expect(await text.getByText('last words').count()).toBe(0);
  await quickOpen('@far');
  await text.getByText('last words').waitFor();
  await page.keyboard.type('X');
  await text.getByText('X## The far end').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('Saved', { exact: true }).waitFor();
});

it('goes to a note by its name, and shows what was shown last first', async () => {
  await writeNewNote(page, 'Beekeeping in winter');
  await page.getByText('Saved', { exact: true }).waitFor();
  await quickOpen('caseload');
  await page.keyboard.press('Control+p');
  const rows = page.getByRole('listbox', { name: say('palette.title') }).getByRole('option');
  await expect.poll(() => rows.first().textContent()).toMatch(/^Beekeeping in winter/);
  await page.getByRole('combobox', { name: say('palette.title') }).fill('bkwinter');
  await expect.poll(() => rows.first().textContent()).toMatch(/^Beekeeping in winter/);
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^Beekeeping in winter/, selected: true }).waitFor();
});

it('shows beside a session what was marked in it', async () => {
  await treeItem('M\\.K\\.').focus();
  await page.keyboard.press('ArrowRight');
  await treeItem('Sessions').focus();
  await page.keyboard.press('ArrowRight');
  await page
    .getByRole('treeitem', { name: /^\d+ · .*Strain$/ })
    .first()
    .press('Enter');
  const moments = page
    .locator('[data-part-name="aside"]')
    .getByRole('region', { name: 'Moments of the session' });
  await moments.getByText('Strain', { exact: true }).first().waitFor();
  await treeItem('M\\.K\\.').press('ArrowLeft');
});

it('keeps sizes that were set by mouse and keys over a reload, and the size of the text', async () => {
  const border = page.getByRole('separator', { name: 'Width of the side bar' });
  const width = async () => Number(await border.getAttribute('aria-valuenow'));
  const before = await width();
  await border.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(before + 16);
  const box = await border.boundingBox();
  if (!box) throw new Error('The border is not on screen.');
  await page.mouse.move(box.x + box.width / 2, 300);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 40, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(before + 56);
  await page.keyboard.press('Control+,');
  await page.getByRole('combobox', { name: 'Size of the text' }).selectOption({ label: '150 %' });
  const letters = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  await expect.poll(letters).toBe(21);
  await page.waitForTimeout(400);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await expect.poll(width).toBe(before + 56);
  await expect.poll(letters).toBe(21);
  await page.getByRole('combobox', { name: 'Size of the text' }).selectOption({ label: '100 %' });
});
