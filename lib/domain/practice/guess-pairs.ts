import type { SidesOfSession } from '../alliance/calibration';
import { guessAbout } from '../alliance/guess';
import { PRACTITIONER, type RaterId } from '../alliance/rating';
import type { Series } from '../alliance/series';
import { ratingOf } from './ratings-of-session';
import type { Session } from './session';

/** What the practitioner guessed and what the participant then said, by session, oldest first; `own` is the guess. */
export function guessPairs(
  series: Series,
  sessions: readonly Session[],
  rater: RaterId,
): readonly SidesOfSession[] {
  return series.flatMap(({ sessionId, number }) => {
    const session = sessions.find(({ id }) => id === sessionId);
    const own = session && ratingOf(session, PRACTITIONER);
    const theirs = session && ratingOf(session, rater);
    const guess = own && guessAbout(own, rater);
    if (number === null || !guess || !theirs || theirs.declined) return [];
    return [{ sessionId, session: number, own: guess.values, client: theirs.values }];
  });
}
