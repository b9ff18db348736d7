import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccessibilityProblems } from '../support/accessibility';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { HOSTILE_NOTE } from '../support/hostile-note';
import { addClient, lock, openNewPractice, unlock } from '../support/panel-walk';

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
  const panel = await openNewPractice(stage);
  await addClient(panel, 'M.K.');
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
  const sizeOf = (part: typeof heading) =>
    part.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect((await sizeOf(heading)) / (await sizeOf(textIn(page)))).toBeCloseTo(1.5);
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

it('shows a hostile note as words: nothing of it runs, loads or opens', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await expect.poll(() => written(page)).toBe('');
  await textIn(page).click();
  await page.keyboard.insertText(HOSTILE_NOTE);
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  const preview = page.getByRole('region', { name: 'Preview of the note' });
  await preview.getByText('after everything').waitFor();
  const made = await preview.evaluate((region) =>
    [...region.querySelectorAll('*')].flatMap(({ tagName, attributes }) => [
      tagName.toLowerCase(),
      ...Array.from(attributes, ({ name }) => `@${name}`),
    ]),
  );
  const allowed = 'a blockquote code em h2 hr li p pre s span strong table tbody td th tr ul ol div br'.split(
    ' ',
  );
  const attributes = ['@class', '@title', '@href', '@rel', '@target', '@scope', '@start'];
  expect(made.filter((each) => !allowed.includes(each) && !attributes.includes(each))).toEqual([]);
  const addresses = await preview
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(['https://ordinary.example/page']);
  expect(await preview.textContent()).toContain('<script>document.title');
  expect(await preview.textContent()).toContain('onerror=');
  expect(await page.title()).not.toBe('owned');
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
});

it('pastes formatted text as Markdown, and as it is written by the key that leaves formats out', async () => {
  const source = await stage.browser().context.newPage();
  await source.setContent(`<h2>Frame</h2><p>We said <b>weekly</b>, see <a href="https://frame.example/">the frame</a>.</p>
    <ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><table><tr><th>Who</th><th>When</th></tr><tr><td>M</td><td>Monday</td></tr></table>
    <img src="x" onerror="document.title = 'owned'"><script>document.title = 'owned'</script>`);
  await source.keyboard.press('Control+a');
  await source.keyboard.press('Control+c');
  await source.close();
  await page.bringToFront();
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await expect.poll(() => written(page)).toBe('');
  await textIn(page).click();
  await page.keyboard.press('Control+v');
  await expect
    .poll(() => written(page))
    .toBe(
      '## Frame\n\nWe said **weekly**, see [the frame](https://frame.example/).\n\n- one\n  - inner\n- two\n\n| Who | When |\n| --- | --- |\n| M | Monday |',
    );
  await saved(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Shift+v');
  await expect.poll(() => written(page)).toMatch(/^Frame\n+We said weekly, see the frame\./);
  expect(await page.title()).not.toBe('owned');
  // Reading what is pasted, the browser says of each style and handler that the page's policy refuses it.
  const refused = /^(?:Applying inline style|Executing inline event handler) violates/;
  expect(complaints.splice(0).filter((each) => !refused.test(each))).toEqual([]);
});

it('files a note with a client, and takes that back', async () => {
  await page.getByRole('button', { name: 'File the note', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'File the note' });
  await dialog.getByLabel('With whom').selectOption({ label: 'M.K.' });
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'File it here' }).click();
  await page.getByText('The note was filed.').waitFor();
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#client\/.*\/note\//);
  expect(await written(page)).toMatch(/^Frame/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#note\//);
});

it('finishes a note for the record, which then takes amendments only', async () => {
  await page.getByRole('radio', { name: 'Record' }).check({ force: true });
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByText(/For the record · finished/).waitFor();
  expect(await textIn(page).count()).toBe(0);
  await page.getByLabel('What to add or correct').fill('By phone, not in the room.');
  await page.getByRole('button', { name: 'Add the amendment' }).click();
  await page.getByRole('region', { name: 'Amendments' }).getByText('By phone, not in the room.').waitFor();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.getByRole('region', { name: 'History' });
  await history
    .getByText(/weekly/)
    .first()
    .waitFor();
  expect(await history.getByRole('button', { name: 'Bring this version back' }).count()).toBe(0);
  await page.getByRole('tab', { name: /First hour/ }).click();
  await textIn(page).waitFor();
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

it('takes back, after the crash, what was written before it', async () => {
  const whole = await written(page);
  await textIn(page).click();
  for (let tries = 0; tries < 40 && (await written(page)).includes('First hour with M'); tries++)
    await page.keyboard.press('Control+z');
  expect(await written(page)).not.toContain('First hour with M');
  for (let tries = 0; tries < 40 && (await written(page)) !== whole; tries++)
    await page.keyboard.press('Control+y');
  expect(await written(page)).toBe(whole);
});

it('keeps what the note said before, shows it beside what it says now, and brings it back', async () => {
  await saved(page);
  const before = await written(page);
  await textIn(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('All gone.');
  await saved(page);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.getByRole('region', { name: 'History' });
  await history.getByRole('textbox', { name: 'The note now' }).getByText('All gone.').waitFor();
  await history
    .getByRole('textbox', { name: /^The note as of/ })
    .getByText(/before the crash$/)
    .waitFor();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await history.getByRole('button', { name: 'Bring this version back' }).click();
  await expect.poll(() => written(page)).toBe(before);
  await saved(page);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await history
    .getByRole('textbox', { name: /^The note as of/ })
    .getByText('All gone.')
    .waitFor();
  await page.getByRole('button', { name: 'History', exact: true }).click();
});

it('has nothing axe objects to, in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findAccessibilityProblems(page)).toEqual([]);
  }
});
