import { COMPONENTS } from '../alliance/components';
import { PRACTITIONER, type RaterId, type Rating } from '../alliance/rating';
import type { Session, SessionEdit } from './session';

/** One rater's rating of a session. */
export function ratingOf(session: Session, rater: RaterId): Rating | null {
  return session.ratings.find((rating) => rating.rater === rater) ?? null;
}

/** Keeps a rating in the place of the rater's earlier one; in a finished session the earlier one stays in the history. */
export function putRating(session: Session, rating: Rating, now: number): Session {
  const before = ratingOf(session, rating.rater);
  const others = session.ratings.filter(({ rater }) => rater !== rating.rater);
  const ratings = rating.rater === PRACTITIONER ? [rating, ...others] : [...others, rating];
  return { ...session, ratings, edits: editsWith(session, before, now) };
}

/** Takes a rater's rating away; in a finished session it stays in the history. */
export function removeRating(session: Session, rater: RaterId, now: number): Session {
  const before = ratingOf(session, rater);
  if (!before) return session;
  const ratings = session.ratings.filter((rating) => rating.rater !== rater);
  return { ...session, ratings, edits: editsWith(session, before, now) };
}

/** Both sides are in: the practitioner's own rating and at least one participant's (declining is an answer). */
export function mayReveal(session: Session): boolean {
  return (
    ratingOf(session, PRACTITIONER) !== null && session.ratings.some(({ rater }) => rater !== PRACTITIONER)
  );
}

function editsWith(session: Session, before: Rating | null, at: number): readonly SessionEdit[] {
  if (session.status !== 'finished' || !before) return session.edits;
  const values = COMPONENTS.map((component) => before.values[component] ?? '–').join(' ');
  return [
    ...session.edits,
    { at, field: 'rating', before: `${before.rater}: ${before.declined ? 'declined' : values}` },
  ];
}
