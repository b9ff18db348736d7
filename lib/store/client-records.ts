import { buildSeries, type Series, type SeriesEntry } from '../domain/alliance/series';
import type { Client } from '../domain/practice/client';
import { buildHead, entryOf, settledCount } from '../domain/practice/head';
import { type HeadStanding, standingOf } from '../domain/practice/head-standing';
import type { Session } from '../domain/practice/session';
import { joinSeries, settleSeries } from './client-series';
import { RevisionConflictError } from './errors';
import type { Records } from './records';
import type { Opened } from './sealed-rows';
import { type Change, type Store, valueOrThrow } from './store';

/** Tries to write records and the derived rows they change before another page gets in between. */
const TRIES = 8;

/** How an attempt looks at what stands: from memory first, which may be old, then from the disk. */
interface Reading {
  readonly isFromMemory: boolean;
  readonly read: <Name extends keyof Records>(
    table: Name,
    id: string,
  ) => Promise<Opened<Records[Name]> | null>;
}

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
    const { series, settled, head } = await readDerived(store, reading, clientId);
    const { count, isChanged } = settleSeries(series, settled.value, null);
    await store.commit([
      { table: 'clients', id: clientId, base: opened?.revision ?? 0, value: after },
      ...(isChanged ? [settledChange(clientId, settled.revision, series.slice(0, count))] : []),
      {
        table: 'heads',
        id: clientId,
        base: head.revision,
        value: buildHead(after, series, count, head.standing),
      },
      ...also,
    ]);
    return after;
  });
}

/** Adds a client under a new key of its own. */
export async function addClient(store: Store, client: Client, also: readonly Change[] = []): Promise<void> {
  const key = await store.makeClientKey(client.id);
  const head = buildHead(client, []);
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
    const { settled, head } = await readDerived(store, reading, clientId);
    const rebuilt = buildSeries(await entriesFromRecords(store, clientId));
    const count = settledCount(rebuilt);
    await store.commit([
      { table: 'series', id: clientId, base: settled.revision, value: rebuilt.slice(0, count) },
      {
        table: 'heads',
        id: clientId,
        base: head.revision,
        value: buildHead(client, rebuilt, count, await standingFromRecords(store, clientId)),
      },
    ]);
  });
}

async function commitSession(
  store: Store,
  reading: Reading,
  session: Session,
  { base, also }: { base: number; also: readonly Change[] },
): Promise<void> {
  const { id, clientId } = session;
  const [opened, { series, settled, head }] = await Promise.all([
    reading.read('clients', clientId),
    readDerived(store, reading, clientId),
  ]);
  const client = valueOrThrow('clients', clientId, opened);
  const others: readonly SeriesEntry[] = series.filter((entry) => entry.sessionId !== id);
  const next = buildSeries([...others, entryOf(session)]);
  const { count, isChanged } = settleSeries(next, settled.value, id);
  await store.commit([
    { table: 'sessions', id, clientId, base, value: session },
    ...(isChanged ? [settledChange(clientId, settled.revision, next.slice(0, count))] : []),
    {
      table: 'heads',
      id: clientId,
      base: head.revision,
      value: buildHead(client, next, count, head.standing),
    },
    ...also,
  ]);
}

function settledChange(id: string, base: number, value: Series): Change {
  return { table: 'series', id, base, value };
}

interface Derived {
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

/**
 * A damaged, missing or older series is read from the records instead; damaged records are left out of it, not overwritten. The series
 * row is then written anew.
 */
async function readDerived(store: Store, reading: Reading, clientId: string): Promise<Derived> {
  const [settled, head] = await Promise.all([
    reading.read('series', clientId),
    reading.read('heads', clientId),
  ]);
  const joined = joinSeries(settled, head);
  const isWhole = joined?.ok === true && settled?.ok === true && joined.value.every(hasMeasures);
  return {
    series: isWhole ? joined.value : buildSeries(await entriesFromRecords(store, clientId)),
    settled: { revision: settled?.revision ?? 0, value: isWhole ? settled.value : null },
    head: {
      revision: head?.revision ?? 0,
      standing: head?.ok ? head.value.standing : await standingFromRecords(store, clientId),
    },
  };
}

async function standingFromRecords(store: Store, clientId: string): Promise<HeadStanding> {
  const [episodes, actions] = await Promise.all([
    store.readOfClient('episodes', clientId),
    store.readOfClient('actions', clientId),
  ]);
  return standingOf(
    episodes.flatMap((episode) => (episode.ok ? [episode.value] : [])),
    actions.flatMap((action) => (action.ok ? [action.value] : [])),
  );
}

async function entriesFromRecords(store: Store, clientId: string): Promise<SeriesEntry[]> {
  const sessions = await store.readOfClient('sessions', clientId);
  return sessions.flatMap((session) => (session.ok ? [entryOf(session.value)] : []));
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
