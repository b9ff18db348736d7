import { expect, it } from 'vitest';
import type { AttainmentLevel, AttainmentScale } from '../../../lib/domain/practice/goal';
import { attainmentCourse } from '../../../lib/domain/practice/goal-attainment-course';
import { aGoal } from '../../support/factories';

const scale = (weight: number): AttainmentScale => ({ levels: ['', '', '', '', ''], baseline: -2, weight });
const said = (at: number, level: AttainmentLevel | null, side: 'client' | 'practitioner' = 'client') => ({
  ...{ at, level, side, sessionId: null, value: level === null ? 5 : null },
});

it('follows one side from level to level; goals without levels have no part in it', () => {
  const goals = [
    aGoal({ id: 'a', scale: scale(1), progress: [said(1, -2), said(3, 0), said(3, 1, 'practitioner')] }),
    aGoal({ id: 'b', scale: scale(1), progress: [said(2, 2)] }),
    aGoal({ id: 'c', progress: [said(2, null)] }),
  ];
  const course = attainmentCourse(goals, 'client');
  expect(course.map(({ at, goals: count }) => [at, count])).toEqual([
    [1, 1],
    [2, 2],
    [3, 2],
  ]);
  // By hand from Kiresuk & Sherman 1968 with a correlation of 0.3: one goal at −2 is 50 − 20; −2 and +2 cancel out;
  // 0 and +2 with equal weights are 50 + 20 / √(0.7 · 2 + 0.3 · 4) = 62.40.
  expect(course.map(({ score }) => score)).toEqual([
    expect.closeTo(30, 10),
    expect.closeTo(50, 10),
    expect.closeTo(62.4035, 4),
  ]);
  expect(attainmentCourse(goals, 'practitioner')).toEqual([{ at: 3, score: 60, goals: 1 }]);
  expect(attainmentCourse([aGoal()], 'client')).toEqual([]);
});

it('leaves out a goal from when it was let go, and counts it again once it is taken up', () => {
  const gone = aGoal({ id: 'a', scale: scale(1), progress: [said(1, -2), said(5, 2)], status: 'let-go' });
  const kept = aGoal({ id: 'b', scale: scale(1), progress: [said(2, 1)] });
  const letGo = { at: 4, field: 'status', before: 'open' } as const;
  const course = (edits: typeof gone.edits, status: typeof gone.status) =>
    attainmentCourse([{ ...gone, edits, status }, kept], 'client').map(({ at, score, goals }) => [
      at,
      Math.round(score * 10) / 10,
      goals,
    ]);
  // By hand: −2 alone is 30; −2 and +1 are 50 − 10 / √(0.7 · 2 + 0.3 · 4) = 43.8; +1 alone is 60; +1 and +2 are 68.6.
  const before = [
    [1, 30, 1],
    [2, 43.8, 2],
    [4, 60, 1],
  ];
  // What was said of it meanwhile says nothing of the goals that are pursued.
  expect(course([letGo], 'let-go')).toEqual(before);
  const takenUp = { at: 6, field: 'status', before: 'let-go' } as const;
  expect(course([letGo, takenUp], 'open')).toEqual([...before, [6, 68.6, 2]]);
  // A goal that was reached counts on.
  expect(course([{ ...letGo, at: 6 }], 'reached')).toEqual([...before.slice(0, 2), [5, 68.6, 2]]);
  expect(attainmentCourse([{ ...gone, edits: [letGo] }], 'client').map(({ at }) => at)).toEqual([1]);
});

it('takes what is said of several goals at once as one point', () => {
  const goals = ['a', 'b'].map((id) => aGoal({ id, scale: scale(2), progress: [said(7, 1)] }));
  expect(attainmentCourse(goals, 'client')).toMatchObject([{ at: 7, goals: 2 }]);
});
