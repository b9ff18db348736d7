import { describe, expect, it } from 'vitest';
import { choosePrompts } from '../../../lib/domain/prompts/choose-prompts';
import type { PromptSituation } from '../../../lib/domain/prompts/situation';
import { AT_ONCE } from '../../../lib/domain/prompts/taking-turns';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { USUAL } from './situations';

/** A child's session in the room, long after the beginning. */
const WITH_CHILD: PromptSituation = { ...USUAL, population: 'child', isRemote: false };
const choose = (situation: Partial<PromptSituation>, pinned: readonly string[] = []) =>
  choosePrompts(
    PROMPTS,
    { ...WITH_CHILD, ...situation },
    { marks: { pinned: new Set(pinned), hidden: new Set() }, moment: 'opening' },
  );
const firstThree = (...given: Parameters<typeof choose>) => choose(...given).slice(0, AT_ONCE);

describe('what is chosen for a young person', () => {
  it('has something for a child while a strain is there, and when it is come back to', () => {
    for (const sessionNumber of [8, 9]) {
      const mending = firstThree({ sessionNumber, strainNow: true });
      expect(mending.map(({ prompt }) => prompt.state)).toContain('repair');
    }
    const back = firstThree({ isFollowUpDue: true }).map(({ prompt }) => prompt.state);
    expect(back.slice(0, 2)).toEqual(['follow-up', 'follow-up']);
  });

  it('meets a child who is quiet or cross, who ends, who is new, or who is on a screen, in a child’s words', () => {
    const meets = (situation: Partial<PromptSituation>) =>
      firstThree(situation)
        .filter(({ prompt }) => prompt.audience === 'child')
        .map(({ prompt }) => (prompt.phase === 'any' ? prompt.state : prompt.phase));
    for (const sessionNumber of [8, 9]) {
      expect(meets({ sessionNumber, openKinds: ['withdrawal'] }).slice(0, 2)).toEqual([
        'withdrawal',
        'withdrawal',
      ]);
      expect(meets({ sessionNumber, openKinds: ['confrontation'] }).slice(0, 2)).toEqual([
        'confrontation',
        'confrontation',
      ]);
      expect(meets({ sessionNumber, isEnding: true })).toContain('ending');
      expect(meets({ sessionNumber, isRemote: true, openKinds: ['technical'] })).toContain('technology');
    }
    expect(meets({ sessionNumber: 1 })).toContain('first-five');
  });

  it('puts their own words before those for a carer, however much else speaks for these, unless one is pinned', () => {
    for (const population of ['child', 'adolescent'] as const)
      for (const fell of [null, 'goal', 'task', 'bond'] as const)
        for (const openKinds of [[], ['withdrawal']] as const) {
          const audiences = choose({ population, hasCarer: true, fell, openKinds }).map(
            ({ prompt }) => prompt.audience,
          );
          expect(audiences.filter((audience) => audience === 'carer')).toHaveLength(6);
          expect(audiences.slice(-6)).toEqual(Array(6).fill('carer'));
        }
    expect(choose({ hasCarer: true }, ['home-task'])[0]?.prompt.id).toBe('home-task');
  });
});
