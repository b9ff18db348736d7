import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { NOTE_TEXT, openSampleWorkspace, writeNewNote } from '../support/sample-workspace';

let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  page = await openSampleWorkspace(stage);
});
afterAll(() => stage?.strike());

const textIn = (window: Page) => window.getByRole('textbox', { name: NOTE_TEXT });
const written = async (window: Page) =>
  (await textIn(window).locator('.cm-line').allTextContents()).join('\n');
const status = () => page.locator('[data-part-name="status"]');
async function quickOpen(words: string, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+p');
  const box = page.getByRole('combobox', { name: 'Go to or run' });
  await box.fill(words);
  await page
    .getByRole('listbox', { name: 'Go to or run' })
    .getByRole('option', { name, selected: true })
    .waitFor();
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'detached' });
}
/** What a program elsewhere is given, as it takes texts with formats or without. */
async function pasted(into: string): Promise<string> {
  const elsewhere = await stage.browser().context.newPage();
  await elsewhere.setContent(into);
  await elsewhere.locator('[data-into]').click();
  await elsewhere.keyboard.press('Control+v');
  const given = await elsewhere
    .locator('[data-into]')
    .evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : element.innerHTML));
  await elsewhere.close();
  await page.bringToFront();
  return given;
}

/** The first session of M.K., in which a strain was marked. */
async function openFirstSession(): Promise<void> {
  await quickOpen('mk session 11', /^M\.K\. · sample · session 11/);
  await page.keyboard.press('Control+Shift+e');
  await page.getByRole('treeitem', { name: /^1 · .*Strain/ }).press('Enter');
  await page.getByRole('tab', { name: /^M\.K\. · sample · session 1$/, selected: true }).waitFor();
}

it('says how a note and a session stand: words, numbers, when the vault locks; and the next client worth a look', async () => {
  await writeNewNote(page, 'three small words');
  await status().getByText('3 words', { exact: true }).waitFor();
  await status().getByText('Saved', { exact: true }).waitFor();
  await status().getByText('Unlocked · locks after 10 idle minutes', { exact: true }).waitFor();
  await openFirstSession();
  await status().getByText('Client: Goal 5.0, Task 6.0, Bond 5.5', { exact: true }).waitFor();
  const beside = page.locator('[data-part-name="aside"]');
  for (const name of ['Outline', 'Moments of the session', 'Trend'])
    await beside.getByRole('region', { name, exact: true }).waitFor();
  await page.keyboard.press('F8');
  const heading = page.getByRole('tabpanel').getByRole('heading', { level: 1 });
  await expect.poll(() => heading.textContent()).not.toMatch(/^M\.K\./);
  const first = await heading.textContent();
  await page.keyboard.press('F8');
  await expect.poll(() => heading.textContent()).not.toBe(first);
  await page.keyboard.press('Shift+F8');
  await expect.poll(() => heading.textContent()).toBe(first);
});

