import { describe, expect, it } from 'vitest';
import { randomKey } from '../../../lib/vault/derive';
import { SealBrokenError, VaultLockedError } from '../../../lib/vault/errors';
import { makeKeyring } from '../../../lib/vault/keyring';

const vault = { vaultId: 'v1', epoch: 1 };
const dataKey = randomKey();
const row = { table: 'notes', id: 'n1', revision: 3 };

async function sealedRow(clientId?: string) {
  const keyring = await makeKeyring(dataKey, vault);
  const key = clientId === undefined ? null : await keyring.makeClientKey(clientId);
  return { key, sealed: await keyring.seal(row, clientId, { text: 'words' }) };
}

describe('a keyring', () => {
  it('opens a row in another page that has the data key', async () => {
    const { sealed } = await sealedRow();
    expect(await (await makeKeyring(dataKey, vault)).open({ ...row, sealed }, undefined)).toEqual({
      text: 'words',
    });
  });

  it.each([
    ['another table', { table: 'goals' }],
    ['another id', { id: 'n2' }],
    ['another revision', { revision: 4 }],
  ])('does not open a row that was moved to %s', async (_where, change) => {
    const { sealed } = await sealedRow();
    const keyring = await makeKeyring(dataKey, vault);
    await expect(keyring.open({ ...row, ...change, sealed }, undefined)).rejects.toThrow(SealBrokenError);
  });

  it('does not open a row in another vault or key epoch', async () => {
    const { sealed } = await sealedRow();
    for (const other of [
      { ...vault, vaultId: 'v2' },
      { ...vault, epoch: 2 },
    ]) {
      await expect((await makeKeyring(dataKey, other)).open({ ...row, sealed }, undefined)).rejects.toThrow(
        SealBrokenError,
      );
    }
  });

  it("needs the client's own key, and a key opens only its own client", async () => {
    const { key, sealed } = await sealedRow('c1');
    const keyring = await makeKeyring(dataKey, vault);
    await expect(keyring.open({ ...row, sealed }, 'c1')).rejects.toThrow(VaultLockedError);
    await keyring.makeClientKey('c2');
    await expect(keyring.open({ ...row, sealed }, 'c2')).rejects.toThrow(SealBrokenError);
    if (key) {
      await expect(keyring.addClientKey({ ...key, id: 'c3' })).rejects.toThrow(SealBrokenError);
      await keyring.addClientKey(key);
    }
    expect(await keyring.open({ ...row, sealed }, 'c1')).toEqual({ text: 'words' });
  });

  it('forgets a client with everything opened under its key', async () => {
    const { key, sealed } = await sealedRow('c1');
    const keyring = await makeKeyring(dataKey, vault);
    if (key) await keyring.addClientKey(key);
    await keyring.open({ ...row, sealed }, 'c1');
    keyring.forgetClient('c1');
    await expect(keyring.open({ ...row, sealed }, 'c1')).rejects.toThrow(VaultLockedError);
  });

  it('opens and seals nothing once dropped, not even what it opened before', async () => {
    const { sealed } = await sealedRow();
    const keyring = await makeKeyring(dataKey, vault);
    await keyring.open({ ...row, sealed }, undefined);
    keyring.drop();
    await expect(keyring.open({ ...row, sealed }, undefined)).rejects.toThrow(VaultLockedError);
    await expect(keyring.seal(row, undefined, {})).rejects.toThrow(VaultLockedError);
  });
});
