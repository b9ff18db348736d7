import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccessibilityProblems } from '../support/accessibility';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { createVault, lock, unlock } from '../support/panel-walk';

let stage: ChromiumStage;
let page: Page;
const complaints: string[] = [];

const textIn = (window: Page) => window.getByRole('textbox', { name: 'Text of the note, in Markdown' });
const openWorkspace = async (address = '') => {
  const opened = await stage.browser().openExtensionPage('workspace.html');
  if (address) await opened.evaluate((hash) => location.assign(hash), address);
  return opened;
};
/** The text that stands in the editor, line by line. */
const written = async (window: Page) => {
  const lines = await textIn(window)
    .locator('.cm-line')
    .evaluateAll((all) =>
      all.map((line) => {
        const copy = line.cloneNode(true) as HTMLElement;
        for (const box of copy.querySelectorAll('.cm-task'))
          box.replaceWith(box.getAttribute('aria-label') ?? '');
        return copy.textContent;
      }),
    );
  return lines.join('\n');
};
const saved = (window: Page) => window.getByText('Saved', { exact: true }).waitFor();

beforeAll(async () => {
  stage = await setChromiumStage();
  const panel = await stage.browser().openExtensionPage('sidepanel.html');
  await createVault(panel);
  page = await openWorkspace();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await textIn(page).waitFor();
});
afterAll(() => stage?.strike());

it('styles Markdown as it is typed, goes on with lists, and ticks a task by click and key', async () => {
  await page.keyboard.type('# First hour\n\nA  b\n\n- [ ] ask about the pause\nand the letter');
  expect(await written(page)).toBe('# First hour\n\nA  b\n\n- [ ] ask about the pause\n- [ ] and the letter');
  const heading = textIn(page).locator('.cm-line').first().locator('span').last();
  expect(Number.parseFloat(await heading.evaluate((span) => getComputedStyle(span).fontSize))).toBe(24);
  await page.keyboard.press('Control+Home');
  await textIn(page).locator('.cm-task').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Home');
  await textIn(page).locator('.cm-task[data-done]').nth(1).waitFor();
  await saved(page);
  expect(complaints).toEqual([]);
});

it('types every key, digits and letters that are keys elsewhere among them', async () => {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' 1 2 n p g ?');
  expect(await written(page)).toMatch(/the letter 1 2 n p g \?$/);
});

it('merges what two windows write in one note', async () => {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await saved(page);
  const other = await openWorkspace(await page.evaluate(() => location.hash));
  await textIn(other).waitFor();
  await other.bringToFront();
  await textIn(other).click();
  await other.keyboard.press('Control+End');
  await page.bringToFront();
  await Promise.all([page.keyboard.type(' with M'), other.keyboard.type(' and the cat')]);
  for (const window of [page, other]) {
    await expect.poll(() => written(window), { timeout: 10_000 }).toMatch(/^# First hour with M\n/);
    await expect.poll(() => written(window), { timeout: 10_000 }).toMatch(/and the cat$/);
  }
  expect(await written(page)).toBe(await written(other));
  await other.close();
});

it('keeps what was being written when the vault locks in mid-sentence', async () => {
  await textIn(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' before the lock');
  await lock(page);
  await unlock(page);
  await expect.poll(() => written(page)).toMatch(/before the lock$/);
});

it('has what was typed a second before the browser was killed', async () => {
  await textIn(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' before the crash');
  await page.waitForTimeout(1000);
  await stage.crashAndRelaunch();
  page = await openWorkspace();
  await unlock(page);
  await expect.poll(() => written(page)).toMatch(/before the crash$/);
});

it('has nothing axe objects to, in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findAccessibilityProblems(page)).toEqual([]);
  }
});
