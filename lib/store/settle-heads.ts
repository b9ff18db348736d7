import { type Series, withEntry } from '../domain/alliance/series';
import type { Client } from '../domain/practice/client';
import { buildHead, entryOf } from '../domain/practice/head';
import { type HeadStanding, withSessionStanding } from '../domain/practice/head-standing';
import { readable } from '../domain/practice/readable';
import type { Session } from '../domain/practice/session';
import { type Reading, retrying } from './attempts';
import { type Settling, settleSeries } from './client-series';
import { CASELOAD, CASELOAD_LIST } from './database-names';
import { type Derived, entryAt, readDerived } from './derived-rows';
import { RevisionConflictError } from './errors';
import { isOwed, owedId, readOwed } from './owed-heads';
import { type Change, type StandingRows, type Store, valueOrThrow } from './store';

/**
 * Writes what a session says into its client's head, and into the series where that changes, so that these revisions of it are owed
 * no longer. Where the head has it already, or what it says later, of whichever page, it is written as it is. @throws RecordUnreadableError
 */
export function settleHead(
  rows: StandingRows,
  sessionId: string,
  revisions: readonly number[],
): Promise<void> {
  return retrying(rows, async (reading) => {
    const opened = await reading.read('sessions', sessionId);
    const session = valueOrThrow('sessions', sessionId, opened);
    const revision = opened?.revision ?? 0;
    // Another page wrote it since this one read it. On the disk stands the newest of them, or a later one.
    if (reading.isFromMemory && revision < Math.max(...revisions))
      throw new RevisionConflictError('sessions', sessionId);
    const derived = await readDerived(rows, reading, session.clientId);
    const changes = await changesAfter(rows, { session, revision, derived });
    await rows.commit([...changes, ...revisions.map((each) => removal({ sessionId, revision: each }))]);
  });
}

/** Settles every head that is owed, also by pages that are gone. */
export async function settleOwed(store: Store): Promise<void> {
  const { caseload } = await store.database.tables();
  const beside = await caseload.where('id').noneOf([CASELOAD, CASELOAD_LIST]).toArray();
  const revisions = new Map<string, number[]>();
  for (const { sessionId, revision } of beside.filter(isOwed).map(readOwed))
    revisions.set(sessionId, [...(revisions.get(sessionId) ?? []), revision]);
  for (const [sessionId, owed] of revisions) store.follow((rows) => settleHead(rows, sessionId, owed));
  await store.followed();
}

/** What a new session changes of its client's derived rows, to be written with it. */
export async function changesWithNew(
  rows: StandingRows,
  reading: Reading,
  session: Session,
): Promise<readonly Change[]> {
  const derived = await readDerived(rows, reading, session.clientId);
  return changesAfter(rows, { session, revision: 1, derived });
}

interface Written {
  readonly session: Session;
  readonly revision: number;
  readonly derived: Derived;
}

/** The client is read from the disk after the head was: who changes one writes the head, and so conflicts. */
async function changesAfter(
  rows: StandingRows,
  { session, revision, derived }: Written,
): Promise<readonly Change[]> {
  const client = valueOrThrow('clients', session.clientId, await rows.read('clients', session.clientId));
  const isKnown = isInSeries(derived.series, session.id, revision);
  const series = isKnown ? derived.series : withEntry(derived.series, entryAt(session, revision));
  const settling = settleSeries(series, derived.settled.value);
  const standing = isKnown
    ? derived.head.standing
    : await standingAfter(rows, derived.head.standing, session);
  return derivedChanges(client, derived, { series, settling, standing });
}

/** Whether a series has this revision of a session, or a later one. */
function isInSeries(series: Series, sessionId: string, revision: number): boolean {
  const known = series.findLast((entry) => entry.sessionId === sessionId)?.revision ?? 0;
  return known >= revision;
}

function removal(owed: Parameters<typeof owedId>[0]) {
  return { table: 'caseload', id: owedId(owed), base: 'any', value: null } as const;
}

/**
 * What stands after a session changed. Episodes are read only where it is over and ended on strain: before that no head asks. They
 * are read after the head was, so that whoever writes one meanwhile conflicts.
 */
async function standingAfter(
  rows: StandingRows,
  standing: HeadStanding,
  session: Session,
): Promise<HeadStanding> {
  const { hasOpenStrain, isRunning } = entryOf(session);
  if (!hasOpenStrain || isRunning) return standing;
  const episodes = await rows.readOfClient('episodes', session.clientId);
  return withSessionStanding(standing, session, readable(episodes));
}

interface ToDerive {
  readonly series: Series;
  readonly settling: Settling;
  readonly standing: HeadStanding;
}

/** The head, which says over which older part it was written, and that part where it changes. */
export function derivedChanges(
  client: Client,
  { settled, head }: Derived,
  { series, settling: { count, isChanged }, standing }: ToDerive,
): Change[] {
  const { id } = client;
  const settledAt = settled.revision + (isChanged ? 1 : 0);
  const value = { ...buildHead(client, series, count, standing), settledAt };
  const older: Change = { table: 'series', id, base: settled.revision, value: series.slice(0, count) };
  return [...(isChanged ? [older] : []), { table: 'heads', id, base: head.revision, value }];
}
