import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BUILT_EXTENSION } from '../chromium-browser.mjs';
import { type ChromiumStage, setChromiumStage } from '../chromium-harness';
import { addExtraPages } from '../extra-pages.mjs';
import { ROOT } from '../local-programs.mjs';

const PASSPHRASE = 'plain words for a large caseload';

/** The real workspace with a caseload of many clients. */
export interface LargeCaseloadStage {
  readonly stage: ChromiumStage;
  readonly page: Page;
}

/** Sets the stage and opens the caseload. */
export async function setLargeCaseloadStage(clients: number): Promise<LargeCaseloadStage> {
  const extension = join(ROOT, '.tmp', 'large-caseload-stage');
  const pages = { 'prepare-large-caseload': 'tests/support/large-caseload/prepare-page.ts' };
  await addExtraPages({
    extension: process.env['BESIDE_EXTENSION'] ?? BUILT_EXTENSION,
    into: extension,
    pages,
  });
  const stage = await setChromiumStage({ extension });
  const preparing = await stage.browser().openExtensionPage('prepare-large-caseload.html');
  await preparing.evaluate(`prepareLargeCaseload(${JSON.stringify(PASSPHRASE)}, ${JSON.stringify(clients)})`);
  await preparing.close();
  const page = await stage.browser().openExtensionPage('workspace.html');
  await page.getByRole('main').locator('a[data-client]').first().waitFor();
  return { stage, page };
}
