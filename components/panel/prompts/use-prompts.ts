import { useMemo } from 'preact/hooks';
import type { Client } from '../../../lib/domain/practice/client';
import { readable } from '../../../lib/domain/practice/readable';
import type { Session } from '../../../lib/domain/practice/session';
import { type PromptSituation, situationOf } from '../../../lib/domain/prompts/situation';
import { useEpisodes, useSessions } from '../../app/use-records';

/** The facts that prompts are chosen from, live; null until first read. */
export function usePromptSituation(client: Client, current: Session | null): PromptSituation | null {
  const sessions = useSessions(client.id);
  const episodes = useEpisodes(client.id);
  return useMemo(
    () =>
      sessions && episodes
        ? situationOf({ client, sessions: readable(sessions), episodes: readable(episodes), current })
        : null,
    [client, sessions, episodes, current],
  );
}
