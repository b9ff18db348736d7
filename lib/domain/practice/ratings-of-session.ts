import { COMPONENTS } from '../alliance/components';
import { PRACTITIONER, type RaterId, type Rating } from '../alliance/rating';
import { isVisible, wordsIn } from './plain-line';
import { rememberSeen } from './seen-answers';
import type { Session, SessionEdit } from './session';

/** One rater's rating of a session. */
export function ratingOf(session: Session, rater: RaterId): Rating | null {
  return session.ratings.find((rating) => rating.rater === rater) ?? null;
}

/** Keeps a rating in the place of the rater's earlier one; in a finished session the earlier one stays in the history. */
export function putRating(session: Session, rating: Rating, now: number): Session {
  const before = ratingOf(session, rating.rater);
  const ratings = before
    ? session.ratings.map((each) => (each === before ? rating : each))
    : [...session.ratings, rating];
  return { ...session, ratings: raterOrder(ratings), edits: editsWith(session, before, now) };
}

/** The practitioner's own rating first, the others in the order they stand in. */
function raterOrder(ratings: readonly Rating[]): readonly Rating[] {
  const isOwn = ({ rater }: Rating) => rater === PRACTITIONER;
  return [...ratings.filter(isOwn), ...ratings.filter((rating) => !isOwn(rating))];
}

/** Takes a rater's rating away; in a finished session it stays in the history. What was seen by then stays known as seen. */
export function removeRating(session: Session, rater: RaterId, now: number): Session {
  const before = ratingOf(session, rater);
  if (!before) return session;
  const ratings = session.ratings.filter((rating) => rating.rater !== rater);
  return { ...rememberSeen(session), ratings, edits: editsWith(session, before, now) };
}

/**
 * Both sides are in: the practitioner has rated or declined, and so has at least one participant, for whom words to
 * talk about are an answer too.
 */
export function mayReveal(session: Session): boolean {
  const own = ratingOf(session, PRACTITIONER);
  const theirs = session.ratings.filter(({ rater }) => rater !== PRACTITIONER);
  return (
    own !== null && hasRated(own) && theirs.some((rating) => hasRated(rating) || isVisible(rating.concern))
  );
}

function hasRated({ declined, values }: Rating): boolean {
  return declined || COMPONENTS.some((component) => values[component] !== null);
}

function editsWith(session: Session, before: Rating | null, at: number): readonly SessionEdit[] {
  if (session.status !== 'finished' || !before) return session.edits;
  return [...session.edits, { at, field: 'rating', before: `${before.rater}: ${readRating(before)}` }];
}

/** All that a rating said: its values, then its words, which are nowhere else once it is replaced. */
function readRating({ values, lines, concern, declined }: Rating): string {
  const numbers = declined ? 'declined' : COMPONENTS.map((component) => values[component] ?? '–').join(' ');
  const words = [...COMPONENTS.map((component) => lines[component]), concern].map(wordsIn);
  return [numbers, ...words.filter((each) => each !== '')].join(' · ');
}
