import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, createVault, endSession, startSession } from '../support/panel-walk';

const LABEL = 'T.W.';

let stage: ChromiumStage;
let first: Page;
let second: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  first = await stage.browser().openExtensionPage('sidepanel.html');
  await createVault(first);
  await addClient(first, LABEL);
  await startSession(first, LABEL);
  second = await stage.browser().openExtensionPage('sidepanel.html');
  await second.getByRole('button', { name: 'End session' }).waitFor();
});
afterAll(() => stage?.strike());

const mark = (page: Page, kind: string) => page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();

it('keeps what both windows mark at the same time', async () => {
  await Promise.all([mark(first, 'Strain'), mark(second, 'Repair')]);
  for (const page of [first, second]) await page.getByText('2 moments', { exact: true }).waitFor();
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
