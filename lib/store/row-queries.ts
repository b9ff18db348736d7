import type { Row, SealedTableName, Tables } from './database';

/** Rows as they are asked of Dexie, once or again at each change. */
type RowQuery = (tables: Tables) => Promise<Row[]>;

/** The one row of that id, if there is one. */
export function one(table: SealedTableName, id: string): RowQuery {
  return (tables) => tables[table].where('id').equals(id).toArray();
}

/** Every row of a table. */
export function all(table: SealedTableName): RowQuery {
  return (tables) => tables[table].toArray();
}

/** The rows that belong to a client. */
export function ofClient(table: SealedTableName, clientId: string): RowQuery {
  return (tables) => tables[table].where('clientId').equals(clientId).toArray();
}
