// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import type { Caseload } from '../../../lib/store/bulk';
import { addClient, updateSession } from '../../../lib/store/client-records';
import { ReadOnlyVaultError, RevisionConflictError } from '../../../lib/store/errors';
import { watchLive } from '../../../lib/store/live';
import { type OpenVault, replaceSlot } from '../../../lib/store/open-vault';
import { addRecord } from '../../../lib/store/record-change';
import { VaultLockedError } from '../../../lib/vault/errors';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { makeRecoverySlot } from '../../../lib/vault/slots';
import { aGoal, anAction, anEpisode } from '../../support/factories';
import { makeTestVault, type TestVault } from '../../support/open-test-vault';
import { WHOLE_CASELOAD } from '../../support/whole-caseload';

const withGoal = (words: string): Caseload => ({
  ...WHOLE_CASELOAD,
  goals: WHOLE_CASELOAD.goals.map((goal) => ({ ...goal, words })),
});
const goalOf = async ({ store }: OpenVault) => {
  const opened = await store.read('goals', 'g1');
  return opened?.ok ? opened.value.words : opened;
};
const goal = aGoal({ id: 'g2', clientId: 'c1' });

let test: TestVault;
let one: OpenVault;
let two: OpenVault;

beforeEach(async () => {
  test = await makeTestVault();
  await test.database.vault.put({ id: 'vault', vaultId: 'test-vault', version: 1, epoch: 1, slots: [] });
  one = await test.openPage('one');
  await one.store.replaceAll(withGoal('before'));
  two = await test.openPage('two', {}, { epoch: 2 });
});

describe('replacing everything while another page is open', () => {
  it('shows the other page the new contents of a record it had opened', async () => {
    expect(await goalOf(two)).toBe('before');
    await one.store.replaceAll(withGoal('after'));
    expect(await goalOf(two)).toBe('after');
    expect(await goalOf(one)).toBe('after');
  });

  it('says in each head over which older part of its series it stands', async () => {
    const heads = await two.store.readAll('heads');
    const settled = await test.database.series.bulkGet(heads.map(({ id }) => id));
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.map((head) => head.ok && head.value.settledAt)).toEqual(settled.map((row) => row?.revision));
  });

  it('tells the other page by itself', async () => {
    const seen: unknown[] = [];
    const stop = watchLive(two.store.watch('goals', 'g1'), {
      next: (opened) => seen.push(opened?.ok ? opened.value.words : opened),
      error: (error) => seen.push(error),
    });
    await expect.poll(() => seen).toEqual(['before']);
    await one.store.replaceAll(withGoal('after'));
    await expect.poll(() => seen.at(-1)).toBe('after');
    expect(seen).toEqual(['before', 'after']);
    stop();
  });

  it.each([
    ['goals', goal],
    ['episodes', anEpisode({ id: 'e2', clientId: 'c1' })],
    ['actions', anAction({ id: 'a2', clientId: 'c1' })],
  ] as const)('keeps what the other page adds to %s right after it', async (table, record) => {
    await two.store.readOfClient(table, 'c1');
    await one.store.replaceAll(withGoal('after'));
    await addRecord(two.store, table, record as never);
    expect(await one.store.read(table, record.id)).toMatchObject({ ok: true, value: record });
    await expect(addRecord(one.store, table, record as never)).rejects.toThrow(RevisionConflictError);
  });

  it('never takes a restored record for the one that stood there, though both are fresh', async () => {
    const opened = await two.store.read('goals', 'g1');
    await one.store.replaceAll(withGoal('after'));
    await two.store.readAll('notes');
    const value = { ...goal, id: 'g1', words: 'typed over the old one' };
    const stale = two.store.commit([
      { table: 'goals', id: 'g1', clientId: 'c1', base: opened?.revision ?? 0, value },
    ]);
    await expect(stale).rejects.toThrow(RevisionConflictError);
    expect(await goalOf(two)).toBe('after');
  });

  it('refuses what the other page sealed under keys that are gone, and takes it once it is sealed anew', async () => {
    await goalOf(two);
    await one.store.replaceAll(withGoal('after'));
    const put = () => two.store.commit([{ table: 'goals', id: 'g2', clientId: 'c1', base: 0, value: goal }]);
    await expect(put()).rejects.toThrow(RevisionConflictError);
    await put();
    expect(await one.store.read('goals', 'g2')).toMatchObject({ ok: true, value: goal });
    const three = await test.openPage('three', {}, { epoch: 3 });
    expect(await three.store.read('goals', 'g2')).toMatchObject({
      ok: true,
    });
  });

  it('lets the other page go on with its clients and sessions', async () => {
    await two.store.read('sessions', 's1');
    await one.store.replaceAll(withGoal('after'));
    await updateSession(two.store, 's1', (session) => ({ ...session, nextTime: 'from two' }));
    expect(await one.store.read('sessions', 's1')).toMatchObject({ value: { nextTime: 'from two' } });
    const [client] = WHOLE_CASELOAD.clients;
    if (client) await addClient(two.store, { ...client, id: 'c3' });
    expect(await one.store.read('clients', 'c3')).toMatchObject({ ok: true });
  });

  it('keeps what was being typed in the other page, sealed anew', async () => {
    two.drafts.keep('note/s1', 'c1', 'half a sen');
    await two.drafts.flush();
    await one.store.replaceAll(withGoal('after'));
    expect(await test.database.drafts.count()).toBe(0);
    two.drafts.keep('note/s1', 'c1', 'half a sentence');
    await two.drafts.flush().catch(() => two.drafts.flush());
    test.livePages.delete('two');
    const next = await test.openPage('three', {}, { epoch: 3 });
    expect(next.drafts.recall('note/s1')).toBe('half a sentence');
  });
});

