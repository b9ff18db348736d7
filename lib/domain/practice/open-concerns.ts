import { PRACTITIONER, type RaterId } from '../alliance/rating';
import type { SeriesPoint } from '../alliance/series';
import { LOOKBACK, signalKey } from '../signals/signal';
import type { Head } from './head';

/** A concern that somebody named, and the session it was named in. */
export interface OpenConcern {
  readonly point: SeriesPoint;
  readonly rater: RaterId;
}

/**
 * Concerns that nothing in the records takes up, newest session first: no episode is about that session, other than about a moment of
 * it, and it was not set aside with a reason. It may have been talked about all the same. One named in the session that runs is not
 * news yet. Every place that speaks of open concerns asks this.
 */
export function openConcerns({
  tail,
  standing,
  setAside,
}: Pick<Head, 'tail' | 'standing' | 'setAside'>): readonly OpenConcern[] {
  const isOpen = ({ point, rater }: OpenConcern) =>
    !standing.takenUp.includes(point.sessionId) &&
    !setAside.includes(
      signalKey({
        rule: 'concern',
        rater,
        component: null,
        sessionId: point.sessionId,
        session: point.number ?? 0,
      }),
    );
  return tail
    .filter(({ attendance }) => attendance === 'held')
    .slice(-LOOKBACK)
    .filter(({ isRunning }) => !isRunning)
    .toReversed()
    .flatMap((point) =>
      point.ratings
        .filter(({ rater, hasConcern }) => hasConcern && rater !== PRACTITIONER)
        .map(({ rater }) => ({ point, rater })),
    )
    .filter(isOpen);
}
