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

const panes = () => page.getByRole('tabpanel');
const tabs = () => page.getByRole('tab').allTextContents();
const treeItem = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).first();
const boxOf = async (at: number) => {
  const box = await panes().nth(at).boundingBox();
  if (!box) throw new Error('The pane is not on screen.');
  return box;
};
const chord = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** One pane with the caseload alone, the tree closed. */
async function alone() {
  await page.getByRole('button', { name: 'Close all branches of the tree' }).click();
  await chord('Control+k', 'w');
  await expect.poll(tabs).toEqual(['Caseload']);
}

it('splits down by two keys, and by a tab that is dropped at the lower edge, which a reload keeps', async () => {
  await treeItem('M\\.K\\.').dblclick();
  await chord('Control+k', 'Control+\\');
  await expect.poll(() => panes().count()).toBe(2);
  const [above, below] = [await boxOf(0), await boxOf(1)];
  expect(below.y).toBeGreaterThan(above.y + above.height);
  expect(below.x).toBe(above.x);
  await haveFocus(panes().nth(1));
  await alone();
  await treeItem('J\\.W\\.').dblclick();
  const whole = await boxOf(0);
  await page
    .getByRole('tab', { name: /^J\.W\./ })
    .dragTo(panes().first(), { targetPosition: { x: whole.width / 2, y: whole.height - 20 } });
  await expect.poll(() => panes().count()).toBe(2);
  await page.getByRole('separator', { name: 'Border between panes' }).press('ArrowDown');
  const share = () =>
    page.getByRole('separator', { name: 'Border between panes' }).getAttribute('aria-valuenow');
  await expect.poll(share).toBe('55');
  // What was arranged is kept a moment later.
  await page.waitForTimeout(400);
  await page.reload();
  await panes().nth(1).getByRole('heading', { level: 1, name: 'J.W. · sample' }).waitFor();
  expect(await share()).toBe('55');
  expect((await boxOf(1)).y).toBeGreaterThan((await boxOf(0)).y);
  await alone();
});

it('takes a tab along to the next pane and back by keys, and goes to the third pane', async () => {
  await treeItem('M\\.K\\.').dblclick();
  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect.poll(() => panes().count()).toBe(2);
  await panes().nth(1).getByRole('heading', { level: 1, name: 'M.K. · sample' }).waitFor();
  await haveFocus(panes().nth(1));
  await page.keyboard.press('Control+\\');
  await expect.poll(() => panes().count()).toBe(3);
  await page.keyboard.press('Control+1');
  await haveFocus(panes().nth(0));
  await page.keyboard.press('Control+3');
  await haveFocus(panes().nth(2));
  await page.keyboard.press('Control+Alt+ArrowLeft');
  await expect.poll(() => panes().count()).toBe(2);
  await haveFocus(panes().nth(1));
  await alone();
});

it('has two lines for a note’s title and deeds in however narrow a pane, the rest in a menu', async () => {
  await writeNewNote(page, 'A note in two panes');
  await page.keyboard.press('Control+\\');
  await expect.poll(() => panes().count()).toBe(2);
  const header = panes().nth(1).locator('header');
  await header.getByText('Record', { exact: true }).click();
  const lines = () =>
    header.locator('input[type="text"], button, label').evaluateAll((controls) => {
      const boxes = controls.map((each) => each.getBoundingClientRect()).filter(({ height }) => height > 8);
      const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2).sort((one, other) => one - other);
      return middles.filter((middle, at) => at === 0 || middle - (middles[at - 1] ?? 0) > 12).length;
    });
  for (const width of [960, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(lines).toBe(2);
  }
  await page.setViewportSize({ width: 960, height: 800 });
  await header.getByRole('button', { name: 'More about the note' }).click();
  const menu = page.getByRole('menu', { name: 'More about the note' });
  await expect
    .poll(() => menu.getByRole('menuitem').allTextContents())
    .toEqual(['Finish', 'Preview', 'Take it to supervision', 'File the note', 'History', 'Delete the note']);
  await menu.getByRole('menuitem', { name: 'History' }).click();
  await panes()
    .nth(1)
    .getByText(/^Nothing was kept yet/)
    .waitFor();
  await header.getByRole('button', { name: 'More about the note' }).click();
  await menu.getByRole('menuitem', { name: 'Back to the note' }).click();
  await panes().nth(1).getByRole('textbox', { name: NOTE_TEXT }).waitFor();
  await header.getByRole('button', { name: 'More about the note' }).click();
  await menu.getByRole('menuitem', { name: 'Finish' }).click();
  const title = panes().nth(1).locator('header h1').filter({ hasText: 'A note in two panes' });
  await panes().nth(1).getByText('finished').first().waitFor();
  await page.setViewportSize({ width: 1440, height: 800 });
  // What stands beside it goes below it instead, where it would leave it less than 14rem.
  const rem = await page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
  await expect.poll(async () => (await title.boundingBox())?.width).toBeGreaterThanOrEqual(14 * rem);
  await page.setViewportSize({ width: 1280, height: 800 });
  await alone();
});

