import * as v from 'valibot';
import { QUESTION_SOURCES, type Question } from '../domain/supervision/question';
import { id, moment, type Shape, text } from './shape-parts';

/** Something to take to supervision. */
export const question: Shape<Question> = v.pipe(
  v.strictObject({
    id,
    clientId: v.nullable(id),
    source: v.picklist(QUESTION_SOURCES),
    sourceId: v.nullable(id),
    words: text,
    outcome: text,
    place: v.pipe(v.number(), v.finite()),
    createdAt: moment,
    settledAt: v.nullable(moment),
  }),
  v.check(({ words }) => words.trim() !== ''),
);
