import { beforeEach, describe, expect, it } from 'vitest';
import { addClient } from '../../../lib/store/client-records';
import { ClientGoneError, ReadOnlyVaultError, RevisionConflictError } from '../../../lib/store/errors';
import type { OpenVault } from '../../../lib/store/open-vault';
import { VaultLockedError } from '../../../lib/vault/errors';
import { aClient, aGoal } from '../../support/factories';
import { makeTestVault, type TestVault } from '../../support/open-test-vault';

const goal = (words: string) => aGoal({ id: 'g1', clientId: 'c1', words });
const put = (words: string, base: number) =>
  ({ table: 'goals', id: 'g1', clientId: 'c1', base, value: goal(words) }) as const;

let test: TestVault;
let one: OpenVault;
let two: OpenVault;

beforeEach(async () => {
  test = await makeTestVault();
  one = await test.openPage('one');
  two = await test.openPage('two');
  await one.store.commit([put('be able to call her', 0)], [await one.store.makeClientKey('c1')]);
});

describe('the store', () => {
  it('shows another page what one page wrote', async () => {
    expect(await two.store.read('goals', 'g1')).toEqual({
      ok: true,
      id: 'g1',
      clientId: 'c1',
      revision: 1,
      value: goal('be able to call her'),
    });
  });

  it('keeps ids, revision and sealed bytes in a row, and nothing readable', async () => {
    const [row] = await test.database.goals.toArray();
    expect(Object.keys(row ?? {}).sort()).toEqual(['clientId', 'id', 'revision', 'sealed']);
    expect(new TextDecoder().decode(row?.sealed)).not.toContain('call her');
  });

  it('refuses a write that was made from an older revision, and writes none of its changes', async () => {
    await two.store.commit([put('changed in two', 1)]);
    const other = {
      table: 'goals',
      id: 'g2',
      clientId: 'c1',
      base: 0,
      value: { ...goal('new'), id: 'g2' },
    } as const;
    await expect(one.store.commit([other, put('changed in one', 1)])).rejects.toThrow(RevisionConflictError);
    expect(await one.store.read('goals', 'g2')).toBeNull();
    expect(await one.store.read('goals', 'g1')).toMatchObject({
      revision: 2,
      value: { words: 'changed in two' },
    });
  });

  it('refuses a new row where one stands already', async () => {
    await expect(one.store.commit([put('again', 0)])).rejects.toThrow(RevisionConflictError);
  });

  it('shows a damaged row as damaged, leaves it as it is, and opens the others', async () => {
    await one.store.commit([{ ...put('second', 0), id: 'g2', value: { ...goal('second'), id: 'g2' } }]);
    const row = await test.database.goals.get('g1');
    const damaged = { ...row, id: 'g1', revision: 7, sealed: row?.sealed ?? new Uint8Array() };
    await test.database.goals.put(damaged);
    const seen = await two.store.readOfClient('goals', 'c1');
    expect(seen).toContainEqual({ ok: false, id: 'g1', clientId: 'c1', revision: 7, problem: 'damaged' });
    expect(seen).toContainEqual(expect.objectContaining({ ok: true, id: 'g2' }));
    expect(await test.database.goals.get('g1')).toEqual(damaged);
  });

  it('makes a deleted client unreadable even if its rows and the passphrase come back', async () => {
    const before = await test.database.goals.toArray();
    await one.store.destroyClient('c1');
    expect(await test.database.goals.count()).toBe(0);
    await test.database.goals.bulkPut(before);
    const later = await test.openPage('later');
    expect(await later.store.readOfClient('goals', 'c1')).toMatchObject([{ ok: false, problem: 'damaged' }]);
  });

  it('does not let a page that still holds the key bring a deleted client back', async () => {
    await two.store.readOfClient('goals', 'c1');
    await one.store.destroyClient('c1');
    await expect(two.store.commit([{ ...put('ghost', 0), id: 'g9' }])).rejects.toThrow(ClientGoneError);
    expect(await test.database.goals.count()).toBe(0);
  });

  it('writes on where the browser closed the connection without a word, as it does after an error of the disk', async () => {
    const { store } = await test.openPage('one');
    (await store.database.tables()).backendDB().close();
    await addClient(store, aClient());
    expect(await store.readAll('clients')).toHaveLength(1);
  });

  it('neither reads nor writes once the vault is closed', async () => {
    await one.close();
    await expect(one.store.read('goals', 'g1')).rejects.toThrow(VaultLockedError);
    await expect(one.store.commit([put('late', 1)])).rejects.toThrow(VaultLockedError);
  });

  it('reads but never writes a vault from a newer version', async () => {
    const newer = await test.openPage('newer', {}, { version: 2 });
    expect(newer.isReadOnly).toBe(true);
    expect(await newer.store.read('goals', 'g1')).toMatchObject({ ok: true });
    await expect(newer.store.commit([put('x', 1)])).rejects.toThrow(ReadOnlyVaultError);
    await expect(newer.store.destroyClient('c1')).rejects.toThrow(ReadOnlyVaultError);
    newer.drafts.keep('goal/c1', 'c1', 'typed for nobody');
    await newer.drafts.flush();
    expect(newer.drafts.recall('goal/c1')).toBe('typed for nobody');
    expect(await (await newer.store.database.tables()).drafts.count()).toBe(0);
  });
});