describe('replacing everything', () => {
  it('changes nothing if it fails, and can be done again', async () => {
    const twice = { ...WHOLE_CASELOAD, notes: [...WHOLE_CASELOAD.notes, ...WHOLE_CASELOAD.notes] };
    await expect(one.store.replaceAll(twice)).rejects.toThrow();
    expect(await goalOf(one)).toBe('before');
    expect(await goalOf(two)).toBe('before');
    await one.store.replaceAll(withGoal('after'));
    expect(await goalOf(two)).toBe('after');
  });

  it('ends with one whole practice if two pages do it at once', async () => {
    const results = await Promise.allSettled([
      one.store.replaceAll(withGoal('of one')),
      two.store.replaceAll(withGoal('of two')),
    ]);
    const done = results.filter(({ status }) => status === 'fulfilled').length;
    expect(done).toBeGreaterThan(0);
    const words = await goalOf(await test.openPage('three', {}, { epoch: 2 + done }));
    expect(['of one', 'of two']).toContain(words);
    expect(await goalOf(one)).toBe(words);
    expect(await goalOf(two)).toBe(words);
  });

  it('destroys the keys of clients that are gone', async () => {
    const before = await test.database.keys.toArray();
    await one.store.replaceAll(withGoal('after'));
    const after = await test.database.keys.toArray();
    expect(after.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(after).not.toEqual(before);
  });

  it('keeps its key epoch when another page changes a passphrase at the same time', async () => {
    const standing = await test.database.vault.get('vault');
    if (!standing) throw new Error('no vault row');
    await one.store.replaceAll(withGoal('after'));
    const slot = await makeRecoverySlot(standing.vaultId, test.dataKey, makeRecoveryKey());
    await replaceSlot(one.store.database, standing.vaultId, slot);
    expect(await goalOf(await test.openPage('three', {}, { epoch: 3 }))).toBe('after');
    expect((await test.database.vault.get('vault'))?.epoch).toBe(3);
  });

  it('is not for a vault of a newer version, nor for a locked one', async () => {
    const newer = await test.openPage('newer', {}, { epoch: 2, version: 2 });
    await expect(newer.store.replaceAll(WHOLE_CASELOAD)).rejects.toThrow(ReadOnlyVaultError);
    await two.close();
    await expect(two.store.replaceAll(WHOLE_CASELOAD)).rejects.toThrow(VaultLockedError);
  });
});
