import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, openNewPractice } from '../support/panel-walk';

const SIGN = 'On an ordinary day I speak before I am asked, and stay until the end. '.repeat(150);
let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  const panel = await openNewPractice(stage);
  await addClient(panel, 'P.P.');
  page = await stage.browser().openExtensionPage('workspace.html');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('main').getByText('P.P.').first().click();
});
afterAll(() => stage?.strike());

const button = (name: string | RegExp) => page.getByRole('button', { name });
/** How many sheets of paper it takes to print what is shown. */
async function sheets(): Promise<number> {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

it('is reached from the tick that puts something on it, and from the client’s page', async () => {
  await button('Log goal').first().click();
  await page.getByLabel('A goal, in the client’s words').fill('speak first');
  await page.keyboard.press('Enter');
  await button('How far, and more: speak first').click();
  await page.getByLabel('How we would know').fill(SIGN);
  await page.getByLabel('Show it on the page for the client').check();
  expect(await button('Open the progress page').count()).toBe(0);
  await button('Save').click();
  await button('How far, and more: speak first').click();
  await button('Open the progress page').click();
  await page.getByRole('article').getByText('speak first').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Progress page' }).click();
  await button('Show to the client').waitFor();
});

it('prints as many sheets while it is shown to the client as before', async () => {
  const before = await sheets();
  expect(before).toBeGreaterThan(2);
  await button('Show to the client').click();
  await page.getByRole('dialog').waitFor();
  expect(await sheets()).toBe(before);
});
