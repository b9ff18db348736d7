/** @typedef {import('playwright-core').Page} Page */

/**
 * Opens the sample caseload from the panel's first page. Does nothing where a vault is there already and the button is not.
 *
 * @param {Page} panel
 */
export async function openSample(panel) {
  const button = panel.getByTestId('try-sample');
  const isOffered = await button
    .waitFor({ timeout: 5_000 })
    .then(() => true)
    .catch(() => false);
  if (isOffered) await button.click();
}

/**
 * Walks through a session of the sample caseload in the panel, and leaves the panel where a picture is worth taking.
 *
 * @param {Page} panel
 */
export async function walkSampleSession(panel) {
  await openSample(panel);
}
