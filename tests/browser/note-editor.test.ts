import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccessibilityProblems } from '../support/accessibility';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, openNewPractice } from '../support/panel-walk';
import { NOTE_TEXT } from '../support/sample-workspace';
import { expectSound, looksAt } from '../support/sound-page';

let stage: ChromiumStage;
let page: Page;

const text = () => page.getByRole('textbox', { name: 'Text of the note, in Markdown' });
const written = async () => (await text().locator('.cm-line').allTextContents()).join('\n');
const write = async (words: string) => {
  await text().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
};

beforeAll(async () => {
  stage = await setChromiumStage();
  const panel = await openNewPractice(stage);
  await addClient(panel, 'M.K.');
  page = await stage.browser().openExtensionPage('workspace.html');
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await text().waitFor();
});
afterAll(() => stage?.strike());

it('finds and replaces, in the catalogue’s words', async () => {
  await write('the pause, the letter, the pause');
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('pause');
  await page.getByRole('textbox', { name: 'Replace with', exact: true }).fill('silence');
  for (const emulated of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
    await page.emulateMedia(emulated);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Replace all', exact: true }).click();
  expect(await written()).toBe('the silence, the letter, the silence');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.keyboard.press('Control+z');
  expect(await written()).toBe('the pause, the letter, the pause');
});

it('writes at several cursors at once, and shows each', async () => {
  await write('one\ntwo\nthree');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Alt+ArrowDown');
  await page.keyboard.press('Control+Alt+ArrowDown');
  await expect.poll(() => page.locator('.cm-cursor').count()).toBe(3);
  await page.keyboard.type('- ');
  expect(await written()).toBe('- one\n- two\n- three');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.cm-cursor').count()).toBe(0);
});

it('folds what stands below a heading by its mark, and unfolds it', async () => {
  await write('# One\n\nbelow it\n\n# Two\n\nstays');
  // The gutter holds one more mark, unseen, for its width.
  const mark = (name: string) => page.locator(`.cm-foldGutter [title="${name}"]:visible`);
  await mark('Fold').first().click();
  await expect.poll(written).not.toContain('below it');
  expect(await written()).toContain('stays');
  await mark('Unfold').click();
  await expect.poll(written).toContain('below it');
});

it('folds and unfolds where the cursor stands, and everything, by other programs’ keys', async () => {
  await write('# One\n\nbelow it\n\n# Two\n\nfar below');
  await page.keyboard.press('Control+Shift+BracketLeft');
  await expect.poll(written).not.toContain('far below');
  expect(await written()).toContain('below it');
  await page.keyboard.press('Control+Shift+BracketRight');
  await expect.poll(written).toContain('far below');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+0');
  await expect.poll(written).not.toContain('below');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+j');
  await expect.poll(written).toContain('far below');
  expect(await written()).toContain('below it');
});

it('selects every place of a word at the cursor, and of what is selected', async () => {
  await write('the pause, no pauses, the pause');
  await page.keyboard.press('Control+Shift+l');
  await page.keyboard.type('rest');
  await expect.poll(written).toBe('the rest, no pauses, the rest');
  await page.keyboard.press('Escape');
  await write('a pause, no pauses');
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+Shift+l');
  await page.keyboard.type('rest');
  await expect.poll(written).toBe('a rest, no rests');
  await page.keyboard.press('Escape');
});

it('shows the preview beside the text by two keys, which the palette names', async () => {
  await write('# Heading\n\nwords');
  const preview = page.getByRole('region', { name: 'Preview of the note' });
  await page.keyboard.press('Control+k');
  await page.keyboard.press('v');
  await preview.getByRole('heading', { name: 'Heading' }).waitFor();
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Go to or run' }).waitFor();
  await page.keyboard.type('preview to the side');
  const line = page.getByRole('option', { selected: true });
  await line.getByText('Ctrl+K V').waitFor();
  await page.keyboard.press('Enter');
  await preview.waitFor({ state: 'detached' });
  await expect.poll(() => text().evaluate((field) => field.matches(':focus'))).toBe(true);
  await page.keyboard.type('more ');
  await expect.poll(written).toContain('more');
});

it('shows what changed on two sides, and in one text where there is no room for two', async () => {
  const lines = (word: string) => `# Heading\n\nshe read it ${word}\n\n${'and so on\n'.repeat(20)}`;
  // The word from before still stands for a moment: what was written just then is a draft first.
  const save = async (words: string) => {
    await write(words);
    await page.getByText('Kept as a draft', { exact: true }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
  };
  await save(lines('twice'));
  await save('gone');
  await save(lines('three times'));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.getByRole('region', { name: 'History' });
  await history.getByRole('listitem').getByRole('button').last().click();
  const sides = history.getByRole('textbox');
  await expect.poll(() => sides.count()).toBe(2);
  await expectSound(page, 'two sides', looksAt(1280));
  await page.setViewportSize({ width: 380, height: 800 });
  await expect.poll(() => sides.count()).toBe(1);
  await history.getByRole('textbox', { name: /^Since / }).waitFor();
  const struck = sides.locator('.cm-deletedText');
  await expectSound(page, 'changes in one text', looksAt(320, 380));
  const lineThrough = (part: Element) => getComputedStyle(part).textDecorationLine;
  await expect
    .poll(async () => (await struck.count()) && struck.first().evaluate(lineThrough))
    .toBe('line-through');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'History', exact: true }).click();
});

