import type { AnswerRange } from '../domain/alliance/instrument';
import {
  buildSeries,
  type Series,
  type SeriesEntry,
  type SeriesMeasure,
  type SeriesRating,
} from '../domain/alliance/series';
import type { Head } from '../domain/practice/head';
import { type PackedRisks, packRisks, unpackRisks } from './packed-risks';

/**
 * A series as it is sealed: a short list of numbers a session. A long series stays under the 64 KiB above which Chromium moves
 * a value into a file of its own, which made a save several times slower (see the benchmarks).
 */
export interface PackedSeries {
  /** Raters by the place that ratings name. */
  readonly raters: readonly string[];
  readonly sessions: readonly PackedSession[];
  /** Absent in what was packed before measures were kept in a series. */
  readonly measures?: PackedMeasures;
  /** Absent where there are none. */
  readonly risks?: PackedRisks;
  /** The least revision of the sessions' rows, then by how much each is above it, -1 where it is not known. Absent where none is. */
  readonly revisions?: readonly number[];
}

/** Session id, start, attendance, flags, strains, repairs, then RATING_LENGTH numbers for each rating. */
type PackedSession = readonly [string, ...(number | null)[]];

/** Most sessions have none, so these stand apart and cost a session without them nothing. */
interface PackedMeasures {
  /** Instruments, each with the range it was answered on, by the place that measures name. */
  readonly forms: readonly PackedForm[];
  /** Place of the session, then MEASURE_LENGTH numbers for each measure: places of form and rater, total, mean. */
  readonly of: readonly (readonly (number | null)[])[];
}

type PackedForm = readonly [instrument: string, range: AnswerRange];

const ATTENDANCES = ['held', 'cancelled', 'not-attended'] as const;
const RATING_LENGTH = 5;
const MEASURE_LENGTH = 4;

/** Makes a series small. */
export function packSeries(series: Series): PackedSeries {
  const raters = places();
  const sessions = series.map((entry) => packSession(entry, raters.placeOf));
  // One session of old makes the whole series one of old.
  const isOfOld = series.some(({ measures }) => measures === undefined);
  const measures = isOfOld ? {} : { measures: packMeasures(series, raters.placeOf) };
  const risks = packRisks(series, raters.placeOf);
  return { raters: raters.listed(), sessions, ...measures, ...risks, ...packRevisions(series) };
}

/** Those of a restored practice are large numbers that differ by little. */
function packRevisions(series: Series): Pick<PackedSeries, 'revisions'> {
  const known = series.flatMap(({ revision }) => revision ?? []);
  if (known.length === 0) return {};
  const least = known.reduce((one, other) => Math.min(one, other));
  return {
    revisions: [least, ...series.map(({ revision }) => (revision === undefined ? -1 : revision - least))],
  };
}

function unpackRevisions(revisions: readonly number[] = []): (at: number) => Pick<SeriesEntry, 'revision'> {
  const [least = 0, ...above] = revisions;
  return (at) => {
    const by = above[at] ?? -1;
    return by < 0 ? {} : { revision: least + by };
  };
}

function packMeasures(series: Series, placeOf: (rater: string) => number): PackedMeasures {
  const forms = places();
  const of = series.flatMap(({ measures = [] }, at) => {
    const packed = measures.flatMap(({ rater, instrument, range, total, mean }) => {
      const form: PackedForm = [instrument, range];
      return [forms.placeOf(JSON.stringify(form)), placeOf(rater), total, mean];
    });
    return packed.length === 0 ? [] : [[at, ...packed]];
  });
  return { forms: forms.listed().map((form) => JSON.parse(form)), of };
}

/** Words that are named by their place in a list. */
function places() {
  const known = new Map<string, number>();
  return {
    placeOf: (word: string) => {
      const place = known.get(word) ?? known.size;
      known.set(word, place);
      return place;
    },
    listed: () => [...known.keys()],
  };
}

/** A head as it is sealed: its newest sessions packed, whose numbers follow from the count of those held. */
export interface PackedHead extends Omit<Head, 'tail' | 'newestAt'> {
  /** As JSON where it comes from the caseload's index: few of those are read. */
  readonly tail: PackedSeries | string;
}

/** A head without its sessions, and these as JSON. */
export interface HeadInParts {
  readonly facts: Omit<PackedHead, 'tail'>;
  readonly tail: string;
}

/** What an unpacked head was unpacked from. */
const packedHeads = new WeakMap<Head, { facts: HeadInParts['facts']; tail: PackedHead['tail'] }>();

/** Makes a head small. */
export function packHead({ tail, newestAt: _follows, ...kept }: Head): PackedHead {
  return { ...kept, tail: packSeries(tail) };
}

