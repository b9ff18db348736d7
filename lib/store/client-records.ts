import { buildSeries } from '../domain/alliance/series';
import type { Client } from '../domain/practice/client';
import { buildHead, settledCount } from '../domain/practice/head';
import type { Session } from '../domain/practice/session';
import { retrying } from './attempts';
import { settleSeries } from './client-series';
import { entriesFromRecords, readDerived, standingFromRecords } from './derived-rows';
import { RevisionConflictError } from './errors';
import { changesWithNew, derivedChanges, settleHead } from './settle-heads';
import { type Change, type Store, valueOrThrow } from './store';

/**
 * Writes a session, and right after it the client's series and head, which are owed until then.
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
    const base = opened?.revision ?? 0;
    const { clientId } = after;
    await store.commit([{ table: 'sessions', id: sessionId, clientId, base, value: after }, ...also]);
    store.follow((rows) => settleHead(rows, sessionId, [base + 1]));
    return after;
  });
}

/** Writes a new session with the client's series and head. */
export function addSession(store: Store, session: Session, also: readonly Change[] = []): Promise<void> {
  const { id, clientId } = session;
  return retrying(store, async (reading) => {
    const derived = await changesWithNew(store, reading, session);
    await store.commit([{ table: 'sessions', id, clientId, base: 0, value: session }, ...derived, ...also]);
  });
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
