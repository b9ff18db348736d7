import { expect, it } from 'vitest';
import { buildRating } from '../../../lib/domain/alliance/rating';
import { privatePartsOf, sortIntoForm } from '../../../lib/domain/notes/finish-as';
import { startFromRating } from '../../../lib/domain/practice/episode-start';
import { editMoment } from '../../../lib/domain/practice/moment-marks';
import { mayReveal } from '../../../lib/domain/practice/ratings-of-session';
import { aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

/** Signs that are drawn as nothing. */
const UNSEEN = ' \u200b\u2800';
const NOTHING = values(null, null, null);

it('make no concern', () => {
  expect(buildRating(aRating({ rater: 'p1', concern: UNSEEN })).concern).toBe('');
  expect(startFromRating({ rater: 'p1', concern: UNSEEN })).toMatchObject({ source: 'rating', words: '' });
  expect(startFromRating({ rater: 'p1', concern: ' the fee ' })).toMatchObject({
    ...{ source: 'concern', words: 'the fee' },
  });
});

it('open no ratings', () => {
  const own = aRating({ rater: 'practitioner' });
  const theirs = (concern: string) => aRating({ rater: 'p1', values: NOTHING, concern });
  expect(mayReveal(aSession({ ratings: [own, theirs(UNSEEN)] }))).toBe(false);
  expect(mayReveal(aSession({ ratings: [own, theirs('the fee')] }))).toBe(true);
});

it('are nothing to offer for a record, nor to put into it', () => {
  const session = aSession({ nextTime: UNSEEN });
  const material = { session, goals: [], actions: [], reflection: UNSEEN };
  expect(privatePartsOf(material)).toEqual([]);
  const sections = sortIntoForm('soap', material, ['reflection', 'next-time']);
  expect(sections.flatMap(({ entries }) => entries)).toEqual([]);
});

it('are no words of a moment', () => {
  const moment = { id: 'm', kind: 'goal', at: MONDAY_NOON, words: 'late' } as const;
  const edited = editMoment(aSession({ moments: [moment] }), 'm', { kind: 'goal', words: UNSEEN }, 1);
  expect(edited.moments).toMatchObject([{ words: '' }]);
});
