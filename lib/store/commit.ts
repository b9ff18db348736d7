import type { Keyring, WrappedClientKey } from '../vault/keyring';
import type { VaultRecord } from '../vault/vault-record';
import { markOf } from './caseload-index';
import type { Database, Row } from './database';
import { readyDisk } from './disk-room';
import { ClientGoneError, RestoredElsewhereError, RevisionConflictError, VaultGoneError } from './errors';
import type { LateWrite } from './late-writes';
import { owedRow } from './owed-heads';
import { isRemembered, ownerOf, type SealedRow, sealRow } from './sealed-rows';
import type { Change } from './store';
import { checkNow, type RowChange, type StandingCheck, writeRows } from './write-rows';

/**
 * Seals all changes, then writes all or none of them in one transaction; `newKeys` are kept in it too.
 * @throws RevisionConflictError, ClientGoneError, RestoredElsewhereError, VaultGoneError, DiskFailureError
 */
export async function commitChanges(
  database: Database,
  keyring: Keyring,
  changes: readonly Change[],
  newKeys: readonly WrappedClientKey[],
): Promise<void> {
  try {
    const [sealed] = await Promise.all([sealChanges(database, keyring, changes), readyDisk()]);
    await writeAll(database, keyring, sealed, newKeys);
    rememberAll(keyring, sealed);
  } catch (error) {
    // That a client or a record is gone is not the whole of it.
    throw database.isEmptied() ? new VaultGoneError() : error;
  }
}

/** Seals changes now, and gives the way to write them later, for which no key is needed. */
export async function sealForLater(
  database: Database,
  keyring: Keyring,
  changes: readonly Change[],
): Promise<LateWrite> {
  const { vaultId, epoch } = keyring;
  const sealed = await sealChanges(database, keyring, changes);
  return () => readyDisk().then(() => writeAll(database, { vaultId, epoch }, sealed, []));
}

/** Which vault rows were sealed for. */
type SealedFor = Pick<Keyring, 'vaultId' | 'epoch'>;

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
      const { id, clientId, base, after = base } = change;
      const place = { id, revision: after + 1, ...(clientId === undefined ? {} : { clientId }) };
      return { change, sealed: await sealRow(keyring, change.table, place, change.value) };
    }),
  );
}

