import { useMemo } from 'preact/hooks';
import type { Client } from '../../lib/domain/practice/client';
import { spanOf } from '../../lib/domain/practice/episode-life';
import { useEpisodes } from '../app/use-records';
import type { ChartPractice } from '../charts/practice-marks';

/** What a client's chart shows beside the ratings: episodes as one object each, and where the frame came up. */
export function useChartPractice({ id, frame }: Client): ChartPractice {
  const opened = useEpisodes(id);
  return useMemo(() => {
    const episodes = (opened ?? []).flatMap((episode) => (episode.ok ? [episode.value] : []));
    const touched = frame.flatMap((agreement) => agreement.touched);
    return {
      episodes: episodes.map((episode) => ({ id: episode.id, status: episode.status, ...spanOf(episode) })),
      frameSessions: new Set(touched.map(({ sessionId }) => sessionId)),
    };
  }, [opened, frame]);
}
