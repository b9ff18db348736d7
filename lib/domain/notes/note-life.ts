import { beginningOf, isVisible } from '../practice/plain-line';
import { isReflection, type Note, type NoteKind } from './note';

/** A finished note was to be edited, moved out of the record or finished again. */
export class NoteFinishedError extends Error {
  override name = 'NoteFinishedError';
  constructor() {
    super('The note is finished.');
  }
}

/** Only a note for the record that holds something can be finished, and only a finished one amended. */
export class NoteNotFinishableError extends Error {
  override name = 'NoteNotFinishableError';
  constructor() {
    super('The note is not one to finish or amend.');
  }
}

/** A reflection belongs to its session and stays private. */
export class ReflectionFixedError extends Error {
  override name = 'ReflectionFixedError';
  constructor() {
    super('A reflection stays private, with its session.');
  }
}

/** A template is about nobody, and no other note becomes one. */
export class TemplateFixedError extends Error {
  override name = 'TemplateFixedError';
  constructor() {
    super('A template stays a template, and belongs to no client.');
  }
}

/** Longer than a note may be. */
export class NoteTooLongError extends Error {
  override name = 'NoteTooLongError';
  constructor() {
    super('The note is too long.');
  }
}

/** Longest text of a note, in UTF-16 units; what a backup takes. */
export const LONGEST_NOTE = 1_000_000;
const LONGEST_TITLE = 500;

/** What a new note begins with; whose it is and what it is about cannot be guessed. */
export interface NoteStart extends Pick<Note, 'id' | 'clientId' | 'sessionId' | 'kind' | 'title' | 'text'> {
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A new note. @throws NoteTooLongError, TemplateFixedError */
export function newNote({ now, title, text, ...start }: NoteStart): Note {
  if (start.kind === 'template' && start.clientId !== null) throw new TemplateFixedError();
  return {
    ...start,
    title: asTitle(title),
    text: asText(text),
    createdAt: now,
    editedAt: now,
    finishedAt: null,
    amendments: [],
  };
}

/** A note with other text; itself where that is the same. @throws NoteFinishedError, NoteTooLongError */
export function rewriteNote(note: Note, text: string, now: number): Note {
  if (text === note.text) return note;
  return { ...unfinished(note), text: asText(text), editedAt: now };
}

/** A note by another name; blank to go by its first words. @throws NoteFinishedError */
export function renameNote(note: Note, title: string, now: number): Note {
  const named = asTitle(title);
  return named === note.title ? note : { ...unfinished(note), title: named, editedAt: now };
}

/** A note for oneself, or for the record. @throws NoteFinishedError, ReflectionFixedError, TemplateFixedError */
export function setNoteKind(note: Note, kind: NoteKind, now: number): Note {
  if (kind === note.kind) return note;
  if (kind === 'template') throw new TemplateFixedError();
  return { ...movable(unfinished(note)), kind, editedAt: now };
}

/** Where a note is filed: with a client or none, and with a session of that client or none. */
export type NotePlace = Pick<Note, 'clientId' | 'sessionId'>;

/** A note filed elsewhere; itself where that is the same. @throws NoteFinishedError, ReflectionFixedError, TemplateFixedError */
export function moveNote(note: Note, { clientId, sessionId }: NotePlace): Note {
  if (clientId === note.clientId && sessionId === note.sessionId) return note;
  return { ...movable(unfinished(note)), clientId, sessionId };
}

/** A note for the record, finished, with the text it has from then on. @throws NoteFinishedError, NoteNotFinishableError, NoteTooLongError */
export function finishNote(note: Note, text: string, now: number): Note {
  if (unfinished(note).kind !== 'record' || !isVisible(text)) throw new NoteNotFinishableError();
  return { ...note, text: asText(text), finishedAt: now };
}

/** A finished note with what is to be added; `id` makes a repeat harmless. @throws NoteNotFinishableError, NoteTooLongError */
export function amendNote(note: Note, { id, words, now }: { id: string; words: string; now: number }): Note {
  if (note.finishedAt === null || !isVisible(words)) throw new NoteNotFinishableError();
  if (note.amendments.some((amendment) => amendment.id === id)) return note;
  return { ...note, amendments: [...note.amendments, { id, at: now, words: asText(words.trim()) }] };
}

function unfinished(note: Note): Note {
  if (note.finishedAt !== null) throw new NoteFinishedError();
  return note;
}

function movable(note: Note): Note {
  if (isReflection(note)) throw new ReflectionFixedError();
  if (note.kind === 'template') throw new TemplateFixedError();
  return note;
}

function asText(text: string): string {
  if (text.length > LONGEST_NOTE) throw new NoteTooLongError();
  return text;
}

function asTitle(title: string): string {
  return beginningOf(title.replace(/\s+/g, ' ').trim(), LONGEST_TITLE);
}
