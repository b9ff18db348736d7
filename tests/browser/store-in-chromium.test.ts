import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILT_EXTENSION, type ChromiumBrowser, launchChromium } from '../support/chromium-browser.mjs';
import { addStoreProbe } from '../support/store-probe/add-probe';
import type { TestResult } from '../support/store-probe/vitest-in-page';

let browser: ChromiumBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium({ extension: await addStoreProbe(BUILT_EXTENSION, 'chromium') });
  page = await browser.openExtensionPage('store-probe.html');
});
afterAll(() => browser?.close());

it('keeps every promise that the unit tests of store and vault name', async () => {
  const results = await page.evaluate<TestResult[]>('storeProbe.runTests()');
  expect(results.filter(({ trouble }) => trouble !== null)).toEqual([]);
  expect(results.filter(({ name }) => name.startsWith('unit/store/')).length).toBeGreaterThan(25);
});
