import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import {
  addClient,
  createVault,
  endSession,
  finish,
  markByKey,
  rateOwn,
  rateTheirs,
  startSession,
} from '../support/panel-walk';
import { expectSound } from '../support/sound-page';

const LABEL = 'P.R.';
const LONG = `Would${'-or-would-not'.repeat(16)} you say?`;
const PICTURES = process.env['PICTURES'];

let stage: ChromiumStage;
let panel: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  panel = await stage.browser().openExtensionPage('sidepanel.html');
  await panel.setViewportSize({ width: 392, height: 900 });
  await createVault(panel);
  await addClient(panel, LABEL);
});
afterAll(() => stage?.strike());

const drawer = () => panel.getByRole('region', { name: 'Prompts', exact: true });
const choices = () => drawer().locator('[data-prompt]');
const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');

/** For whoever wants to look: `PICTURES=folder` keeps what each step looked like. */
async function look(name: string): Promise<void> {
  if (!PICTURES) return;
  await panel.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await panel.setViewportSize({ width: 392, height: 900 });
  await panel.screenshot({ path: resolve(PICTURES, `${name}.png`) });
}

/** Three prompts, what goes with the one that has the focus, and a row of moments, without scrolling, in a narrow panel. */
async function expectAllInSight(): Promise<void> {
  await panel.setViewportSize({ width: 320, height: 800 });
  const edge = await drawer().evaluate((region) => region.getBoundingClientRect().bottom);
  const about = await drawer().locator('dl').boundingBox();
  expect((about?.y ?? edge) + (about?.height ?? 0)).toBeLessThanOrEqual(edge);
  const goal = await panel.getByRole('button', { name: /^Goal 1/ }).boundingBox();
  const bar = await panel.getByRole('button', { name: 'End session' }).boundingBox();
  expect((goal?.y ?? 0) + (goal?.height ?? 0) / 2).toBeLessThan(bar?.y ?? 0);
  await panel.setViewportSize({ width: 392, height: 900 });
}

it('offers prompts with their reasons before the session, and keeps one in own words, however long', async () => {
  const card = panel.getByRole('region', { name: 'Words you might use' });
  await card.getByText('Because these are the first five sessions.').first().waitFor();
  await look('prepare');
  await expectSound(panel, 'prompts in Prepare');
  await card.getByRole('button', { name: 'All prompts' }).click();
  await panel.getByRole('button', { name: 'Add a prompt' }).click();
  await panel.getByLabel('In my own words').fill(LONG);
  await panel.getByRole('button', { name: 'Keep this wording' }).click();
  await panel.getByText('Read it aloud, as if you were saying it').waitFor();
  await look('rehearse');
  await expectSound(panel, 'rehearsing a long prompt');
  await panel.getByRole('button', { name: 'Back to all prompts' }).click();
  await panel
    .getByRole('button', { name: `Pin: “${LONG}”` })
    .first()
    .click();
  await panel
    .getByRole('button', { name: `Unpin: “${LONG}”` })
    .first()
    .waitFor();
  await look('all-prompts');
  await expectSound(panel, 'all prompts');
  await panel.getByRole('button', { name: 'Back to the steps' }).click();
});

it('opens the drawer by one key, moves by arrows, marks as said and gives the focus back', async () => {
  await startSession(panel, LABEL);
  await markByKey(panel, '4', 'Strain');
  const goals = panel.getByRole('button', { name: /^Log a goal/ });
  await goals.focus();
  await panel.keyboard.press('p');
  await choices().first().waitFor();
  expect(await choices().count()).toBe(3);
  await expect.poll(focused).toBe(LONG);
  await look('drawer');
  await expectSound(panel, 'the drawer');
  await panel.keyboard.press('ArrowDown');
  const second = await choices().nth(1).textContent();
  await expect.poll(focused).toBe(second);
  await panel.keyboard.press('Enter');
  await drawer().getByText('Marked as said.').waitFor();
  await look('drawer-said');
  await panel.keyboard.press('ArrowRight');
  await expect.poll(() => choices().nth(1).textContent()).not.toBe(second);
  await look('drawer-more');
  await expectAllInSight();
  await panel.keyboard.press('Escape');
  await drawer().waitFor({ state: 'detached' });
  await expect.poll(focused).toContain('Log a goal');
});

it('shows no prompt while safety comes first', async () => {
  await panel.keyboard.press('p');
  await choices().first().waitFor();
  await panel.keyboard.press('s');
  await panel.getByRole('dialog', { name: 'Safety first' }).waitFor();
  expect(await panel.locator('[data-prompt]').count()).toBe(0);
  await look('safety');
  await panel.keyboard.press('Escape');
  const over = panel.getByRole('button', { name: 'It is over: show prompts again' });
  await over.waitFor();
  expect(await panel.locator('[data-prompt]').count()).toBe(0);
  await look('safety-on');
  await expectSound(panel, 'while safety comes first');
  await over.click();
  await choices().first().waitFor();
  await panel.keyboard.press('p');
  await drawer().waitFor({ state: 'detached' });
});

it('asks afterwards how it landed, and shows what followed', async () => {
  await endSession(panel);
  await rateOwn(panel, ['7', '7', '6']);
  await rateTheirs(panel, LABEL, ['8', '7', '9']);
  await panel.getByRole('button', { name: 'Go on to Reflect' }).click();
  await panel.getByLabel('opened something').check();
  await panel.getByLabel('In your own words').fill('a long breath, then yes');
  await panel.getByLabel('In your own words').blur();
  await panel.getByLabel('opened something').waitFor();
  await look('reflect');
  await expectSound(panel, 'how prompts landed');
  await finish(panel);
  await panel.getByRole('button', { name: 'Back to the steps' }).click();
  await panel.getByRole('button', { name: 'What was said so far' }).click();
  await panel.getByText('a long breath, then yes').waitFor();
  await panel.getByText(/next rating: .*Bond 9\.0/).waitFor();
  await look('history');
  await expectSound(panel, 'prompts said so far');
});
