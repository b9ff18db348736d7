import type { VaultRecord } from '../vault/vault-record';
import type { Database } from './database';
import { readyDisk } from './disk-room';
import { VaultExistsError } from './errors';
import type { VaultPage } from './open-vault';
import type { Change } from './store';

/** Of two windows that make the first vault at once, one makes it. @throws VaultExistsError, DiskFailureError */
export async function addFirst(database: Database, record: VaultRecord): Promise<void> {
  await readyDisk();
  try {
    await (await database.tables()).vault.add(record);
  } catch (error) {
    throw error instanceof Error && error.name === 'ConstraintError' ? new VaultExistsError() : error;
  }
}

/** From the first day on, the vault knows when it was made: the first backup reminder counts from there. */
export function firstFacts({ newId, now }: VaultPage): Change {
  const id = newId();
  const value = { kind: 'facts', id, lastBackupAt: null, createdAt: now(), safetyProcedure: '' } as const;
  return { table: 'practitioner', id, base: 0, value };
}