it('turns a session into a text for the record: nothing private unless ticked, changed by hand, copied plain and with headings', async () => {
  await openFirstSession();
  await page.getByRole('button', { name: 'Finish as…' }).click();
  const dialog = page.getByRole('dialog', { name: 'A text for the record' });
  const text = dialog.getByLabel('The text');
  await expect.poll(() => text.inputValue()).toContain('Goal: Be able to call my sister');
  expect(await text.inputValue()).not.toMatch(/Changed the subject|Practitioner’s rating|To open next time/);
  await dialog.getByRole('radio', { name: 'DAP' }).check({ force: true });
  await dialog.getByLabel('Moments of strain, repair and the unspoken').check();
  await expect.poll(() => text.inputValue()).toMatch(/Data: [\s\S]*Strain: Changed the subject twice/);
  await text.press('Control+End');
  await page.keyboard.type('We will see.');
  await dialog.getByRole('button', { name: 'Copy as plain text' }).click();
  await dialog.getByText(/^Copied\./).waitFor();
  const plain = await pasted('<textarea data-into></textarea>');
  expect(plain).toBe(await text.inputValue());
  expect(plain).toMatch(/We will see\.$/);
  await dialog.getByRole('button', { name: 'Copy with headings' }).click();
  await dialog.getByText(/^Copied\./).waitFor();
  const rich = await pasted('<div data-into contenteditable>.</div>');
  expect(rich).toMatch(/<h\d[^>]*>Data: what was said, seen and done<\/h\d>/);
  expect(rich).toContain('We will see.');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

it('finds within what the filters leave: kind, client, time and tag, by client with the lines', async () => {
  await page.keyboard.press('Control+Shift+f');
  const search = page.locator('[data-part-name="side"]');
  const field = search.getByRole('textbox', { name: 'Words, or #tag' });
  await field.fill('the');
  const groups = search.getByRole('heading', { level: 3 });
  const kinds = async () => [
    ...new Set(await search.locator('a > span > span:first-child').allTextContents()),
  ];
  await expect.poll(() => groups.count()).toBeGreaterThan(3);
  await search.getByLabel('In', { exact: true }).selectOption({ label: 'Goals and actions' });
  await expect.poll(kinds).toEqual(['Goals and actions']);
  await search.getByLabel('In', { exact: true }).selectOption({ label: 'Everything' });
  await search.getByLabel('Client', { exact: true }).selectOption({ label: 'D.L. · sample' });
  await expect.poll(() => groups.allTextContents()).toEqual(['D.L. · sample']);
  expect(await search.locator('a mark').first().textContent()).toMatch(/^the/i);
  await search.getByLabel('Client', { exact: true }).selectOption({ label: 'All clients' });
  await expect.poll(() => groups.count()).toBeGreaterThan(3);
  const count = async () => Number.parseInt((await search.getByRole('status').textContent()) ?? '', 10);
  const ever = await count();
  await search.getByLabel('Written since', { exact: true }).selectOption({ label: 'The last month' });
  await expect.poll(count).toBeLessThan(ever);
  await search.getByLabel('Written since', { exact: true }).selectOption({ label: 'Any time' });
  await field.fill('#supervision');
  await expect.poll(kinds).toEqual(['Notes']);
  await expect.poll(() => search.locator('a mark').allTextContents()).toEqual(['supervision']);
  await page.keyboard.press('Control+Shift+e');
});

it('puts a strain and a goal in after a slash, and links to a session', async () => {
  await quickOpen('mksample', /^M\.K\. · sample/);
  await writeNewNote(page, '');
  for (const [asked, offered, line] of [
    ['/strain', /^Strain:/, /^Strain \(/],
    ['/goal', /^Goal: Be able to call my sister/, /^Goal: Be able to call my sister/],
  ] as const) {
    await page.keyboard.type(asked);
    await page.getByRole('listbox').getByRole('option', { name: offered }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await written(page)).split('\n').at(-1)).toMatch(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('See [[session 3');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /session 3/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  const link = textIn(page).locator('.cm-link');
  await expect.poll(() => link.textContent()).toMatch(/session 3/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('tab', { name: /session 3/, selected: true }).waitFor();
});

it('checks no spelling until it is turned on, beside the warning that it may send text away', async () => {
  await writeNewNote(page, 'speling');
  const isChecked = () => textIn(page).getAttribute('spellcheck');
  expect(await isChecked()).toBe('false');
  await page.keyboard.press('Control+,');
  await page.getByText(/“enhanced” spell checker sends what you type to its maker/).waitFor();
  await page.getByRole('checkbox', { name: 'Spell checking' }).check({ force: true });
  await page.getByRole('tab', { name: /^speling/ }).click();
  await expect.poll(isChecked).toBe('true');
});

it('keeps both texts where two windows wrote at one place', async () => {
  await writeNewNote(page, 'start ');
  await page.getByText('Saved', { exact: true }).waitFor();
  const other = await stage.browser().openExtensionPage('workspace.html');
  await other.evaluate((hash) => location.assign(hash), await page.evaluate(() => location.hash));
  await textIn(other).click();
  await other.keyboard.press('Control+End');
  await page.bringToFront();
  await Promise.all([page.keyboard.type('one side'), other.keyboard.type('another side')]);
  for (const window of [page, other]) {
    await expect.poll(() => written(window)).toContain('one side');
    await expect.poll(() => written(window)).toContain('another side');
  }
  await other.close();
});

it('collects for supervision what was marked, across clients', async () => {
  await quickOpen('jwsample', /^J\.W\. · sample/);
  await quickOpen('jw session 29', /^J\.W\. · sample · session 29/);
  await page.getByRole('button', { name: 'Take it to supervision' }).click();
  await page.getByText('On the agenda for supervision.').waitFor();
  await openFirstSession();
  await page.getByRole('button', { name: 'Take it to supervision' }).click();
  await page
    .getByRole('navigation', { name: 'Workspace' })
    .getByRole('button', { name: 'Supervision' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Supervision' }).waitFor();
  for (const label of ['J.W. · sample', 'M.K. · sample'])
    await page.getByRole('tabpanel').getByRole('link', { name: label }).first().waitFor();
});
