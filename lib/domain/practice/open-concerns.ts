import type { RaterId } from '../alliance/rating';
import type { SeriesPoint } from '../alliance/series';
import { signalKey } from '../signals/signal';
import type { Head } from './head';

/** A concern that somebody named, and the session it was named in. */
export interface OpenConcern {
  readonly point: SeriesPoint;
  readonly rater: RaterId;
}

/**
 * For so many held sessions a concern is told of: long enough not to pass with the next one, and no longer, since most that is talked
 * about is written down nowhere. Our own choice, without a source.
 */
const STANDS_FOR = 5;

/**
 * Concerns that nothing in the records takes up, newest session first: no episode is about that session, other than about a moment of
 * it, and neither it nor a later one of the same person was set aside with a reason. It may have been talked about all the same. Only of those who
 * come now: nobody can be asked about the concern of somebody who left. One named in the session that runs is not
 * news yet. Every place that speaks of open concerns asks this.
 */
export function openConcerns({
  tail,
  standing,
  setAside,
  participants,
}: Pick<Head, 'tail' | 'standing' | 'setAside' | 'participants'>): readonly OpenConcern[] {
  const isSetAside = ({ point, rater }: OpenConcern) =>
    setAside.includes(
      signalKey({
        rule: 'concern',
        rater,
        component: null,
        sessionId: point.sessionId,
        session: point.number ?? 0,
      }),
    );
  const comes = (rater: RaterId) => participants.some(({ id }) => id === rater);
  const named = tail
    .filter(({ attendance }) => attendance === 'held')
    .slice(-STANDS_FOR)
    .filter(({ isRunning }) => !isRunning)
    .toReversed()
    .flatMap((point) =>
      point.ratings
        .filter(({ rater, hasConcern }) => hasConcern && comes(rater))
        .map(({ rater }) => ({ point, rater })),
    );
  const isAnswered = (concern: OpenConcern, at: number) =>
    named.slice(0, at + 1).some((later) => later.rater === concern.rater && isSetAside(later));
  return named.filter(
    (concern, at) => !standing.takenUp.includes(concern.point.sessionId) && !isAnswered(concern, at),
  );
}
