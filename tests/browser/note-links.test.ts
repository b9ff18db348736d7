import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccessibilityProblems } from '../support/accessibility';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, createVault } from '../support/panel-walk';

const HOSTILE = [
  '[[<img src=x onerror=alert(1)>]] [[javascript:alert(1)]] [[never closed',
  '',
  `[[${'long '.repeat(2000)}]]`,
  '',
  '`[[note:n1]]` [[note:dead]]',
  '',
  'after everything',
].join('\n');

let stage: ChromiumStage;
let page: Page;
const complaints: string[] = [];

const textIn = (window: Page) => window.getByRole('textbox', { name: 'Text of the note, in Markdown' });
const chips = (window: Page) => textIn(window).locator('.cm-link');
const menu = () => page.getByRole('listbox');
const title = () => page.getByLabel('Title of the note');
const newNote = async () => {
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await expect.poll(() => textIn(page).textContent()).toBe('');
  // Kept: what is opened from it stands in a tab of its own.
  await page.getByRole('tab', { selected: true }).dblclick();
  await textIn(page).click();
};
const nameIt = async (name: string) => {
  await title().fill(name);
  await title().press('Enter');
};

beforeAll(async () => {
  stage = await setChromiumStage();
  const panel = await stage.browser().openExtensionPage('sidepanel.html');
  await createVault(panel);
  await addClient(panel, 'M.K.');
  page = await stage.browser().openExtensionPage('workspace.html');
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterAll(() => stage?.strike());

it('offers what a link may point at, takes it by keyboard, and opens it by click and key', async () => {
  await newNote();
  await nameIt('First hour');
  await newNote();
  await page.keyboard.type('With [[m');
  await menu().getByText('M.K.').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' after [[first');
  await menu().getByText('First hour').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' end');
  await expect.poll(() => textIn(page).textContent()).toBe('With M.K. after First hour end');
  await nameIt('Second hour');
  await chips(page).getByText('First hour').click();
  await expect.poll(() => title().inputValue()).toBe('First hour');
  await page.getByRole('tab', { name: /Second hour/ }).click();
  await textIn(page).click();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('heading', { level: 1, name: 'M.K.' }).waitFor();
  expect(complaints).toEqual([]);
});

it('lists under a note what links to it, and opens that', async () => {
  await page.getByRole('tab', { name: /First hour/ }).click();
  const here = page.getByRole('link', { name: /Second hour/ });
  await here.getByText('With M.K. after First hour end').waitFor();
  await here.click();
  await expect.poll(() => title().inputValue()).toBe('Second hour');
});

it('shows a new name in every link, in another window too, and leaves the text as it was written', async () => {
  const other = await stage.browser().openExtensionPage('workspace.html');
  await other.evaluate((hash) => location.assign(hash), await page.evaluate(() => location.hash));
  await chips(other).getByText('First hour', { exact: true }).waitFor();
  await page.getByRole('tab', { name: /First hour/ }).click();
  await nameIt('The very first hour');
  await chips(other).getByText('The very first hour', { exact: true }).waitFor();
  await page.bringToFront();
  await page.getByRole('tab', { name: /Second hour/ }).click();
  await chips(page).getByText('The very first hour', { exact: true }).waitFor();
  await other.close();
});

it('keeps in a finished note what its links went by when it was finished', async () => {
  await newNote();
  await page.keyboard.type('As agreed with [[m.k');
  await menu().getByText('M.K.').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' on the phone');
  await page.getByRole('radio', { name: 'Record' }).check({ force: true });
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByText(/For the record · finished/).waitFor();
  const preview = page.getByRole('region', { name: 'Preview of the note' });
  await preview.getByRole('link', { name: 'M.K.', exact: true }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Label', { exact: true }).fill('Q.R.');
  await page.getByRole('button', { name: 'Save changes', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Q.R.' }).waitFor();
  await page.getByRole('tab', { name: /As agreed with/ }).click();
  await preview.getByRole('link', { name: 'M.K.', exact: true }).waitFor();
  await page.getByRole('tab', { name: /Second hour/ }).click();
  await chips(page).getByText('Q.R.', { exact: true }).waitFor();
});

it('makes the note that words point at once they are opened, and points them at it', async () => {
  await newNote();
  await page.keyboard.type('Think of [[An idea]] again');
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+Enter');
  await expect.poll(() => title().inputValue()).toBe('An idea');
  await page.getByRole('tab', { name: /Think of/ }).click();
  await chips(page).getByText('An idea', { exact: true }).waitFor();
});

it('looks for a tag that is opened', async () => {
  await newNote();
  await page.keyboard.type('About #thresholds today');
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await page.getByRole('button', { name: '#thresholds', exact: true }).click();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Words, or #tag' }).inputValue())
    .toBe('#thresholds');
  await page.getByRole('button', { name: 'Clients', exact: true }).click();
});

it('shows hostile, broken and dead links as words', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await newNote();
  await page.keyboard.insertText(HOSTILE);
  const preview = page.getByRole('region', { name: 'Preview of the note' });
  await preview.getByText('after everything').waitFor();
  expect(await preview.locator('a, img, script, iframe').count()).toBe(0);
  await preview.getByText('Note not in this vault').waitFor();
  const words = await preview.textContent();
  for (const kept of ['<img src=x onerror=alert(1)>', '[[never closed', '[[note:n1]]'])
    expect(words).toContain(kept);
  expect(await chips(page).allTextContents()).toEqual(['Note not in this vault']);
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findAccessibilityProblems(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  expect(complaints).toEqual([]);
});
