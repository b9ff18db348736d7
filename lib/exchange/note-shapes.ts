import * as v from 'valibot';
import { type Amendment, isReflection, NOTE_KINDS, type Note } from '../domain/notes/note';
import { distinctListOf, id, line, moment, type Shape, text } from './shape-parts';

const amendment: Shape<Amendment> = v.strictObject({ id, at: moment, words: text });

/** A note; a reflection is private and has a client, only a note for the record is finished, and only a finished one amended. */
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
  v.check(({ kind, finishedAt }) => finishedAt === null || kind === 'record'),
  v.check(({ finishedAt, amendments }) => finishedAt !== null || amendments.length === 0),
);
