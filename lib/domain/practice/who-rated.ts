import { PRACTITIONER, type RaterId } from '../alliance/rating';
import type { SeriesPoint } from '../alliance/series';
import type { Head } from './head';

/** Missing ratings are counted over this many of the newest finished sessions. */
const MISSING_SPAN = 3;

/**
 * The one rule of whose rating of a session is missing, the practitioner first: they and everyone who comes now are asked, a young
 * child and a carer too; who no longer comes is not. A declined rating is an answer, and so is one that is still closed.
 */
export function notRatedBy(
  { ratings }: { readonly ratings: readonly { readonly rater: RaterId }[] },
  { participants }: Pick<Head, 'participants'>,
): readonly RaterId[] {
  const asked: readonly RaterId[] = [PRACTITIONER, ...participants.map(({ id }) => id)];
  return asked.filter((id) => !ratings.some(({ rater }) => rater === id));
}

/** Ratings of one side that are missing from the newest sessions that were held and finished. */
export interface MissingRatings {
  /** How many of those sessions lack one. */
  readonly count: number;
  /** The newest of them; null where there is none. */
  readonly newest: SeriesPoint | null;
  /** Who left one out, in the order of the client's list. */
  readonly by: readonly RaterId[];
}

/** What is missing from the last three, of the practitioner or of those who come. */
export function missingRatings(head: Head, side: 'practitioner' | 'client'): MissingRatings {
  const isMeant = (rater: RaterId) => (rater === PRACTITIONER) === (side === 'practitioner');
  const finished = head.tail.filter((entry) => entry.attendance === 'held' && entry.finished);
  const lacking = finished
    .slice(-MISSING_SPAN)
    .map((entry) => ({ entry, by: notRatedBy(entry, head).filter(isMeant) }))
    .filter(({ by }) => by.length > 0);
  const asked = [PRACTITIONER, ...head.participants.map(({ id }) => id)];
  return {
    count: lacking.length,
    newest: lacking.at(-1)?.entry ?? null,
    by: asked.filter((id) => lacking.some(({ by }) => by.includes(id))),
  };
}
