import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { openSampleWorkspace } from '../support/sample-workspace';
import { expectSound, type Look, looksAt } from '../support/sound-page';

/** At 900 px, at 200 % zoom, which leaves half of that, and in high contrast. */
const VIEW_LOOKS: readonly Look[] = [
  ...looksAt(900, 450),
  { colorScheme: 'light', contrast: 'more', width: 900 },
  { colorScheme: 'dark', contrast: 'more', width: 900 },
];

let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  page = await openSampleWorkspace(stage);
});
afterAll(() => stage?.strike());

async function expectSoundView(name: string): Promise<void> {
  await expectSound(page, name, VIEW_LOOKS);
  await page.setViewportSize({ width: 1280, height: 800 });
}

const bar = (name: string) =>
  page.getByRole('navigation', { name: 'Workspace' }).getByRole('button', { name, exact: true }).click();
const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

it('has nothing axe objects to in the side bar’s trends, the prompts and the settings', async () => {
  await bar('Trends');
  await page.getByRole('link', { name: 'Practice at a glance' }).waitFor();
  await expectSoundView('trends in the side bar');
  await bar('Prompts');
  await title('Prompts');
  await expectSoundView('prompts');
  await page
    .getByRole('button', { name: /^Rehearse: / })
    .first()
    .click();
  await page.getByLabel('In my own words').waitFor();
  await expectSoundView('a prompt to rehearse');
  await bar('Settings');
  await title('Settings');
  await expectSoundView('settings');
});

it('has nothing axe objects to in a client’s strains and frame, with the tree’s branches open and its menu', async () => {
  await bar('Clients');
  const client = page.getByRole('treeitem', { name: /^M\.K\./ });
  await client.focus();
  await page.keyboard.press('ArrowRight');
  const strains = page.getByRole('treeitem', { name: /^Strain and repair/ });
  await strains.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Strain and repair' }).waitFor();
  await strains.press('ArrowRight');
  await expectSoundView('strains');
  await page.getByRole('treeitem', { name: /^Frame/ }).press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Frame' }).waitFor();
  await expectSoundView('frame');
  await client.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await expectSound(page, 'the tree’s menu', looksAt(1280));
  await page.keyboard.press('Escape');
});

it('has nothing axe objects to in a session and a note with all that stands beside them', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('treeitem', { name: /^Sessions/ }).press('ArrowRight');
  await page
    .getByRole('treeitem', { name: /^\d+ · .*Strain$/ })
    .first()
    .press('Enter');
  await page.getByRole('region', { name: 'Moments of the session' }).waitFor();
  await page.getByRole('region', { name: 'Outline' }).getByRole('button').first().waitFor();
  await expectSoundView('a session and what is beside it');
  await page.keyboard.press('Alt+n');
  await page.getByRole('textbox', { name: 'Text of the note, in Markdown' }).waitFor();
  await page.keyboard.insertText('# One\n\n## Two\n\nwords');
  await page.getByRole('region', { name: 'Outline' }).getByRole('button', { name: 'Two' }).waitFor();
  await expectSoundView('a note and what is beside it');
});

it('has nothing axe objects to in goals, Attention, the preview, the list of commands and what else is asked', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('v');
  await page
    .getByRole('region', { name: 'Preview of the note' })
    .getByRole('heading', { name: 'Two' })
    .waitFor();
  await page.getByRole('textbox', { name: 'Text of the note, in Markdown' }).click();
  await page.keyboard.press('Control+End');
  const cells = Array.from({ length: 9 }, (_, at) => `column ${at}`).join(' | ');
  await page.keyboard.insertText(`\n\n| ${cells} |\n${'|---'.repeat(9)}|\n| ${cells} |\n`);
  const table = page.getByRole('group', { name: 'Table' });
  await expect.poll(() => table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  await expectSoundView('a note and its preview');
  await page.getByRole('treeitem', { name: /^Goals/ }).press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Goals' }).waitFor();
  await page.keyboard.press('Control+j');
  await page.getByRole('region', { name: 'Attention' }).getByRole('link').first().waitFor();
  await expectSoundView('goals, with Attention below');
  await page.keyboard.press('Control+j');
  for (const asked of ['>', '?', '+', '#sleep', '%the']) {
    await page.keyboard.press('Control+p');
    const box = page.getByRole('combobox', { name: 'Go to or run' });
    await box.fill(asked);
    await expectSound(page, `asked for ${asked}`, looksAt(1280, 320));
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
  }
});
