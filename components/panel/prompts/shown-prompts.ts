import { useEffect, useRef } from 'preact/hooks';
import type { RunCommand } from '../../../lib/commands/runner';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import type { OpenVault } from '../../../lib/store/open-vault';
import { useApp, useVault } from '../../app/AppContext';

/** Prompts rest on the screen for so long before they count as shown, in milliseconds: whoever turns pages is not written about. */
export const REST = 2000;

/** What was shown on a page before a session, by client: it is kept once that session runs, and goes with the lock. */
const beforeSession = new WeakMap<OpenVault, Map<string, ReadonlySet<string>>>();

interface Shown {
  readonly client: Client;
  readonly session: Session | null;
  /** What is on the screen now, in its order. */
  readonly ids: readonly string[];
}

/**
 * Keeps which prompts were shown, so that the next session begins with others: once they rest, or go from the screen, in one write
 * for all that came since the last. Before a session they wait on this page for it.
 */
export function useShownPrompts(shown: Shown): void {
  const { run } = useApp();
  const vault = useVault();
  const newest = useRef(shown);
  const since = useRef(new Set<string>());
  newest.current = shown;
  const keep = () => {
    const { client, session } = newest.current;
    const ids = [...since.current];
    since.current.clear();
    if (session) noteShown(run, session, ids);
    else waitForSession(vault, client.id, ids);
  };
  useEffect(() => {
    for (const id of shown.ids) since.current.add(id);
    const timer = setTimeout(keep, REST);
    return () => clearTimeout(timer);
  }, [shown.ids.join(' '), shown.session?.id]);
  useEffect(() => keep, []);
}

/** Keeps, for a session that runs, what was shown for it on this page before it began. */
export function keepShownBefore(run: RunCommand, vault: OpenVault, session: Session): void {
  const waiting = beforeSession.get(vault);
  const ids = waiting?.get(session.clientId) ?? [];
  waiting?.delete(session.clientId);
  noteShown(run, session, [...ids]);
}

function waitForSession(vault: OpenVault, clientId: string, ids: readonly string[]): void {
  const waiting = beforeSession.get(vault) ?? new Map<string, ReadonlySet<string>>();
  beforeSession.set(vault, waiting);
  waiting.set(clientId, new Set([...(waiting.get(clientId) ?? []), ...ids]));
}

/** Quietly: it is no deed of a person, and what is not kept is shown once more, no worse. */
function noteShown(
  run: RunCommand,
  { id: sessionId, promptsShown }: Session,
  promptIds: readonly string[],
): void {
  if (promptIds.every((id) => promptsShown.includes(id))) return;
  void run('prompt.note-shown', { sessionId, promptIds }, { isQuiet: true });
}
