import { type Database, fetchDexie, type SealedTableName } from './database';

/** Told of every change of some tables, from whichever page, with the way to ask which ids it concerns; returns the way to stop. */
export function watchChanges<Name extends SealedTableName>(
  { name }: Database,
  tables: readonly Name[],
  listener: (table: Name, isChanged: (id: string) => boolean) => void,
): () => void {
  let isWatching = true;
  // What is read of the tables comes by Dexie too, and so is never older than the first change that is heard.
  const hearing = fetchDexie().then(({ hearChanges }) =>
    isWatching ? hearChanges(name, tables, listener) : null,
  );
  return () => {
    isWatching = false;
    void hearing.then((stop) => stop?.());
  };
}
