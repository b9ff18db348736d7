import type { Dexie, EntityTable, Table } from 'dexie';
import type { WrappedClientKey } from '../vault/keyring';
import type { VaultRecord } from '../vault/vault-record';

/** A sealed row: ids are random, and nothing else can be read. One with an empty seal tells that it is there (see `caseload-index.ts`, `owed-heads.ts`). */
export interface Row {
  readonly id: string;
  /** The client the row belongs to, for rows sealed under a client's own key. */
  readonly clientId?: string;
  readonly revision: number;
  readonly sealed: Uint8Array;
}

/** Tables of sealed rows. `heads`, `series` and `caseload` are derived and can be rebuilt. */
export const SEALED_TABLES = [
  'clients',
  'sessions',
  'episodes',
  'goals',
  'actions',
  'notes',
  'histories',
  'questions',
  'practitioner',
  'drafts',
  'undos',
  'heads',
  'series',
  'caseload',
] as const;

/** Name of a table of sealed rows. */
export type SealedTableName = (typeof SEALED_TABLES)[number];

/** The tables by Dexie: the readable vault row, wrapped client keys, and sealed rows. */
export type Tables = Dexie & {
  vault: EntityTable<VaultRecord, 'id'>;
  keys: EntityTable<WrappedClientKey, 'id'>;
} & {
  [Name in SealedTableName]: Table<Row, string>;
};

/** Beside's database, of which nothing is opened before somebody asks for its tables. */
export interface Database {
  readonly name: string;
  /** Its tables: the same each time, with one connection. */
  readonly tables: () => Promise<Tables>;
  /** While a vault is open: has every new connection checked before anything is read by it. Null ends that. */
  readonly guard: (check: Guard | null) => void;
  /** Whether it was found emptied: what is read of it then is not what was kept, and nothing is written to it. */
  readonly isEmptied: () => boolean;
}

/** Whether what a new connection finds is what was kept. */
export type Guard = (tables: Tables) => Promise<boolean>;

/** A third of a page's program, and not needed to draw the rows that are read first: fetched when more is asked for. */
export const fetchDexie = () => import('./with-dexie');

/** Wait before a connection that was taken away is asked for again, in milliseconds: the browser may be clearing it just then. */
export const REOPEN_PACE = 500;

/** Names a database; the browser's is opened (or made) when rows are first asked of its tables. */
export function openDatabase(name: string): Database {
  let tables: Promise<Tables> | undefined;
  let check: Guard | null = null;
  let isEmptied = false;
  const onOpened = async (opened: Tables) => {
    const asked = check;
    if (!asked || isEmptied || (await asked(opened))) return;
    // One that was cut off may answer late.
    if (check === asked) isEmptied = true;
  };
  /** What took the connection may have emptied the database too: that is looked at now, not once somebody writes. */
  const onTaken = () => void lookAgain().catch(onTakenLater);
  const onTakenLater = () => setTimeout(onTaken, REOPEN_PACE);
  const lookAgain = async () => {
    // Dexie closes it after we are told.
    await Promise.resolve();
    if (check) await openTables(database);
  };
  const make = async () => (await fetchDexie()).makeTables(name, { onOpened, onTaken });
  const database: Database = {
    name,
    tables: () => (tables ??= make()),
    guard: (next) => {
      check = next;
      isEmptied = false;
    },
    isEmptied: () => isEmptied,
  };
  return database;
}

/** Its tables, opened: where an opening failed, as on a full disk, Dexie lets nobody read until it is asked to open again. */
export async function openTables(database: Database): Promise<Tables> {
  const tables = await database.tables();
  if (!tables.isOpen()) await tables.open();
  return tables;
}
