import { buildSeries } from '../domain/alliance/series';
import { buildHead, settledCount } from '../domain/practice/head';
import { standingOf, strainedLately } from '../domain/practice/head-standing';
import type { Keyring, WrappedClientKey } from '../vault/keyring';
import { type Database, type Row, SEALED_TABLES, type SealedTableName } from './database';
import { entryAt } from './derived-rows';
import { readyDisk } from './disk-room';
import { REVISIONS_PER_EPOCH } from './epochs';
import { RestoredElsewhereError } from './errors';
import type { Records } from './records';
import { sealRow } from './sealed-rows';

/** Tables that hold records of their own: what a backup keeps. Drafts and derived rows are not among them. */
export const RECORD_TABLES = [
  'clients',
  'sessions',
  'episodes',
  'goals',
  'actions',
  'notes',
  'histories',
  'questions',
  'practitioner',
] as const;

/** Name of a table with records of its own. */
export type RecordTableName = (typeof RECORD_TABLES)[number];

/** A whole practice as plain records. */
export type Caseload = { readonly [Name in RecordTableName]: readonly Records[Name][] };

/** A whole practice, sealed and ready to be written in one transaction. */
export interface SealedCaseload {
  readonly keys: readonly WrappedClientKey[];
  readonly rows: Readonly<Partial<Record<SealedTableName, readonly Row[]>>>;
}

/** Seals every record under new client keys and builds the derived rows. */
export async function sealCaseload(keyring: Keyring, caseload: Caseload): Promise<SealedCaseload> {
  const keys = await Promise.all(caseload.clients.map(({ id }) => keyring.makeClientKey(id)));
  const rows: Partial<Record<SealedTableName, Row[]>> = {};
  for (const table of RECORD_TABLES) rows[table] = await sealRecords(keyring, table, caseload[table]);
  const derived = deriveAll(caseload, revisionOf(keyring));
  rows.series = await sealTable(keyring, 'series', derived.series);
  rows.heads = await sealTable(keyring, 'heads', derived.heads);
  return { keys, rows };
}

/**
 * Adds a sealed practice to an empty database. With `raisedTo` it takes the place of all that stands there,
 * drafts included, and the vault's key epoch becomes `raisedTo`. @throws RestoredElsewhereError, DiskFailureError
 */
export async function writeCaseload(
  database: Database,
  { keys, rows }: SealedCaseload,
  raisedTo: number | null = null,
): Promise<void> {
  await readyDisk();
  const tables = await database.tables();
  const sealed = SEALED_TABLES.map((name) => tables[name]);
  await tables.transaction('rw', [...sealed, tables.keys, tables.vault], async () => {
    if (raisedTo !== null) {
      const standing = await tables.vault.get('vault');
      if (standing?.epoch !== raisedTo - 1) throw new RestoredElsewhereError();
      await Promise.all([...sealed, tables.keys].map((table) => table.clear()));
      await tables.vault.put({ ...standing, epoch: raisedTo });
    }
    // What stood there was of other heads.
    await tables.caseload.clear();
    await tables.keys.bulkAdd([...keys]);
    await Promise.all(SEALED_TABLES.map((name) => tables[name].bulkAdd([...(rows[name] ?? [])])));
  });
}

function deriveAll({ clients, sessions, episodes, actions }: Caseload, revision: number) {
  const sessionsBy = byClient(sessions);
  const episodesBy = byClient(episodes);
  const actionsBy = byClient(actions);
  const built = clients.map((client) => {
    const { id } = client;
    const sessions = sessionsBy.get(id) ?? [];
    const series = buildSeries(sessions.map((session) => entryAt(session, revision)));
    const count = settledCount(series);
    const about = { strained: strainedLately(series), sessions };
    const standing = standingOf(episodesBy.get(id) ?? [], actionsBy.get(id) ?? [], about);
    const head = { ...buildHead(client, series, count, standing), settledAt: revision };
    return { id, settled: series.slice(0, count), head };
  });
  return {
    series: built.map(({ id, settled }) => ({ id, value: settled })),
    heads: built.map(({ id, head }) => ({ id, value: head })),
  };
}

function byClient<Value extends { readonly clientId: string }>(
  records: readonly Value[],
): Map<string, Value[]> {
  const grouped = new Map<string, Value[]>();
  for (const record of records) {
    const own = grouped.get(record.clientId);
    if (own) own.push(record);
    else grouped.set(record.clientId, [record]);
  }
  return grouped;
}

function sealRecords<Name extends RecordTableName>(
  keyring: Keyring,
  table: Name,
  values: readonly Records[Name][],
) {
  return sealTable(
    keyring,
    table,
    values.map((value) => placeRecord(table, value)),
  );
}

interface Unsealed<Value> {
  readonly id: string;
  readonly clientId?: string;
  readonly value: Value;
}

function placeRecord<Name extends RecordTableName>(
  table: Name,
  value: Records[Name],
): Unsealed<Records[Name]> {
  const clientId = table !== 'clients' && 'clientId' in value ? value.clientId : null;
  return clientId === null ? { id: value.id, value } : { id: value.id, clientId, value };
}

/** The revision of every row that is written so. */
function revisionOf({ epoch }: Keyring): number {
  return (epoch - 1) * REVISIONS_PER_EPOCH + 1;
}

function sealTable<Name extends SealedTableName>(
  keyring: Keyring,
  table: Name,
  records: readonly Unsealed<Records[Name]>[],
): Promise<Row[]> {
  const revision = revisionOf(keyring);
  return Promise.all(
    records.map(async ({ value, ...place }) => {
      const { row } = await sealRow(keyring, table, { ...place, revision }, value);
      return row;
    }),
  );
}
