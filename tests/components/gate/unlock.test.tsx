import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { LOCK_REASON_SHELF } from '../../../lib/platform/shelves';
import { openDatabase } from '../../../lib/store/database';
import { DATABASE_NAMES } from '../../../lib/store/database-names';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { say } from '../../../lib/words/index';
import { letBrowserAnswer } from '../../support/browser-answers';
import { aClient } from '../../support/factories';
import { focusAsDrawn } from '../../support/focus-as-drawn';
import { closePages, openEmptyPage, PASSPHRASE, seed, vaultOf } from '../../support/test-page';
import { INSIDE, press, showGate, typeIn } from './gate-stage';

const RECOVERY_KEY = makeRecoveryKey();
const WRONG = 'That does not open the vault. Check capital letters and the keyboard layout, then try again.';

let app: App;

beforeEach(async () => {
  app = await openEmptyPage();
  letBrowserAnswer();
  await app.vaultAccess.create({ passphrase: PASSPHRASE, recoveryKey: RECOVERY_KEY });
  await seed([app], aClient({ label: 'Z.Q.' }), []);
  await app.run('vault.lock', null);
  showGate(app);
});
afterEach(closePages);

describe('the gate of a locked vault', () => {
  it('has the focus in the passphrase and opens with it', async () => {
    const field = await screen.findByLabelText('Passphrase');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await typeIn('Passphrase', PASSPHRASE);
    await press('Unlock');
    await screen.findByText(INSIDE);
    const drawn = focusAsDrawn('input[type="password"]');
    await app.vaultAccess.lock();
    expect(await drawn).toBe(screen.getByLabelText('Passphrase'));
    expect(document.body.textContent).not.toContain('Z.Q.');
    await typeIn('Passphrase', PASSPHRASE);
    await press('Unlock');
    await screen.findByText(INSIDE);
  });

  it('says one sentence for a wrong passphrase, keeps it selected and then takes the right one', async () => {
    const field = await typeIn('Passphrase', 'four plain words hare');
    await press('Unlock');
    await screen.findByText(WRONG);
    expect(field.value).toBe('four plain words hare');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(app.access.value.state).toBe('locked');
    await typeIn('Passphrase', PASSPHRASE);
    await press('Unlock');
    await screen.findByText(INSIDE);
  });

  it('opens with the recovery key, however it is written, and asks for a new passphrase with it', async () => {
    await press('Use the recovery key instead');
    await typeIn('Recovery key', RECOVERY_KEY.toLowerCase().replaceAll('-', ' '));
    expect(
      (await screen.findByRole<HTMLButtonElement>('button', { name: 'Open with the recovery key' })).disabled,
    ).toBe(true);
    await typeIn('Choose a new passphrase', 'the newer words');
    await press('Open with the recovery key');
    await screen.findByText(INSIDE);
    expect(await vaultOf(app).store.readAll('clients')).toHaveLength(1);
    await app.vaultAccess.lock();
    await expect(app.vaultAccess.unlock(PASSPHRASE)).rejects.toThrow();
    await app.vaultAccess.unlock('the newer words');
  });

  it('tells a key that is not whole from one that is wrong, and changes nothing', async () => {
    await press('Use the recovery key instead');
    await typeIn('Recovery key', RECOVERY_KEY.slice(0, -1));
    await typeIn('Choose a new passphrase', 'the newer words');
    await press('Open with the recovery key');
    await screen.findByText(/^That is not a whole recovery key/);
    await typeIn('Recovery key', makeRecoveryKey());
    await press('Open with the recovery key');
    await screen.findByText(WRONG);
    await app.vaultAccess.unlock(PASSPHRASE);
  });

  it('says why it was locked', async () => {
    await screen.findByText(/^Locked at your wish/);
    await LOCK_REASON_SHELF.put('strain-while-locked');
    await screen.findByText(/^A moment of strain was asked for while locked\. Nothing was stored/);
    await LOCK_REASON_SHELF.put('goal-while-locked');
    const goal = await screen.findByText(/^A goal was selected on a page while Beside was locked/);
    expect(goal.textContent).not.toContain('kept');
  });

  it('says that what was typed is kept, but not where it waits for room on the disk', async () => {
    const reason = await screen.findByText(/^Locked at your wish/);
    expect(reason.textContent).toBe('Locked at your wish. What you typed is kept.');
    app.notify({ tone: 'problem', text: say('error.draft-waits') });
    await waitFor(() => expect(reason.textContent).toBe('Locked at your wish.'));
  });

  it('lets nothing that can be undone stay on the page of a locked vault', async () => {
    await app.vaultAccess.unlock(PASSPHRASE);
    await screen.findByText(INSIDE);
    app.notify({
      tone: 'info',
      text: 'A mark was deleted.',
      action: { label: 'Undo', run: async () => ({ ok: true }) },
    });
    app.notify({ tone: 'problem', text: 'That was not kept.' });
    await app.run('vault.lock', null);
    await waitFor(() => expect(app.notices.value.map(({ text }) => text)).toEqual(['That was not kept.']));
  });

  it('offers to start over when the key record is damaged, and removes it only after the typed words', async () => {
    await damageVaultRecord();
    await typeIn('Passphrase', PASSPHRASE);
    await press('Unlock');
    await screen.findByText(/key record is damaged.*Restore your latest backup/);
    await waitFor(() => expect(screen.getByText('Neither opens it?').closest('details')?.open).toBe(true));
    await press('Remove this vault…');
    const remove = await screen.findByRole<HTMLButtonElement>('button', { name: 'Delete for ever' });
    expect(remove.disabled).toBe(true);
    await typeIn('To go on, type “delete everything”', 'delete everything');
    await press('Delete for ever');
    await screen.findByRole('button', { name: 'Restore a backup' });
    expect(app.access.value.state).toBe('empty');
  });
});

/** Takes the slots out of the vault's own record, so that no secret can open it. */
async function damageVaultRecord(): Promise<void> {
  const tables = await openDatabase(DATABASE_NAMES.own).tables();
  const record = await tables.vault.get('vault');
  if (record) await tables.vault.put({ ...record, slots: [] });
  tables.close();
}
