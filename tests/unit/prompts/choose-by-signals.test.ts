import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePrompts } from '../../../lib/domain/prompts/choose-prompts';
import type { PromptMarks } from '../../../lib/domain/prompts/own-prompt';
import type { PromptSituation } from '../../../lib/domain/prompts/situation';
import { AT_ONCE } from '../../../lib/domain/prompts/taking-turns';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { situations, UNMARKED, USUAL } from './situations';

const choose = (situation: Partial<PromptSituation>, marks: Partial<PromptMarks> = {}) =>
  choosePrompts(PROMPTS, { ...USUAL, ...situation }, { marks: { ...UNMARKED, ...marks }, moment: 'opening' });
const firstThree = (...given: Parameters<typeof choose>) => choose(...given).slice(0, AT_ONCE);
const groups = (chosen: ReturnType<typeof choose>) => chosen.map(({ prompt }) => prompt.group);

describe('prompts beside signals', () => {
  it('takes up first what somebody named to talk about, and then what is low', () => {
    for (const more of [
      {},
      { openKinds: ['confrontation'] },
      { sessionNumber: 5 },
      { wasQuiet: true },
    ] as const) {
      const shown = firstThree({ hasConcern: true, low: ['bond'], ...more });
      expect(groups(shown).slice(0, 2)).toEqual(['concern', 'concern']);
      for (const { reasons } of shown.slice(0, 2)) expect(reasons).toEqual([{ kind: 'concern' }]);
    }
    const [, , third] = firstThree({ hasConcern: true, low: ['bond'] });
    expect(third?.prompt.topic).toBe('bond');
    expect(third?.reasons[0]).toEqual({ kind: 'low', topic: 'bond' });
    // Also the session after, though they were shown in this one.
    const shownLast = firstThree({ hasConcern: true }).map(({ prompt }) => prompt.id);
    expect(groups(firstThree({ hasConcern: true, low: ['bond'], shownLast })).slice(0, 2)).toEqual([
      ...['concern', 'concern'],
    ]);
  });

  it('follows a component that a signal calls low, though it did not fall again, and never says that nothing is strained', () => {
    for (const { prompt, reasons } of firstThree({ low: ['bond'] })) {
      expect(prompt.topic).toBe('bond');
      expect(reasons[0]).toEqual({ kind: 'low', topic: 'bond' });
    }
    const [first, second] = firstThree({ low: ['goal', 'task'] });
    expect(new Set([first?.reasons[0], second?.reasons[0]])).toEqual(
      new Set([
        { kind: 'low', topic: 'goal' },
        { kind: 'low', topic: 'task' },
      ]),
    );
    const kinds = (situation: Partial<PromptSituation>) =>
      choose(situation).flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
    expect(kinds({ low: ['bond'] })).not.toContain('routine');
    expect(kinds({ hasConcern: true })).not.toContain('routine');
    expect(kinds({})).toContain('routine');
    // One reason for one component: the signal's, where it is said to have fallen too.
    expect(kinds({ low: ['bond'], fell: 'bond' })).not.toContain('fell');
    const both = choose({ low: ['bond'], fell: 'goal' });
    expect(both.findIndex(({ prompt }) => prompt.topic === 'bond')).toBeLessThan(
      both.findIndex(({ reasons }) => reasons.some(({ kind }) => kind === 'fell')),
    );
  });

  it('speaks of something that was named only where something was', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const offered = choosePrompts(PROMPTS, situation, { marks: UNMARKED, moment: 'opening' });
        const said = new Set(situation.saidLately[0] ?? []);
        const concern = PROMPTS.filter(({ group, id }) => group === 'concern' && !said.has(id));
        const isOffered = situation.hasConcern && situation.sessionNumber > 1;
        expect(offered.filter(({ prompt }) => prompt.group === 'concern')).toHaveLength(
          isOffered ? concern.length : 0,
        );
      }),
    );
  });
});
