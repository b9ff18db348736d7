import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILT_ADD_ON, type FirefoxStage, setFirefoxStage } from '../support/firefox-harness';
import { addStoreProbe } from '../support/store-probe/add-probe';
import type { TestResult } from '../support/store-probe/vitest-in-page';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await setFirefoxStage({ addOn: await addStoreProbe(BUILT_ADD_ON, 'firefox'), isTemporary: true });
  await stage.goToPage('store-probe.html');
});
afterAll(() => stage?.strike());

it('keeps every promise that the unit tests of store and vault name', async () => {
  const results = await stage.run<TestResult[]>('storeProbe.runTests()');
  expect(results.filter(({ trouble }) => trouble !== null)).toEqual([]);
  expect(results.filter(({ name }) => name.startsWith('unit/store/')).length).toBeGreaterThan(25);
});

it('is a browser that would notice sealing within a transaction', async () => {
  expect(await stage.run<string>('storeProbe.sealWithinTransaction()')).not.toBe('kept');
});
