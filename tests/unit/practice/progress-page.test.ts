import fc from 'fast-check';
import { expect, it } from 'vitest';
import { progressPage } from '../../../lib/domain/practice/progress-page';
import { aGoal, anAction } from '../../support/factories';

const said = (
  at: number,
  side: 'client' | 'practitioner',
  value: number | null,
  level: -1 | 1 | null = null,
) => ({
  ...{ at, side, value, level, sessionId: null },
});

it('shows what is ticked and nothing else, never what was let go', () => {
  const goals = fc.array(
    fc.record({ isShown: fc.boolean(), status: fc.constantFrom('open', 'reached', 'let-go') } as const),
  );
  fc.assert(
    fc.property(goals, fc.array(fc.boolean()), (drafted, ticks) => {
      const all = drafted.map((each, index) => aGoal({ id: `g${index}`, ...each }));
      const actions = ticks.map((isShown, index) => anAction({ id: `a${index}`, isShown }));
      const page = progressPage(all, actions);
      const wanted = (status: string) =>
        all.filter((goal) => goal.isShown && goal.status === status).map(({ id }) => id);
      expect(page.open.map(({ id }) => id).sort()).toEqual(wanted('open').sort());
      expect(page.reached.map(({ id }) => id).sort()).toEqual(wanted('reached').sort());
      expect(page.actions).toHaveLength(ticks.filter(Boolean).length);
    }),
  );
});

it('says what the client said, first and last, and keeps the practitioner’s view out of it', () => {
  const scale = { levels: ['a', 'b', 'as hoped', '  ', 'e'], baseline: null, weight: 1 } as const;
  const progress = [
    said(1, 'practitioner', 1),
    said(2, 'client', 3),
    said(3, 'client', null, -1),
    said(4, 'client', 6),
    said(5, 'practitioner', 9),
  ];
  const secret = { why: 'not for the page', isShown: true };
  const [goal] = progressPage([aGoal({ ...secret, scale, progress })], []).open;
  expect(goal).toMatchObject({ said: { first: { value: 3 }, last: { value: 6 } }, levelWords: 'b' });
  expect(JSON.stringify(goal)).not.toContain('not for the page');
  expect(JSON.stringify(goal)).not.toContain('practitioner');
  const blank = aGoal({ isShown: true, scale, progress: [said(1, 'client', null, 1)] });
  expect(progressPage([blank], []).open[0]).toMatchObject({ said: null, levelWords: null });
});
