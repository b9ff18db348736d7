import type { Note } from '../domain/notes/note';
import { keepVersion, type NoteHistory } from '../domain/notes/note-history';
import { newNote, rewriteNote } from '../domain/notes/note-life';
import { RevisionConflictError } from '../store/errors';
import { type Change, type Store, valueOrThrow } from '../store/store';
import type { DeedServices } from './command';
import { ChangedElsewhereError } from './errors';

/** A session's reflection as written, and the text it was written from. */
export interface ReflectionInput {
  readonly sessionId: string;
  readonly text: string;
  readonly base: string;
}

/** A note's text as written, and the text it was written from. */
export interface TextInput {
  readonly noteId: string;
  readonly text: string;
  readonly base: string;
}

/** Tries before giving up: another page may write in between. */
const TRIES = 8;

/** The change that writes a note over revision `base`, or takes it up again `after` the one it was removed at. */
export function noteChange(value: Note, base: number, after = base): Change {
  return { table: 'notes', id: value.id, base, after, value, ...ownerOf(value) };
}

/**
 * The change that keeps a reflection; none if it is already as written. The note has its session's id: one each.
 * @throws ChangedElsewhereError if another window saved a different text since `base`
 */
export async function reflectionChange(
  { vault, now }: Pick<DeedServices, 'vault' | 'now'>,
  { sessionId, text, base }: ReflectionInput,
): Promise<Change[]> {
  if ((await vault.store.read('notes', sessionId)) !== null)
    return textChange({ vault, now }, { noteId: sessionId, text, base });
  if (text === '') return [];
  if (base !== '') throw new ChangedElsewhereError('note');
  const session = valueOrThrow('sessions', sessionId, await vault.store.read('sessions', sessionId));
  const { clientId } = session;
  const start = { id: sessionId, clientId, sessionId, kind: 'private', title: '' } as const;
  return [noteChange(newNote({ ...start, text, now: now() }), 0)];
}

/**
 * The change that keeps a note's text; none if it is already as written.
 * @throws ChangedElsewhereError if another window saved a different text since `base`; NoteFinishedError
 */
export async function textChange(
  { vault, now }: Pick<DeedServices, 'vault' | 'now'>,
  { noteId, text, base }: TextInput,
): Promise<Change[]> {
  const standing = await vault.store.read('notes', noteId);
  const before = valueOrThrow('notes', noteId, standing);
  if (before.text === text) return [];
  if (before.text !== base) throw new ChangedElsewhereError('note');
  const rewriting = {
    ...placeOf(before),
    before: before.text,
    beforeAt: before.editedAt,
    after: text,
    now: now(),
  };
  return [
    noteChange(rewriteNote(before, text, now()), standing?.revision ?? 0),
    ...(await versionChange(vault.store, rewriting)),
  ];
}

/** The change that keeps what a note said as a version; none where that is not worth one. A damaged history is begun anew. */
export async function versionChange(
  store: Store,
  rewriting: Parameters<typeof keepVersion>[1],
): Promise<Change[]> {
  const { id } = rewriting;
  const standing = await store.read('histories', id);
  const value = keepVersion(standing?.ok ? standing.value : null, rewriting);
  return value ? [historyChange(value, standing?.revision ?? 0)] : [];
}

/**
 * Keeps what a note says now as a version of its own. The note is written with it, so that neither a move nor a save in another
 * window comes between the two.
 */
export function keepAsVersion(store: Store, noteId: string, now: number): Promise<void> {
  return changeNote(store, noteId, (note) => ({ ...note }), {
    alsoOf: (note) => {
      const { text, editedAt } = note;
      const kept = { before: text, beforeAt: editedAt, after: text, now, isMarked: true };
      return versionChange(store, { ...placeOf(note), ...kept });
    },
  });
}

/** The change that writes a note's history over revision `base`. */
export function historyChange(value: NoteHistory, base: number, after = base): Change {
  return { table: 'histories', id: value.id, base, after, value, ...ownerOf(value) };
}

/** The change that lets a note's history follow it to another client. */
export async function movedHistory(store: Store, id: string, clientId: string | null): Promise<Change[]> {
  const standing = await store.read('histories', id);
  if (!standing?.ok || standing.value.clientId === clientId) return [];
  return [historyChange({ ...standing.value, clientId }, standing.revision)];
}

function placeOf({ id, clientId }: Note): Pick<Note, 'id' | 'clientId'> {
  return { id, clientId };
}

function ownerOf({ clientId }: { readonly clientId: string | null }): { clientId?: string } {
  return clientId === null ? {} : { clientId };
}

/** What a change of a note hangs on, and what is written with it. */
interface NoteDeed {
  /** Only if the note still says this. */
  readonly text?: string;
  readonly also?: readonly Change[];
  /** What else the note as it stands asks for; asked anew at every try. */
  readonly alsoOf?: (note: Note) => Promise<readonly Change[]>;
}

/**
 * Changes a note as it stands on the disk; one that comes back as it was is not written.
 * @throws ChangedElsewhereError, RecordUnreadableError, and whatever `change` throws
 */
export async function changeNote(
  store: Store,
  noteId: string,
  change: (note: Note) => Note,
  { text, also = [], alsoOf = async () => [] }: NoteDeed = {},
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const standing = await store.read('notes', noteId);
    const before = valueOrThrow('notes', noteId, standing);
    if (text !== undefined && before.text !== text) throw new ChangedElsewhereError('note');
    const after = change(before);
    const own = after === before ? [] : [noteChange(after, standing?.revision ?? 0)];
    const changes = [...own, ...also, ...(await alsoOf(before))];
    if (changes.length === 0) return;
    try {
      return await store.commit(changes);
    } catch (error) {
      if (!(error instanceof RevisionConflictError) || tries === TRIES) throw error;
    }
  }
}

/** Turns a lost race for a note into what the person is told. */
export function asChangedElsewhere(error: unknown): never {
  throw error instanceof RevisionConflictError && ['notes', 'histories'].includes(error.table)
    ? new ChangedElsewhereError('note')
    : error;
}
