import type { App } from '../../lib/app';
import { buildSeries } from '../../lib/domain/alliance/series';
import { entryOf } from '../../lib/domain/practice/head';
import type { Session } from '../../lib/domain/practice/session';
import { addClient, addSession } from '../../lib/store/client-records';
import { isOwed, type OwedHead, readOwed } from '../../lib/store/owed-heads';
import { type Store, valueOrThrow } from '../../lib/store/store';
import { aClient, aRating, aSession, values } from './factories';
import { openAnotherPage, openFirstPage, tablesOf, vaultOf } from './test-page';

/** What a session says after a rating of its goal. */
export const rated = (goal: number) => ({ ratings: [aRating({ values: values(goal, 5, 6) })] });

/** Two pages over one practice: two clients, the first with a session that was rated 3. */
export async function openTwoPages(): Promise<[App, App]> {
  const one = await openFirstPage();
  const { store } = vaultOf(one);
  for (const id of ['client-1', 'client-2']) await addClient(store, aClient({ id, label: id }));
  await addSession(store, aSession(rated(3)));
  return [one, await openAnotherPage()];
}

/** Saves a session as a page does that is gone before the client's head is written. */
export async function saveAndBeGone(store: Store, sessionId: string, change: Partial<Session>) {
  const opened = await store.read('sessions', sessionId);
  const session = { ...valueOrThrow('sessions', sessionId, opened), ...change };
  const { id, clientId } = session;
  await store.commit([{ table: 'sessions', id, clientId, base: opened?.revision ?? 0, value: session }]);
}

/** What is owed, of all clients. */
export async function owedIn(app: App): Promise<OwedHead[]> {
  return (await (await tablesOf(app)).caseload.toArray()).filter(isOwed).map(readOwed);
}

/** A client's series as a page reads it that just opened, and as the sessions say. */
export async function seriesNow(clientId: string) {
  const { store } = vaultOf(await openAnotherPage());
  const series = valueOrThrow('series', clientId, await store.readSeries(clientId));
  const sessions = await store.readOfClient('sessions', clientId);
  const entries = sessions.flatMap((session) =>
    session.ok ? [{ ...entryOf(session.value), revision: session.revision }] : [],
  );
  return { series, ofSessions: buildSeries(entries) };
}
