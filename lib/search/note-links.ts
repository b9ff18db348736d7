import { linkKeysOf } from '../domain/notes/links';
import { headlineOf, isReflection, type Note } from '../domain/notes/note';

/** Notes that are named at once: few enough to look through while one types. */
export const MOST_NAMED = 2000;

/** A note, by what it goes by. */
export interface NamedNote {
  readonly noteId: string;
  readonly clientId: string | null;
  readonly isReflection: boolean;
  /** Empty where it has no title and no words. */
  readonly name: string;
  /** When it was last edited, in milliseconds since the epoch. */
  readonly at: number;
}

/** Which notes there are and what they link to, in memory only. */
export interface NoteLinks {
  /** Takes in a note as it stands now. */
  readonly put: (note: Note) => void;
  readonly remove: (noteId: string) => void;
  /** The notes that link to a target, newest first. */
  readonly to: (key: string) => readonly NamedNote[];
  /** Notes whose name holds every word, in any case and with any accents: those that go by just these first, then the newest. */
  readonly named: (words: string, limit: number) => readonly NamedNote[];
}

interface Standing extends NamedNote {
  readonly plain: string;
  readonly keys: readonly string[];
}

/** Builds an empty index of links. */
export function makeNoteLinks(): NoteLinks {
  const notes = new Map<string, Standing>();
  const linking = new Map<string, Set<string>>();
  const remove = (noteId: string) => {
    for (const key of notes.get(noteId)?.keys ?? []) {
      const from = linking.get(key);
      from?.delete(noteId);
      if (from?.size === 0) linking.delete(key);
    }
    notes.delete(noteId);
  };
  return {
    remove,
    put: (note) => {
      const { id: noteId, clientId, editedAt: at } = note;
      const name = isReflection(note) ? '' : headlineOf(note);
      const keys = linkKeysOf(note.text);
      remove(noteId);
      notes.set(noteId, {
        noteId,
        clientId,
        isReflection: isReflection(note),
        name,
        at,
        plain: plainOf(name),
        keys,
      });
      for (const key of keys) linking.set(key, (linking.get(key) ?? new Set()).add(noteId));
    },
    to: (key) => newest([...(linking.get(key) ?? [])].flatMap((noteId) => notes.get(noteId) ?? [])),
    named: (words, limit) => {
      const wanted = plainOf(words).split(/\s+/);
      const isWanted = ({ plain, name }: Standing) =>
        name !== '' && wanted.every((word) => plain.includes(word));
      const found = newest([...notes.values()].filter(isWanted));
      const isExact = ({ name }: NamedNote) => plainOf(name) === plainOf(words);
      return [...found.filter(isExact), ...found.filter((note) => !isExact(note))].slice(0, limit);
    },
  };
}

function newest(found: readonly Standing[]): readonly NamedNote[] {
  return found
    .toSorted((one, other) => other.at - one.at)
    .map(({ plain: _plain, keys: _keys, ...note }) => note);
}

function plainOf(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
