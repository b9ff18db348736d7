import { shuffled } from './figures.mjs';

/** @typedef {import('../support/chromium-browser.mjs').ChromiumBrowser} ChromiumBrowser */
/** @typedef {import('playwright-core').Page} Page */

/**
 * What is opened, and from which mark to which its milliseconds count; without `from` they count from the start of the navigation.
 *
 * @typedef {{ page: string, from?: string, until: string }} Opening
 */

/** @satisfies {Record<string, Opening>} */
const OPENINGS = {
  empty: { page: 'empty.html', until: 'empty-shown' },
  panel: { page: 'sidepanel.html', until: 'panel-interactive' },
  workspace: { page: 'workspace.html', until: 'caseload-painted' },
  sealed: { page: 'paint.html?rows=sealed', from: 'rows-asked', until: 'caseload-painted' },
  plain: { page: 'paint.html?rows=plain', from: 'rows-asked', until: 'caseload-painted' },
  newest: { page: 'paint.html?rows=newest', from: 'rows-asked', until: 'caseload-painted' },
};

/** @typedef {keyof typeof OPENINGS} OpeningName */

/** A page that does not get there by then has failed, in milliseconds. */
const PATIENCE = 60_000;

/** Between a page that closed and the next one, in milliseconds. */
const REST = 500;

/**
 * Opens each page once a round, in a new tab and in another order every round; one round goes before that does not count.
 *
 * @param {ChromiumBrowser} browser
 * @param {number} rounds
 * @param {readonly OpeningName[]} [names]
 */
export async function measureOpenings(browser, rounds, names) {
  const wanted = names ?? /** @type {OpeningName[]} */ (Object.keys(OPENINGS));
  const measured = /** @type {Record<string, number[]>} */ (
    Object.fromEntries(wanted.map((name) => [name, []]))
  );
  for (let round = 0; round <= rounds; round++) {
    for (const name of shuffled(wanted, round + 1)) {
      const spent = await open(browser, OPENINGS[name]);
      if (round > 0) measured[name]?.push(spent);
    }
  }
  return measured;
}

/**
 * From the passphrase's Enter at the workspace's gate to the painted caseload.
 *
 * @param {ChromiumBrowser} browser
 * @param {number} rounds
 * @param {string} passphrase
 */
export async function measureUnlocks(browser, rounds, passphrase) {
  /** @type {number[]} */
  const measured = [];
  for (let round = 0; round <= rounds; round++) {
    const worker = await browser.serviceWorker();
    await worker.evaluate("chrome.storage.session.remove('key')");
    const page = await browser.openExtensionPage('workspace.html');
    const field = page.locator('input[type=password]');
    await page.evaluate(
      "addEventListener('submit', () => performance.mark('unlock-asked'), { capture: true })",
    );
    await field.fill(passphrase);
    await field.press('Enter');
    const painted = await startOf(page, 'caseload-painted');
    if (round > 0) measured.push(painted - (await startOf(page, 'unlock-asked')));
    await page.close();
  }
  return measured;
}

/**
 * @param {ChromiumBrowser} browser
 * @param {Opening} opening
 */
async function open(browser, { page: name, from, until }) {
  const page = await browser.openExtensionPage(name);
  const end = await startOf(page, until);
  const begin = from === undefined ? 0 : await startOf(page, from);
  await page.close();
  await rest();
  return end - begin;
}

/** What a page leaves behind as it goes, its memory among it, must not count as the next one's. */
function rest() {
  return new Promise((resolve) => setTimeout(resolve, REST));
}

/**
 * When the page marked something, in milliseconds since its navigation began; waits for it without asking again and again.
 *
 * @param {Page} page
 * @param {string} mark
 * @returns {Promise<number>}
 */
function startOf(page, mark) {
  return page.evaluate(`new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(${JSON.stringify(`The page never came to ${mark}.`)})), ${PATIENCE});
    new PerformanceObserver((list) => {
      const [found] = list.getEntriesByName(${JSON.stringify(mark)});
      if (found) resolve(found.startTime);
    }).observe({ type: 'mark', buffered: true });
  })`);
}
