import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, endSession, markByKey, openNewPractice, startSession } from '../support/panel-walk';
import { expectSound, IN_PANEL, looksAt } from '../support/sound-page';

const LABEL = 'A.X.';
const OTHER = 'B.Y.';
const DAY = 24 * 60 * 60 * 1000;
let stage: ChromiumStage;
let panel: Page;
/** A second window over the same practice. */
let second: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  panel = await openNewPractice(stage);
});
afterAll(() => stage?.strike());

const button = (name: string | RegExp, page = panel) => page.getByRole('button', { name }).first();
const inMenu = async (name: string, page = panel) => {
  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('dialog').waitFor();
};
const leave = async () => {
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
};
const choose = async (label: string, page = panel) => {
  const chooser = page.getByRole('combobox');
  await chooser.or(page.getByRole('tablist')).first().waitFor();
  if (!(await chooser.count())) await page.locator('body').press('c');
  await page.getByRole('option', { name: new RegExp(`^${label}`) }).click();
  await page.getByRole('heading', { level: 1, name: label }).waitFor();
};

type Spoiled = 'clients' | 'sessions' | 'series' | 'heads' | 'caseload' | 'vault';

/** Runs in a page: puts other bytes in the place of every sealed row of a table, or takes the vault for a newer version's. */
async function spoil(table: Spoiled): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('beside');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(table, 'readwrite');
  transaction.objectStore(table).openCursor().onsuccess = ({ target }) => {
    const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
    if (!cursor) return;
    const change = table === 'vault' ? { version: 99 } : { sealed: new Uint8Array(60) };
    cursor.update({ ...cursor.value, ...change });
    cursor.continue();
  };
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

