import type { Component, ComponentValues } from './components';
import type { AnswerRange } from './instrument';
import type { RaterId } from './rating';
import type { RiskAnswer } from './risk-answers';

/** What one session adds to a client's series: everything the charts need, nothing in the rater's words. */
export interface SeriesEntry {
  readonly sessionId: string;
  /** Start, milliseconds since the epoch. */
  readonly at: number;
  readonly attendance: 'held' | 'cancelled' | 'not-attended';
  readonly finished: boolean;
  readonly isRunning: boolean;
  readonly ratings: readonly SeriesRating[];
  /** Moments of strain and of repair marked in the session. */
  readonly strains: number;
  readonly repairs: number;
  /** A strain was marked with no repair at or after it. Absent in series that were kept before this was: then not. */
  readonly hasOpenStrain?: boolean;
  /**
   * What answers to further instruments amounted to, in the order they were entered. Absent in series that were kept before this
   * was: those are made anew at the client's next save.
   */
  readonly measures?: readonly SeriesMeasure[];
  /** Answers to items about harm or risk; absent where there are none. */
  readonly risks?: readonly RiskAnswer[];
  /** The revision of the session's row that this was made from. Absent in series that were kept before it was. */
  readonly revision?: number;
}

/** What one rater's answers to one instrument amounted to; two are alike only on the same range. */
export interface SeriesMeasure {
  readonly rater: RaterId;
  readonly instrument: string;
  readonly range: AnswerRange;
  /** In the instrument's points, by its published rule; null where there is none. */
  readonly total: number | null;
  /** Item mean on the range; null where too little was answered. */
  readonly mean: number | null;
}

/** One rater's three values; declined and concern are answers of their own. */
export interface SeriesRating {
  readonly rater: RaterId;
  readonly values: ComponentValues;
  readonly declined: boolean;
  readonly hasConcern: boolean;
  /** A participant's only: it was seen before the practitioner's own was given or changed. */
  readonly isSeenFirst?: true;
}

/** A session as a chart draws it; `number` counts held sessions from 1, null for one that was not held. */
export interface SeriesPoint extends SeriesEntry {
  readonly number: number | null;
}

/** All sessions of one client in order of start, numbered. */
export type Series = readonly SeriesPoint[];

/** Orders entries by start and numbers those that were held. */
export function buildSeries(entries: readonly SeriesEntry[]): Series {
  const ordered = [...entries].sort((a, b) => a.at - b.at || (a.sessionId < b.sessionId ? -1 : 1));
  let held = 0;
  return ordered.map((entry) => {
    const number = entry.attendance === 'held' ? ++held : null;
    // A long series that is built anew for one session keeps the points that stay as they were.
    return isNumbered(entry, number) ? entry : { ...entry, number };
  });
}

/**
 * A series with one session's entry put into the place of the one before it, or added. It is what building it anew gives; where the
 * session keeps its start and attendance, order and numbers do too.
 */
export function withEntry(series: Series, entry: SeriesEntry): Series {
  const at = series.findLastIndex(({ sessionId }) => sessionId === entry.sessionId);
  const before = series[at];
  if (before?.at !== entry.at || before.attendance !== entry.attendance)
    return buildSeries([...series.filter((_point, place) => place !== at), entry]);
  return series.with(at, { ...entry, number: before.number });
}

function isNumbered(entry: SeriesEntry, number: number | null): entry is SeriesPoint {
  return (entry as Partial<SeriesPoint>).number === number;
}

/** One rater's value for one component in one session, null if there is none. */
export function ratedValue(point: SeriesEntry, rater: RaterId, component: Component): number | null {
  return point.ratings.find((rating) => rating.rater === rater)?.values[component] ?? null;
}

/** What one rater's answers to one instrument amounted to in one session; the last where there are several, null if there are none. */
export function measureOf(point: SeriesEntry, rater: RaterId, instrument: string): SeriesMeasure | null {
  const isSought = (measure: SeriesMeasure) => measure.rater === rater && measure.instrument === instrument;
  return point.measures?.findLast(isSought) ?? null;
}
