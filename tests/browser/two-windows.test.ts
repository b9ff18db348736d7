import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, createVault, endSession, startSession } from '../support/panel-walk';

const LABEL = 'T.W.';

let stage: ChromiumStage;
/** The real side panels of two windows. */
let first: Page;
let second: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  const call = await stage.openRoom('/room/tw');
  const panel = await stage.browser().openPanel(call);
  await createVault(panel);
  await addClient(panel, LABEL);
  await startSession(panel, LABEL);
  const other = await stage.browser().openWindow(stage.call.address('/room/other'));
  const panels = await stage.browser().openPanels([call, other]);
  [first, second] = panels as [Page, Page];
  for (const each of panels) await each.getByRole('button', { name: 'End session' }).waitFor();
});
afterAll(() => stage?.strike());

const mark = (page: Page, kind: string) => page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();

it('keeps what both panels mark at the same time', async () => {
  await Promise.all([mark(first, 'Strain'), mark(second, 'Repair')]);
  for (const page of [first, second]) await page.getByText('2 moments', { exact: true }).waitFor();
});

it('tells the second window that changes the same words, and loses neither version', async () => {
  for (const page of [first, second]) await page.getByRole('button', { name: /^Change “Strain”/ }).click();
  await second.getByLabel('Words', { exact: true }).fill('looked away');
  await first.getByLabel('Words', { exact: true }).fill('went quiet');
  await first.getByLabel('Words', { exact: true }).press('Enter');
  await first.getByText('went quiet').waitFor();
  await second.getByLabel('Words', { exact: true }).press('Enter');
  await second.getByText('Another window changed this moment to “Strain: went quiet”.').waitFor();
  expect(await second.getByLabel('Words', { exact: true }).inputValue()).toBe('looked away');
  await first.getByText('went quiet').waitFor();
  await second.getByRole('button', { name: 'Cancel' }).click();
});

it('tells the second window that rates, and loses neither rating', async () => {
  await endSession(first);
  await second.getByRole('tab', { name: /Close/ }).click();
  await second.getByLabel('Goal, 0 to 10').fill('3');
  await first.getByLabel('Goal, 0 to 10').fill('9');
  await first.getByRole('button', { name: 'Save mine' }).click();
  await second.getByText(/saved in another window/).waitFor();
  await second.getByRole('button', { name: 'Keep mine' }).waitFor();
  const mine = second.getByRole('region', { name: 'Your rating' }).getByLabel('Goal, 0 to 10');
  expect(await mine.inputValue()).toMatch(/^3/);
  expect(await second.locator('body').textContent()).toContain('9.0');
});
