import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRating, type Rating } from '../../../lib/domain/alliance/rating';
import { MOMENT_KINDS, type Moment } from '../../../lib/domain/practice/moment';
import { addMoment, editMoment, removeMoment } from '../../../lib/domain/practice/moment-marks';
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

  it('change nothing when the same deed comes twice', () => {
    const session = addMoment(running, moment('a', 1, 'first'));
    expect(addMoment(session, moment('a', 5, 'again'))).toBe(session);
    expect(removeMoment(session, 'nobody', 9)).toBe(session);
  });

  it('come back where they were after being deleted', () => {
    const session = [moment('a', 1), moment('b', 2, 'words'), moment('c', 3)].reduce(addMoment, running);
    expect(addMoment(removeMoment(session, 'b', 9), moment('b', 2, 'words'))).toEqual(session);
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

  it('keeps its place among the others, the practitioner’s always first', () => {
    const raters = ['a', 'practitioner', 'b', 'c'];
    const all = raters.reduce((session, rater) => putRating(session, aRating({ rater }), 1), running);
    const again = putRating(all, aRating({ rater: 'a', values: values(1, 1, 1) }), 2);
    for (const { ratings } of [all, again])
      expect(ratings.map(({ rater }) => rater)).toEqual(['practitioner', 'a', 'b', 'c']);
  });

  it('leaves its words in the history too, since they are nowhere else any more', () => {
    const said = aRating({ lines: { goal: '', task: 'too fast', bond: '' }, concern: 'the pace' });
    const finished = putRating(aSession(), said, 1);
    expect(removeRating(finished, 'participant-1', 2).edits).toEqual([
      { at: 2, field: 'rating', before: 'participant-1: 8 7.5 7 · too fast · the pace' },
    ]);
    const declined = putRating(aSession(), aRating({ declined: true }), 1);
    expect(removeRating(declined, 'participant-1', 2).edits[0]?.before).toBe('participant-1: declined');
  });

  it('that is put once, whichever raters rate how often, stands once', () => {
    const raters = fc.array(fc.constantFrom('practitioner', 'a', 'b'));
    fc.assert(
      fc.property(raters, (drawn) => {
        const { ratings } = drawn.reduce(
          (session, rater) => putRating(session, aRating({ rater }), 1),
          running,
        );
        expect(new Set(ratings.map(({ rater }) => rater))).toEqual(new Set(drawn));
        expect(ratings).toHaveLength(new Set(drawn).size);
      }),
    );
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

  it('counts as in for the reveal when it says something', () => {
    const blank = { values: values(null, null, null) };
    const both = (own: Partial<Rating>, theirs: Partial<Rating>) =>
      mayReveal(aSession({ ratings: [aRating({ ...own, rater: 'practitioner' }), aRating(theirs)] }));
    expect(both({}, {})).toBe(true);
    expect(both({ ...blank, declined: true }, {})).toBe(true);
    expect(both(blank, {})).toBe(false);
    expect(both({}, blank)).toBe(false);
    expect(both({}, { ...blank, concern: 'the pace' })).toBe(true);
  });
});
