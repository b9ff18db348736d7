import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Attainment } from '../../../components/records/Attainment';
import type { AttainmentLevel, Goal } from '../../../lib/domain/practice/goal';
import { aClient, aGoal } from '../../support/factories';

const scale = { levels: ['', '', '', '', ''] as const, baseline: -2, weight: 1 } as const;
const said = (at: number, level: AttainmentLevel) =>
  ({ at, level, side: 'client', sessionId: null, value: null }) as const;
const show = (goals: readonly Goal[], client = aClient()) =>
  render(<Attainment client={client} goals={goals} />).container;

describe('the course of goal attainment', () => {
  it('is drawn once there are two scores, on an axis that stays, with its caution', () => {
    const container = show([aGoal({ scale, progress: [said(1, -2), said(2, 0)] })]);
    const [first, second] = [...container.querySelectorAll('circle')].map((dot) =>
      Number(dot.getAttribute('cy')),
    );
    // T 30 and T 50 by hand (one goal at −2, then at 0), read off the axis from 10 at the bottom (110) to 90 at the top (10).
    expect(first).toBeCloseTo(110 - (100 * 20) / 80, 5);
    expect(second).toBeCloseTo(110 - (100 * 40) / 80, 5);
    expect(container.querySelectorAll('[data-side] path')).toHaveLength(1);
    screen.getByText(/never compares one client with another/);
  });

  it('breaks the line where another goal comes in, and is not drawn for a single score', () => {
    const both = show([
      aGoal({ id: 'a', scale, progress: [said(1, -2), said(2, -1), said(4, 0)] }),
      aGoal({ id: 'b', scale, progress: [said(3, 0)] }),
    ]);
    expect(both.querySelectorAll('circle')).toHaveLength(4);
    expect(both.querySelectorAll('[data-side] path')).toHaveLength(2);
    expect(show([aGoal({ scale, progress: [said(1, -2)] })]).querySelector('svg')).toBeNull();
  });

  it('says nothing of now by somebody whose every goal with a level was let go', () => {
    const edits = [{ at: 3, field: 'status', before: 'open' }] as const;
    const gone = aGoal({ id: 'a', scale, progress: [said(1, -2), said(2, 0)], status: 'let-go', edits });
    const open = (progress: Goal['progress']) => aGoal({ id: 'b', scale, progress });
    expect(show([gone, open([])]).textContent).toBe('');
    const mine = show([gone, open([{ ...said(4, 1), side: 'practitioner' }])]).textContent;
    expect(mine).toContain('By you: T 60.0, from 1 goal');
    expect(mine).not.toContain('By them');
  });

  it('is drawn for each of a couple, by name', () => {
    const participants = [
      { id: 'p1', label: 'R.', role: 'partner' },
      { id: 'p2', label: 'S.', role: 'partner' },
    ] as const;
    const by = (participant: string, at: number, level: AttainmentLevel) => ({
      ...said(at, level),
      participant,
    });
    const progress = [by('p1', 1, -2), by('p2', 2, 2), by('p1', 3, 0)];
    const couple = show([aGoal({ scale, progress })], aClient({ population: 'couple', participants }));
    expect([...couple.querySelectorAll('[data-side] text')].map((each) => each.textContent)).toEqual([
      'R.',
      'S.',
    ]);
    screen.getByText('By R.: T 50.0, from 1 goal');
    screen.getByText('By S.: T 70.0, from 1 goal');
  });
});
