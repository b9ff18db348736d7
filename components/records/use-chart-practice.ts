import { useMemo } from 'preact/hooks';
import { PRACTITIONER } from '../../lib/domain/alliance/rating';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { spanOf } from '../../lib/domain/practice/episode-place';
import { readable } from '../../lib/domain/practice/readable';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { useEpisodes, useSessions } from '../app/use-records';
import type { ChartGiven, ChartPractice } from '../charts/practice-marks';
import { sayPresent } from './session-words';

/** What a client's chart shows beside the ratings: episodes as one object each, where the frame came up, how ratings came in. */
export function useChartPractice(client: Client, series: Series): ChartPractice {
  const opened = useEpisodes(client.id);
  const sessions = useSessions(client.id);
  const drawn = useMemo(() => {
    const episodes = readable(opened);
    const touched = client.frame.flatMap((agreement) => agreement.touched);
    return {
      episodes: episodes.map((episode) => ({
        id: episode.id,
        status: episode.status,
        isBetween: episode.sessionId === null,
        ...spanOf(episode, series),
      })),
      frameSessions: new Set(touched.map(({ sessionId }) => sessionId)),
    };
  }, [opened, client.frame, series]);
  const given = useMemo(() => {
    const known = readable(sessions);
    return new Map(known.map((session) => [session.id, givenIn(client, session)]));
  }, [client, sessions]);
  return { ...drawn, given };
}

/** The practitioner's own rating comes in one way only: only participants' are told. */
function givenIn(client: Client, { ratings }: Session): readonly ChartGiven[] {
  const theirs = ratings.filter(({ rater }) => rater !== PRACTITIONER);
  return theirs.map(({ rater, way, present }) => {
    const parts = { way: say(`way.${way}`), present: sayPresent(client, present) };
    return {
      rater,
      isReadAloud: way === 'read-aloud',
      said: parts.present === '' ? parts.way : say('chart.given.present', parts),
    };
  });
}
