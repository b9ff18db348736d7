import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARER_VIEWS, type CarerView } from '../../../lib/domain/practice/carer-sight';
import { audiencesOf, progressPage } from '../../../lib/domain/practice/progress-page';
import { aClient, aGoal, anAction } from '../../support/factories';

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
      const page = progressPage(aClient(), all, actions, 'everyone');
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
  const [goal] = progressPage(aClient(), [aGoal({ ...secret, scale, progress })], [], 'everyone').open;
  expect(goal?.sayings).toMatchObject([
    { sayer: 'client', said: { first: { value: 3 }, last: { value: 6 } }, levelWords: 'b' },
  ]);
  expect(JSON.stringify(goal)).not.toContain('not for the page');
  expect(JSON.stringify(goal)).not.toContain('practitioner');
  const blank = aGoal({ isShown: true, scale, progress: [said(1, 'client', null, 1)] });
  expect(progressPage(aClient(), [blank], [], 'everyone').open[0]?.sayings).toEqual([]);
});

describe('where a young person comes', () => {
  const family = (what: CarerView) =>
    aClient({
      population: 'child',
      participants: [
        { id: 'kid', label: 'P.', role: 'child', carersSee: { what, words: '' } },
        { id: 'mum', label: 'mother', role: 'carer' },
      ],
    });
  const by = (participant: string, value: number) => ({ ...said(value, 'client', value), participant });
  const goal = aGoal({ isShown: true, progress: [by('kid', 3), by('mum', 8), said(9, 'practitioner', 1)] });
  const sayersOn = (what: CarerView, audience: 'carers' | 'young') =>
    progressPage(family(what), [goal], [], audience).open[0]?.sayings.map(({ sayer }) => sayer);

  it.each(CARER_VIEWS)('carers see the answers only as was agreed: %s', (what) => {
    const isAgreed = what === 'answers' || what === 'everything';
    expect(sayersOn(what, 'carers')).toEqual(isAgreed ? ['kid', 'mum'] : ['mum']);
    expect(sayersOn(what, 'young')).toEqual(['kid']);
  });

  it('what was said before carers came, or by nobody known, is no less closed to them', () => {
    const before = aGoal({ isShown: true, progress: [said(1, 'client', 4), by('stranger', 5)] });
    const sayings = (what: CarerView) =>
      progressPage(family(what), [before], [], 'carers').open[0]?.sayings.map(({ sayer }) => sayer);
    expect(sayings('nothing')).toEqual([]);
    expect(sayings('answers')).toEqual(['client']);
  });

  it('asks who looks at it, and not where only grown-ups come', () => {
    expect(audiencesOf(family('unsaid'))).toEqual(['carers', 'young']);
    expect(audiencesOf(aClient())).toEqual(['everyone']);
  });
});
