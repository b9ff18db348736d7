import { PRACTITIONER, type RaterId, type Rating } from '../alliance/rating';
import { ratingOf } from './ratings-of-session';
import type { Session } from './session';

/** Whether a participant's answer may still be guessed: not once both ratings were in, nor in a finished session. */
export function mayGuess(session: Session, rater: RaterId): boolean {
  if (session.status === 'finished') return false;
  return ratingOf(session, PRACTITIONER) === null || ratingOf(session, rater) === null;
}

/** A rating whose guesses were made blind: about whoever was revealed already, those from before stand. */
export function withFairGuesses(session: Session, rating: Rating): Rating {
  if (rating.rater !== PRACTITIONER) return { ...rating, guesses: [] };
  const before = ratingOf(session, PRACTITIONER)?.guesses ?? [];
  const kept = before.filter((guess) => !mayGuess(session, guess.rater));
  const made = rating.guesses.filter((guess) => mayGuess(session, guess.rater));
  return { ...rating, guesses: [...kept, ...made] };
}
