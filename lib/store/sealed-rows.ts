import type { Series } from '../domain/alliance/series';
import type { Head } from '../domain/practice/head';
import { SealBrokenError, VaultLockedError } from '../vault/errors';
import type { Keyring, WrappedClientKey } from '../vault/keyring';
import { type Contents, isOutdated, NewerContentsError, unwrapContents, wrapContents } from './contents';
import type { Database, Row, SealedTableName } from './database';
import {
  type PackedHead,
  type PackedSeries,
  packHead,
  packSeries,
  unpackHead,
  unpackSeries,
} from './packed-series';
import type { Records } from './records';

/** A record that opened, or the fact that it does not. A damaged row is left as it is. */
export type Opened<Value> =
  | {
      readonly ok: true;
      readonly id: string;
      readonly clientId?: string;
      readonly revision: number;
      readonly value: Value;
    }
  | {
      readonly ok: false;
      readonly id: string;
      readonly clientId?: string;
      readonly revision: number;
      readonly problem: 'damaged' | 'newer';
    };

/** Tables whose row's own id is the client's. */
const CLIENT_TABLES: ReadonlySet<SealedTableName> = new Set(['clients', 'heads', 'series']);

/** Whose key seals a row: a client's own, or (undefined) the table's. */
export function ownerOf(table: SealedTableName, row: { id: string; clientId?: string }): string | undefined {
  return CLIENT_TABLES.has(table) ? row.id : row.clientId;
}

/** A row ready to be written, and the contents it was sealed from. */
export interface SealedRow {
  readonly row: Row;
  readonly contents: Contents;
}

/** Seals a value as the next revision of a row. */
export async function sealRow<Name extends SealedTableName>(
  keyring: Keyring,
  table: Name,
  row: { id: string; clientId?: string; revision: number },
  value: Records[Name],
): Promise<SealedRow> {
  const contents = wrapContents(table, packed(table, value));
  const sealed = await keyring.seal({ table, ...row }, ownerOf(table, row), contents);
  const { id, clientId, revision } = row;
  return { row: { id, revision, sealed, ...(clientId === undefined ? {} : { clientId }) }, contents };
}

/** What this page opened or wrote last, without a look at the disk; null if that is nothing. */
export function recallRow<Name extends SealedTableName>(
  keyring: Keyring,
  table: Name,
  id: string,
): Opened<Records[Name]> | null {
  const recalled = keyring.recall(table, id);
  if (!recalled) return null;
  const { revision, clientId, contents } = recalled;
  const value = contentsValue(table, contents as Contents);
  return { ok: true, id, revision, value, ...(clientId === undefined ? {} : { clientId }) };
}

/** Whether what this page opened last of a row was written by an older version of Beside. */
export function isRowOutdated(keyring: Keyring, table: SealedTableName, id: string): boolean {
  const recalled = keyring.recall(table, id);
  return recalled !== null && isOutdated(table, recalled.contents as Contents);
}

/** Series and heads as they were unpacked, by the contents they came from: a page asks for the same ones again and again. */
const unpacked = new WeakMap<object, unknown>();

function contentsValue<Name extends SealedTableName>(table: Name, contents: Contents): Records[Name] {
  if (table !== 'series' && table !== 'heads') return unwrapContents(table, contents) as Records[Name];
  const known = unpacked.get(contents) ?? unpackedContents(table, contents);
  unpacked.set(contents, known);
  return known as Records[Name];
}

function unpackedContents(table: 'series' | 'heads', contents: Contents): Series | Head {
  const value = unwrapContents(table, contents);
  return table === 'series' ? unpackSeries(value as PackedSeries) : unpackHead(value as PackedHead);
}

function packed<Name extends SealedTableName>(table: Name, value: Records[Name]): unknown {
  if (table === 'series') return packSeries(value as Records['series']);
  return table === 'heads' ? packHead(value as Records['heads']) : value;
}

/** Opens rows of one table, all at once; each damaged row is reported in its place. */
export async function openRows<Name extends SealedTableName>(
  database: Database,
  keyring: Keyring,
  table: Name,
  rows: readonly Row[],
): Promise<Opened<Records[Name]>[]> {
  await fetchClientKeys(database, keyring, table, rows);
  return Promise.all(rows.map((row) => openRow(keyring, table, row)));
}

async function fetchClientKeys(
  database: Database,
  keyring: Keyring,
  table: SealedTableName,
  rows: readonly Row[],
) {
  const wanted = new Set<string>();
  for (const row of rows) {
    const owner = ownerOf(table, row);
    if (owner !== undefined && !keyring.hasClientKey(owner) && !isInMind(keyring, table, row))
      wanted.add(owner);
  }
  if (wanted.size === 0) return;
  const keys = await (await database.tables()).keys.bulkGet([...wanted]);
  await addClientKeys(
    keyring,
    keys.flatMap((key) => key ?? []),
  );
}

/** Takes kept client keys into use; one that does not open leaves its client's rows damaged. */
export async function addClientKeys(keyring: Keyring, keys: readonly WrappedClientKey[]): Promise<void> {
  await Promise.all(keys.map((key) => keyring.addClientKey(key).catch(ignoreBrokenKey)));
}

/** A client key that does not open leaves its rows damaged; the rest of the vault works. */
function ignoreBrokenKey(error: unknown): void {
  if (!(error instanceof SealBrokenError)) throw error;
}

/** Whether a row was opened before as it stands: then no key is needed. */
function isInMind(keyring: Keyring, table: SealedTableName, { id, revision }: Row): boolean {
  return keyring.recall(table, id)?.revision === revision;
}

/**
 * Two tables are not kept in memory. The index of the caseload is of many clients, and one that is deleted must be forgotten there too;
 * what can be taken back in a note may be long, and is removed and begun again under one id, at revisions that stood before.
 */
export function isRemembered(table: SealedTableName): boolean {
  return table !== 'caseload' && table !== 'undos';
}

async function openRow<Name extends SealedTableName>(
  keyring: Keyring,
  table: Name,
  row: Row,
): Promise<Opened<Records[Name]>> {
  const owner = ownerOf(table, row);
  const place = { id: row.id, revision: row.revision, ...(owner === undefined ? {} : { clientId: owner }) };
  const unreadable = (problem: 'damaged' | 'newer') => ({ ok: false as const, ...place, problem });
  const isKeyless = owner !== undefined && !keyring.hasClientKey(owner);
  if (isKeyless && !isInMind(keyring, table, row)) return unreadable('damaged');
  try {
    const contents = (await keyring.open({ table, ...row }, owner)) as Contents;
    if (!isRemembered(table)) keyring.forget(table, row.id);
    return { ok: true, ...place, value: contentsValue(table, contents) };
  } catch (error) {
    if (error instanceof VaultLockedError) throw error;
    return unreadable(error instanceof NewerContentsError ? 'newer' : 'damaged');
  }
}
