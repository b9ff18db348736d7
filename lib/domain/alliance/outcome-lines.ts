import type { GainDirection } from '../statistics/sudden-gains';
import type { AnswerRange, Instrument } from './instrument';
import type { PlacedValue } from './line-statistics';
import { PRACTITIONER, type RaterId } from './rating';
import { fitsForm, scoreAnswers } from './scoring';
import { isSealed } from './sealed-ratings';
import { measureOf, type Series, type SeriesPoint } from './series';

/** What is drawn of an instrument: its total, or on the range of an item the mean of one of its scales or of all its items. */
export type OutcomePart = 'total' | 'mean' | { readonly scale: string };

/** A measure of how somebody is doing: never of the alliance. */
export interface OutcomeKind {
  readonly instrument: Instrument;
  readonly part: OutcomePart;
  /** Which way is better; null where nobody has said. */
  readonly better: GainDirection | null;
  /** Range of what is drawn. */
  readonly lowest: number;
  readonly highest: number;
}

/** One rater's values of one outcome, oldest first. */
export interface OutcomeLine {
  readonly kind: OutcomeKind;
  readonly rater: RaterId;
  readonly values: readonly PlacedValue[];
}

/** Answers as a record holds them, whatever was kept of what they amount to. */
export interface Answered {
  readonly rater: RaterId;
  readonly instrument: string;
  readonly range: AnswerRange;
  readonly answers: readonly (number | null)[];
}

/** The answers of a session by its id; none where its record is not open. */
export type AnsweredIn = (sessionId: string) => readonly Answered[];

/** What can be drawn of an instrument: its total; without one each of its scales, which are never added up; without those its mean. */
export function outcomeKindsOf(
  instrument: Instrument,
  better: OutcomeKind['better'],
): readonly OutcomeKind[] {
  const { items, range, scales, total } = instrument;
  if (total.kind !== 'none') {
    const times = total.kind === 'sum' ? total.times : 1;
    const reach = (answer: number) => answer * items.length * times;
    return [
      { instrument, better, part: 'total', lowest: reach(range.lowest), highest: reach(range.highest) },
    ];
  }
  const parts = Object.keys(scales).map((scale): OutcomePart => ({ scale }));
  const { lowest, highest } = range;
  return (parts.length > 0 ? parts : (['mean'] as const)).map((part) => ({
    ...{ instrument, better, part, lowest, highest },
  }));
}

/**
 * The values of outcomes over a series, one line a rater and outcome; only on the range that the instrument has now. What a record
 * holds as answers alone (a scale, or a measure from before its result was kept) is scored by the key of today.
 */
export function outcomeLines(
  series: Series,
  kinds: readonly OutcomeKind[],
  raters: readonly RaterId[],
  answeredIn: AnsweredIn,
): readonly OutcomeLine[] {
  return kinds.flatMap((kind) =>
    raters.flatMap((rater): OutcomeLine[] => {
      const values = series.flatMap((point, index) => {
        const value = valueAt(point, kind, rater, answeredIn);
        return value === null || point.number === null ? [] : [{ index, session: point.number, value }];
      });
      return values.length === 0 ? [] : [{ kind, rater, values }];
    }),
  );
}

function valueAt(
  point: SeriesPoint,
  { instrument, part }: OutcomeKind,
  rater: RaterId,
  answeredIn: AnsweredIn,
): number | null {
  const kept = measureOf(point, rater, instrument.id);
  if (kept && isOnRange(kept.range, instrument)) {
    const value = part === 'total' ? kept.total : part === 'mean' ? kept.mean : null;
    if (value !== null) return value;
  }
  const isClosed = isSealed({ isFinished: point.finished, ratings: point.ratings });
  if (isClosed && rater !== PRACTITIONER) return null;
  const isSought = (each: Answered) => each.rater === rater && each.instrument === instrument.id;
  const answered = answeredIn(point.sessionId).findLast(isSought);
  return answered && isOnRange(answered.range, instrument)
    ? scoredPart(instrument, part, answered.answers)
    : null;
}

function isOnRange(range: AnswerRange, instrument: Instrument): boolean {
  return range.lowest === instrument.range.lowest && range.highest === instrument.range.highest;
}

function scoredPart(
  instrument: Instrument,
  part: OutcomePart,
  answers: readonly (number | null)[],
): number | null {
  if (!fitsForm(instrument, answers)) return null;
  const score = scoreAnswers(instrument, answers);
  if (part === 'total') return score.total;
  return part === 'mean' ? score.mean : (score.scales[part.scale]?.mean ?? null);
}
