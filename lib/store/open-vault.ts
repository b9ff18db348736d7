import type { Slot } from '../vault/slots';
import { VAULT_VERSION, type VaultRecord } from '../vault/vault-record';
import { type Database, openDatabase, openTables } from './database';
import { DATABASE_NAMES } from './database-names';
import { readyDisk } from './disk-room';
import type { DraftsPage } from './draft-rows';
import { createDrafts, type Drafts } from './drafts';
import { ReadOnlyVaultError, VaultGoneError } from './errors';
import type { FirstRows } from './first-rows';
import { holdKeyring } from './held-keyring';
import { createStore, type Store } from './store';

/** The practitioner's own vault, or the synthetic sample. */
export type VaultMode = keyof typeof DATABASE_NAMES;

/** Everything that exists only while the vault is open: one object, closed as a whole. */
export interface OpenVault {
  readonly mode: VaultMode;
  readonly record: VaultRecord;
  readonly dataKey: Uint8Array;
  readonly store: Store;
  readonly drafts: Drafts;
  /** Written by a newer version: nothing can be changed. */
  readonly isReadOnly: boolean;
  /** Seals what is pending, then forgets keys, opened rows and text. */
  readonly close: () => Promise<void>;
}

/** What a page lends to its open vault. */
export type VaultPage = Omit<DraftsPage, 'store' | 'isReadOnly' | 'epoch'>;

/** How long keys are kept at a lock for heads that are being written, in milliseconds. */
const LONGEST_WAIT = 2000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens the store of a vault whose data key is known; `first` are rows of it that were read meanwhile. */
export async function openVault(
  mode: VaultMode,
  database: Database,
  vault: { record: VaultRecord; dataKey: Uint8Array },
  page: VaultPage,
  first: FirstRows | null = null,
): Promise<OpenVault> {
  const isReadOnly = vault.record.version > VAULT_VERSION;
  const held = await holdKeyring(database, vault);
  const store = createStore(database, held, {
    isReadOnly,
    firstRows: first,
    onUnsettled: page.onUnsettled,
  });
  const drafts = createDrafts({ ...page, store, isReadOnly, epoch: vault.record.epoch });
  return {
    mode,
    ...vault,
    store,
    drafts,
    isReadOnly,
    close: async () => {
      await drafts
        .flush()
        .catch(async (error: unknown) => {
          // Where there is no vault, nothing has a place to wait for.
          if (!(error instanceof VaultGoneError)) page.writeLater?.(await drafts.sealRest());
        })
        .catch(() => undefined);
      // What does not come to its end stays owed.
      await Promise.race([store.followed(), pause(LONGEST_WAIT)]);
      held.drop();
      drafts.forget();
    },
  };
}

/** The readable vault row, or null where no vault was made. */
export async function readVaultRecord(database: Database): Promise<VaultRecord | null> {
  return (await (await openTables(database)).vault.get('vault')) ?? null;
}

/**
 * Puts one way into a vault in the place of the one of its kind; whatever else another window changed meanwhile stays.
 * @throws VaultGoneError if the vault is no longer there, ReadOnlyVaultError if a newer version wrote it, DiskFailureError
 */
export async function replaceSlot(database: Database, vaultId: string, slot: Slot): Promise<VaultRecord> {
  await readyDisk();
  const tables = await database.tables();
  return tables.transaction('rw', tables.vault, async () => {
    const standing = await tables.vault.get('vault');
    if (standing?.vaultId !== vaultId) throw new VaultGoneError();
    if (standing.version > VAULT_VERSION) throw new ReadOnlyVaultError();
    const slots = standing.slots.map((each) => (each.kind === slot.kind ? slot : each));
    const record = { ...standing, slots };
    await tables.vault.put(record);
    return record;
  });
}

/** Removes a whole database: its keys and every row. It opens anew, empty, when it is next asked. */
export async function deleteDatabase(database: Database): Promise<void> {
  await (await database.tables()).delete({ disableAutoOpen: false });
}

/** The two databases, each opened once a page: when it is first asked for. */
export function openDatabases(): (mode: VaultMode) => Database {
  const opened = new Map<VaultMode, Database>();
  return (mode) => {
    const database = opened.get(mode) ?? openDatabase(DATABASE_NAMES[mode]);
    opened.set(mode, database);
    return database;
  };
}
