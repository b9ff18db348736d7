import { buildSeries, type Series, type SeriesEntry } from '../domain/alliance/series';
import { entryOf, type Head } from '../domain/practice/head';
import { type HeadStanding, standingOf, strainedLately } from '../domain/practice/head-standing';
import { readable } from '../domain/practice/readable';
import type { Session } from '../domain/practice/session';
import type { Reading } from './attempts';
import { joinSeries } from './client-series';
import type { StandingRows } from './store';

/** What stands of a client's derived rows. */
export interface Derived {
  /** The whole series. */
  readonly series: Series;
  /** The part of it that the series row holds; null where that or the head is not sound, so that both are written anew. */
  readonly settled: { readonly revision: number; readonly value: Series | null };
  readonly head: { readonly revision: number; readonly standing: HeadStanding };
}

/** False for a session in a series that was kept before measures were. */
function hasMeasures({ measures }: SeriesEntry): boolean {
  return measures !== undefined;
}

/** Whether held sessions are numbered without a gap: heads of old do not say over which older part they were written. */
function isGapless(series: Series): boolean {
  const numbers = series.flatMap(({ number }) => number ?? []);
  return numbers.every((number, at) => number === at + 1);
}

/**
 * Whether a series is all there. A head that says over which older part it was written was made from a whole one, and has to stand over
 * that part: what a page remembers of the two may be of different times.
 */
function isSound(series: Series, { settledAt }: Head, settledRevision: number): boolean {
  return settledAt === undefined
    ? series.every(hasMeasures) && isGapless(series)
    : settledAt === settledRevision;
}

/**
 * A damaged, missing or older series, or one under an older head, is read from the records instead; damaged records are left out of it, not overwritten. The series
 * row is then written anew.
 */
export async function readDerived(rows: StandingRows, reading: Reading, clientId: string): Promise<Derived> {
  const [settled, head] = await Promise.all([
    reading.read('series', clientId),
    reading.read('heads', clientId),
  ]);
  const joined = joinSeries(settled, head);
  // What an older version kept of sessions and strains is not all that is asked now.
  const isKnown = head?.ok === true && !rows.isOutdated('heads', clientId);
  const isWhole =
    joined?.ok === true &&
    isKnown &&
    settled?.ok === true &&
    head?.ok === true &&
    isSound(joined.value, head.value, settled.revision);
  const series = isWhole ? joined.value : buildSeries(await entriesFromRecords(rows, clientId));
  return {
    series,
    settled: { revision: settled?.revision ?? 0, value: isWhole ? settled.value : null },
    head: {
      revision: head?.revision ?? 0,
      standing: isWhole ? head.value.standing : await standingFromRecords(rows, clientId, series),
    },
  };
}

/** What stands of episodes, actions and strains, by the records themselves. */
export async function standingFromRecords(
  rows: StandingRows,
  clientId: string,
  series: Series,
): Promise<HeadStanding> {
  const strained = strainedLately(series);
  const [episodes, actions, sessions] = await Promise.all([
    rows.readOfClient('episodes', clientId),
    rows.readOfClient('actions', clientId),
    readSessions(rows, strained),
  ]);
  return standingOf(readable(episodes), readable(actions), { strained, sessions });
}

/** Those of some sessions that can be read. */
export async function readSessions(rows: StandingRows, ids: readonly string[]): Promise<readonly Session[]> {
  return readable(await Promise.all(ids.map((id) => rows.read('sessions', id))));
}

/** What a session adds to the series, and the revision of the row it stands in. */
export function entryAt(session: Session, revision: number): SeriesEntry {
  return { ...entryOf(session), revision };
}

/** What the sessions that can be read add to their client's series. */
export async function entriesFromRecords(rows: StandingRows, clientId: string): Promise<SeriesEntry[]> {
  const sessions = await rows.readOfClient('sessions', clientId);
  return sessions.flatMap((session) => (session.ok ? [entryAt(session.value, session.revision)] : []));
}
