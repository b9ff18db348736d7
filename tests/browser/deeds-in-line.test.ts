import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { openSampleWorkspace, writeNewNote } from '../support/sample-workspace';

let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  page = await openSampleWorkspace(stage);
});
afterAll(() => stage?.strike());

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Where the controls of a bar stand, as they are laid out: line by line, each from its start to its end. */
async function linesOf(bar: Locator): Promise<readonly (readonly Box[])[]> {
  const boxes = await bar.locator('button, label, input:not([type=checkbox])').evaluateAll((all) =>
    all.map((each) => {
      const { left, right, top, height } = each.getBoundingClientRect();
      const name = each.getAttribute('aria-label') ?? each.textContent ?? '';
      return { name, left, right, middle: top + height / 2 };
    }),
  );
  const lines: Box[][] = [];
  for (const box of boxes.toSorted((one, other) => one.middle - other.middle || one.left - other.left)) {
    const line = lines.find(([first]) => first && Math.abs(first.middle - box.middle) < 4);
    if (line) line.push(box);
    else lines.push([box]);
  }
  return lines.map((line) => line.toSorted((one, other) => one.left - other.left));
}

const namesOf = (lines: readonly (readonly Box[])[]) => lines.map((line) => line.map(({ name }) => name));

it.each([1280, 960, 900])('a session’s deeds stand in one line in a window of %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.keyboard.press('Control+p');
  const box = page.getByRole('combobox', { name: 'Go to or run' });
  await box.fill('mk session 11');
  await page.getByRole('option', { name: /^M\.K\. · sample · session 11/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  const finish = page.getByRole('button', { name: 'Finish as…' });
  await finish.waitFor();
  const lines = await linesOf(finish.locator('..'));
  expect(namesOf(lines)).toEqual([['Finish as…', 'Edit', expect.stringMatching(/^Take it to supervision/)]]);
});

const NARROW = [
  ['Find', 'Next', 'Previous', 'All', 'Close'],
  ['Capitals', 'Whole words', 'Pattern'],
];

it.each([
  [1280, [['Find', 'Next', 'Previous', 'All', 'Capitals', 'Whole words', 'Pattern', 'Close']]],
  [960, NARROW],
  [900, NARROW],
  [560, NARROW],
])('the bar for finding keeps its lines in a window of %i pixels', async (width, above) => {
  await page.setViewportSize({ width, height: 800 });
  await writeNewNote(page, 'three small words');
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find', exact: true });
  await field.waitFor();
  const lines = await linesOf(page.locator('.cm-search'));
  expect(namesOf(lines)).toEqual([...above, ['Replace with', 'Replace', 'Replace all']]);
  // Nothing lies over what stands beside it, and a few words have room in the field.
  for (const line of lines)
    for (const [at, { left }] of line.entries()) expect(left).toBeGreaterThan(line[at - 1]?.right ?? 0);
  const [find, replace] = [lines[0]?.[0], lines.at(-1)?.[0]];
  expect(find?.left).toBe(replace?.left);
  expect((find?.right ?? 0) - (find?.left ?? 0)).toBeGreaterThan(96);
  await page.keyboard.press('Escape');
});

it('the panel has a session’s deeds in one line, and what is asked of a change in the frame side by side', async () => {
  const panel = await stage.browser().openExtensionPage('sidepanel.html');
  await panel.setViewportSize({ width: 392, height: 800 });
  await panel.getByRole('option', { name: /^M\.K\./ }).click();
  await panel.getByRole('tab', { name: 'Session' }).waitFor();
  await panel.locator('body').press('h');
  await panel.getByRole('button', { name: /^(Session )?11\b/ }).click();
  const finish = panel.getByRole('button', { name: 'Finish as…' });
  await finish.waitFor();
  const deeds = await linesOf(finish.locator('..'));
  expect(namesOf(deeds)).toEqual([
    ['Rate', 'Reflect', 'Finish as…', 'Edit', expect.stringMatching(/^Take it/)],
  ]);
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: /^Frame/ }).click();
  await panel.getByRole('dialog').locator('summary').filter({ hasText: /^Fee/ }).click();
  const fee = panel.getByRole('dialog').locator('details[open]');
  await fee.getByLabel('What was agreed').fill('80, and a day to cancel');
  await fee.getByLabel('Agreed on').fill('2026-01-12');
  await fee.getByRole('button', { name: /^Save/ }).click();
  await fee.getByText('Saved.').waitFor();
  await fee.getByLabel('What was agreed').fill('85, and a day to cancel');
  const topOf = async (field: Locator) => (await field.boundingBox())?.y;
  const asker = fee.getByRole('combobox').first();
  expect(await topOf(asker)).toBe(await topOf(fee.getByLabel('Changed on')));
});
