import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../lib/app';
import { lockNow } from '../../lib/background/auto-lock';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { errorSentence } from '../../lib/commands/error-sentence';
import { startSample } from '../../lib/commands/sample-start';
import { WrongSecretError } from '../../lib/vault/errors';
import { makeRecoveryKey } from '../../lib/vault/recovery-key';
import { VAULT_VERSION } from '../../lib/vault/vault-record';
import {
  closePages,
  openAnotherPage,
  openEmptyPage,
  openFirstPage,
  PASSPHRASE,
  tablesOf,
  vaultOf,
} from '../support/test-page';

afterEach(closePages);

const recordOf = async (app: App) => (await tablesOf(app)).vault.get('vault');
const isOpen = (app: App, mode: 'own' | 'sample') =>
  vi.waitFor(() => expect(app.access.value).toMatchObject({ state: 'open', vault: { mode } }));

describe('secrets that two windows change at the same time', () => {
  it('both hold: neither change takes the other back', async () => {
    const one = await openFirstPage();
    const two = await openAnotherPage('workspace');
    const recoveryKey = makeRecoveryKey();
    await Promise.all([
      one.vaultAccess.changePassphrase(PASSPHRASE, 'the newer words'),
      two.vaultAccess.changeRecoveryKey(recoveryKey),
    ]);
    await one.vaultAccess.lock();
    await one.vaultAccess.unlock('the newer words');
    await one.vaultAccess.lock();
    await one.vaultAccess.recover({ recoveryKey, passphrase: PASSPHRASE });
    expect(one.access.value.state).toBe('open');
  });
});

describe('a vault that another window deleted', () => {
  it('neither comes back by a changed passphrase nor takes in what was being written', async () => {
    const one = await openFirstPage();
    const { store, drafts } = vaultOf(one);
    await (await store.database.tables()).vault.clear();
    await expect(one.vaultAccess.changePassphrase(PASSPHRASE, 'the newer words')).rejects.toThrow();
    await expect(one.vaultAccess.changeRecoveryKey(makeRecoveryKey())).rejects.toThrow();
    expect(await (await store.database.tables()).vault.count()).toBe(0);
    drafts.keep(draftAddress.clientForm(null), undefined, '{"label":"K."}');
    await expect(drafts.flush()).rejects.toMatchObject({ name: 'VaultGoneError' });
    expect(await (await store.database.tables()).drafts.count()).toBe(0);
  });
});

describe('a vault of a newer version', () => {
  it('is opened by either secret, and neither secret is changed', async () => {
    const recoveryKey = makeRecoveryKey();
    const app = await openEmptyPage();
    await app.vaultAccess.create({ passphrase: PASSPHRASE, recoveryKey });
    const tables = await tablesOf(app);
    const record = await recordOf(app);
    if (!record) throw new Error('There is no vault.');
    const newer = { ...record, version: VAULT_VERSION + 1 };
    await tables.vault.put(newer);
    await app.vaultAccess.lock();
    await app.vaultAccess.recover({ recoveryKey, passphrase: 'the newer words' });
    expect(vaultOf(app).isReadOnly).toBe(true);
    const isRefused = { name: 'ReadOnlyVaultError' };
    await expect(app.vaultAccess.changePassphrase(PASSPHRASE, 'x')).rejects.toMatchObject(isRefused);
    await expect(app.vaultAccess.changeRecoveryKey(makeRecoveryKey())).rejects.toMatchObject(isRefused);
    expect(await recordOf(app)).toEqual(newer);
    await app.vaultAccess.lock();
    await app.vaultAccess.unlock(PASSPHRASE);
  });
});

describe('windows that were open before the vault', () => {
  it('follow into the sample, out of it, and into the own vault', async () => {
    const one = await openEmptyPage('panel');
    const two = await openAnotherPage('workspace');
    await startSample(one.vaultAccess, Date.now());
    await isOpen(two, 'sample');
    await one.vaultAccess.lock();
    await vi.waitFor(() => expect(two.access.value.state).toBe('empty'));
    await two.vaultAccess.create({ passphrase: PASSPHRASE, recoveryKey: makeRecoveryKey() });
    await isOpen(one, 'own');
    expect(await vaultOf(one).store.readAll('clients')).toEqual([]);
  });

  it('make one vault where both make the first, and the other is told whose secrets count', async () => {
    const one = await openEmptyPage('panel');
    const two = await openAnotherPage('workspace');
    const create = (app: App, passphrase: string) =>
      app.vaultAccess.create({ passphrase, recoveryKey: makeRecoveryKey() });
    await create(one, PASSPHRASE);
    const late = await create(two, 'the slower words').catch((error: unknown) => error);
    expect(errorSentence(late)).toMatch(/^Another window made the vault first/);
    await isOpen(two, 'own');
    await one.vaultAccess.lock();
    await expect(one.vaultAccess.unlock('the slower words')).rejects.toThrow(WrongSecretError);
    await one.vaultAccess.unlock(PASSPHRASE);
  });

  it('leave no sample behind where the worker takes its key away', async () => {
    const app = await openEmptyPage('panel');
    await startSample(app.vaultAccess, Date.now());
    await isOpen(app, 'sample');
    await lockNow('idle');
    await vi.waitFor(async () => expect(await Dexie.exists('beside-sample')).toBe(false));
  });
});
