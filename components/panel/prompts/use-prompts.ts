import { useMemo } from 'preact/hooks';
import type { Client } from '../../../lib/domain/practice/client';
import { readable } from '../../../lib/domain/practice/readable';
import type { Session } from '../../../lib/domain/practice/session';
import { type PromptSituation, situationOf } from '../../../lib/domain/prompts/situation';
import { findSignals } from '../../../lib/domain/signals/find-signals';
import { useVault } from '../../app/AppContext';
import { useAssumptions } from '../../app/use-assumptions';
import { useLive } from '../../app/use-live';
import { useEpisodes, useSessions } from '../../app/use-records';

/** The facts that prompts are chosen from, live, with the signals that are said beside them; null until first read. */
export function usePromptSituation(client: Client, current: Session | null): PromptSituation | null {
  const { store } = useVault();
  const head = useLive(`head/${client.id}`, () => store.watch('heads', client.id));
  const sessions = useSessions(client.id);
  const episodes = useEpisodes(client.id);
  const assumptions = useAssumptions();
  return useMemo(() => {
    if (!sessions || !episodes || head === undefined) return null;
    const signals = head?.ok ? findSignals(head.value, assumptions) : [];
    return situationOf({
      client,
      sessions: readable(sessions),
      episodes: readable(episodes),
      current,
      signals,
    });
  }, [client, sessions, episodes, current, head, JSON.stringify(assumptions)]);
}
