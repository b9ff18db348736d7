import type { Note } from '../../../lib/domain/notes/note';
import { watchUnfiledNotes } from '../../../lib/store/note-records';
import { useVault } from '../../app/AppContext';
import { useLive } from '../../app/use-live';

/** One's own templates, live, in no order; undefined until first read, and while they are not wanted. */
export function useOwnTemplates(isWanted = true): readonly Note[] | undefined {
  const { store } = useVault();
  const notes = useLive(isWanted ? 'own-templates' : null, () => watchUnfiledNotes(store));
  return notes?.flatMap((note) => (note.ok && note.value.kind === 'template' ? [note.value] : []));
}
