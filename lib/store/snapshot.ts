import { RECORD_TABLES, type RecordTableName } from './bulk';
import type { Database, Row } from './database';

/** Every sealed record as it stands at one instant, whatever other pages write meanwhile. */
export type Snapshot = { readonly [Name in RecordTableName]: readonly Row[] };

/** Reads all sealed records in one transaction. */
export async function takeSnapshot(database: Database): Promise<Snapshot> {
  const tables = await database.tables();
  const sources = RECORD_TABLES.map((name) => tables[name]);
  return tables.transaction('r', sources, async () => {
    const read = await Promise.all(RECORD_TABLES.map(async (name) => [name, await tables[name].toArray()]));
    return Object.fromEntries(read) as Snapshot;
  });
}
