import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Session } from '../../lib/domain/practice/session';
import { useApp } from '../app/AppContext';

/**
 * Makes a session the one that the commands' conditions look at, while a view of it is shown;
 * afterwards it is again the one that the page had chosen.
 */
export function useShownSession(session: Session | null): void {
  const { context } = useApp();
  const replaced = useRef<{ session: Session | null } | null>(null);
  const current = context.value.session;
  useLayoutEffect(() => {
    if (!session || current?.id === session.id) return;
    replaced.current = { session: current };
    context.value = { ...context.value, session };
  }, [session, current]);
  useLayoutEffect(
    () => () => {
      if (replaced.current) context.value = { ...context.value, ...replaced.current };
    },
    [],
  );
}
