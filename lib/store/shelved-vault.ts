import { openDatabase } from './database';
import { DATABASE_NAMES } from './database-names';
import { type OpenVault, openVault, readVaultRecord, type VaultMode, type VaultPage } from './open-vault';

/**
 * Opens the vault in the worker for one deed, by the key that waits in memory; null where there is no vault. `onUnsettled` is for deeds
 * that change sessions.
 */
export async function openShelvedVault(
  key: { mode: VaultMode; dataKey: readonly number[] },
  onUnsettled: VaultPage['onUnsettled'] = () => undefined,
): Promise<OpenVault | null> {
  const database = openDatabase(DATABASE_NAMES[key.mode]);
  const record = await readVaultRecord(database);
  if (!record) {
    (await database.tables()).close();
    return null;
  }
  const vault = await openVault(
    key.mode,
    database,
    { record, dataKey: Uint8Array.from(key.dataKey) },
    { ...WORKER_PAGE, onUnsettled },
  );
  const close = async () => {
    await vault.close();
    (await database.tables()).close();
  };
  return { ...vault, close };
}

/** The worker types nothing, so it keeps no drafts. */
const WORKER_PAGE = {
  pageId: 'worker',
  now: Date.now,
  newId: () => crypto.randomUUID(),
  livePages: () => Promise.resolve(new Set<string>()),
  whenPageEnds: () => Promise.resolve(),
  onFailure: () => undefined,
};
