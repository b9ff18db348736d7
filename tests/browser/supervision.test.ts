import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, createVault } from '../support/panel-walk';
import { expectSound } from '../support/sound-page';

let stage: ChromiumStage;
beforeAll(async () => {
  stage = await setChromiumStage();
});
afterAll(() => stage?.strike());

/** The address of the client's own page. */
async function clientAddress(workspace: Page): Promise<string> {
  await workspace
    .getByRole('link', { name: /A\.X\./ })
    .first()
    .click();
  await workspace.waitForFunction(() => location.hash.startsWith('#client/'));
  return new URL(workspace.url()).hash;
}

it('takes a question to supervision and lets the page out only when every word was decided on', async () => {
  const panel = await stage.browser().openExtensionPage('sidepanel.html');
  await createVault(panel);
  await addClient(panel, 'A.X.');
  const workspace = await stage.browser().openExtensionPage('workspace.html');
  const address = await clientAddress(workspace);
  await workspace.getByRole('button', { name: 'Supervision', exact: true }).click();
  await workspace.getByLabel('A question', { exact: true }).fill('A.X. wept in Graz. What do I fear there?');
  await workspace.getByLabel('About', { exact: true }).selectOption({ label: 'A.X.' });
  await workspace.getByRole('button', { name: 'Put it on the agenda', exact: true }).click();
  await workspace.getByRole('button', { name: /^Tick off: A\.X\./ }).waitFor();
  await expectSound(workspace, 'the agenda');
  await workspace.goto(workspace.url().replace(/#.*/, `${address}/case-summary`));
  const page = workspace.getByLabel('The page', { exact: true });
  await expect.poll(() => page.inputValue()).toContain('the client wept in Graz');
  await expectSound(workspace, 'the case summary');
  expect(await workspace.getByRole('button', { name: 'Print, or save as PDF', exact: true }).count()).toBe(0);
  await workspace.getByLabel('Instead of “Graz”', { exact: true }).fill('a town nearby');
  await workspace.getByRole('button', { name: 'Replace “Graz”', exact: true }).click();
  await expect.poll(() => page.inputValue()).toContain('the client wept in a town nearby');
  await workspace.getByRole('button', { name: 'Print, or save as PDF', exact: true }).waitFor();
  await workspace.emulateMedia({ media: 'print' });
  expect(
    await workspace.getByRole('heading', { name: 'Case summary for supervision' }).last().isVisible(),
  ).toBe(true);
  expect(await page.isVisible()).toBe(false);
});
