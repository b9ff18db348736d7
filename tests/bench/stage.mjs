import { join } from 'node:path';
import { build } from 'wxt';
import { launchChromium } from '../support/chromium-browser.mjs';
import { addExtraPages } from '../support/extra-pages.mjs';
import { ROOT } from '../support/local-programs.mjs';
import { makeTemporaryFolder, removeFolder } from '../support/processes.mjs';

const BUILDS = join(ROOT, '.tmp', 'bench-builds');
const BUILT = join(BUILDS, 'chrome-mv3');
const WITH_PAGES = join(ROOT, '.tmp', 'bench-extension');

/** @typedef {Awaited<ReturnType<typeof openPractice>>} Practice */

/** Builds the extension as it ships, into a folder of its own, and a copy with the benchmarks' pages. */
export async function buildExtension() {
  // In any mode but production the views are compiled for debugging; the mode alone does not tell their compiler, once something
  // else in this process was.
  process.env['NODE_ENV'] = 'production';
  await build({ root: ROOT, outDir: BUILDS, mode: 'production' });
  await addExtraPages({
    extension: BUILT,
    into: WITH_PAGES,
    pages: {
      empty: 'tests/bench/page/empty.ts',
      bench: 'tests/bench/page/bench.ts',
      paint: 'tests/bench/page/paint.tsx',
      'bare-editor': 'tests/bench/page/bare-editor.ts',
    },
  });
  return BUILT;
}

/**
 * A browser on a profile on the disk that holds a practice of that size, sealed and plain, with the vault's key at hand.
 *
 * @param {{ clients: number, sessions: number }} size
 */
export async function openPractice(size) {
  const profile = makeTemporaryFolder('beside-bench-');
  const browser = await launchChromium({ extension: WITH_PAGES, profile });
  const page = await browser.openExtensionPage('bench.html');
  const clientIds = /** @type {string[]} */ (
    await page.evaluate(`bench.writePractice(${JSON.stringify(size)})`)
  );
  await page.evaluate(`localStorage.setItem('bench-clients', ${JSON.stringify(clientIds.join(' '))})`);
  await page.close();
  /** @type {(name: string, ...values: unknown[]) => Promise<unknown>} runs one of the bench page's functions in a page of its own */
  const measure = async (name, ...values) => {
    const own = await browser.openExtensionPage('bench.html');
    const answer = await own.evaluate(`bench.${name}(...${JSON.stringify(values)})`);
    await own.close();
    return answer;
  };
  /** @typedef {{ ours: number, plain: number }[]} Paired */
  const close = async () => {
    await browser.close();
    removeFolder(profile);
  };
  return {
    browser,
    clientIds,
    /** @param {number} rounds @param {'newest' | 'old'} [which] */
    measureSaves: async (rounds, which = 'newest') =>
      /** @type {{ ours: number, plain: number, whole: number }[]} */ (
        await measure('measureSaves', await measure('sessionsToRate', clientIds, rounds, which))
      ),
    /** @param {number} rounds */
    measureFloors: async (rounds) => /** @type {Paired} */ (await measure('measureFloors', rounds)),
    /** @param {readonly string[]} ids */
    measureTrends: async (ids) => /** @type {Paired} */ (await measure('measureTrends', ids)),
    /** @param {number} rounds */
    measureDerivations: async (rounds) =>
      /** @type {number[]} */ (await measure('measureDerivations', rounds)),
    /** @param {string} text */
    writeNote: async (text) => /** @type {string} */ (await measure('writeNote', text)),
    close,
  };
}
