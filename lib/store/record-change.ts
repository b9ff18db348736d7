import type { RecordTableName } from './bulk';
import { RevisionConflictError } from './errors';
import type { Records } from './records';
import { type Change, type Store, valueOrThrow } from './store';

/** Tables whose records belong to a client and change no derived row. */
type PlainTableName = Extract<RecordTableName, 'episodes' | 'goals' | 'actions'>;

/** Tries before giving up: another page may write in between. */
const TRIES = 4;

/**
 * Changes one record as it stands on the disk; `change` may run again if another page wrote in between.
 * One that comes back as it was is not written, unless something else is to be.
 * @throws RecordUnreadableError, ClientGoneError, and whatever `change` throws
 */
export async function updateRecord<Name extends PlainTableName>(
  store: Store,
  table: Name,
  id: string,
  change: (value: Records[Name]) => Records[Name],
  also: readonly Change[] = [],
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const opened = await store.read(table, id);
    const before = valueOrThrow(table, id, opened);
    const value = change(before);
    if (value === before && also.length === 0) return;
    const { clientId } = before;
    try {
      const changed = { table, id, clientId, base: opened?.revision ?? 0, value } as Change;
      await store.commit([changed, ...also]);
      return;
    } catch (error) {
      if (!(error instanceof RevisionConflictError) || tries === TRIES) throw error;
    }
  }
}
