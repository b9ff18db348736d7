import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRating, RatingRangeError } from '../../../lib/domain/alliance/rating';
import { MOMENT_KINDS, type Moment } from '../../../lib/domain/practice/moment';
import {
  addMoment,
  editMoment,
  removeMoment,
  restoreMoment,
} from '../../../lib/domain/practice/moment-marks';
import {
  mayReveal,
  putRating,
  ratingOf,
  removeRating,
} from '../../../lib/domain/practice/ratings-of-session';
import { aRating, aSession, values } from '../../support/factories';

const moment = (id: string, at: number, words = ''): Moment => ({ id, kind: 'strain', at, words });
const running = aSession({ status: 'running', endedAt: null });

describe('moments', () => {
  it('stand in order of time, each deed once, in whatever order they arrive', () => {
    const many = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        at: fc.nat(9),
        kind: fc.constantFrom(...MOMENT_KINDS),
        words: fc.string(),
      }),
    );
    fc.assert(
      fc.property(many, (moments) => {
        const session = moments.reduce(addMoment, running);
        expect(session.moments.map(({ at }) => at)).toEqual(
          session.moments.map(({ at }) => at).sort((a, b) => a - b),
        );
        expect(new Set(session.moments.map(({ id }) => id)).size).toBe(session.moments.length);
        expect(session.moments.length).toBe(new Set(moments.map(({ id }) => id)).size);
      }),
    );
  });

  it('come back where they were after being deleted', () => {
    const session = [moment('a', 1), moment('b', 2, 'words'), moment('c', 3)].reduce(addMoment, running);
    expect(restoreMoment(removeMoment(session, 'b', 9), moment('b', 2, 'words'))).toEqual(session);
  });

  it('leave a trace when a finished session is changed, and none while it runs', () => {
    const change = { kind: 'repair', words: 'other words' } as const;
    const session = addMoment(running, moment('a', 1, 'first words'));
    expect(editMoment(session, 'a', change, 9)).toMatchObject({
      edits: [],
      moments: [{ kind: 'repair', words: 'other words' }],
    });
    const finished = { ...session, status: 'finished' } as const;
    expect(editMoment(finished, 'a', change, 9).edits).toEqual([
      { at: 9, field: 'moment', before: 'strain: first words' },
    ]);
    expect(removeMoment(finished, 'a', 9).edits).toEqual([
      { at: 9, field: 'moment', before: 'strain: first words' },
    ]);
    expect(editMoment(finished, 'nobody', change, 9)).toBe(finished);
  });
});

describe('a rating', () => {
  it('takes half points from 0 to 10 and nothing else', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -3, max: 13 }), (value) => {
        const isHalfPoint = value >= 0 && value <= 10 && value * 2 === Math.round(value * 2);
        const build = () => buildRating(aRating({ values: values(value, null, 5) }));
        if (isHalfPoint) expect(build().values.goal).toBe(value);
        else expect(build).toThrow(RatingRangeError);
      }),
    );
  });

  it('that was declined holds no values, and is an answer all the same', () => {
    const declined = buildRating(aRating({ declined: true, concern: ' the pace ' }));
    expect(declined).toMatchObject({ values: values(null, null, null), declined: true, concern: 'the pace' });
    const own = aRating({ rater: 'practitioner', way: 'own' });
    expect(mayReveal(putRating(putRating(running, own, 1), declined, 1))).toBe(true);
  });

  it('takes the place of the same rater’s earlier one and leaves the others', () => {
    const both = putRating(putRating(running, aRating(), 1), aRating({ rater: 'practitioner' }), 1);
    const again = putRating(both, aRating({ values: values(1, 1, 1) }), 2);
    expect(again.ratings).toHaveLength(2);
    expect(ratingOf(again, 'participant-1')?.values).toEqual(values(1, 1, 1));
    expect(again.ratings[0]?.rater).toBe('practitioner');
    expect(again.edits).toEqual([]);
  });

  it('of a finished session leaves the earlier one in the history', () => {
    const finished = putRating(aSession(), aRating(), 1);
    expect(putRating(finished, aRating({ values: values(1, 1, 1) }), 2).edits).toEqual([
      { at: 2, field: 'rating', before: 'participant-1: 8 7.5 7' },
    ]);
    expect(removeRating(finished, 'participant-1', 3)).toMatchObject({
      ratings: [],
      edits: [{ at: 3, field: 'rating' }],
    });
  });

  it('is not revealed before both sides are in', () => {
    expect(mayReveal(putRating(running, aRating(), 1))).toBe(false);
    expect(mayReveal(putRating(running, aRating({ rater: 'practitioner' }), 1))).toBe(false);
  });
});
