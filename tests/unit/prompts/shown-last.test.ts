import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../lib/domain/practice/session';
import { choosePrompts } from '../../../lib/domain/prompts/choose-prompts';
import { addPromptsShown } from '../../../lib/domain/prompts/prompts-shown';
import { type PromptSituation, situationOf } from '../../../lib/domain/prompts/situation';
import { AT_ONCE } from '../../../lib/domain/prompts/taking-turns';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { aClient, aSession, MONDAY_NOON } from '../../support/factories';
import { situations, UNMARKED, USUAL } from './situations';

describe('what was shown', () => {
  it('is remembered of the last held session alone, in the order it first was', () => {
    const shown = (index: number, promptsShown: readonly string[], more = {}) =>
      aSession({ id: `session-${index}`, startedAt: MONDAY_NOON + index, promptsShown, ...more });
    const shownLast = (sessions: readonly Session[], current: Session | null = null) =>
      situationOf({ client: aClient(), sessions, episodes: [], current }).shownLast;
    const sessions = [
      shown(1, ['a']),
      shown(2, ['c', 'b']),
      shown(3, ['d'], { attendance: 'cancelled' }),
      shown(4, ['e']),
    ];
    expect(shownLast(sessions, sessions[3])).toEqual(['c', 'b']);
    expect(shownLast([])).toEqual([]);
  });

  it('is kept once, and a session to which it brings nothing stays as it is', () => {
    const session = aSession({ promptsShown: ['a'] });
    expect(addPromptsShown(session, ['b', 'a', 'b', 'c']).promptsShown).toEqual(['a', 'b', 'c']);
    expect(addPromptsShown(session, ['a'])).toBe(session);
  });
});

describe('what was only shown', () => {
  const choice = (situation: PromptSituation, marks = UNMARKED) =>
    choosePrompts(PROMPTS, situation, { marks, moment: 'opening' });
  const idsOf = (situation: PromptSituation, marks = UNMARKED) =>
    choice(situation, marks)
      .slice(0, AT_ONCE)
      .map(({ prompt }) => prompt.id);
  /** The session after one, whatever was marked and rated meanwhile. */
  const following = (before: PromptSituation, facts: PromptSituation, shownLast: readonly string[]) => {
    const { kind, population, hasCarer } = before;
    return { ...facts, kind, population, hasCarer, sessionNumber: before.sessionNumber + 1, shownLast };
  };

  it('is never first again in the next session, whatever changed meanwhile', () => {
    fc.assert(
      fc.property(situations, situations, (before, facts) => {
        const shownLast = idsOf(before);
        const [first] = choice(following(before, facts, shownLast));
        const isMeant = first?.reasons.some(({ kind }) => kind === 'check');
        if (!isMeant) expect(first?.prompt.id).not.toBe(shownLast[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('is not shown again while others fit as well, though other facts would bring it back', () => {
    const before: PromptSituation = { ...USUAL, sessionNumber: 8, openKinds: ['withdrawal'], fell: 'goal' };
    const facts: PromptSituation = { ...USUAL, sessionNumber: 9, openKinds: ['withdrawal'], wasQuiet: true };
    const all = Array.from({ length: 6 }, (_unused, number) => ({ ...before, sessionNumber: 8 + number }));
    const returning = all.filter((each) =>
      idsOf(following(each, facts, [])).some((id) => idsOf(each).includes(id)),
    );
    expect(returning.length).toBeGreaterThan(0);
    for (const each of all) {
      const shownLast = idsOf(each);
      expect(idsOf(following(each, facts, shownLast)).filter((id) => shownLast.includes(id))).toEqual([]);
    }
  });

  it('still comes before what is for another state, and is always found by paging', () => {
    const shownLast = PROMPTS.filter(({ group }) => group === 'withdrawal').map(({ id }) => id);
    const chosen = choice({ ...USUAL, openKinds: ['withdrawal'], shownLast });
    expect(chosen.slice(0, AT_ONCE).map(({ prompt }) => prompt.group)).toEqual(Array(3).fill('withdrawal'));
    const offered = new Set(chosen.map(({ prompt }) => prompt.id));
    expect(shownLast.filter((id) => !offered.has(id))).toEqual([]);
  });

  it('comes again where it is pinned', () => {
    const [pinned = ''] = idsOf(USUAL);
    const marks = { ...UNMARKED, pinned: new Set([pinned]) };
    expect(idsOf({ ...USUAL, shownLast: [pinned] }, marks)[0]).toBe(pinned);
  });
});
