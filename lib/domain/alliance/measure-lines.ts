import type { GainDirection } from '../statistics/sudden-gains';
import type { AnswerRange, HigherMeans, Instrument } from './instrument';
import type { PlacedValue } from './line-statistics';
import { asInstrument, type OwnInstrument } from './own-instrument';
import { PRACTITIONER, type RaterId } from './rating';
import { fitsForm, isScoredByScale, scoreAnswers } from './scoring';
import { isSealed } from './sealed-ratings';
import { measureOf, type Series, type SeriesPoint } from './series';

/** What is drawn of an instrument: its total, or on the range of an item the mean of one of its scales or of all its items. */
export type MeasurePart = 'total' | 'mean' | { readonly scale: string };

/** What is asked about: how somebody is doing, the alliance, how a session felt, or what only the practitioner who built it knows. */
export type MeasureSubject = 'outcome' | 'alliance' | 'session' | 'unknown';

/** A further instrument that is drawn under the alliance, on a scale of its own. */
export interface MeasureKind {
  readonly instrument: Instrument;
  readonly part: MeasurePart;
  readonly about: MeasureSubject;
  /** Which way somebody is doing better, as the instrument has it; null for all but outcomes. */
  readonly better: GainDirection | null;
  /** Range of what is drawn. */
  readonly lowest: number;
  readonly highest: number;
}

/** One rater's values of one instrument, oldest first. */
export interface MeasureLine {
  readonly kind: MeasureKind;
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

/** The way in which an outcome gains. */
const BETTER: Readonly<Record<HigherMeans, MeasureKind['better']>> = {
  better: 'increase',
  worse: 'decrease',
  closer: null,
  neither: null,
  unsaid: null,
};

/** What an instrument that the practitioner built asks about, as far as they said what a higher number means. */
const SUBJECTS: Readonly<Record<HigherMeans, MeasureSubject>> = {
  better: 'outcome',
  worse: 'outcome',
  closer: 'alliance',
  neither: 'session',
  unsaid: 'unknown',
};

/** What can be drawn of an instrument that the practitioner built. */
export function builtKindsOf(own: OwnInstrument): readonly MeasureKind[] {
  const instrument = asInstrument(own);
  return measureKindsOf(instrument, SUBJECTS[instrument.direction.higher]);
}

/**
 * What can be drawn of an instrument: its total; without one each of its scales, which are never added up; without those its mean.
 * One that is in use in several formats is drawn for each of them apart.
 */
export function measureKindsOf(instrument: Instrument, about: MeasureSubject): readonly MeasureKind[] {
  const { formats, direction } = instrument;
  const better = about === 'outcome' ? BETTER[direction.higher] : null;
  const forms = formats.length === 0 ? [instrument] : formats.map(({ range }) => ({ ...instrument, range }));
  return forms.flatMap((form) =>
    partsOf(form).map((part) => ({ instrument: form, part, about, better, ...rangeOf(form, part) })),
  );
}

function partsOf(instrument: Instrument): readonly MeasurePart[] {
  if (isScoredByScale(instrument)) return Object.keys(instrument.scales).map((scale) => ({ scale }));
  return [instrument.total.kind === 'none' ? 'mean' : 'total'];
}

function rangeOf({ items, range, total }: Instrument, part: MeasurePart) {
  if (part !== 'total') return { lowest: range.lowest, highest: range.highest };
  const times = total.kind === 'sum' ? total.times : 1;
  const reach = (end: 'lowest' | 'highest') =>
    times * items.reduce((sum, item) => sum + (item.range ?? range)[end], 0);
  return { lowest: reach('lowest'), highest: reach('highest') };
}

/**
 * The values of instruments over a series, one line a rater and part; only on the range that the instrument has now. What a record
 * holds as answers alone (a scale, or a measure from before its result was kept) is scored by the key of today.
 */
export function measureLines(
  series: Series,
  kinds: readonly MeasureKind[],
  raters: readonly RaterId[],
  answeredIn: AnsweredIn,
): readonly MeasureLine[] {
  return kinds.flatMap((kind) =>
    raters.flatMap((rater): MeasureLine[] => {
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
  { instrument, part }: MeasureKind,
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
  part: MeasurePart,
  answers: readonly (number | null)[],
): number | null {
  if (!fitsForm(instrument, answers)) return null;
  const score = scoreAnswers(instrument, answers);
  if (part === 'total') return score.total;
  return part === 'mean' ? score.mean : (score.scales[part.scale]?.mean ?? null);
}
