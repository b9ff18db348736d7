import type { App } from '../../../lib/app';
import type { Note } from '../../../lib/domain/notes/note';
import type { OpenVault } from '../../../lib/store/open-vault';
import { say } from '../../../lib/words/index';
import { startingText } from './note-saver';

type Deeds = Pick<App, 'run' | 'notify'>;

/** Deletes a note that reads as given; it can be taken back, with its history. */
export async function deleteNote({ run, notify }: Deeds, { store }: OpenVault, note: Note): Promise<void> {
  const after = (await store.read('notes', note.id))?.revision ?? 0;
  const kept = await store.read('histories', note.id);
  const history = kept?.ok ? kept.value : null;
  const { ok } = await run('note.delete', { note });
  if (!ok) return;
  const undo = () => run('note.restore', { note, history, after });
  notify({ tone: 'info', text: say('note.deleted'), action: { label: say('session.undo'), run: undo } });
}

/** Deletes a note from outside its editor: what is being written of it is saved first, so that taking it back brings that too. */
export async function deleteSavedNote(deeds: Deeds, vault: OpenVault, note: Note): Promise<void> {
  const text = startingText(note, vault.drafts);
  if (text !== note.text) {
    const { ok } = await deeds.run('note.save', { noteId: note.id, text, base: note.text });
    if (!ok) return;
  }
  await deleteNote(deeds, vault, { ...note, text });
}
