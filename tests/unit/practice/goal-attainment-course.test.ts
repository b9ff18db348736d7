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

it('takes what is said of several goals at once as one point', () => {
  const goals = ['a', 'b'].map((id) => aGoal({ id, scale: scale(2), progress: [said(7, 1)] }));
  expect(attainmentCourse(goals, 'client')).toMatchObject([{ at: 7, goals: 2 }]);
});
