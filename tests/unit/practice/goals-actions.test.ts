import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ActionFormError,
  actionFormOf,
  actionsInOrder,
  changeAction,
  isDue,
  newAction,
  tickAction,
} from '../../../lib/domain/practice/action-life';
import type { AttainmentScale, GoalProgress } from '../../../lib/domain/practice/goal';
import {
  changeGoal,
  GoalRangeError,
  GoalWordsError,
  goalFormOf,
  latestProgress,
  newGoal,
  noteProgress,
  openGoals,
  setGoalStatus,
} from '../../../lib/domain/practice/goal-life';
import { aGoal, anAction } from '../../support/factories';

const scale: AttainmentScale = {
  levels: ['never', 'once', 'weekly', 'twice', 'daily'],
  baseline: -2,
  weight: 1,
};
const progress = (change: Partial<GoalProgress>): GoalProgress => ({
  ...{ at: 1, sessionId: 's1', side: 'client', value: 5, level: null },
  ...change,
});

describe('a goal', () => {
  it('is logged in the client’s words, and never without any', () => {
    expect(newGoal({ id: 'g', clientId: 'c', words: ' sleep ', now: 3 })).toMatchObject({
      ...{ words: 'sleep', voice: 'client', status: 'open' },
    });
    expect(() => newGoal({ id: 'g', clientId: 'c', words: '  ', now: 3 })).toThrow(GoalWordsError);
  });

  it('is revised without losing what stood there', () => {
    const first = changeGoal(
      aGoal({ words: 'sleep' }),
      { ...goalFormOf(aGoal()), words: 'sleep till six', why: 'work' },
      5,
    );
    expect(first.edits).toEqual([{ at: 5, field: 'words', before: 'sleep' }]);
    const second = changeGoal(first, { ...goalFormOf(first), why: '', scale }, 6);
    expect(second.edits.at(-1)).toEqual({ at: 6, field: 'why', before: 'work' });
    const third = changeGoal(second, { ...goalFormOf(second), scale: { ...scale, weight: 2 } }, 7);
    expect(third.edits.at(-1)).toMatchObject({
      field: 'scale',
      before: expect.stringContaining('-2: never'),
    });
    expect(changeGoal(third, goalFormOf(third), 8).edits).toEqual(third.edits);
  });

  it('keeps whose words it was in, who agreed how much and where it began', () => {
    const agreement = { practitioner: 6, client: null, each: [{ participant: 'p1', value: 8 }] };
    const before = aGoal({ voice: 'practitioner', agreement, scale });
    const form = goalFormOf(before);
    const next = changeGoal(
      before,
      {
        ...form,
        voice: 'client',
        agreement: { ...agreement, practitioner: 9 },
        scale: { ...scale, baseline: 0 },
      },
      5,
    );
    expect(next.edits).toEqual([
      { at: 5, field: 'voice', before: 'practitioner' },
      { at: 5, field: 'agreement', before: agreement },
      { at: 5, field: 'baseline', before: '-2' },
    ]);
    const unsaid = changeGoal(aGoal(), { ...goalFormOf(aGoal()), agreement, scale }, 6);
    expect(unsaid.edits).toEqual([]);
  });

  it('refuses what is out of range, whole', () => {
    const form = goalFormOf(aGoal());
    const agreeing = (client: number) => ({ ...form, agreement: { practitioner: null, client } });
    for (const value of [10.5, -0.5, 3.2, Number.NaN]) {
      expect(() => changeGoal(aGoal(), agreeing(value), 0)).toThrow(GoalRangeError);
      expect(() => noteProgress(aGoal(), progress({ value }))).toThrow(GoalRangeError);
    }
    expect(() => changeGoal(aGoal(), { ...form, scale: { ...scale, weight: 0 } }, 0)).toThrow(GoalRangeError);
    expect(() => noteProgress(aGoal(), progress({ value: null }))).toThrow(GoalRangeError);
  });

  it('is reached, let go and reopened, each time with its history', () => {
    const reached = setGoalStatus(aGoal(), 'reached', 1);
    expect(setGoalStatus(reached, 'reached', 2)).toBe(reached);
    expect(setGoalStatus(reached, 'open', 3).edits.map(({ before }) => before)).toEqual(['open', 'reached']);
    const later = aGoal({ id: 'g2', createdAt: aGoal().createdAt + 1 });
    expect(openGoals([later, reached, aGoal()]).map(({ id }) => id)).toEqual(['goal-1', 'g2']);
  });

  it('holds one say of each side for a session, the last one, and all between sessions', () => {
    const says = fc.record({
      at: fc.nat(1000),
      sessionId: fc.option(fc.constantFrom('s1', 's2')),
      side: fc.constantFrom('client' as const, 'practitioner' as const),
      value: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
      level: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(says), (given) => {
        const goal = given.reduce(noteProgress, aGoal());
        const held = goal.progress.filter(({ sessionId }) => sessionId !== null);
        const keys = held.map(({ sessionId, side }) => `${sessionId} ${side}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const kept of held) {
          const last = given.findLast(
            ({ sessionId, side }) => sessionId === kept.sessionId && side === kept.side,
          );
          expect(kept).toEqual(last);
        }
        const between = ({ sessionId }: GoalProgress) => sessionId === null;
        expect(goal.progress.filter(between).length).toBe(given.filter(between).length);
      }),
    );
    const both = [progress({ at: 1, value: 4 }), progress({ at: 2, sessionId: 's2', value: 6 })];
    expect(latestProgress(both.reduce(noteProgress, aGoal()), 'client')?.value).toBe(6);
    expect(latestProgress(aGoal(), 'client')).toBeNull();
  });
});

describe('an action', () => {
  it('is ticked, changed and refused', () => {
    const action = newAction({ id: 'a', clientId: 'c', sessionId: null, words: ' write ', now: 1 });
    expect(action).toMatchObject({ words: 'write', state: 'open', dueOn: null });
    expect(tickAction(tickAction(action, true), false)).toEqual(action);
    const form = actionFormOf(action);
    expect(changeAction(action, { ...form, state: 'partly', obstacle: ' no time ' })).toMatchObject({
      ...{ state: 'partly', obstacle: 'no time' },
    });
    for (const wrong of [
      { words: ' ' },
      { dueOn: '3.4.2026' },
      { usefulness: { practitioner: 11, client: 1 } },
    ])
      expect(() => changeAction(action, { ...form, ...wrong })).toThrow(ActionFormError);
  });

  it('is due from its day on, while nothing became of it', () => {
    const action = anAction({ dueOn: '2026-03-04' });
    expect(isDue(action, '2026-03-03')).toBe(false);
    expect(isDue(action, '2026-03-04')).toBe(true);
    expect(isDue({ ...action, state: 'partly' }, '2026-03-05')).toBe(false);
    expect(isDue(anAction(), '2026-03-05')).toBe(false);
  });

  it('stands before the settled ones, the soonest due first', () => {
    const actions = [
      anAction({ id: 'done', state: 'done', createdAt: 9 }),
      anAction({ id: 'no day', createdAt: 2 }),
      anAction({ id: 'later', dueOn: '2026-05-01' }),
      anAction({ id: 'soon', dueOn: '2026-03-01' }),
      anAction({ id: 'newer', createdAt: 3 }),
    ];
    expect(actionsInOrder(actions).map(({ id }) => id)).toEqual(['soon', 'later', 'newer', 'no day', 'done']);
  });
});
