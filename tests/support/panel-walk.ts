import type { Page } from 'playwright-core';
import type { ChromiumStage } from './chromium-harness';

/** The passphrase of every walk. */
export const PASSPHRASE = 'ferry lantern quietly ostrich';

/** Three ratings in the order goal, task, bond, as a person types them. */
export type TypedRatings = readonly [string, string, string];

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** From the first page to an open, empty vault: passphrase, recovery key, two of its groups typed back. Gives the recovery key. */
export async function createVault(page: Page, passphrase = PASSPHRASE): Promise<string> {
  await page.getByLabel('Choose a passphrase').fill(passphrase);
  await button(page, 'Next: your recovery key').click();
  const groups = await page.getByTestId('recovery-key').getByRole('listitem').allTextContents();
  const asked = page.getByRole('textbox', { name: /^Group \d$/ });
  for (const field of await asked.all()) {
    const place = Number((await labelOf(field)).replace('Group ', ''));
    await field.fill(groups[place - 1] ?? '');
  }
  await button(page, 'I have kept it: open Beside').click();
  await button(page, 'Add a client').waitFor();
  return groups.join('-');
}

/** The panel as a page of its own, over a new and empty vault. */
export async function openNewPractice(stage: ChromiumStage): Promise<Page> {
  const panel = await stage.browser().openExtensionPage('sidepanel.html');
  await createVault(panel);
  return panel;
}

function labelOf(field: ReturnType<Page['locator']>): Promise<string> {
  return field.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
}

/** Adds a client by label and stays in the panel's Prepare step. */
export async function addClient(page: Page, label: string): Promise<void> {
  await button(page, 'Add a client').click();
  await page.getByLabel('Label', { exact: true }).fill(label);
  await button(page, 'Add client').click();
  await page.getByRole('heading', { level: 1, name: label }).waitFor();
}

/** Binds the page beside the panel to the client who is shown. */
export async function bindPage(panel: Page, label: string): Promise<void> {
  await button(panel, `Bind page to ${label}`).click();
  await button(panel, 'Unbind').waitFor();
}

/** Starts the coming session; its button names number and client. */
export async function startSession(panel: Page, label: string, number = 1): Promise<void> {
  await button(panel, `Start session ${number} with ${label}`).click();
  await button(panel, 'End session').waitFor();
}

/** Marks a moment by its key. */
export async function markByKey(panel: Page, key: string, kind: string): Promise<void> {
  await panel.keyboard.press(key);
  await panel
    .getByRole('status')
    .filter({ hasText: `${kind} marked` })
    .waitFor();
}

/** Opens the form of a new client by the menu: after "End session" a letter would go into the first value of Close. */
export async function openNewClient(panel: Page): Promise<void> {
  await button(panel, 'More').click();
  await panel.getByRole('menuitem', { name: /^Choose a client/ }).click();
  await button(panel, 'Add a client').click();
}

/** Ends the timer, which leads to Close. */
export async function endSession(panel: Page): Promise<void> {
  await button(panel, 'End session').click();
  await button(panel, 'Save mine').waitFor();
}

/** Enters and saves the practitioner's rating by typing. */
export async function rateOwn(panel: Page, ratings: TypedRatings): Promise<void> {
  await typeRatings(panel, ratings);
  await button(panel, 'Save mine').click();
  await button(panel, 'Save mine').waitFor({ state: 'detached' });
}

/** Enters and saves a client's rating as it is given aloud. */
export async function rateTheirs(
  panel: Page,
  label: string,
  ratings: TypedRatings,
  concern = '',
): Promise<void> {
  await typeRatings(panel, ratings);
  if (concern !== '') await panel.getByLabel('Something I’d like us to talk about').fill(concern);
  await button(panel, `Save ${label}’s rating`).click();
  await panel.getByText('Side by side').first().waitFor();
}

/** Types ratings into the form that is shown, and saves nothing. */
export async function typeRatings(panel: Page, ratings: TypedRatings): Promise<void> {
  for (const [index, component] of (['Goal', 'Task', 'Bond'] as const).entries()) {
    await panel.getByLabel(`${component}, 0 to 10`).fill(ratings[index] ?? '');
  }
}

/** Writes the reflection and the intention for next time, and finishes the session. */
export async function reflectAndFinish(
  panel: Page,
  texts: { readonly note: string; readonly nextTime: string },
): Promise<void> {
  await button(panel, 'Go on to Reflect').click();
  await panel.getByLabel('Reflection on this session, in Markdown').fill(texts.note);
  await panel.getByLabel('How I want to open next time').fill(texts.nextTime);
  await finish(panel);
}

/** Finishes the session from the Reflect step; its record is shown then. */
export async function finish(panel: Page): Promise<void> {
  await button(panel, 'Finish session').click();
  await button(panel, 'Finish session').waitFor({ state: 'detached' });
}

/** Locks by the header's button and waits for the gate. */
export async function lock(page: Page): Promise<void> {
  await button(page, 'Lock now').first().click();
  await atGate(page);
}

/** Waits until the gate stands there. */
export async function atGate(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Beside is locked' }).waitFor();
}

/** Opens the locked vault and waits until the gate is gone. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await button(page, 'Unlock').click();
  await page.getByRole('heading', { name: 'Beside is locked' }).waitFor({ state: 'detached' });
}
