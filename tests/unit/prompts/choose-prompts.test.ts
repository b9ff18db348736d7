import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePrompts, questionsForOneself } from '../../../lib/domain/prompts/choose-prompts';
import type { PromptMarks } from '../../../lib/domain/prompts/own-prompt';
import type { PromptSituation } from '../../../lib/domain/prompts/situation';
import { AT_ONCE } from '../../../lib/domain/prompts/taking-turns';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { ids, situations, UNMARKED, USUAL } from './situations';

const choose = (situation: Partial<PromptSituation>, marks: Partial<PromptMarks> = {}) =>
  choosePrompts(PROMPTS, { ...USUAL, ...situation }, { marks: { ...UNMARKED, ...marks }, moment: 'opening' });
const firstThree = (...given: Parameters<typeof choose>) => choose(...given).slice(0, AT_ONCE);
const groups = (chosen: ReturnType<typeof choose>) => chosen.map(({ prompt }) => prompt.group);

/** Words of what only an earlier session can have left behind. */
const EARLIER =
  /last time|the step go|took home|these marks|rating blank|has stayed with me|written down your goal|length of these/;

const someIds = fc.array(fc.constantFrom(...ids), { maxLength: 20 }).map((list) => new Set(list));

describe('what is chosen', () => {
  it('follows what was noticed: quiet, against, off, mended, through a screen', () => {
    expect(groups(firstThree({ openKinds: ['withdrawal'] }))).toEqual(Array(3).fill('withdrawal'));
    expect(groups(firstThree({ openKinds: ['confrontation'] }))).toEqual(Array(3).fill('confrontation'));
    expect(groups(firstThree({ hasOpenStrain: true }))).toEqual(Array(3).fill('unclear'));
    expect(groups(firstThree({ hasOpenStrain: true, wasQuiet: true }))).toEqual(Array(3).fill('withdrawal'));
    expect(groups(firstThree({ isFollowUpDue: true }))).toEqual(Array(3).fill('follow-up'));
    expect(groups(firstThree({ strainNow: true }))).toEqual(Array(3).fill('repair'));
    expect(groups(firstThree({ openKinds: ['technical'] }))).toEqual(Array(3).fill('technology'));
  });

  it('asks gently about trouble with the connection once they sit in one room, and says that something is off', () => {
    const near = firstThree({ openKinds: ['technical'], isRemote: false });
    expect(groups(near)).toEqual(Array(3).fill('unclear'));
    for (const { reasons } of near) expect(reasons).toContainEqual({ kind: 'state', state: 'unclear' });
  });

  it('says because of what: bond fell, and it was quiet', () => {
    const [first] = choose({ fell: 'bond', wasQuiet: true });
    expect(first?.reasons).toEqual([
      { kind: 'fell', topic: 'bond' },
      { kind: 'state', state: 'withdrawal' },
      { kind: 'quiet' },
    ]);
    expect(first?.prompt).toMatchObject({ topic: 'bond', state: 'withdrawal' });
  });

  it('begins with what was written for the third and the fifth session, and leaves it out of all others', () => {
    const checks = (sessionNumber: number) =>
      choose({ sessionNumber }).flatMap(({ prompt }) => (prompt.check === null ? [] : [prompt.check]));
    expect(firstThree({ sessionNumber: 3 })[0]?.reasons).toContainEqual({ kind: 'check', session: 3 });
    expect(new Set(checks(3))).toEqual(new Set([3]));
    expect(new Set(checks(5))).toEqual(new Set([5]));
    expect([...checks(2), ...checks(4), ...checks(6)]).toEqual([]);
    expect(groups(choose({ sessionNumber: 6 }))).not.toContain('first-five');
    expect(groups(firstThree({ sessionNumber: 2 }))).toEqual(Array(3).fill('first-five'));
  });

  it('sets out with the young and with several people what belongs to the beginning, and only then', () => {
    const chosen = (population: PromptSituation['population'], sessionNumber: number) =>
      choose({ population, sessionNumber }).map(({ prompt }) => prompt.id);
    expect(
      [chosen('adolescent', 1), chosen('adolescent', 6)].map((all) => all.includes('who-hears-what')),
    ).toEqual([true, false]);
    expect([chosen('couple', 5), chosen('couple', 6)].map((all) => all.includes('who-brought-whom'))).toEqual(
      [true, false],
    );
  });

  it('speaks of an earlier session, or of a step agreed then, only from the second on', () => {
    const earlier = (sessionNumber: number) =>
      choose({ kind: 'coaching', sessionNumber }).flatMap(({ prompt: { text } }) =>
        EARLIER.test(text) ? [text] : [],
      );
    expect(earlier(1)).toEqual([]);
    expect(earlier(2)).toHaveLength(10);
  });

  it('turns to the ending when the work ends, and not before', () => {
    expect(groups(firstThree({ isEnding: true }))).toEqual(Array(3).fill('ending'));
    expect(choose({}).filter(({ prompt }) => prompt.phase === 'ending')).toEqual([]);
  });

  it('links to patterns last, while the strain is there', () => {
    const chosen = choose({ strainNow: true }).filter(({ prompt }) => prompt.state === 'repair');
    expect(chosen.at(-1)?.prompt.principle).toBe('link-later');
  });

  it('shows what validates before what owns, and that before what changes something', () => {
    const steps = ['validate-explore', 'own-part', 'adjust'];
    for (let sessionNumber = 6; sessionNumber < 30; sessionNumber++) {
      const shown = firstThree({ strainNow: true, sessionNumber }).map(({ prompt }) =>
        steps.indexOf(prompt.principle),
      );
      expect(shown[0]).toBeLessThanOrEqual(0);
      const named = shown.filter((step) => step !== -1);
      expect(named).toEqual([...named].sort());
    }
  });

  it('keeps a pinned prompt first, even if it was said last time', () => {
    const pinned = new Set(['felt-heard']);
    expect(firstThree({ saidLately: [['felt-heard']] }, { pinned })[0]?.prompt.id).toBe('felt-heard');
  });

  it('brings other prompts in the next session, though nothing else changed', () => {
    const of = (sessionNumber: number) => firstThree({ sessionNumber }).map(({ prompt }) => prompt.id);
    for (let number = 6; number < 30; number++)
      expect(of(number).filter((id) => of(number + 1).includes(id))).toEqual([]);
  });
});

