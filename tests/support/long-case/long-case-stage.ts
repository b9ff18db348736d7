import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { BUILT_EXTENSION } from '../chromium-browser.mjs';
import { type ChromiumStage, setChromiumStage } from '../chromium-harness';
import { addExtraPages } from '../extra-pages.mjs';
import { ROOT } from '../local-programs.mjs';

const PASSPHRASE = 'plain words for a long case';

/** The real workspace with the trends of one client of many sessions. */
export interface LongCaseStage {
  readonly stage: ChromiumStage;
  readonly page: Page;
  /** The trends themselves, without what stands beside them. */
  readonly sheet: Locator;
}

/** Sets the stage and opens the client's trends. */
export async function setLongCaseStage(sessions: number): Promise<LongCaseStage> {
  const extension = join(ROOT, '.tmp', 'long-case-stage');
  const pages = { 'prepare-long-case': 'tests/support/long-case/prepare-page.ts' };
  await addExtraPages({
    extension: process.env['BESIDE_EXTENSION'] ?? BUILT_EXTENSION,
    into: extension,
    pages,
  });
  const stage = await setChromiumStage({ extension });
  const preparing = await stage.browser().openExtensionPage('prepare-long-case.html');
  const clientId = await preparing.evaluate(
    `prepareLongCase(${JSON.stringify(PASSPHRASE)}, ${JSON.stringify(sessions)})`,
  );
  await preparing.close();
  const page = await stage.browser().openExtensionPage(`workspace.html#client/${clientId}/trends`);
  const sheet = page.getByRole('article');
  await sheet.getByRole('application').waitFor();
  return { stage, page, sheet };
}
