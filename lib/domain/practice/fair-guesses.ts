import { PRACTITIONER, type RaterId, type Rating } from '../alliance/rating';
import { ratingOf } from './ratings-of-session';
import { seenRaters } from './seen-answers';
import type { Session } from './session';

/** Whether a participant's answer may still be guessed: not once it was seen, nor in a finished session. */
export function mayGuess(session: Session, rater: RaterId): boolean {
  return session.status !== 'finished' && !seenRaters(session).includes(rater);
}

/** A rating whose guesses were made blind: about whoever was seen already, those from before stand. */
export function withFairGuesses(session: Session, rating: Rating): Rating {
  if (rating.rater !== PRACTITIONER) return { ...rating, guesses: [] };
  const before = ratingOf(session, PRACTITIONER)?.guesses ?? [];
  const kept = before.filter((guess) => !mayGuess(session, guess.rater));
  const made = rating.guesses.filter((guess) => mayGuess(session, guess.rater));
  return { ...rating, guesses: [...kept, ...made] };
}
