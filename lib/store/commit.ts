import type { Keyring, WrappedClientKey } from '../vault/keyring';
import type { VaultRecord } from '../vault/vault-record';
import type { Database, Row } from './database';
import { ClientGoneError, RestoredElsewhereError, RevisionConflictError, VaultGoneError } from './errors';
import { ownerOf, type SealedRow, sealRow } from './sealed-rows';
import type { Change } from './store';

/**
 * Seals all changes, then writes all or none of them in one transaction; `newKeys` are kept in it too.
 * @throws RevisionConflictError, ClientGoneError, RestoredElsewhereError, VaultGoneError
 */
export async function commitChanges(
  database: Database,
  keyring: Keyring,
  changes: readonly Change[],
  newKeys: readonly WrappedClientKey[],
): Promise<void> {
  const sealed = await sealChanges(database, keyring, changes);
  await writeAll(database, keyring, sealed, newKeys);
  rememberAll(keyring, sealed);
}

interface SealedChange {
  readonly change: Change;
  readonly sealed: SealedRow | null;
}

async function sealChanges(
  database: Database,
  keyring: Keyring,
  changes: readonly Change[],
): Promise<SealedChange[]> {
  await openKeysOf(database, keyring, changes);
  return Promise.all(
    changes.map(async (change) => {
      if (change.value === null) return { change, sealed: null };
      const { id, clientId, base } = change;
      const place = { id, revision: base + 1, ...(clientId === undefined ? {} : { clientId }) };
      return { change, sealed: await sealRow(keyring, change.table, place, change.value) };
    }),
  );
}

/** A page that has not yet read anything of a client still needs its key to write. */
async function openKeysOf(database: Database, keyring: Keyring, changes: readonly Change[]): Promise<void> {
  for (const owner of ownersOf(changes)) {
    if (keyring.hasClientKey(owner)) continue;
    const key = await database.keys.get(owner);
    if (!key) throw new ClientGoneError();
    await keyring.addClientKey(key);
  }
}

function ownersOf(changes: readonly Change[]): Set<string> {
  const owners = new Set<string>();
  for (const change of changes) {
    const owner = change.value === null ? undefined : ownerOf(change.table, change);
    if (owner !== undefined) owners.add(owner);
  }
  return owners;
}

async function writeAll(
  database: Database,
  keyring: Keyring,
  sealedChanges: readonly SealedChange[],
  newKeys: readonly WrappedClientKey[],
): Promise<void> {
  const changes = sealedChanges.map(({ change }) => change);
  const isNew = (owner: string) => newKeys.some(({ id }) => id === owner);
  const tables = [...new Set(changes.map(({ table }) => table))].map((name) => database[name]);
  await database.transaction('rw', [...tables, database.keys, database.vault], async ({ idbtrans }) => {
    // All requests go out at once, in this order: the checks see what stood before, and one that fails undoes the rest.
    const checking = [
      checkVault(idbtrans, keyring),
      ...[...ownersOf(changes)].filter((owner) => !isNew(owner)).map((owner) => checkOwner(idbtrans, owner)),
      ...changes.map((change) => checkBase(idbtrans, change)),
    ];
    const writing = [
      ...newKeys.map((key) => database.keys.add(key)),
      ...sealedChanges.map(({ change, sealed }) =>
        sealed ? database[change.table].put(sealed.row) : database[change.table].delete(change.id),
      ),
    ];
    await Promise.all([...writing, Promise.all(checking).then(() => idbtrans.commit())]);
  });
}

/** What was written need not be opened again to be read. */
function rememberAll(keyring: Keyring, sealedChanges: readonly SealedChange[]): void {
  for (const { change, sealed } of sealedChanges) {
    const { table, id } = change;
    if (sealed) keyring.remember({ table, ...sealed.row }, ownerOf(table, sealed.row), sealed.contents);
    else keyring.forget(table, id);
  }
}

async function checkOwner(transaction: IDBTransaction, owner: string): Promise<void> {
  if ((await standingIn(transaction, 'keys', owner)) === undefined) throw new ClientGoneError();
}

async function checkVault(transaction: IDBTransaction, { vaultId, epoch }: Keyring): Promise<void> {
  const standing = await standingIn<VaultRecord>(transaction, 'vault', 'vault');
  if (standing?.vaultId !== vaultId) throw new VaultGoneError();
  if (standing.epoch !== epoch) throw new RestoredElsewhereError();
}

async function checkBase(transaction: IDBTransaction, { table, id, base }: Change): Promise<void> {
  if (base === 'any') return;
  const standing = await standingIn<Row>(transaction, table, id);
  if ((standing?.revision ?? 0) !== base) throw new RevisionConflictError(table, id);
}

/** What stands in a row, asked of IndexedDB itself: what Dexie does around a read costs a save more than the read. */
function standingIn<Value>(
  transaction: IDBTransaction,
  table: string,
  id: string,
): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const request: IDBRequest<Value | undefined> = transaction.objectStore(table).get(id);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
