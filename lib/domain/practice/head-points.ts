import { type ComponentValues, NO_VALUES } from '../alliance/components';
import { PRACTITIONER } from '../alliance/rating';
import { isSealed } from '../alliance/sealed-ratings';
import type { SeriesEntry } from '../alliance/series';
import { HEAD_POINTS, type Head } from './head';

/** One session as a sparkline draws it. */
export interface HeadPoint {
  readonly at: number;
  readonly practitioner: ComponentValues;
  /** Each participant's values, in the order of the client's list; none while they are closed to the practitioner (see `isSealed`). */
  readonly clients: readonly ComponentValues[];
}

/** What a sparkline draws: held sessions, newest last, at most HEAD_POINTS. */
export function headPoints({ tail, participants }: Pick<Head, 'tail' | 'participants'>): HeadPoint[] {
  const held = tail.filter(({ attendance }) => attendance === 'held');
  const raters = participants.map(({ id }) => id);
  return held.slice(-HEAD_POINTS).map((entry) => pointOf(raters, entry));
}

function pointOf(raters: readonly string[], entry: SeriesEntry): HeadPoint {
  const by = (rater: string) => entry.ratings.find((rating) => rating.rater === rater)?.values ?? NO_VALUES;
  const isClosed = isSealed({ isFinished: entry.finished, ratings: entry.ratings });
  return {
    at: entry.at,
    practitioner: by(PRACTITIONER),
    clients: raters.map((rater) => (isClosed ? NO_VALUES : by(rater))),
  };
}
