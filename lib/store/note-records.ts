import type { Note } from '../domain/notes/note';
import type { LiveSource } from './live';
import type { Opened } from './sealed-rows';
import type { Store } from './store';

/** Live: notes that belong to no client, in no order. Rows of clients are told apart by their index and not read. */
export function watchUnfiledNotes(store: Store): LiveSource<Opened<Note>[]> {
  return {
    database: store.database,
    rows: async ({ notes }) => {
      const [all, filed] = await Promise.all([
        notes.toCollection().primaryKeys(),
        notes.orderBy('clientId').primaryKeys(),
      ]);
      const known = new Set(filed);
      const rows = await notes.bulkGet(all.filter((id) => !known.has(id)));
      return rows.flatMap((row) => row ?? []);
    },
    open: store.watchAll('notes').open,
  };
}