describe('whatever the situation', () => {
  it('never offers what is hidden, nor what was said last time', () => {
    fc.assert(
      fc.property(situations, someIds, (situation, hidden) => {
        const offered = choosePrompts(PROMPTS, situation, { marks: { ...UNMARKED, hidden }, moment: 'mid' });
        const [saidLast = []] = situation.saidLately;
        for (const { prompt } of offered) {
          expect(hidden.has(prompt.id)).toBe(false);
          expect(saidLast).not.toContain(prompt.id);
        }
        expect(new Set(offered.map(({ prompt }) => prompt.id)).size).toBe(offered.length);
      }),
    );
  });

  it('gives the same order for the same facts, and a reason or a stage for each of the first', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const once = choosePrompts(PROMPTS, situation, { marks: UNMARKED, moment: 'opening' });
        expect(choosePrompts([...PROMPTS], { ...situation }, { marks: UNMARKED, moment: 'opening' })).toEqual(
          once,
        );
        expect(once.length).toBeGreaterThanOrEqual(AT_ONCE);
        for (const { reasons } of once.slice(0, AT_ONCE)) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('speaks to the people who are there, and says nothing clinical in coaching', () => {
    const clinical = /\b(?:therap\w*|patient\w*|treatment\w*|clinic\w*|symptom\w*|disorder\w*|diagnos\w*)\b/i;
    fc.assert(
      fc.property(situations, (situation) => {
        const offered = choosePrompts(PROMPTS, situation, { marks: UNMARKED, moment: 'opening' });
        const audiences = new Set(offered.map(({ prompt }) => prompt.audience));
        const { population, kind, hasCarer } = situation;
        expect(audiences.has('child')).toBe(population === 'child');
        expect(audiences.has('adolescent')).toBe(population === 'adolescent');
        expect(audiences.has('together')).toBe(['couple', 'family', 'group'].includes(population));
        expect(audiences.has('coaching')).toBe(kind === 'coaching' && population !== 'child');
        expect(audiences.has('carer') && !hasCarer).toBe(false);
        expect(audiences.has('anyone')).toBe(population !== 'child');
        if (kind === 'coaching')
          for (const { prompt } of offered)
            expect(`${prompt.text} ${prompt.whenNot} ${prompt.ifYes} ${prompt.ifNo}`).not.toMatch(clinical);
      }),
    );
  });
});

describe('from session to session, with the same facts', () => {
  const firstIds = (situation: PromptSituation, marks: Partial<PromptMarks> = {}) =>
    choosePrompts(PROMPTS, situation, { marks: { ...UNMARKED, ...marks }, moment: 'mid' })
      .slice(0, AT_ONCE)
      .map(({ prompt }) => prompt.id);
  const next = (situation: PromptSituation) => ({
    ...situation,
    sessionNumber: situation.sessionNumber + 1,
  });

  it('never begins twice in a row with the same prompt, however few fit', () => {
    fc.assert(
      fc.property(situations, fc.integer({ min: 2, max: 12 }), (any, count) => {
        // What was shown last is no fact that stays the same: the two for a concern come again in turns.
        const situation = any.hasConcern ? { ...any, shownLast: [] } : any;
        const few = choosePrompts(PROMPTS, situation, { marks: UNMARKED, moment: 'mid' }).slice(0, count);
        const kept = new Set(few.map(({ prompt }) => prompt.id));
        const hidden = new Set(ids.filter((id) => !kept.has(id)));
        const [first] = firstIds(situation, { hidden });
        const [second] = firstIds(next(situation), { hidden });
        if (second !== undefined && kept.size > 1) expect(second).not.toBe(first);
      }),
      { numRuns: 300 },
    );
  });

  it('begins with what is pinned, each time', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const some = choosePrompts(PROMPTS, situation, { marks: UNMARKED, moment: 'mid' }).find(
          ({ prompt }) => prompt.check === null && prompt.phase === 'any',
        );
        if (!some) return;
        const pinned = new Set([some.prompt.id]);
        expect(firstIds(situation, { pinned })[0]).toBe(some.prompt.id);
        expect(firstIds(next(situation), { pinned })[0]).toBe(some.prompt.id);
      }),
    );
  });

  it('lets what alone fits best stand first in every other session, and beside it in between', () => {
    const situation = { ...USUAL, openKinds: ['withdrawal'], fell: 'goal' } as const;
    const best = choosePrompts(
      PROMPTS,
      { ...situation, sessionNumber: 8 },
      { marks: UNMARKED, moment: 'mid' },
    );
    expect(best.filter(({ weight }) => weight === best[0]?.weight)).toHaveLength(1);
    const id = best[0]?.prompt.id ?? '';
    const places = [8, 9, 10, 11].map((sessionNumber) =>
      firstIds({ ...situation, sessionNumber }).indexOf(id),
    );
    expect(places).toEqual([0, 1, 0, 1]);
  });
});

describe('the questions for oneself', () => {
  const questions = (turn: number, marks: Partial<PromptMarks> = {}) =>
    questionsForOneself({ prompts: PROMPTS, marks: { ...UNMARKED, ...marks } }, turn);

  it('begin with another one each time, and there are none if all are hidden', () => {
    const first = (turn: number) => questions(turn).others[0]?.id;
    expect(new Set(Array.from({ length: 20 }, (_unused, turn) => first(turn))).size).toBe(20);
    expect(questions(3).others).toHaveLength(questions(4).others.length);
    expect(questions(3, { hidden: new Set(ids) })).toEqual({ pinned: [], others: [] });
  });

  it('are those that are pinned before all others, and these take turns too', () => {
    const [one, two] = questions(0).others.map(({ id }) => id);
    const pinned = new Set([one ?? '', two ?? '', 'felt-heard']);
    const of = (turn: number) => questions(turn, { pinned });
    expect(of(0).pinned.map(({ id }) => id)).toEqual([one, two]);
    expect(of(1).pinned.map(({ id }) => id)).toEqual([two, one]);
    expect(of(0).others.map(({ id }) => id)).not.toContain(one);
  });
});
