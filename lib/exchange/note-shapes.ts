import * as v from 'valibot';
import { type Amendment, isReflection, NOTE_KINDS, type Note } from '../domain/notes/note';
import { isWholeHistory, type NoteHistory, type NoteVersion } from '../domain/notes/note-history';
import { distinctListOf, id, line, listOf, moment, type Shape, text, wholeWithin } from './shape-parts';

const amendment: Shape<Amendment> = v.strictObject({ id, at: moment, words: text });

/** A note; a reflection is private and has a client, a template has none, only a note for the record is finished, and only a finished one amended. */
export const note: Shape<Note> = v.pipe(
  v.strictObject({
    id,
    clientId: v.nullable(id),
    sessionId: v.nullable(id),
    kind: v.picklist(NOTE_KINDS),
    title: line,
    text,
    createdAt: moment,
    editedAt: moment,
    finishedAt: v.nullable(moment),
    amendments: distinctListOf(amendment, ({ id }) => id),
  }),
  v.check((value) => !isReflection(value) || (value.kind === 'private' && value.clientId !== null)),
  v.check(({ clientId, sessionId }) => clientId !== null || sessionId === null),
  v.check(({ kind, clientId }) => kind !== 'template' || clientId === null),
  v.check(({ kind, finishedAt }) => finishedAt === null || kind === 'record'),
  v.check(({ finishedAt, amendments }) => finishedAt !== null || amendments.length === 0),
);

/** Far more lines than a million characters have in a hundred versions. */
const MOST_LINES = 5_000_000;
const linesOfHistory = v.pipe(v.array(text), v.maxLength(MOST_LINES));
const runs = v.pipe(v.array(wholeWithin(0, MOST_LINES)), v.maxLength(MOST_LINES));
const version: Shape<NoteVersion> = v.strictObject({ at: moment, runs });

/** What a note said before, whole to the last line. */
export const noteHistory: Shape<NoteHistory> = v.pipe(
  v.strictObject({
    id,
    clientId: v.nullable(id),
    lines: linesOfHistory,
    versions: listOf(version),
    keptAt: moment,
  }),
  v.check((history) => isWholeHistory(history)),
);
