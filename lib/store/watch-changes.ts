import Dexie, { type ObservabilitySet, RangeSet, rangesOverlap } from 'dexie';
import type { Database, SealedTableName } from './database';

/** Told of every change of some tables, from whichever page, with the way to ask which ids it concerns; returns the way to stop. */
export function watchChanges<Name extends SealedTableName>(
  database: Database,
  tables: readonly Name[],
  listener: (table: Name, isChanged: (id: string) => boolean) => void,
): () => void {
  const onMutated = (parts: ObservabilitySet) => {
    for (const table of tables) {
      const changed = parts[`idb://${database.name}/${table}/`];
      if (changed) listener(table, (id) => rangesOverlap(new RangeSet(id), changed));
    }
  };
  Dexie.on('storagemutated', onMutated);
  return () => Dexie.on.storagemutated.unsubscribe(onMutated);
}
