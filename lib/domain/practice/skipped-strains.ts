import type { Series, SeriesPoint } from '../alliance/series';
import type { Episode } from './episode';
import type { Moment } from './moment';
import type { Session } from './session';

/** A session that ended on strain, and the newest marked strain in it that nobody wrote an episode about. */
export interface SkippedStrain {
  readonly point: SeriesPoint;
  readonly moment: Moment;
}

/**
 * Strains that sessions ended on and nobody wrote about, one for each session, newest first. An episode answers the moment it was
 * opened from; one that was opened about strain, but from no moment that is still there, answers its whole session.
 */
export function skippedStrains(
  series: Series,
  sessions: readonly Session[],
  episodes: readonly Episode[],
): readonly SkippedStrain[] {
  return series
    .filter(({ hasOpenStrain, isRunning }) => hasOpenStrain && !isRunning)
    .flatMap((point) => {
      const session = sessions.find(({ id }) => id === point.sessionId);
      const moment = session && unwrittenStrain(session, episodes);
      return moment ? [{ point, moment }] : [];
    })
    .reverse();
}

/**
 * The newest strain of a session with no repair at or after it and no episode about it; undefined where there is none. An episode
 * that was opened from no moment that is still there answers all of them.
 */
export function unwrittenStrain(
  { id, moments }: Pick<Session, 'id' | 'moments'>,
  episodes: readonly Pick<Episode, 'sessionId' | 'source' | 'momentId'>[],
): Moment | undefined {
  const own = episodes.filter(({ sessionId }) => sessionId === id);
  const isThere = (momentId: string | null) => moments.some((moment) => moment.id === momentId);
  if (own.some(({ source, momentId }) => source === 'moment' && !isThere(momentId))) return undefined;
  const repairs = moments.flatMap(({ kind, at }) => (kind === 'repair' ? [at] : []));
  const lastRepair = Math.max(Number.NEGATIVE_INFINITY, ...repairs);
  const isWritten = (momentId: string) => own.some((episode) => episode.momentId === momentId);
  return moments.findLast(
    ({ id: each, kind, at }) => kind === 'strain' && at > lastRepair && !isWritten(each),
  );
}
