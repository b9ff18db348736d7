import { COMPONENTS } from '../alliance/components';
import { PRACTITIONER, type RaterId, type Rating } from '../alliance/rating';
import { isSealed } from '../alliance/sealed-ratings';
import type { Session } from './session';

/** Participants whose answers the practitioner has seen: they were shown, or stand open by now. In whichever window, it is one person. */
export function seenRaters(session: Session): readonly RaterId[] {
  const isClosed = isSealed({ isFinished: session.status === 'finished', ratings: session.ratings });
  return [...new Set([...(session.shown ?? []), ...(isClosed ? [] : answeredBy(session))])];
}

/** Shows all answers that are in by now, which is remembered: nothing that comes after is blind to them. */
export function showAnswers(session: Session): Session {
  return withShown(session, answeredBy(session));
}

/** Remembers what stands open now, before a change closes it again. */
export function rememberSeen(session: Session): Session {
  return withShown(session, seenRaters(session));
}

/**
 * The practitioner's own rating as it is saved: marked with those whose answers were seen before it. One whose numbers stay as they
 * were is as blind as it was: a line in words is no new rating.
 */
export function withSeenFirst(session: Session, rating: Rating): Rating {
  const { seenFirst: _entered, ...unmarked } = rating;
  if (rating.rater !== PRACTITIONER) return unmarked;
  const before = session.ratings.find(({ rater }) => rater === PRACTITIONER);
  const earlier = before?.seenFirst ?? [];
  const seen = before && isSameAnswer(before, rating) ? [] : seenRaters(session);
  const seenFirst = [...new Set([...earlier, ...seen])];
  return seenFirst.length === 0 ? unmarked : { ...unmarked, seenFirst };
}

function withShown(session: Session, raters: readonly RaterId[]): Session {
  const shown = [...new Set([...(session.shown ?? []), ...raters])];
  return shown.length === 0 ? session : { ...session, shown };
}

function answeredBy({ ratings }: Session): readonly RaterId[] {
  return ratings.map(({ rater }) => rater).filter((rater) => rater !== PRACTITIONER);
}

function isSameAnswer(one: Rating, other: Rating): boolean {
  return (
    one.declined === other.declined &&
    COMPONENTS.every((component) => one.values[component] === other.values[component])
  );
}
