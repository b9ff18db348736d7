import type { EpisodeStart } from '../../lib/domain/practice/episode-start';
import { useApp } from '../app/AppContext';

/** Opens the log of an episode over the page; without an id a new one, about the session if one is given. */
export function useEpisodeSheet() {
  const { place } = useApp();
  return (about: {
    readonly episodeId?: string;
    readonly sessionId: string | null;
    readonly start?: EpisodeStart;
  }): void => {
    place.value = { ...place.value, sheet: { kind: 'episode', episodeId: null, ...about } };
  };
}
