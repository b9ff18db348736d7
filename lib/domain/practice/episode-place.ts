import type { Series } from '../alliance/series';
import { type Episode, isStanding } from './episode';

/**
 * The session an episode stands at on a timeline: its own, or, where it is about none, the newest held session that had begun
 * when it was opened. Null where there was none yet.
 */
export function placeOf(
  { sessionId, openedAt }: Pick<Episode, 'sessionId' | 'openedAt'>,
  series: Series,
): string | null {
  if (sessionId !== null) return sessionId;
  return series.findLast(({ number, at }) => number !== null && at <= openedAt)?.sessionId ?? null;
}

/** From which session to which an episode goes; `to` is null while it stands. */
export interface EpisodeSpan {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * An episode as one object on a timeline: from the session it stands at (see `placeOf`) to the one it was settled in. It ends where
 * it begins if that one is gone, or was moved before it.
 */
export function spanOf(episode: Episode, series: Series): EpisodeSpan {
  const from = placeOf(episode, series);
  const orderOf = (id: string | null) => series.findIndex(({ sessionId }) => sessionId === id);
  const settled = isStanding(episode) ? undefined : episode.turns.at(-1);
  if (!settled) return { from, to: null };
  const settledIn = settled.sessionId ?? from;
  return { from, to: orderOf(settledIn) < orderOf(from) ? from : settledIn };
}
