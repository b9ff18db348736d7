import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../lib/exchange/read-backup';
import { fetchWords, type PlainWordKey, say } from '../../lib/words/index';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import {
  addClient,
  createVault,
  endSession,
  markByKey,
  rateOwn,
  rateTheirs,
  reflectAndFinish,
  startSession,
} from '../support/panel-walk';
import { readDatabase } from '../support/read-database';

const LABEL = 'R.B.';
const LATER = 'L.N.';
const SECRET = 'harbour violet seldom teapot';
const HALF_WRITTEN = 'sleep through without wak';

/** Two machines: each a browser with a profile of its own. */
let here: ChromiumStage;
let there: ChromiumStage;
let panel: Page;
let fresh: Page;
/** The backup's bytes, and what the trend said where it was made. */
let backup: Buffer;
let trend: readonly string[];
beforeAll(async () => {
  await fetchWords();
  [here, there] = await Promise.all([setChromiumStage(), setChromiumStage()]);
  panel = await here.browser().openExtensionPage('sidepanel.html');
  await createVault(panel);
});
afterAll(() => Promise.all([here?.strike(), there?.strike()]));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const openBackup = async (page: Page) => {
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: /^Back up and restore/ }).click();
  return page.getByRole('dialog');
};
const choose = async (page: Page, label: string) => {
  await page.getByRole('combobox').or(page.getByRole('tablist')).first().waitFor();
  if (!(await page.getByRole('combobox').count())) await page.locator('body').press('c');
  await page.getByRole('option', { name: new RegExp(`^${label}`) }).click();
  await heading(page, label);
};
async function makeBackup(page: Page): Promise<Buffer> {
  const dialog = await openBackup(page);
  await dialog.getByLabel(say('backup.passphrase')).fill(SECRET);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, say('backup.make')).click(),
  ]);
  expect(download.suggestedFilename()).toBe('beside-backup.ndjson.gz.age');
  await page.getByText(say('backup.made')).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return readFileSync(await download.path());
}
async function restore(page: Page, buffer: Buffer, passphrase = SECRET): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(say('restore.file'))
    .setInputFiles({ name: 'beside-backup.ndjson.gz.age', mimeType: '', buffer });
  await dialog.getByLabel(say('restore.passphrase')).fill(passphrase);
  const word = dialog.getByLabel(say('control.confirm.type', { word: say('restore.word') }));
  if (await word.count()) await word.fill(say('restore.word'));
  await button(page, say('restore.go')).click();
}
/** The trend as its table and its sentences say it. */
async function readTrend(page: Page): Promise<readonly string[]> {
  await page.locator('body').press('t');
  const table = page.getByRole('button', { name: 'Table', exact: true });
  await table.waitFor();
  if ((await table.getAttribute('aria-expanded')) === 'false') await table.click();
  await page.getByRole('table', { name: 'Every value in the chart' }).waitFor();
  const said = await page.getByRole('main').allInnerTexts();
  await button(page, 'Back to the steps').click();
  return said;
}
const recordsOf = async (bytes: Buffer) => {
  const { caseload } = await readBackup(new Blob([new Uint8Array(bytes)]), SECRET);
  return { ...caseload, practitioner: caseload.practitioner.filter(({ kind }) => kind !== 'facts') };
};
describe('a backup made through the interface', () => {
  it('is one file with a neutral name', async () => {
    await addClient(panel, LABEL);
    await startSession(panel, LABEL);
    await markByKey(panel, '4', 'Strain');
    await endSession(panel);
    await rateOwn(panel, ['8', '7.5', '6']);
    await rateTheirs(panel, LABEL, ['6', '5', '7.5'], 'the money');
    await reflectAndFinish(panel, { note: 'He was **late**.', nextTime: 'ask about Tuesday' });
    trend = await readTrend(panel);
    expect(trend.join()).toMatch(/7\.5/);
    backup = await makeBackup(panel);
    expect(backup.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  });
});

describe('on another machine', () => {
  it('first run leads to the restore, after a passphrase and a recovery key of its own', async () => {
    fresh = await there.browser().openExtensionPage('sidepanel.html');
    await button(fresh, say('first-run.restore')).click();
    await createVault(fresh, 'another quiet machine entirely');
    await fresh.getByRole('dialog').getByLabel(say('restore.file')).waitFor();
  });

  it.each<[string, (bytes: Buffer) => Buffer, string, PlainWordKey]>([
    ['a wrong passphrase', (bytes) => bytes, 'not this one', 'backup.problem.wrong-passphrase'],
    ['a file cut short', (bytes) => bytes.subarray(0, -40), SECRET, 'backup.problem.altered'],
    ['a file without its end', (bytes) => bytes.subarray(0, 100), SECRET, 'backup.problem.truncated'],
    ['a flipped byte', (bytes) => flipped(bytes, bytes.length - 60), SECRET, 'backup.problem.altered'],
  ])('%s is said, and changes nothing', async (_name, spoil, passphrase, sentence) => {
    const before = await readDatabase(fresh);
    await restore(fresh, spoil(backup), passphrase);
    const problem = fresh.getByRole('dialog').getByText(/Nothing was changed/);
    await problem.waitFor();
    expect(await problem.textContent()).toBe(say(sentence));
    expect(await readDatabase(fresh)).toEqual(before);
  });

  it('the whole file brings everything, and the same trend', async () => {
    await restore(fresh, backup);
    await fresh.getByText(say('restore.done')).waitFor();
    await choose(fresh, LABEL);
    expect(await readTrend(fresh)).toEqual(trend);
    const again = await makeBackup(fresh);
    expect(await recordsOf(again)).toEqual(await recordsOf(backup));
  });
});

describe('while something is being typed in another window', () => {
  it('keeps the words in their field, also when nothing more is typed', async () => {
    await panel.locator('body').press('g');
    const words = panel.getByLabel(/^A goal/);
    await words.pressSequentially(HALF_WRITTEN);
    const second = await here.browser().openExtensionPage('sidepanel.html');
    await openBackup(second);
    await restore(second, backup);
    await second.getByText(say('restore.done')).waitFor();
    await expect.poll(async () => (await readDatabase(second))['drafts']).toHaveLength(1);
    await second.close();
    expect(await words.inputValue()).toBe(HALF_WRITTEN);
    await panel.reload();
    await choose(panel, LABEL);
    await panel.locator('body').press('g');
    await expect.poll(() => panel.getByLabel(/^A goal/).inputValue()).toBe(HALF_WRITTEN);
    await panel.keyboard.press('Escape');
  });

  it('makes a note of words whose client the backup does not hold, says so, and shows it', async () => {
    await panel.locator('body').press('c');
    await addClient(panel, LATER);
    await startSession(panel, LATER);
    await panel.getByLabel('A few words').pressSequentially('looked at the door');
    const second = await here.browser().openExtensionPage('sidepanel.html');
    await openBackup(second);
    await restore(second, backup);
    await second.getByText(say('restore.done')).waitFor();
    await panel.getByText(say('left-over.unfiled')).waitFor();
    const shown = here.browser().context.waitForEvent('page');
    await button(panel, say('left-over.show')).click();
    await (await shown).getByText('looked at the door').waitFor();
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}