/** A page that has not yet read anything of a client still needs its key to write. */
async function openKeysOf(database: Database, keyring: Keyring, changes: readonly Change[]): Promise<void> {
  for (const owner of ownersOf(changes)) {
    if (keyring.hasClientKey(owner)) continue;
    const key = await (await database.tables()).keys.get(owner);
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

/** For the caseload's index each head that is written is marked, and where a session is written without its client's, that is owed. */
function besideOf(sealedChanges: readonly SealedChange[]): RowChange[] {
  const heads = new Set(
    sealedChanges.flatMap(({ change: { table, id } }) => (table === 'heads' ? [id] : [])),
  );
  const marks = [...heads].map((id) => markOf(id));
  const owed = sealedChanges.flatMap(({ change: { table }, sealed }) => {
    const { id, clientId, revision } = sealed?.row ?? {};
    const isOwing = table === 'sessions' && clientId !== undefined && !heads.has(clientId);
    return isOwing && id && revision ? [owedRow({ sessionId: id, revision }, clientId)] : [];
  });
  return [...marks, ...owed].map((row) => ({ table: 'caseload', id: row.id, row }));
}

/** Tables whose rows are made anew where they do not fit what they were made of: none of them has to be forced to the disk. */
const REMADE: ReadonlySet<Change['table']> = new Set(['heads', 'series', 'caseload']);

async function writeAll(
  database: Database,
  vault: SealedFor,
  sealedChanges: readonly SealedChange[],
  newKeys: readonly WrappedClientKey[],
): Promise<void> {
  const changes = sealedChanges.map(({ change }) => change);
  const needed = checksOfVault(vault, changes, newKeys);
  try {
    await writeRows(database, {
      checks: [
        ...needed.unproven,
        ...newKeys.map(checkOfNewKey),
        ...changes.flatMap(checksOfAbout),
        ...changes.flatMap(checksOfBase),
      ],
      newKeys,
      changes: [
        ...sealedChanges.map(({ change: { table, id }, sealed }) => ({
          table,
          id,
          row: sealed?.row ?? null,
        })),
        ...besideOf(sealedChanges),
      ],
      isLasting: newKeys.length > 0 || !changes.every(({ table }) => REMADE.has(table)),
    });
  } catch (error) {
    if (error instanceof RevisionConflictError) await checkNow(database, needed.proven);
    throw error;
  }
}

/** What was written need not be opened again to be read. */
function rememberAll(keyring: Keyring, sealedChanges: readonly SealedChange[]): void {
  for (const { change, sealed } of sealedChanges) {
    const { table, id } = change;
    if (sealed && isRemembered(table))
      keyring.remember({ table, ...sealed.row }, ownerOf(table, sealed.row), sealed.contents);
    else keyring.forget(table, id);
  }
}

/** What can be filed under another client: its row was read under the owner it had, and says nothing of the one it gets. */
const MAY_MOVE: ReadonlySet<Change['table']> = new Set(['notes', 'histories', 'questions']);

/**
 * That the vault and the clients' keys stand. A row that stands as it was read proves it: it goes with its client's key, a restore
 * leaves none at its revision, and a vault goes as a whole. So it is asked only where no such row is checked, and afterwards where
 * one was not as it was read, to tell why.
 */
function checksOfVault(
  sealedFor: SealedFor,
  changes: readonly Change[],
  newKeys: readonly WrappedClientKey[],
): { unproven: StandingCheck[]; proven: StandingCheck[] } {
  const read = changes.filter((change) => change.base !== 'any' && change.base > 0);
  const proven = new Set(
    read.flatMap((change) => (MAY_MOVE.has(change.table) ? [] : [ownerOf(change.table, change)])),
  );
  const isNew = (owner: string) => newKeys.some(({ id }) => id === owner);
  const owners = [...ownersOf(changes)].filter((owner) => !isNew(owner));
  const vault = checkOfVault(sealedFor);
  const [known, asked] = [
    owners.filter((owner) => proven.has(owner)),
    owners.filter((owner) => !proven.has(owner)),
  ];
  return {
    unproven: [...(read.length === 0 ? [vault] : []), ...asked.map(checkOfOwner)],
    proven: [...(read.length === 0 ? [] : [vault]), ...known.map(checkOfOwner)],
  };
}

function checkOfOwner(owner: string): StandingCheck {
  const check = (standing: unknown) => {
    if (standing === undefined) throw new ClientGoneError();
  };
  return { table: 'keys', id: owner, check };
}

/** Asked, though adding a key twice fails by itself: Firefox does not undo a transaction for what fails once it was asked to commit. */
function checkOfNewKey({ id }: WrappedClientKey): StandingCheck {
  const check = (standing: unknown) => {
    if (standing !== undefined) throw new RevisionConflictError('clients', id);
  };
  return { table: 'keys', id, check };
}

function checkOfVault({ vaultId, epoch }: SealedFor): StandingCheck {
  const check = (standing: unknown) => {
    const record = standing as VaultRecord | undefined;
    if (record?.vaultId !== vaultId) throw new VaultGoneError();
    if (record.epoch !== epoch) throw new RestoredElsewhereError();
  };
  return { table: 'vault', id: 'vault', check };
}

/** That the clients whom a row is about were not deleted meanwhile. */
function checksOfAbout(change: Change): StandingCheck[] {
  return change.value === null ? [] : (change.about ?? []).map(checkOfOwner);
}

function checksOfBase(change: Change): StandingCheck[] {
  const { table, id, base } = change;
  if (base === 'any') return [];
  const check = (standing: unknown) => {
    if (((standing as Row | undefined)?.revision ?? 0) !== base) throw new RevisionConflictError(table, id);
  };
  return [{ table, id, check }];
}
