import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestProgress, noteProgress } from '../../../lib/domain/practice/goal-life';
import {
  isSoundSides,
  NEITHER_SIDE,
  numberOf,
  sayersIn,
  sayersOf,
  withNumber,
} from '../../../lib/domain/practice/sides';
import { aClient, aGoal } from '../../support/factories';

const couple = aClient({
  population: 'couple',
  participants: [
    { id: 'p1', label: 'R.', role: 'partner' },
    { id: 'p2', label: 'S.', role: 'partner' },
  ],
});

describe('who has a say', () => {
  it('is the client as one where one person comes, and each person where several do', () => {
    expect(sayersOf(aClient(), [])).toEqual(['client', 'practitioner']);
    expect(sayersOf(couple, [])).toEqual(['p1', 'p2', 'practitioner']);
  });

  it('leaves nobody out who said something before', () => {
    expect(sayersOf(couple, ['client', 'p1', 'p7', 'practitioner'])).toEqual([
      ...['p1', 'p2', 'client', 'p7', 'practitioner'],
    ]);
  });

  it('holds the last number of each, and nothing of whoever takes it back', () => {
    const says = fc.record({
      sayer: fc.constantFrom('practitioner', 'client', 'p1', 'p2'),
      value: fc.option(fc.integer({ min: 0, max: 20 }).map((half) => half / 2)),
    });
    fc.assert(
      fc.property(fc.array(says), (given) => {
        const sides = given.reduce((now, { sayer, value }) => withNumber(now, sayer, value), NEITHER_SIDE);
        expect(isSoundSides(sides)).toBe(true);
        for (const sayer of ['practitioner', 'client', 'p1', 'p2']) {
          const last = given.findLast((each) => each.sayer === sayer)?.value ?? null;
          expect(numberOf(sides, sayer)).toBe(last);
          if (sayer !== 'practitioner') expect(sayersIn(sides).includes(sayer)).toBe(last !== null);
        }
      }),
    );
  });

  it('is as before once somebody is back where they were', () => {
    const both = withNumber(withNumber(NEITHER_SIDE, 'p1', 7), 'p2', 3);
    expect(withNumber(withNumber(both, 'p1', 8), 'p1', 7)).toEqual(both);
    expect(withNumber(withNumber(NEITHER_SIDE, 'p1', 8), 'p1', null)).toEqual(NEITHER_SIDE);
  });

  it('refuses a number of nobody’s range, and two of one person', () => {
    const each = (value: number) => ({ ...NEITHER_SIDE, each: [{ participant: 'p1', value }] });
    expect(isSoundSides(each(10.5))).toBe(false);
    expect(isSoundSides({ ...NEITHER_SIDE, each: [...each(1).each, ...each(2).each] })).toBe(false);
  });

  it('gives each of a couple one say of a goal for a session', () => {
    const by = (participant: string, value: number) =>
      ({ at: value, sessionId: 's1', side: 'client', participant, value, level: null }) as const;
    const goal = [by('p1', 3), by('p2', 8), by('p1', 4)].reduce(noteProgress, aGoal());
    expect(goal.progress.map(({ participant, value }) => [participant, value])).toEqual([
      ['p1', 4],
      ['p2', 8],
    ]);
    expect(latestProgress(goal, 'p1')?.value).toBe(4);
    expect(latestProgress(goal, 'client')).toBeNull();
  });
});
