import type { Note, NoteKind } from '../domain/notes/note';
import type { NoteHistory } from '../domain/notes/note-history';
import { amendNote, finishNote, newNote, renameNote, setNoteKind } from '../domain/notes/note-life';
import { clientOf } from '../places/targets';
import { undoRemoval } from '../store/note-undos';
import { valueOrThrow } from '../store/store';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';
import { fileNote, type MoveInput } from './file-note';
import {
  asChangedElsewhere,
  changeNote,
  historyChange,
  keepAsVersion,
  noteChange,
  type ReflectionInput,
  reflectionChange,
  type TextInput,
  textChange,
} from './note-changes';

/** What a new note begins with; `deedId` becomes its id, so asking twice makes one. */
interface CreateInput extends Partial<Pick<Note, 'sessionId' | 'kind' | 'title' | 'text'>> {
  readonly deedId: string;
  readonly clientId: string | null;
}

/** A note that was deleted, what it said before, and the revision it was deleted at. */
interface RestoreInput {
  readonly note: Note;
  readonly history: NoteHistory | null;
  readonly after: number;
}

/** The deeds on notes. */
export const noteCommands = [
  command({
    id: 'note.save-reflection',
    title: 'command.note.save-reflection',
    category: 'note',
    key: null,
    isEnabled: WHEN.session,
    run: async (services, input: ReflectionInput) => {
      const { drafts, store } = services.vault;
      await drafts.saving([draftAddress.reflection(input.sessionId)], async (clearing) => {
        await store
          .commit([...(await reflectionChange(services, input)), ...clearing])
          .catch(asChangedElsewhere);
      });
    },
  }),
  command({
    id: 'note.create',
    title: 'command.note.create',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now }, { deedId: id, clientId, ...start }: CreateInput) => {
      const { sessionId = null, kind = 'private', title = '', text = '' } = start;
      if ((await vault.store.read('notes', id)) !== null) return;
      const value = newNote({ id, clientId, sessionId, kind, title, text, now: now() });
      await vault.store.commit([noteChange(value, 0)]);
    },
  }),
  command({
    id: 'note.new',
    title: 'command.note.new',
    category: 'note',
    key: 'Alt+N',
    isEnabled: ({ surface, isReadOnly }) => surface === 'workspace' && !isReadOnly,
    inputFrom: () => ({}),
    // Unless it is said whose, whoever is shown: a client that was just gone to may not be read yet.
    run: async ({ vault, now, newId, places }, input: { clientId?: string | null }) => {
      const { clientId = clientOf(places.get().target) } = input;
      const start = { id: newId(), clientId, sessionId: null, kind: 'private', title: '', text: '' } as const;
      await vault.store.commit([noteChange(newNote({ ...start, now: now() }), 0)]);
      places.go({ target: { kind: 'note', clientId, noteId: start.id } });
    },
  }),
  command({
    id: 'note.save',
    title: 'command.note.save',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async (services, input: TextInput) => {
      const { drafts, store } = services.vault;
      await drafts.saving([draftAddress.note(input.noteId)], async (clearing) => {
        const changes = [...(await textChange(services, input)), ...clearing];
        if (changes.length > 0) await store.commit(changes).catch(asChangedElsewhere);
      });
    },
  }),
  command({
    id: 'note.keep-version',
    title: 'command.note.keep-version',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: ({ vault: { store }, now }, { noteId }: { noteId: string }) => keepAsVersion(store, noteId, now()),
  }),
  command({
    id: 'note.rename',
    title: 'command.note.rename',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now }, { noteId, title }: { noteId: string; title: string }) => {
      await vault.drafts.saving([draftAddress.noteTitle(noteId)], (clearing) =>
        changeNote(vault.store, noteId, (note) => renameNote(note, title, now()), { also: clearing }),
      );
    },
  }),
  command({
    id: 'note.set-kind',
    title: 'command.note.set-kind',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now }, { noteId, kind }: { noteId: string; kind: NoteKind }) => {
      await changeNote(vault.store, noteId, (note) => setNoteKind(note, kind, now()));
    },
  }),
  command({
    id: 'note.move',
    title: 'command.note.move',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: ({ vault: { store } }, input: MoveInput) => fileNote(store, input),
  }),
  command({
    id: 'note.finish',
    title: 'command.note.finish',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    // `text` is what stands from then on: `base` with the names that its links go by today.
    run: async ({ vault, now }, { noteId, base, text }: { noteId: string; base: string; text: string }) => {
      // What is finished is not taken back key by key.
      const also = [undoRemoval(noteId)];
      await changeNote(vault.store, noteId, (note) => finishNote(note, text, now()), { text: base, also });
    },
  }),
  command({
    id: 'note.amend',
    title: 'command.note.amend',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async (
      { vault, now },
      { noteId, deedId: id, words }: { noteId: string; deedId: string; words: string },
    ) => {
      await vault.drafts.saving([draftAddress.amendment(noteId)], (clearing) =>
        changeNote(vault.store, noteId, (note) => amendNote(note, { id, words, now: now() }), {
          also: clearing,
        }),
      );
    },
  }),
  command({
    id: 'note.delete',
    title: 'command.note.delete',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault }, { note }: { note: Note }) => {
      const { id } = note;
      await vault.drafts.saving([draftAddress.note(id)], async (clearing) => {
        const standing = await vault.store.read('notes', id);
        const { text } = valueOrThrow('notes', id, standing);
        if (text !== note.text) throw new ChangedElsewhereError('note');
        await vault.store
          .commit([
            { table: 'notes', id, base: standing?.revision ?? 0, value: null },
            { table: 'histories', id, base: 'any', value: null },
            undoRemoval(id),
            ...clearing,
          ])
          .catch(asChangedElsewhere);
      });
    },
  }),
  command({
    id: 'note.restore',
    title: 'command.note.restore',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault: { store } }, { note, history, after }: RestoreInput) => {
      if ((await store.read('notes', note.id)) !== null) return;
      // A history is written with its note only, so its revisions are no higher.
      await store.commit([
        noteChange(note, 0, after),
        ...(history ? [historyChange(history, 0, after)] : []),
      ]);
    },
  }),
] as const;
