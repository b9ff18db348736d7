import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccessibilityProblems } from '../support/accessibility';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { HOSTILE_LINKS } from '../support/hostile-note';
import { addClient, createVault, endSession, markByKey, rateOwn, startSession } from '../support/panel-walk';

let stage: ChromiumStage;
let page: Page;
const complaints: string[] = [];

const textIn = (window: Page) => window.getByRole('textbox', { name: 'Text of the note, in Markdown' });
const chips = (window: Page) => textIn(window).locator('.cm-link');
const saved = () => page.getByText('Saved', { exact: true }).waitFor();
/** The text that stands in the editor, line by line. */
const lines = () => textIn(page).locator('.cm-line').allTextContents();
/** Chooses a line of the list of templates. */
const begin = async (name: string) => {
  await page.keyboard.press('Control+p');
  await page.getByRole('combobox', { name: 'Go to or run' }).fill(`+${name}`);
  await page.getByRole('option', { selected: true }).getByText(name).waitFor();
  await page.keyboard.press('Enter');
};
/** Waits until a link may point at this, as it is a moment after it was written; a list that asks anew takes no answer. */
const offered = async (name: string) => {
  const line = menu().getByRole('option', { selected: true }).getByText(name, { exact: true });
  const isOffered = async () => {
    if ((await line.count()) === 0) await page.keyboard.press('Control+Space');
    return line.count();
  };
  await expect.poll(isOffered, { interval: 500 }).toBe(1);
  await page.waitForTimeout(200);
};
const menu = () => page.getByRole('listbox');
const title = () => page.getByLabel('Title of the note');
const newNote = async () => {
  // The note before may be empty too: the new one has an address of its own.
  const before = page.url();
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await expect.poll(() => page.url()).not.toBe(before);
  await expect.poll(() => title().inputValue()).toBe('');
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
  await startSession(panel, 'M.K.');
  await markByKey(panel, '4', 'Strain');
  await endSession(panel);
  await rateOwn(panel, ['7', '8', '6.5']);
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
  await offered('M.K.');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' after [[first');
  await offered('First hour');
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
  await page.getByRole('treeitem', { name: /^M\.K\./ }).click();
  const toClient = page.getByRole('region', { name: 'Links to here' });
  await toClient.getByRole('link', { name: /Second hour/ }).click();
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
  await offered('M.K.');
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
  await page.keyboard.insertText(HOSTILE_LINKS);
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

it('puts moments, ratings and a template in after a slash, by keyboard alone; Escape leaves the slash', async () => {
  await page.getByRole('treeitem', { name: /Q\.R\./ }).click();
  await page.getByRole('heading', { level: 1, name: 'Q.R.' }).waitFor();
  await newNote();
  await page.keyboard.type('/');
  await menu().getByText('Today’s moments').waitFor();
  await page.keyboard.press('Escape');
  await menu().waitFor({ state: 'detached' });
  expect(await lines()).toEqual(['/']);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('/mom');
  await menu().getByRole('option', { selected: true }).getByText('Today’s moments').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await lines())[0]).toMatch(/^- \d{2}:\d{2}.* Strain$/);
  await page.keyboard.type('/table');
  await menu().getByRole('option', { selected: true }).getByText('Table of ratings').waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await lines()).join('\n'))
    .toMatch(/^\| .+ \| 7(?:\.0)? \| 8(?:\.0)? \| 6\.5 \|$/m);
  await page.keyboard.type('\n/soap');
  await menu().getByRole('option', { selected: true }).getByText('SOAP', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('said');
  await page.keyboard.press('Tab');
  await page.keyboard.type('seen');
  await expect
    .poll(async () => (await lines()).join('\n'))
    .toMatch(/## Subjective.*\n\nsaid\n\n## Objective.*\n\nseen\n/);
  await page.keyboard.type('\nin the middle / of a line');
  expect(await menu().count()).toBe(0);
});

it('makes a template of one’s own, begins a note with it, and goes from field to field', async () => {
  await begin('New template');
  await expect.poll(() => title().inputValue()).toBe('New template');
  await nameIt('Phone call');
  await textIn(page).click();
  await page.keyboard.insertText(
    'Call with {{client}}: {{why}}\n\nAgreed: {{what}} (because {{why}}) {as is}',
  );
  await saved();
  await page.getByRole('treeitem', { name: /Q\.R\./ }).click();
  await page.getByRole('heading', { level: 1, name: 'Q.R.' }).waitFor();
  await begin('Phone call');
  await expect.poll(lines).toEqual(['Call with Q.R.: why', '', 'Agreed: what (because why) {as is}']);
  await page.keyboard.type('a move');
  await page.keyboard.press('Tab');
  await page.keyboard.type('to write');
  await expect
    .poll(lines)
    .toEqual(['Call with Q.R.: a move', '', 'Agreed: to write (because a move) {as is}']);
});

it('deletes a template, and brings it back', async () => {
  await begin('Change the template: Phone call');
  await expect.poll(() => title().inputValue()).toBe('Phone call');
  await page.getByRole('button', { name: 'Delete the note', exact: true }).click();
  await page.getByText('This note was deleted.').first().waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => title().inputValue()).toBe('Phone call');
  expect(await findAccessibilityProblems(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
