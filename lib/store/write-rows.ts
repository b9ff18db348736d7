import type { WrappedClientKey } from '../vault/keyring';
import { type Database, fetchDexie, openTables, type Row, type SealedTableName } from './database';

/** One row as it is to stand, or null where it is to be removed. */
export interface RowChange {
  readonly table: SealedTableName;
  readonly id: string;
  readonly row: Row | null;
}

/** What must hold of the row that stands when the changes are written: throws where it does not. */
export interface StandingCheck {
  readonly table: SealedTableName | 'keys' | 'vault';
  readonly id: string;
  readonly check: (standing: unknown) => void;
}

/** All that is written in one transaction, and what must hold for it. */
export interface RowsToWrite {
  readonly checks: readonly StandingCheck[];
  readonly newKeys: readonly WrappedClientKey[];
  readonly changes: readonly RowChange[];
  /** Whether it is over only once it is on the disk; otherwise a power cut may take it back, all of it. */
  readonly isLasting: boolean;
}

/** A transaction, or null where the connection turns out to be closed. */
function unlessClosed(begin: () => IDBTransaction): IDBTransaction | null {
  try {
    return begin();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return null;
    throw error;
  }
}

/**
 * Writes rows by IndexedDB itself, all or none, and resolves once they stand: what Dexie does around a put costs a save
 * more than the put. Every page's live queries are told as by Dexie. @throws whatever a check throws
 */
export async function writeRows(database: Database, rows: RowsToWrite): Promise<void> {
  const connection = await openTables(database);
  const { checks, newKeys, changes, isLasting } = rows;
  const tables = [...checks, ...changes].map(({ table }): string => table);
  const names = new Set(newKeys.length === 0 ? tables : [...tables, 'keys']);
  const durability = isLasting ? 'strict' : 'relaxed';
  const begin = () => connection.backendDB().transaction([...names], 'readwrite', { durability });
  let begun = unlessClosed(begin);
  if (!begun) {
    // As Dexie does: after an error of the disk the browser may have closed the connection without a word.
    connection.close({ disableAutoOpen: false });
    await connection.open();
    begun = begin();
  }
  const transaction = begun;
  return new Promise((resolve, reject) => {
    let refusal: unknown;
    const orRefuse = (step: () => void) => {
      try {
        step();
      } catch (error) {
        refusal = error;
        transaction.abort();
      }
    };
    transaction.onabort = () => reject(refusal ?? transaction.error);
    transaction.oncomplete = () => resolve();
    // Told at once, but after all that only waits for the disk: pages that look again do not hold up a save.
    transaction.addEventListener('complete', async () =>
      (await fetchDexie()).tellChanges(database.name, rows),
    );
    // All requests go out at once, in this order: the checks see what stood before, and one that fails undoes the rest.
    orRefuse(() => {
      for (const [at, { table, id, check }] of checks.entries()) {
        const request = transaction.objectStore(table).get(id);
        request.onsuccess = () =>
          orRefuse(() => {
            check(request.result);
            if (at === checks.length - 1) transaction.commit();
          });
      }
      for (const key of newKeys) transaction.objectStore('keys').add(key);
      for (const { table, id, row } of changes) {
        if (row) transaction.objectStore(table).put(row);
        else transaction.objectStore(table).delete(id);
      }
    });
  });
}

/** Looks whether all of it holds now. @throws whatever a check throws */
export async function checkNow(database: Database, checks: readonly StandingCheck[]): Promise<void> {
  const tables = await database.tables();
  for (const { table, id, check } of checks) check(await tables.table(table).get(id));
}