it('keeps a preview that is written in, and says of it while it is written', async () => {
  await writeNewNote(page, 'first words');
  const tab = page.getByRole('tab', { selected: true });
  await expect.poll(() => tab.textContent()).toMatch(/being written$/);
  await expect.poll(() => tab.textContent()).toBe('first words');
  await treeItem('M\\.K\\.').click();
  await expect.poll(tabs).toEqual(['Caseload', 'first words', 'M.K. · samplepreview']);
  await treeItem('J\\.W\\.').click();
  await expect.poll(tabs).toEqual(['Caseload', 'first words', 'J.W. · samplepreview']);
  await alone();
});

it('is walked through by the keys of trees and of tabs', async () => {
  await treeItem('Caseload').focus();
  await page.keyboard.press('End');
  await haveFocus(treeItem('Templates of your own'));
  await page.keyboard.press('Home');
  await page.keyboard.type('j');
  await haveFocus(treeItem('J\\.W\\.'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await haveFocus(treeItem('Sessions'));
  await page.keyboard.press('ArrowLeft');
  await haveFocus(treeItem('J\\.W\\.'));
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => treeItem('J\\.W\\.').getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^J\.W\./, selected: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await haveFocus(page.getByRole('tab', { name: 'Caseload', selected: true }));
  await page.keyboard.press('End');
  await haveFocus(page.getByRole('tab', { name: /^J\.W\./, selected: true }));
  await page.keyboard.press('Delete');
  await expect.poll(tabs).toEqual(['Caseload']);
  await haveFocus(page.getByRole('tab', { name: 'Caseload' }));
});

it('shows in the tree where one is, opened by whatever way, and closes its branches together', async () => {
  await page.keyboard.press('Control+p');
  await page.getByRole('combobox', { name: 'Go to or run' }).fill('jwsession 7');
  await page.getByRole('option', { name: /^J\.W\. · sample · session 7/ }).waitFor();
  await page.keyboard.press('Enter');
  const line = page.getByRole('treeitem', { name: /^7 · /, selected: true });
  await expect
    .poll(() =>
      line.evaluate((element) => {
        const { top, height } = element.getBoundingClientRect();
        return element.contains(
          document.elementFromPoint(60, top + height / 2)?.closest('[role="treeitem"]') ?? null,
        );
      }),
    )
    .toBe(true);
  await page.getByRole('button', { name: 'Close all branches of the tree' }).click();
  await line.waitFor({ state: 'detached' });
  await alone();
});

it('never loses the focus with an area that is put away', async () => {
  await treeItem('M\\.K\\.').focus();
  await page.keyboard.press('Control+b');
  await haveFocus(panes().first());
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+Shift+m');
  await haveFocus(page.locator('[data-part-name="bottom"]'));
  await page.keyboard.press('Control+j');
  await haveFocus(panes().first());
  await treeItem('M\\.K\\.').focus();
  await page.keyboard.press('Alt+Shift+z');
  await haveFocus(panes().first());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('tree').waitFor();
});

it('folds what stands beside the document where there is no room, over it by its key and away by Escape', async () => {
  await writeNewNote(page, 'written in the middle');
  await page.setViewportSize({ width: 899, height: 800 });
  await page.getByRole('tree').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+b');
  await haveFocus(page.getByRole('group', { name: 'Side bar' }));
  await page.getByRole('tree').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tree').waitFor({ state: 'detached' });
  await page.keyboard.type(' and on');
  await page.getByRole('textbox', { name: NOTE_TEXT }).getByText('written in the middle and on').waitFor();
  await page.keyboard.press('Control+Alt+b');
  await page.getByRole('group', { name: 'Beside the document' }).waitFor();
  await page.setViewportSize({ width: 900, height: 800 });
  await page.getByRole('tree').waitFor();
});
