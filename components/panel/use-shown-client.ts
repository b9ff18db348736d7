import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import type { ListedHead } from '../../lib/domain/practice/head';
import type { Session } from '../../lib/domain/practice/session';
import { useApp } from '../app/AppContext';
import { useClient, useSeries, useSession } from '../app/use-records';

/** One client as the panel shows it: records that cannot be opened are null or empty, and named. */
export interface ShownClient {
  readonly client: Client | null;
  /** The client was deleted, or is not in a vault that was restored. */
  readonly isGone: boolean;
  readonly session: Session | null;
  readonly series: Series;
  readonly unfinishedId: string | null;
  readonly isSeriesDamaged: boolean;
  readonly isSessionDamaged: boolean;
}

/**
 * The client with its running session, or with the unfinished one that was taken up by hand; undefined until read.
 * The commands' conditions look at the same two.
 */
export function useShownClient(clientId: string, head: ListedHead | undefined): ShownClient | undefined {
  const { place, context } = useApp();
  const open = head?.openSession ?? null;
  const sessionId = open?.isRunning ? open.id : place.value.sessionId;
  const openedClient = useClient(clientId);
  const openedSeries = useSeries(clientId);
  const openedSession = useSession(sessionId);
  const client = openedClient?.ok ? openedClient.value : null;
  const session = openedSession?.ok ? unfinished(openedSession.value, clientId) : null;
  const isWaiting =
    openedClient === undefined ||
    openedSeries === undefined ||
    (sessionId !== null && openedSession === undefined);
  useLayoutEffect(() => {
    if (!isWaiting) context.value = { ...context.value, client, session };
  }, [client, session, isWaiting]);
  useTakenUp(isWaiting, session);
  if (isWaiting) return;
  return {
    client,
    isGone: openedClient === null,
    session,
    series: openedSeries?.ok ? openedSeries.value : [],
    unfinishedId: open && !open.isRunning && open.id !== session?.id ? open.id : null,
    isSeriesDamaged: openedSeries?.ok === false,
    isSessionDamaged: openedSession?.ok === false,
  };
}

function unfinished(session: Session, clientId: string): Session | null {
  return session.clientId === clientId && session.status !== 'finished' ? session : null;
}

/** The panel opens at the step where a running session stands, and stays with the session once its timer has ended. */
function useTakenUp(isWaiting: boolean, session: Session | null): void {
  const { place } = useApp();
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (isWaiting) return;
    if (session?.status === 'running') {
      const step = isFirst.current ? session.step : place.value.step;
      if (place.value.sessionId !== session.id || place.value.step !== step)
        place.value = { ...place.value, sessionId: session.id, step };
    }
    isFirst.current = false;
  }, [isWaiting, session]);
}
