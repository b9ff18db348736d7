import { buildSeries, type Series, withEntry } from '../domain/alliance/series';
import type { Client } from '../domain/practice/client';
import { buildHead, entryOf, settledCount } from '../domain/practice/head';
import { type HeadStanding, withSessionStanding } from '../domain/practice/head-standing';
import { readable } from '../domain/practice/readable';
import type { Session } from '../domain/practice/session';
import { type Settling, settleSeries } from './client-series';
import {
  type Derived,
  entriesFromRecords,
  entryAt,
  type Reading,
  readDerived,
  standingFromRecords,
} from './derived-rows';
import { RevisionConflictError } from './errors';
import { type Change, type Store, valueOrThrow } from './store';

/** Tries to write records and the derived rows they change before another page gets in between. */
const TRIES = 8;

/**
 * Writes a session and, in the same transaction, the client's series and head.
 * `change` gets the session as it stands now and may run again if another page wrote in between.
 * @throws RecordUnreadableError, ClientGoneError, and whatever `change` throws
 */
export function updateSession(
  store: Store,
  sessionId: string,
  change: (session: Session) => Session,
  also: readonly Change[] = [],
): Promise<Session> {
  return retrying(store, async (reading) => {
    const opened = await reading.read('sessions', sessionId);
    const before = valueOrThrow('sessions', sessionId, opened);
    const after = change(before);
    if (after === before && also.length === 0) {
      if (reading.isFromMemory) throw new RevisionConflictError('sessions', sessionId);
      return before;
    }
    await commitSession(store, reading, after, { base: opened?.revision ?? 0, also });
    return after;
  });
}

/** Writes a new session with the client's series and head. */
export function addSession(store: Store, session: Session, also: readonly Change[] = []): Promise<void> {
  return retrying(store, (reading) => commitSession(store, reading, session, { base: 0, also }));
}

/** Changes a client's record and its head. */
export function updateClient(
  store: Store,
  clientId: string,
  change: (client: Client) => Client,
  also: readonly Change[] = [],
): Promise<Client> {
  return retrying(store, async (reading) => {
    const opened = await reading.read('clients', clientId);
    const after = change(valueOrThrow('clients', clientId, opened));
    const derived = await readDerived(store, reading, clientId);
    const { series, settled, head } = derived;
    const settling = settleSeries(series, settled.value);
    await store.commit([
      { table: 'clients', id: clientId, base: opened?.revision ?? 0, value: after },
      ...derivedChanges(after, derived, { series, settling, standing: head.standing }),
      ...also,
    ]);
    return after;
  });
}

/** Adds a client under a new key of its own. */
export async function addClient(store: Store, client: Client, also: readonly Change[] = []): Promise<void> {
  const key = await store.makeClientKey(client.id);
  const head = { ...buildHead(client, []), settledAt: 1 };
  await store.commit(
    [
      { table: 'clients', id: client.id, base: 0, value: client },
      { table: 'series', id: client.id, base: 0, value: [] },
      { table: 'heads', id: client.id, base: 0, value: head },
      ...also,
    ],
    [key],
  );
}

/** Makes a client's derived rows anew from the records. */
export function rebuildDerived(store: Store, clientId: string): Promise<void> {
  return retrying(store, async (reading) => {
    const client = valueOrThrow('clients', clientId, await reading.read('clients', clientId));
    const derived = await readDerived(store, reading, clientId);
    const series = buildSeries(await entriesFromRecords(store, clientId));
    const settling = { count: settledCount(series), isChanged: true };
    const standing = await standingFromRecords(store, clientId, series);
    await store.commit(derivedChanges(client, derived, { series, settling, standing }));
  });
}

async function commitSession(
  store: Store,
  reading: Reading,
  session: Session,
  { base, also }: { base: number; also: readonly Change[] },
): Promise<void> {
  const { id, clientId } = session;
  const [opened, derived] = await Promise.all([
    reading.read('clients', clientId),
    readDerived(store, reading, clientId),
  ]);
  const client = valueOrThrow('clients', clientId, opened);
  const { series, settled, head } = derived;
  const next = withEntry(series, entryAt(session, base + 1));
  const settling = settleSeries(next, settled.value);
  const standing = await standingAfter(store, head.standing, session);
  await store.commit([
    { table: 'sessions', id, clientId, base, value: session, isProven: isKnownAt(series, id, base) },
    ...derivedChanges(client, derived, { series: next, settling, standing }),
    ...also,
  ]);
}

/**
 * What stands after a session changed. Episodes are read only where it is over and ended on strain: before that no head asks. They
 * are read after the head was, so that whoever writes one meanwhile conflicts.
 */
async function standingAfter(store: Store, standing: HeadStanding, session: Session): Promise<HeadStanding> {
  const { hasOpenStrain, isRunning } = entryOf(session);
  if (!hasOpenStrain || isRunning) return standing;
  const episodes = await store.readOfClient('episodes', session.clientId);
  return withSessionStanding(standing, session, readable(episodes));
}

/**
 * Whether the series says which revision of a session stands. No session is written without its client's head, so a head that stands
 * as it was read proves it, and the session's own row need not be asked: a save waits for every row that is.
 */
function isKnownAt(series: Series, sessionId: string, revision: number): boolean {
  return revision > 0 && series.findLast((entry) => entry.sessionId === sessionId)?.revision === revision;
}

interface ToDerive {
  readonly series: Series;
  readonly settling: Settling;
  readonly standing: HeadStanding;
}

/** The head, which says over which older part it was written, and that part where it changes. */
function derivedChanges(
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

/**
 * The first attempt works on what the page has in memory, which a page that shows the records has: the commit checks that it
 * still stands. Whatever comes of an old memory, even a refusal, is decided again from the disk.
 */
async function retrying<Value>(store: Store, attempt: (reading: Reading) => Promise<Value>): Promise<Value> {
  const fromDisk: Reading = { isFromMemory: false, read: store.read };
  const fromMemory: Reading = {
    isFromMemory: true,
    read: async (table, id) => store.recall(table, id) ?? store.read(table, id),
  };
  for (let tries = 1; ; tries++) {
    const isFirst = tries === 1;
    try {
      return await attempt(isFirst ? fromMemory : fromDisk);
    } catch (error) {
      const isWorthAnother = isFirst || error instanceof RevisionConflictError;
      if (!isWorthAnother || tries === TRIES) throw error;
    }
  }
}
