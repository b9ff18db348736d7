import { describe, expect, it } from 'vitest';
import { removeRating } from '../../../lib/domain/practice/ratings-of-session';
import { seenRaters, showAnswers, withSeenFirst } from '../../../lib/domain/practice/seen-answers';
import { aRating, aSession, values } from '../../support/factories';

const own = aRating({ rater: 'practitioner', way: 'own', values: values(6, 6, 6) });
const closed = aSession({ status: 'open', ratings: [aRating()] });
const revealed = aSession({ status: 'open', ratings: [own, aRating()] });

describe('whose answers were seen', () => {
  it('is nobody’s while they are closed, and everybody’s once they stand open', () => {
    expect(seenRaters(closed)).toEqual([]);
    expect(seenRaters(showAnswers(closed))).toEqual(['participant-1']);
    expect(seenRaters(revealed)).toEqual(['participant-1']);
    expect(seenRaters({ ...closed, status: 'finished' })).toEqual(['participant-1']);
    expect(seenRaters({ ...closed, ratings: [own] })).toEqual([]);
  });

  it('leaves out who answered after the others were shown', () => {
    const shown = showAnswers(closed);
    const later = { ...shown, ratings: [...shown.ratings, aRating({ rater: 'p2' })] };
    expect(seenRaters(later)).toEqual(['participant-1']);
    expect(seenRaters(showAnswers(later))).toEqual(['participant-1', 'p2']);
  });

  it('is remembered when a side of the reveal is removed', () => {
    expect(seenRaters(removeRating(revealed, 'practitioner', 1))).toEqual(['participant-1']);
    expect(removeRating(closed, 'participant-1', 1)).not.toHaveProperty('shown');
  });
});

describe('an own rating', () => {
  it('is marked where answers were seen before it was given', () => {
    expect(withSeenFirst(closed, own)).not.toHaveProperty('seenFirst');
    expect(withSeenFirst(showAnswers(closed), own).seenFirst).toEqual(['participant-1']);
    expect(withSeenFirst(showAnswers(closed), aRating())).not.toHaveProperty('seenFirst');
  });

  it('is marked where its numbers are changed after the reveal, not where a line is added', () => {
    const words = { ...own, lines: { goal: 'steady', task: '', bond: '' } };
    expect(withSeenFirst(revealed, words)).not.toHaveProperty('seenFirst');
    const changed = withSeenFirst(revealed, { ...own, values: values(6, 6, 8) });
    expect(changed.seenFirst).toEqual(['participant-1']);
    const again = { ...revealed, ratings: [changed, aRating()] };
    expect(withSeenFirst(again, { ...changed, lines: words.lines }).seenFirst).toEqual(['participant-1']);
    const { seenFirst: _unknown, ...asBefore } = { ...changed, values: own.values };
    expect(withSeenFirst(again, asBefore).seenFirst).toEqual(['participant-1']);
  });
});
