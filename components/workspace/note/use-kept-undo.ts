import { useEffect, useState } from 'preact/hooks';
import { readUndo } from '../../../lib/store/note-undos';
import { useVault } from '../../app/AppContext';

/** What could be taken back in a note when it was last written, as JSON; null where that is nothing, undefined until it is read. */
export function useKeptUndo(noteId: string): string | null | undefined {
  const { store } = useVault();
  const [read, setRead] = useState<{ noteId: string; undo: string | null } | null>(null);
  useEffect(() => {
    let isOver = false;
    const take = (undo: string | null) => {
      if (!isOver) setRead({ noteId, undo });
    };
    // A note is written all the same where this cannot be read.
    void readUndo(store, noteId).then(take, () => take(null));
    return () => {
      isOver = true;
    };
  }, [noteId]);
  return read?.noteId === noteId ? read.undo : undefined;
}
