import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, openNewPractice } from '../support/panel-walk';
import { openSampleWorkspace } from '../support/sample-workspace';
import { expectSound } from '../support/sound-page';

/** Inches, as the browser wants them. */
const A4 = { paperWidth: 8.27, paperHeight: 11.69 };

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
  const panel = await openNewPractice(stage);
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

it.each([
  ['somebody who comes alone', /^M\.K\./],
  ['somebody who has come for long', /^J\.W\./],
  ['a couple', /^R\. & S\./],
])('keeps an ordinary case of %s to one sheet of paper, with its headings as headings', async (_, label) => {
  const sample = await setChromiumStage();
  try {
    const page = await openSampleWorkspace(sample);
    await page.getByRole('treeitem', { name: label }).click();
    await page.getByRole('heading', { level: 1, name: label }).waitFor();
    await page.goto(`${page.url()}/case-summary`);
    const print = page.getByRole('button', { name: 'Print, or save as PDF', exact: true });
    const undecided = page.getByRole('button', { name: /^It may stay: / });
    await print.or(undecided.first()).first().waitFor();
    while (!(await print.count())) await undecided.first().click();
    await page.getByRole('heading', { level: 3, name: 'Strain and what became of it' }).waitFor();
    // Twice the usual size on the screen: paper does not follow.
    await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '2'));
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: false, ...A4 });
    const pages = Buffer.from(data, 'base64')
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
  } finally {
    await sample.strike();
  }
});