describe('axe, every rule and every element, light and dark, where something is amiss', () => {
  it('a backup that is none, with its reason', async () => {
    await inMenu('Back up and restore');
    const dialog = panel.getByRole('dialog');
    await dialog
      .getByLabel(say('restore.file'))
      .setInputFiles({ name: 'holiday.age', mimeType: '', buffer: Buffer.from('nothing of ours') });
    await dialog.getByLabel(say('restore.passphrase')).last().fill('whatever it was');
    await button(say('restore.go')).click();
    await panel.getByText(say('backup.problem.not-age')).waitFor();
    await expectSound(panel, 'a backup that is none', IN_PANEL);
    await leave();
  });

  it('the warning before the lock, in the panel and over a dialog', async () => {
    await addClient(panel, LABEL);
    const worker = await stage.browser().serviceWorker();
    await worker.evaluate("chrome.idle.onStateChanged.dispatch('idle')");
    await panel.getByText(/^Locks in \d+ seconds/).waitFor();
    await expectSound(panel, 'lock warning', IN_PANEL);
    await inMenu('Goals');
    await panel
      .getByRole('dialog')
      .getByText(/^Locks in/)
      .waitFor();
    await expectSound(panel, 'lock warning in a dialog', IN_PANEL);
    await panel
      .getByRole('dialog')
      .getByRole('button', { name: say('lock-warning.stay') })
      .click();
    await leave();
  });

  it('what can be undone, and what could not be saved', async () => {
    await startSession(panel, LABEL);
    await markByKey(panel, '4', 'Strain');
    await button(/^Delete “Strain”/).click();
    await panel.getByText(/was deleted\./).waitFor();
    await expectSound(panel, 'undo', IN_PANEL);
    await panel.evaluate(() => {
      const full = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = full;
      IDBObjectStore.prototype.add = full;
    });
    await panel.keyboard.press('5');
    await panel.getByText(say('error.disk-full')).waitFor();
    await expectSound(panel, 'undo and a full disk', IN_PANEL);
    await panel.reload();
    await button('End session').waitFor();
  });

  it('another client’s session that runs, and one that was left unfinished', async () => {
    await panel.locator('body').press('c');
    await addClient(panel, OTHER);
    await panel.getByText(say('panel.other-running', { label: LABEL })).waitFor();
    await expectSound(panel, 'another session runs', IN_PANEL);
    await button(say('panel.other-running.back')).click();
    await endSession(panel);
    await panel.reload();
    await panel.getByRole('combobox').waitFor();
    await choose(LABEL);
    await button(say('prepare.unfinished.go-on')).waitFor();
    await expectSound(panel, 'an unfinished session', IN_PANEL);
  });

  it('two versions of a client, and one that was deleted elsewhere', async () => {
    second = await stage.browser().openExtensionPage('sidepanel.html');
    await choose(OTHER, second);
    await choose(OTHER);
    await inMenu('Change the client’s details');
    await panel.getByLabel(say('client-form.label'), { exact: true }).fill('B.Z.');
    await inMenu('Change the client’s details', second);
    await second.getByLabel(say('client-form.label'), { exact: true }).fill('B.W.');
    await button(say('client-form.save'), second).click();
    await second.getByRole('heading', { level: 1, name: 'B.W.' }).waitFor();
    await button(say('client-form.save')).click();
    await button(say('sheet.keep-mine')).waitFor();
    await expectSound(panel, 'two versions', IN_PANEL);
    await button(say('sheet.keep-theirs')).click();
    await inMenu('Change the client’s details', second);
    await button(say('client-form.delete'), second).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByRole('textbox').fill('B.W.');
    await button(say('delete-client.confirm'), second).click();
    await panel.getByText(say('panel.client-gone')).waitFor();
    await expectSound(panel, 'deleted elsewhere', IN_PANEL);
    await button(say('panel.choose-other')).click();
  });

  it('a backup that is long due', async () => {
    await second.close();
    await panel.clock.setFixedTime(Date.now() + 90 * DAY);
    await panel.reload();
    await panel.getByText(say('backup.reminder.never')).waitFor();
    await expectSound(panel, 'backup reminder', IN_PANEL);
    const workspace = await stage.browser().openExtensionPage('workspace.html');
    await workspace.clock.setFixedTime(Date.now() + 90 * DAY);
    await workspace.reload();
    await workspace.getByText(LABEL).first().waitFor();
    await expectSound(workspace, 'workspace with a backup that is long due', looksAt(1280, 320));
    await workspace.close();
  });

  it('records that are damaged, one after the other', async () => {
    await choose(LABEL);
    for (const table of ['series', 'sessions'] as const) {
      await panel.evaluate<void, Spoiled>(spoil, table);
      await panel.reload();
      await choose(LABEL);
      await expectSound(panel, `damaged ${table}`, IN_PANEL);
    }
    await panel.locator('body').press('h');
    await panel.getByText(say('history.damaged')).first().waitFor();
    await expectSound(panel, 'a damaged session in the list', IN_PANEL);
    await panel.evaluate<void, Spoiled>(spoil, 'clients');
    await panel.reload();
    await panel.getByRole('option', { name: new RegExp(`^${LABEL}`) }).click();
    await panel.getByText(say('panel.client-damaged')).waitFor();
    await expectSound(panel, 'damaged client', IN_PANEL);
    const workspace = await stage.browser().openExtensionPage('workspace.html');
    await workspace.getByText(LABEL).first().click();
    await workspace
      .getByText(/damaged/)
      .first()
      .waitFor();
    await expectSound(workspace, 'damaged client in the workspace', looksAt(1280, 320));
    await workspace.close();
  });

  it('summaries that are damaged', async () => {
    const address = panel.url();
    // A page that has read them sound may make the caseload's row of them at any time: none is open meanwhile.
    await panel.goto(new URL('/icons/48.png', address).href);
    // While that row stands, it tells what the summaries said.
    for (const table of ['heads', 'caseload'] as const) await panel.evaluate<void, Spoiled>(spoil, table);
    await panel.goto(address);
    await panel.getByText(/summar(?:y is|ies are) damaged/).waitFor();
    await expectSound(panel, 'damaged summaries', IN_PANEL);
    const workspace = await stage.browser().openExtensionPage('workspace.html');
    await workspace
      .getByText(/damaged/)
      .first()
      .waitFor();
    await expectSound(workspace, 'damaged summaries in the workspace', looksAt(1280, 320));
    await workspace.close();
  });

  it('a vault of a newer version, open for reading', async () => {
    await panel.evaluate<void, Spoiled>(spoil, 'vault');
    await panel.reload();
    await panel.getByText(say('read-only.banner')).waitFor();
    await expectSound(panel, 'read only', IN_PANEL);
    const workspace = await stage.browser().openExtensionPage('workspace.html');
    await workspace.getByText(say('read-only.banner')).waitFor();
    await workspace.getByRole('heading', { level: 1 }).waitFor();
    await expectSound(workspace, 'read only in the workspace', looksAt(1280, 320));
  });
});
