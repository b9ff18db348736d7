import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PRIVATE_PARTS,
  privatePartsOf,
  RECORD_FORMS,
  RECORD_HEADINGS,
  type RecordEntry,
  type RecordForm,
  type RecordMaterial,
  sortIntoForm,
} from '../../../lib/domain/notes/finish-as';
import type { Moment } from '../../../lib/domain/practice/moment';
import { aGoal, anAction, aRating, aSession, MONDAY_NOON } from '../../support/factories';

const DAY = 24 * 60 * 60_000;

function moment(kind: Moment['kind']): Moment {
  return { id: kind, kind, at: MONDAY_NOON, words: `words of ${kind}` };
}

function material(overrides: Partial<RecordMaterial> = {}): RecordMaterial {
  return {
    session: aSession({
      moments: [moment('goal'), moment('task'), moment('bond'), moment('strain'), moment('unspoken')],
      ratings: [aRating(), aRating({ rater: 'practitioner' })],
      nextTime: 'Ask about the silence',
    }),
    goals: [aGoal()],
    actions: [anAction({ sessionId: 'session-1' })],
    reflection: 'I was in a hurry.',
    ...overrides,
  };
}

/** What stands below each heading, shortly. */
function outline(form: RecordForm, ticked = PRIVATE_PARTS.slice(0, 0), given = material()) {
  return Object.fromEntries(
    sortIntoForm(form, given, ticked).map(({ heading, entries }) => [heading, entries.map(nameOf)]),
  );
}

function nameOf(entry: RecordEntry): string {
  if (entry.kind === 'moment') return entry.moment.kind;
  return entry.kind === 'rating' ? `rating of ${entry.rating.rater}` : entry.kind;
}

describe('a session turned into a record', () => {
  it('leaves out what is private, and the rest finds its heading', () => {
    expect(outline('soap')).toEqual({
      subjective: ['goal', 'goal', 'rating of participant-1'],
      objective: ['task', 'bond'],
      assessment: [],
      plan: ['action'],
    });
  });

  it('takes in exactly what was ticked', () => {
    expect(outline('girp', ['private-moments', 'next-time'])).toEqual({
      goals: ['goal', 'goal'],
      intervention: ['task'],
      response: ['bond', 'strain', 'unspoken', 'rating of participant-1'],
      plan: ['action', 'next-time'],
    });
    expect(outline('dap', ['own-rating', 'reflection'])).toMatchObject({
      data: ['goal', 'goal', 'task', 'bond', 'rating of participant-1', 'rating of practitioner'],
      assessment: ['reflection'],
    });
  });

  it('says the same things in every form, each once', () => {
    const all = fc.subarray([...PRIVATE_PARTS]);
    fc.assert(
      fc.property(
        fc.constantFrom(...RECORD_FORMS),
        fc.constantFrom(...RECORD_FORMS),
        all,
        (one, other, ticked) => {
          const said = (form: RecordForm) => Object.values(outline(form, ticked)).flat().sort();
          expect(said(one)).toEqual(said(other));
          expect(Object.keys(outline(one, ticked))).toEqual([...RECORD_HEADINGS[one]]);
        },
      ),
    );
  });

  it('keeps to goals of that time and to what was agreed in it', () => {
    const given = material({
      session: aSession(),
      goals: [aGoal({ id: 'g2', createdAt: MONDAY_NOON + 2 * DAY }), aGoal({ id: 'g3', status: 'let-go' })],
      actions: [anAction({ sessionId: 'session-0' }), anAction({ sessionId: null })],
    });
    expect(Object.values(outline('birp', [], given)).flat()).toEqual([]);
  });

  it('never opens answers that are still closed, whatever is ticked', () => {
    const session = aSession({ status: 'open', ratings: [aRating()] });
    const given = material({ session, goals: [], actions: [], reflection: '' });
    expect(Object.values(outline('soap', [...PRIVATE_PARTS], given)).flat()).toEqual([]);
  });

  it('offers only what there is to tick', () => {
    expect(privatePartsOf(material())).toEqual(PRIVATE_PARTS);
    expect(privatePartsOf(material({ session: aSession(), reflection: ' \n' }))).toEqual([]);
  });
});
