import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fetchWords, say } from '../../../lib/words/index';
import { BUILT_EXTENSION } from '../chromium-browser.mjs';
import { setChromiumStage } from '../chromium-harness';
import { addExtraPages } from '../extra-pages.mjs';
import { ROOT } from '../local-programs.mjs';

const PASSPHRASE = 'plain words before a crash';

/** The real panel in a browser that is killed and started again. */
export interface KillStage {
  /** The field for a moment's words, in the panel of the browser that runs now. */
  readonly words: () => Locator;
  /** The running session's moments that have these words. */
  readonly momentsWith: (words: string) => Locator;
  /** How many heads are owed, as the disk has it (see `lib/store/owed-heads.ts`). */
  readonly countOwed: () => Promise<number>;
  readonly panel: () => Page;
  /** Kills the browser with all its processes at once; gives the last instant at which it may still have lived. */
  readonly kill: () => Promise<number>;
  /** Starts it again on the same profile and unlocks the vault in the panel. */
  readonly reopen: () => Promise<void>;
  readonly strike: () => Promise<void>;
}

/** Sets the stage with a vault that holds one client in a running session, open in the panel. */
export async function setKillStage(): Promise<KillStage> {
  await fetchWords();
  const extension = join(ROOT, '.tmp', 'kill-stage');
  const pages = { 'prepare-vault': 'tests/support/kill-stage/prepare-page.ts' };
  await addExtraPages({
    extension: process.env['BESIDE_EXTENSION'] ?? BUILT_EXTENSION,
    into: extension,
    pages,
  });
  const stage = await setChromiumStage({ extension });
  const preparing = await stage.browser().openExtensionPage('prepare-vault.html');
  await preparing.evaluate(`prepareVault(${JSON.stringify(PASSPHRASE)})`);
  await preparing.close();
  let panel = await stage.browser().openPanel(await stage.openRoom());
  const words = () => panel.getByLabel(say('session.words'));
  const showSession = async () => {
    const tab = panel.getByRole('tab', { name: say('step.session') });
    await tab.click();
    await words().waitFor();
  };
  await showSession();
  return {
    panel: () => panel,
    words,
    countOwed: () => panel.evaluate(countOwed),
    momentsWith: (text) => panel.locator('[data-moment]').filter({ hasText: text }),
    kill: async () => {
      const before = Date.now();
      await stage.browser().kill();
      return before;
    },
    reopen: async () => {
      await stage.relaunch();
      panel = await stage.browser().openPanel(await stage.openRoom());
      const field = panel.getByLabel(say('unlock.passphrase'));
      await field.fill(PASSPHRASE);
      await field.press('Enter');
      await showSession();
    },
    strike: stage.strike,
  };
}

/** Runs in the page. */
async function countOwed(): Promise<number> {
  const answered = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answered(indexedDB.open('beside'));
  const rows = await answered(database.transaction('caseload').objectStore('caseload').getAll());
  database.close();
  return rows.filter(({ clientId }) => clientId !== undefined).length;
}
