import { VaultLockedError } from '../vault/errors';
import { isOvertaken } from './errors';
import type { Change, Store } from './store';

/** What an editor can take back, kept for one note: a row of the note's id, which is read only where that note is opened. */
export interface UndoKeeper {
  /** Keeps this in the place of what was kept; an empty text removes it. What comes while that is written waits, the newest alone. */
  readonly keep: (undo: string) => void;
  /** Keeps nothing from here on. */
  readonly close: () => void;
}

/** Whose undo is kept, and who is told where it could not be. */
interface UndoPlace {
  readonly noteId: string;
  readonly clientId: string | null | undefined;
  readonly onFailure: (error: unknown) => void;
}

/** Starts to keep what can be taken back in one note. */
export function createUndoKeeper(store: Store, { noteId, clientId, onFailure }: UndoPlace): UndoKeeper {
  let newest: string | null = null;
  let isWriting = false;
  let isClosed = false;
  const write = async () => {
    isWriting = true;
    while (newest !== null && !isClosed) {
      const undo = newest;
      newest = null;
      await writeUndo(store, { noteId, clientId, undo }).catch((error) => {
        // Nothing that was written is lost by any of these.
        if (!isOvertaken(error) && !(error instanceof VaultLockedError)) onFailure(error);
      });
    }
    isWriting = false;
  };
  return {
    keep: (undo) => {
      newest = undo;
      if (!isWriting) void write();
    },
    close: () => {
      isClosed = true;
    },
  };
}

/** What can be taken back in a note; null where nothing is kept, or it cannot be read. */
export async function readUndo(store: Store, noteId: string): Promise<string | null> {
  const opened = await store.read('undos', noteId);
  return opened?.ok ? opened.value.undo : null;
}

/** The change that removes what can be taken back in a note. */
export function undoRemoval(noteId: string): Change {
  return { table: 'undos', id: noteId, base: 'any', value: null };
}

async function writeUndo(
  store: Store,
  { noteId, clientId, undo }: Omit<UndoPlace, 'onFailure'> & { readonly undo: string },
): Promise<void> {
  if (undo === '') return store.commit([undoRemoval(noteId)]);
  const standing = await (await store.database.tables()).undos.get(noteId);
  const owner = clientId ? { clientId } : {};
  const base = standing?.revision ?? 0;
  return store.commit([{ table: 'undos', id: noteId, ...owner, base, value: { undo } }]);
}
