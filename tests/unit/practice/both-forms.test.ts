import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { compareForms, formsOverTime } from '../../../lib/domain/practice/both-forms';
import { entryOf } from '../../../lib/domain/practice/head';
import type { Measure } from '../../../lib/domain/practice/measure';
import { ALLIANCE_FORMS } from '../../../lib/library/instruments/alliance-forms';
import { findInstrument, INSTRUMENTS } from '../../../lib/library/instruments/index';
import { aMeasure, aRating, aSession } from '../../support/factories';

const CLIENT = 'participant-1';
const range = (id: string) => findInstrument(id)?.range ?? { lowest: 0, highest: 0, step: 1 };
const answered = (
  rater: string,
  instrument: string,
  answers: Measure['answers'],
  changes: Partial<Measure> = {},
) =>
  aMeasure({
    id: `${rater} ${instrument}`,
    rater,
    instrument,
    answers,
    range: range(instrument),
    ...changes,
  });
const all = (count: number, answer: number | null) => Array.from({ length: count }, () => answer);
/** Eighteen sixes and a one at the last item, which is reversed: 94 of 114. */
const patient = answered(CLIENT, 'haq-ii', [...all(18, 6), 1]);
/** Nineteen fives, five of them reversed: 80 of 114. */
const therapist = answered('practitioner', 'haq-ii-practitioner', all(19, 5));
const compare = (...measures: Measure[]) => compareForms(aSession({ measures }), CLIENT, ALLIANCE_FORMS);

describe('two sides’ questionnaires', () => {
  it('are compared as item means where they are two forms of one', () => {
    const [only, ...others] = compare(patient, therapist);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'means', range: { lowest: 1, highest: 6 } });
    if (only?.kind !== 'means') throw new Error('Not compared');
    expect(only.client).toBeCloseTo(94 / 19, 8);
    expect(only.practitioner).toBeCloseTo(80 / 19, 8);
    expect(only.gap).toBeCloseTo(-14 / 19, 8);
  });

  it('are compared on one form that both answered, too, and on forms of unlike length by their means alone', () => {
    const [same] = compare(
      answered(CLIENT, 'arm-5', all(5, 6)),
      answered('practitioner', 'arm-5', all(5, 4)),
    );
    // Item 3 is reversed (8 − x): (4 × 6 + 2) / 5 and (4 × 4 + 4) / 5.
    expect(same).toMatchObject({ kind: 'means', client: 5.2, practitioner: 4 });
    const [twelve] = compare(
      answered(CLIENT, 'wai-sr', all(12, 4)),
      answered('practitioner', 'wai-srt', all(10, 3)),
    );
    expect(twelve).toMatchObject({ kind: 'means', client: 4, practitioner: 3, gap: -1 });
  });

  it('are not compared where they are two questionnaires, or on two ranges, or have no mean; and that is said', () => {
    expect(compare(patient, answered('practitioner', 'wai-srt', all(10, 4)))).toMatchObject([
      { kind: 'different', theirs: { id: 'haq-ii' }, own: { id: 'wai-srt' } },
    ]);
    const otherRange = { ...therapist, range: { lowest: 0, highest: 5, step: 1 } };
    expect(compare(patient, otherRange)).toMatchObject([{ kind: 'ranges' }]);
    const sums = (rater: string, id: string) => answered(rater, id, [10, 5, 5]);
    expect(compare(sums(CLIENT, 'star-p'), sums('practitioner', 'star-c'))).toMatchObject([
      { kind: 'no-mean' },
    ]);
    // Four indices and an item that stands apart have no mean over all twenty-one.
    const seq = (rater: string) => answered(rater, 'seq', all(21, 4));
    expect(compare(seq(CLIENT), seq('practitioner'))).toMatchObject([{ kind: 'no-mean' }]);
    const few = answered('practitioner', 'haq-ii-practitioner', [5, ...all(18, null)]);
    expect(compare(patient, few)).toMatchObject([{ kind: 'no-mean' }]);
  });

  it('say nothing where one side answered none about the alliance, or another participant did', () => {
    expect(compare(patient)).toEqual([]);
    expect(compare(therapist, answered(CLIENT, 'phq-9', all(9, 1)))).toEqual([]);
    expect(compare({ ...patient, rater: 'participant-2' }, therapist)).toEqual([]);
  });

  it('are not set side by side where one is the other side’s form, as a restored backup may hold it', () => {
    const strange = answered(CLIENT, 'haq-ii-practitioner', all(19, 5));
    expect(compare(strange, therapist)).toEqual([]);
    expect(compare(patient, answered('practitioner', 'haq-ii', all(19, 5)))).toEqual([]);
    expect(compare(patient, strange, therapist)).toHaveLength(1);
  });

  it('take the newest answers to a form, and stay closed as long as ratings do', () => {
    const newer = { ...patient, id: 'newer', answers: all(19, 6) };
    const [only, ...others] = compare(patient, newer, therapist);
    expect(others).toEqual([]);
    // Fourteen sixes and five reversed ones at 1: 89.
    expect(only).toMatchObject({ client: expect.closeTo(89 / 19, 8) });
    const over = (status: 'open' | 'finished', ratings = [aRating()]) => {
      const session = aSession({ status, ratings, measures: [patient, therapist] });
      return formsOverTime(buildSeries([entryOf(session)]), [session], CLIENT, ALLIANCE_FORMS);
    };
    expect(over('open')).toEqual([]);
    expect(over('open', [aRating(), aRating({ rater: 'practitioner' })])).toMatchObject([{ session: 1 }]);
    expect(over('finished')).toHaveLength(1);
  });

  it('name only forms that the library has, each answered by the side it is for', () => {
    const known = INSTRUMENTS.map(({ id }) => id);
    const pairs = known.flatMap((theirs) =>
      known.filter((own) => own !== theirs && ALLIANCE_FORMS.areOne(theirs, own)).map((own) => [theirs, own]),
    );
    expect(pairs).toHaveLength(3);
    for (const [theirs = '', own = ''] of pairs) {
      expect(findInstrument(theirs)?.raters, theirs).toContain('client');
      expect(findInstrument(own)?.raters, own).toContain('practitioner');
      expect(ALLIANCE_FORMS.isAlliance(theirs) && ALLIANCE_FORMS.isAlliance(own)).toBe(true);
    }
  });
});
