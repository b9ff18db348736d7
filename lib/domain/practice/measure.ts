import type { AnswerRange, FormPopulation, Instrument } from '../alliance/instrument';
import type { RaterId } from '../alliance/rating';
import { fitsForm, scoreAnswers } from '../alliance/scoring';
import type { Session, SessionEdit } from './session';

/** How the answers of a measure came in. */
export const MEASURE_WAYS = ['on-paper', 'read-aloud'] as const;
export type MeasureWay = (typeof MEASURE_WAYS)[number];

/** What answers amount to on their form (see `Score`): enough for a trend, so that it needs no form. */
export interface MeasureResult {
  readonly total: number | null;
  readonly mean: number | null;
}

/** One rater's answers to one further instrument about one session, by number. Its id is that of the deed that kept it. */
export interface Measure {
  readonly id: string;
  readonly rater: RaterId;
  /** Id of an instrument of the library. */
  readonly instrument: string;
  /** The form's range when they were entered. */
  readonly range: AnswerRange;
  /** In the order of the form, as they stand on it; null where nothing was answered. */
  readonly answers: readonly (number | null)[];
  /** By the key of the day on which they were kept; nothing where their form was not known, or they were kept before this was. */
  readonly result: MeasureResult;
  readonly way: MeasureWay;
  /** Of what age whoever answered, or whom they answered about, was then: children grow up. Absent where it was not kept. */
  readonly population?: FormPopulation;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What answers amount to on a form with the range they were entered by; nothing where there is no form or they do not fit it. */
export function resultOf(
  form: Instrument | null,
  { range, answers }: Pick<Measure, 'range' | 'answers'>,
): MeasureResult {
  const asEntered = form && { ...form, range };
  if (!asEntered || !fitsForm(asEntered, answers)) return { total: null, mean: null };
  const { total, mean } = scoreAnswers(asEntered, answers);
  return { total, mean };
}

/** Keeps a measure in the place of its earlier state, or adds it; in a finished session the earlier answers stay in the history. */
export function putMeasure(session: Session, measure: Measure, now: number): Session {
  const before = session.measures.find(({ id }) => id === measure.id);
  const measures = before
    ? session.measures.map((each) => (each === before ? measure : each))
    : [...session.measures, measure];
  return { ...session, measures, edits: editsWith(session, before, now) };
}

/** Takes a measure away; in a finished session its answers stay in the history. */
export function removeMeasure(session: Session, measureId: string, now: number): Session {
  const before = session.measures.find(({ id }) => id === measureId);
  if (!before) return session;
  const measures = session.measures.filter((each) => each !== before);
  return { ...session, measures, edits: editsWith(session, before, now) };
}

function editsWith(session: Session, before: Measure | undefined, at: number): readonly SessionEdit[] {
  if (session.status !== 'finished' || !before) return session.edits;
  const answers = before.answers.map((answer) => answer ?? '–').join(' ');
  return [...session.edits, { at, field: 'measure', before: `${before.instrument}: ${answers}` }];
}