it('keeps what a key lays out within the editor; what opens over the text reaches beyond', async () => {
  const editor = page.locator('.cm-editor');
  const contained = () => editor.evaluate((element) => getComputedStyle(element).contain);
  const size =
    page.viewportSize() ?? (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  expect(await contained()).toBe('strict');
  await write('');
  const box = await editor.boundingBox();
  // Near the right end of a line, so that the list has no room within the editor.
  await page.keyboard.type('so '.repeat(23));
  await page.keyboard.type('[[M.K');
  const offer = page.getByRole('option', { name: /^M\.K\./ });
  await offer.waitFor();
  await expect
    .poll(() =>
      offer.evaluate((element) => {
        const { right, top, height } = element.getBoundingClientRect();
        const root = element.getRootNode() as ShadowRoot;
        return element.contains(root.elementFromPoint(right - 2, top + height / 2));
      }),
    )
    .toBe(true);
  const list = await offer.boundingBox();
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0));
  await page.keyboard.press('Escape');
  // Where hardly any height is left the text itself says how high the editor is.
  await page.setViewportSize({ width: size.width, height: 300 });
  await expect.poll(contained).toBe('none');
  await expect.poll(async () => (await editor.boundingBox())?.height ?? 0).toBeGreaterThan(60);
  await page.setViewportSize(size);
  await expect.poll(contained).toBe('strict');
});

it('ends a long list with a second Enter wherever the cursor stands in it, and styles what is typed there', async () => {
  const items = Array.from({ length: 400 }, (_, at) => `- item ${at}`).join('\n');
  await write(items);
  await page.keyboard.type('\none **more**');
  const weight = text().locator('.cm-line').last().getByText('more', { exact: true });
  expect(await weight.evaluate((part) => getComputedStyle(part).fontWeight)).toBe('700');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('after');
  await expect
    .poll(async () => (await written()).split('\n').slice(-3))
    .toEqual(['- item 399', '- one **more**', 'after']);
});

it('lets a text leave with the names of its links, and come back with the links', async () => {
  const chips = text().locator('.cm-link');
  await write('See ');
  await page.keyboard.type('[[M.K');
  await page.getByRole('option', { name: /^M\.K\./ }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => chips.allTextContents()).toEqual(['M.K.']);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect.poll(written).toBe('');
  const elsewhere = await stage.browser().context.newPage();
  await elsewhere.setContent('<textarea></textarea>');
  await elsewhere.locator('textarea').click();
  await elsewhere.keyboard.press('Control+v');
  await expect.poll(() => elsewhere.locator('textarea').inputValue()).toBe('See M.K.');
  await elsewhere.close();
  await page.bringToFront();
  const before = page.url();
  await page.getByRole('button', { name: 'New note', exact: true }).click();
  await expect.poll(() => page.url()).not.toBe(before);
  await expect.poll(written).toBe('');
  await text().click();
  await page.keyboard.press('Control+v');
  await expect.poll(() => chips.allTextContents()).toEqual(['M.K.']);
  // A cursor that selects nothing carries its whole line, which goes in above.
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect.poll(written).toBe('See M.K.\nSee M.K.');
  await expect.poll(() => chips.count()).toBe(2);
  // Another window remembers nothing of it: the links come by the clipboard.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const other = await stage.browser().openWindow(page.url());
  await other.getByRole('button', { name: 'New note', exact: true }).click();
  const there = other.getByRole('textbox', { name: NOTE_TEXT });
  await expect.poll(() => there.locator('.cm-link').count()).toBe(0);
  await there.click();
  await other.keyboard.press('Control+v');
  await expect.poll(() => there.locator('.cm-link').allTextContents()).toEqual(['M.K.', 'M.K.']);
  await other.close();
  await page.bringToFront();
});
