import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClientGoneError, RevisionConflictError } from '../../../lib/store/errors';
import { type LiveSource, watchLive } from '../../../lib/store/live';
import type { OpenVault } from '../../../lib/store/open-vault';
import { aGoal, aNote } from '../../support/factories';
import { makeTestVault, type TestVault } from '../../support/open-test-vault';

const put = (words: string, base: number, id = 'g1') =>
  ({ table: 'goals', id, clientId: 'c1', base, value: aGoal({ id, clientId: 'c1', words }) }) as const;
const gone = (base: number) => ({ table: 'goals', id: 'g1', base, value: null }) as const;

let test: TestVault;
let one: OpenVault;
let two: OpenVault;

beforeEach(async () => {
  test = await makeTestVault();
  one = await test.openPage('one');
  two = await test.openPage('two');
  await one.store.commit([put('be able to call her', 0)], [await one.store.makeClientKey('c1')]);
  await two.store.read('goals', 'g1');
});

/** Follows a live source for the length of a test. */
function following<Value>(source: LiveSource<Value>) {
  const seen = { value: undefined as Value | undefined };
  const next = (value: Value) => {
    seen.value = value;
  };
  watchLive(source, { next, error: (error) => Promise.reject(error) });
  return seen;
}

describe('a commit over what was read', () => {
  it('says that the client is gone where its rows went with it', async () => {
    await one.store.destroyClient('c1');
    await expect(two.store.commit([put('ghost', 1)])).rejects.toThrow(ClientGoneError);
    expect(await test.database.goals.count()).toBe(0);
  });

  it('is refused after a vault was restored, although a row stands by the same id', async () => {
    const { epoch } = one.record;
    const row = { id: 'g1', clientId: 'c1', revision: 2 ** 32 + 1, sealed: new Uint8Array(9) };
    await test.database.goals.put(row);
    const record = await test.database.vault.get('vault');
    if (record) await test.database.vault.put({ ...record, epoch: epoch + 1 });
    await expect(two.store.commit([put('old', 1)])).rejects.toThrow(RevisionConflictError);
    expect(await test.database.goals.get('g1')).toEqual(row);
  });

  it('files nothing under a client who went, although the note stands as it was read', async () => {
    await one.store.commit([
      { table: 'notes', id: 'n1', base: 0, value: aNote({ id: 'n1', clientId: null }) },
    ]);
    await two.store.read('notes', 'n1');
    await one.store.destroyClient('c1');
    const moved = {
      table: 'notes',
      id: 'n1',
      clientId: 'c1',
      base: 1,
      value: aNote({ id: 'n1', clientId: 'c1' }),
    } as const;
    await expect(two.store.commit([moved])).rejects.toThrow(ClientGoneError);
    expect(await one.store.read('notes', 'n1')).toMatchObject({ ok: true, value: { clientId: null } });
  });

  it('is refused where only a new row is written into a restored vault', async () => {
    const record = await test.database.vault.get('vault');
    if (record) await test.database.vault.put({ ...record, epoch: record.epoch + 1 });
    await expect(two.store.commit([put('late', 0, 'g2')])).rejects.toThrow();
    expect(await test.database.goals.get('g2')).toBeUndefined();
  });
});

describe('live queries', () => {
  it('see in every page what one page wrote and removed, however they ask', async () => {
    const followed = [one, two].flatMap(({ store }) => [
      following(store.watchAll('goals')),
      following(store.watchOfClient('goals', 'c1')),
    ]);
    const single = [one, two].map(({ store }) => following(store.watch('goals', 'g1')));
    const lists = (length: number) =>
      vi.waitFor(() => {
        for (const { value } of followed) expect(value).toHaveLength(length);
      });
    await lists(1);
    await two.store.commit([put('call on Sunday', 1), put('sleep', 0, 'g2')]);
    await lists(2);
    await vi.waitFor(() => {
      for (const { value } of single) expect(value).toMatchObject({ value: { words: 'call on Sunday' } });
    });
    await one.store.commit([gone(2)]);
    await lists(1);
    await vi.waitFor(() => {
      for (const { value } of single) expect(value).toBeNull();
    });
  });
});
