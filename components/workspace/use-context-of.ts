import { useEffect } from 'preact/hooks';
import type { Client } from '../../lib/domain/practice/client';
import { useApp } from '../app/AppContext';
import { useSession } from '../app/use-records';

/** Tells the commands which client and session the workspace shows. */
export function useContextOf(client: Client | null): void {
  const { context, place } = useApp();
  const { target } = place.value;
  const opened = useSession(target.kind === 'session' ? target.sessionId : null);
  const session = opened?.ok ? opened.value : null;
  useEffect(() => {
    context.value = { ...context.value, client, session };
  }, [client, session]);
}
