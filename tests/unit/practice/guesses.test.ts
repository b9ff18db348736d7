import { describe, expect, it } from 'vitest';
import { buildRating, RatingRangeError } from '../../../lib/domain/alliance/rating';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { mayGuess, withFairGuesses } from '../../../lib/domain/practice/fair-guesses';
import { guessPairs } from '../../../lib/domain/practice/guess-pairs';
import { entryOf } from '../../../lib/domain/practice/head';
import { removeRating } from '../../../lib/domain/practice/ratings-of-session';
import { showAnswers } from '../../../lib/domain/practice/seen-answers';
import { aRating, aSession, values } from '../../support/factories';

const guess = (bond: number) => ({ rater: 'participant-1', values: values(null, null, bond) });
const own = aRating({ rater: 'practitioner', way: 'own', guesses: [guess(6)] });

describe('a guess', () => {
  it('is open until both ratings are in, or the session is finished', () => {
    const open = aSession({ status: 'open' });
    expect(mayGuess(open, 'participant-1')).toBe(true);
    expect(mayGuess({ ...open, ratings: [aRating()] }, 'participant-1')).toBe(true);
    expect(mayGuess({ ...open, ratings: [own] }, 'participant-1')).toBe(true);
    expect(mayGuess({ ...open, ratings: [own, aRating()] }, 'participant-1')).toBe(false);
    expect(mayGuess(aSession(), 'participant-1')).toBe(false);
  });

  it('cannot be bettered after the reveal', () => {
    const revealed = aSession({ status: 'open', ratings: [own, aRating()] });
    expect(withFairGuesses(revealed, { ...own, guesses: [guess(7)] }).guesses).toEqual([guess(6)]);
    const waiting = aSession({ status: 'open', ratings: [own] });
    expect(withFairGuesses(waiting, { ...own, guesses: [guess(7)] }).guesses).toEqual([guess(7)]);
    expect(withFairGuesses(waiting, { ...aRating(), guesses: [guess(7)] }).guesses).toEqual([]);
  });

  it('is closed once the answer was shown, also after that was taken away', () => {
    const shown = showAnswers(aSession({ status: 'open', ratings: [aRating()] }));
    expect(mayGuess(shown, 'participant-1')).toBe(false);
    expect(mayGuess(shown, 'p2')).toBe(true);
    expect(withFairGuesses(shown, own).guesses).toEqual([]);
    expect(mayGuess(removeRating(shown, 'participant-1', 1), 'participant-1')).toBe(false);
  });

  it('is closed after a reveal that was taken back on either side', () => {
    const revealed = aSession({ status: 'open', ratings: [own, aRating()] });
    for (const rater of ['practitioner', 'participant-1'])
      expect(mayGuess(removeRating(revealed, rater, 1), 'participant-1')).toBe(false);
  });

  it('has the range of the scale', () => {
    const { instrument: _instrument, ...entered } = own;
    expect(() => buildRating({ ...entered, guesses: [guess(10.5)] })).toThrow(RatingRangeError);
  });

  it('is paired with what was then said, not with a declined rating', () => {
    const sessions = [
      aSession({ id: 'a', ratings: [own, aRating({ values: values(8, 8, 7) })] }),
      aSession({ id: 'b', startedAt: 2e12, ratings: [own, aRating({ declined: true })] }),
      aSession({ id: 'c', startedAt: 3e12, ratings: [own] }),
    ];
    const series = buildSeries(sessions.map(entryOf));
    expect(guessPairs(series, sessions, 'participant-1')).toEqual([
      { sessionId: 'a', session: 1, own: values(null, null, 6), client: values(8, 8, 7) },
    ]);
  });
});
