/** @typedef {import('playwright-core').Page} Page */

/**
 * Opens the sample caseload from the panel's first page. Does nothing where a vault is there already and the button is not.
 *
 * @param {Page} panel
 * @returns {Promise<boolean>} whether it was offered
 */
export async function openSample(panel) {
  const button = panel.getByTestId('try-sample');
  const isOffered = await button
    .waitFor({ timeout: 5_000 })
    .then(() => true)
    .catch(() => false);
  if (isOffered) await button.click();
  return isOffered;
}

/**
 * Walks through a whole session of the sample caseload in the panel: chooses a client, marks moments, enters both
 * ratings, finishes, and leaves the panel at that client's trend, where a picture is worth taking.
 *
 * @param {Page} panel
 */
export async function walkSampleSession(panel) {
  await openSample(panel);
  await chooseWalked(panel);
  await panel.getByRole('button', { name: /^Start session/ }).click();
  for (const kind of ['Bond', 'Strain', 'Repair']) {
    await panel.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
    await panel
      .getByRole('status')
      .filter({ hasText: `${kind} marked` })
      .waitFor();
  }
  await panel.getByRole('button', { name: 'End session' }).click();
  await enterRating(panel, 'Save mine', ['7', '6.5', '8']);
  await enterRating(panel, /^Save .+ rating$/, ['8', '7.5', '8']);
  await panel.getByRole('button', { name: 'Go on to Reflect' }).click();
  await panel.getByLabel('How I want to open next time').fill('Ask how the week began.');
  await panel.getByRole('button', { name: 'Finish session' }).click();
  await panel.getByRole('button', { name: 'Finish session' }).waitFor({ state: 'detached' });
  await panel.locator('body').press('t');
  await panel.getByRole('button', { name: 'Table' }).waitFor();
}

/** Somebody who comes alone and has come for long, so that the trend is worth a picture. */
const WALKED = /^J\.W\./;
/** The room of the practice call that is theirs: the page beside the walk shows the same client. */
export const WALKED_ROOM = '/room/jw';

/**
 * At the hour of a made-up client's slot that client is shown at once; the walk is about the same one all the same.
 *
 * @param {Page} panel
 */
async function chooseWalked(panel) {
  const options = panel.getByRole('listbox').getByRole('option');
  await options.first().or(panel.getByRole('tablist')).first().waitFor();
  if ((await options.count()) === 0) await panel.locator('body').press('c');
  await options.filter({ hasText: WALKED }).click();
}

/**
 * @param {Page} panel
 * @param {string | RegExp} saveWord
 * @param {readonly string[]} values in the order goal, task, bond
 */
async function enterRating(panel, saveWord, values) {
  const save = panel.getByRole('button', { name: saveWord });
  await save.waitFor();
  for (const [index, component] of ['Goal', 'Task', 'Bond'].entries()) {
    await panel.getByLabel(`${component}, 0 to 10`).fill(values[index] ?? '');
  }
  await save.click();
  await save.waitFor({ state: 'detached' });
}