/** Takes a head apart; the sessions of one that was unpacked are not unpacked for it. */
export function headInParts(head: Head): HeadInParts {
  const { facts, tail } = packedHeads.get(head) ?? takenApart(packHead(head));
  return { facts, tail: typeof tail === 'string' ? tail : JSON.stringify(tail) };
}

function takenApart({ tail, ...facts }: PackedHead) {
  return { facts, tail };
}

/** The head as it was. Its sessions are unpacked when they are asked for: a list of clients asks for few. */
export function unpackHead({ tail, ...kept }: PackedHead): Head {
  let read: PackedSeries | null = null;
  let unpacked: Series | null = null;
  const packed = (): PackedSeries => {
    read ??= typeof tail === 'string' ? (JSON.parse(tail) as PackedSeries) : tail;
    return read;
  };
  const head: Head = {
    ...kept,
    get newestAt() {
      return packed().sessions.at(-1)?.[1] ?? null;
    },
    get tail() {
      unpacked ??= unpackTail(packed(), kept.heldCount);
      return unpacked;
    },
  };
  packedHeads.set(head, { facts: kept, tail });
  return head;
}

function unpackTail(packed: PackedSeries, heldCount: number): Series {
  const tail = unpackSeries(packed);
  const heldBefore = heldCount - tail.filter(({ number }) => number !== null).length;
  return tail.map((point) => renumbered(point, heldBefore));
}

function renumbered(point: Series[number], by: number): Series[number] {
  return point.number === null ? point : { ...point, number: point.number + by };
}

/** The series as it was. */
export function unpackSeries({ raters, sessions, measures, risks, revisions }: PackedSeries): Series {
  const risksAt = unpackRisks(risks, raters);
  const revisionAt = unpackRevisions(revisions);
  const entries = sessions.map((session, at) => ({
    ...unpackSession(session, raters),
    ...revisionAt(at),
    ...risksAt(at),
  }));
  if (!measures) return buildSeries(entries);
  const measuresAt = new Map(measures.of.map(([at, ...packed]) => [at, packed]));
  return buildSeries(
    entries.map((entry, at) => ({
      ...entry,
      measures: unpackMeasures(measuresAt.get(at) ?? [], measures.forms, raters),
    })),
  );
}

function unpackMeasures(
  packed: readonly (number | null)[],
  forms: readonly PackedForm[],
  raters: readonly string[],
): SeriesMeasure[] {
  const measures: SeriesMeasure[] = [];
  for (let start = 0; start < packed.length; start += MEASURE_LENGTH) {
    const [place, rater, total = null, mean = null] = packed.slice(start, start + MEASURE_LENGTH);
    const form = forms[place ?? 0];
    if (form)
      measures.push({ rater: raters[rater ?? 0] ?? '', instrument: form[0], range: form[1], total, mean });
  }
  return measures;
}

/** Every save packs some dozens, so that it makes no more than the list. */
function packSession(entry: SeriesEntry, placeOf: (rater: string) => number): PackedSession {
  const { sessionId, at, finished, isRunning, hasOpenStrain = false, strains, repairs } = entry;
  const attendance = ATTENDANCES.indexOf(entry.attendance);
  const flags = bits(finished, isRunning, hasOpenStrain);
  const packed: [string, ...(number | null)[]] = [sessionId, at, attendance, flags, strains, repairs];
  for (const { rater, values, declined, hasConcern, isSeenFirst = false } of entry.ratings) {
    const answers = bits(declined, hasConcern, isSeenFirst);
    packed.push(placeOf(rater), values.goal, values.task, values.bond, answers);
  }
  return packed;
}

function unpackSession(
  [sessionId, at, attendance, flags, strains, repairs, ...packed]: PackedSession,
  raters: readonly string[],
): SeriesEntry {
  const ratings: SeriesRating[] = [];
  for (let start = 0; start < packed.length; start += RATING_LENGTH) {
    const [rater, goal = null, task = null, bond = null, answers] = packed.slice(
      start,
      start + RATING_LENGTH,
    );
    ratings.push({
      rater: raters[rater ?? 0] ?? '',
      values: { goal, task, bond },
      declined: has(answers, 0),
      hasConcern: has(answers, 1),
      ...(has(answers, 2) && { isSeenFirst: true }),
    });
  }
  return {
    sessionId,
    at: at ?? 0,
    attendance: ATTENDANCES[attendance ?? 0] ?? 'held',
    finished: has(flags, 0),
    isRunning: has(flags, 1),
    hasOpenStrain: has(flags, 2),
    strains: strains ?? 0,
    repairs: repairs ?? 0,
    ratings,
  };
}

function bits(first: boolean, second: boolean, third: boolean): number {
  return (first ? 1 : 0) + (second ? 2 : 0) + (third ? 4 : 0);
}

function has(sum: number | null | undefined, place: number): boolean {
  return Math.floor((sum ?? 0) / 2 ** place) % 2 === 1;
}
