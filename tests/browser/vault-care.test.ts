import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchWords, type PlainWordKey, say } from '../../lib/words/index';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, atGate, createVault, lock, PASSPHRASE, unlock } from '../support/panel-walk';
import { readDatabase } from '../support/read-database';

const KEPT = 'K.P.';
const DELETED = 'D.L.';
const NEWER = 'willow engine yesterday soap';
const NEWEST = 'copper meadow sideways lamp';

let stage: ChromiumStage;
let panel: Page;
let recoveryKey: string;
beforeAll(async () => {
  await fetchWords();
  stage = await setChromiumStage();
  panel = await stage.browser().openPanel(await stage.openRoom());
  recoveryKey = await createVault(panel);
  await addClient(panel, KEPT);
  await panel.locator('body').press('c');
  await addClient(panel, DELETED);
});
afterAll(() => stage?.strike());

const press = (key: PlainWordKey) =>
  panel
    .getByRole('button', { name: say(key) })
    .first()
    .click();
const fill = (key: PlainWordKey, text: string) => panel.getByLabel(say(key), { exact: true }).fill(text);
const inMenu = async (name: string) => {
  await panel.getByRole('button', { name: 'More', exact: true }).first().click();
  await panel.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
  await panel.getByRole('dialog').waitFor();
};
const openVault = async () => {
  await inMenu(say('command.settings.show'));
  await press('settings.vault.open');
  await panel.getByRole('heading', { name: say('vault.passphrase') }).waitFor();
};
const leave = async () => {
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
};
const typeWord = (word: string) => panel.getByLabel(say('control.confirm.type', { word })).fill(word);
const isRefused = async (passphrase: string) => {
  await fill('unlock.passphrase', passphrase);
  await press('unlock.open');
  await panel.getByText(say('error.wrong-secret')).waitFor();
};
/** All but the vault's own row: what the passphrase must not touch. */
const sealed = async () => ({ ...(await readDatabase(panel)), vault: [] });

describe('the vault', () => {
  it('takes another passphrase, and not a byte of what it holds is written anew', async () => {
    const before = await sealed();
    await openVault();
    await fill('vault.passphrase.current', PASSPHRASE);
    await fill('vault.passphrase.next', NEWER);
    await press('vault.passphrase.change');
    await panel.getByText(say('vault.passphrase.changed')).waitFor();
    expect(await sealed()).toEqual(before);
    await leave();
    await lock(panel);
    await isRefused(PASSPHRASE);
    await unlock(panel, NEWER);
  });

  it('opens with the recovery key, which then sets another passphrase', async () => {
    await lock(panel);
    await press('unlock.recover');
    await fill('recover.key', recoveryKey);
    await fill('recover.passphrase', NEWEST);
    await press('recover.open');
    await panel.getByRole('button', { name: 'More', exact: true }).first().waitFor();
    await lock(panel);
    await isRefused(NEWER);
    await unlock(panel, NEWEST);
  });

  it('forgets a client whose label was typed: key and rows are gone at once, and the other stays', async () => {
    const before = await readDatabase(panel);
    if (!(await panel.getByRole('combobox').count())) await panel.locator('body').press('c');
    await panel.getByRole('option', { name: new RegExp(`^${DELETED}`) }).click();
    await panel.getByRole('heading', { level: 1, name: DELETED }).waitFor();
    await inMenu(say('command.client.change'));
    await press('client-form.delete');
    await panel.getByText(say('delete-client.backups')).waitFor();
    await typeWord(DELETED);
    await press('delete-client.confirm');
    await panel.getByRole('option', { name: new RegExp(`^${KEPT}`) }).waitFor();
    const after = await readDatabase(panel);
    for (const table of ['keys', 'clients', 'heads', 'series']) {
      expect(before[table]).toHaveLength(2);
      expect(after[table]).toHaveLength(1);
      expect(before[table]).toContain(after[table]?.[0]);
    }
  });

  it('goes as a whole after the typed words, and begins anew', async () => {
    await openVault();
    await press('vault.delete.go');
    await typeWord(say('vault.delete.word'));
    await press('vault.delete.confirm');
    await panel.getByLabel(say('first-run.passphrase')).waitFor();
    const left = Object.values(await readDatabase(panel)).flat();
    expect(left).toEqual([]);
    await createVault(panel);
    await lock(panel);
    await atGate(panel);
    await isRefused(NEWEST);
    await unlock(panel);
  });
});
