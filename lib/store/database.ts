import Dexie, { type EntityTable, type Table } from 'dexie';
import type { WrappedClientKey } from '../vault/keyring';
import type { VaultRecord } from '../vault/vault-record';
import { noteClosed } from './disk-room';

/** A sealed row: ids are random, and nothing else can be read. */
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

/** Beside's database: the readable vault row, wrapped client keys, and sealed rows. */
export type Database = Dexie & {
  vault: EntityTable<VaultRecord, 'id'>;
  keys: EntityTable<WrappedClientKey, 'id'>;
} & {
  [Name in SealedTableName]: Table<Row, string>;
};

/** Opens (or creates) a database; every commit waits until it is on the disk. */
export function openDatabase(name: string): Database {
  // Without Dexie's cache: rows are also written past it (see `write-rows.ts`).
  const database = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' }) as Database;
  // The browser's own event: Dexie's is told of what we close too.
  database.on('ready', () => database.backendDB().addEventListener('close', noteClosed), true);
  // Declared once, as it is now: what an older version lacks is added when it is opened, and a page begins sooner.
  database.version(5).stores({
    vault: 'id',
    keys: 'id',
    clients: 'id',
    heads: 'id',
    series: 'id',
    caseload: 'id',
    practitioner: 'id',
    sessions: 'id, clientId',
    episodes: 'id, clientId',
    goals: 'id, clientId',
    actions: 'id, clientId',
    notes: 'id, clientId',
    histories: 'id, clientId',
    questions: 'id, clientId',
    drafts: 'id, clientId',
    undos: 'id, clientId',
  });
  return database;
}
