import { moveNote, type NotePlace } from '../domain/notes/note-life';
import { RecordUnreadableError } from '../store/errors';
import { undoRemoval } from '../store/note-undos';
import { type Store, valueOrThrow } from '../store/store';
import { ChangedElsewhereError } from './errors';
import { changeNote, movedHistory } from './note-changes';

/** Where a note is to be filed, and where it stood for whoever asks. */
export interface MoveInput extends NotePlace {
  readonly noteId: string;
  readonly from: NotePlace;
}

/**
 * Files a note, and its history with it, under the key of whom it belongs to then.
 * @throws ChangedElsewhereError if it was filed elsewhere meanwhile, RecordUnreadableError if the session is not that client's
 */
export async function fileNote(
  store: Store,
  { noteId, clientId, sessionId, from }: MoveInput,
): Promise<void> {
  if (sessionId !== null) {
    const session = valueOrThrow('sessions', sessionId, await store.read('sessions', sessionId));
    if (session.clientId !== clientId) throw new RecordUnreadableError('sessions', sessionId);
  }
  await changeNote(
    store,
    noteId,
    (note) => {
      const isElsewhere = note.clientId !== from.clientId || note.sessionId !== from.sessionId;
      if (isElsewhere) throw new ChangedElsewhereError('note');
      return moveNote(note, { clientId, sessionId });
    },
    // What can be taken back stands under the key of whom it belonged to; the editor keeps it anew.
    { also: [undoRemoval(noteId)], alsoOf: () => movedHistory(store, noteId, clientId) },
  );
}
