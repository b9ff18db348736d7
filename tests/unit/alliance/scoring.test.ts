import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../../lib/domain/alliance/instrument';
import { scoreAnswers } from '../../../lib/domain/alliance/scoring';
import { findInstrument } from '../../../lib/library/instruments';

function instrument(id: string): Instrument {
  const found = findInstrument(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}
const score = (id: string, answers: readonly (number | null)[]) => scoreAnswers(instrument(id), answers);
const all = (count: number, answer: number): (number | null)[] => Array(count).fill(answer);
const without = (answers: readonly (number | null)[], ...items: number[]) =>
  answers.map((answer, at) => (items.includes(at + 1) ? null : answer));

describe('published keys, by hand', () => {
  it('HAq-II turns items 4, 8, 11, 16 and 19 round: 19 to 114 on both forms', () => {
    for (const id of ['haq-ii', 'haq-ii-practitioner']) {
      // Best possible: 6 everywhere but 1 on the five reversed ones; worst the other way about.
      const best = all(19, 6).map((answer, at) => ([4, 8, 11, 16, 19].includes(at + 1) ? 1 : answer));
      expect(score(id, best)).toMatchObject({ total: 114, mean: 6, band: null, flags: [] });
      expect(
        score(
          id,
          best.map((answer) => 7 - (answer ?? 0)),
        ),
      ).toMatchObject({ total: 19, mean: 1 });
      // All 6 as ticked: 14 × 6 + 5 × 1 = 89.
      expect(score(id, all(19, 6)).total).toBe(89);
    }
  });

  it('WAI-S and WAI-SR differ in items 8 and 10, and only WAI-S turns any round', () => {
    const onlyEightAndTen = [1, 1, 1, 1, 1, 1, 1, 5, 1, 5, 1, 1];
    // WAI-SR: goal 4 6 8 11 = 1+1+5+1; task 1 2 10 12 = 1+1+5+1; bond 3 5 7 9 = 4.
    const revised = score('wai-sr', onlyEightAndTen);
    expect(revised.scales).toMatchObject({ goal: { sum: 8 }, task: { sum: 8 }, bond: { sum: 4 } });
    expect(revised).toMatchObject({ total: 20, band: null, flags: [] });
    // WAI-S: goal 4r 6 10r 11 = 7+1+3+1; task 1 2 8 12 = 1+1+5+1.
    const short = score('wai-s', onlyEightAndTen);
    expect(short.scales).toMatchObject({ goal: { sum: 12 }, task: { sum: 8 }, bond: { sum: 4 } });
    expect(short.flags).toContain('unverified-key');
  });

  it('WAI reaches 36 to 252 and every scale 12 to 84', () => {
    const { reversed } = instrument('wai');
    const best = all(36, 7).map((_answer, at) => (reversed.includes(at + 1) ? 1 : 7));
    const top = score('wai', best);
    expect(top.total).toBe(252);
    for (const scale of ['goal', 'task', 'bond'])
      expect(top.scales[scale]).toMatchObject({ sum: 84, of: 12 });
    expect(
      score(
        'wai',
        best.map((answer) => 8 - (answer ?? 0)),
      ).total,
    ).toBe(36);
  });

  it('ARM-5 turns item 3 round, TASC-r 2, 5, 7, 8 and 11, CORE-10 2 and 3', () => {
    expect(score('arm-5', [7, 7, 1, 7, 7])).toMatchObject({ total: null, mean: 7 });
    expect(score('tasc-r', [4, 1, 4, 4, 1, 4, 1, 1, 4, 4, 1, 4]).total).toBe(48);
    expect(score('core-10', [0, 4, 4, 0, 0, 0, 0, 0, 0, 0]).total).toBe(0);
    expect(score('core-10', [4, 0, 0, 4, 4, 4, 4, 4, 4, 4])).toMatchObject({ total: 40, band: 'severe' });
  });

  it('ARM-5 is the mean of its five items, never a sum', () => {
    // By hand: (6 + 5 + (8 − 2) + 4 + 7) / 5 = 5.6.
    expect(score('arm-5', [6, 5, 2, 4, 7])).toMatchObject({ total: null, mean: 5.6, flags: [] });
  });

  it('WHO-5 is the raw sum times four, from 0 to 100', () => {
    expect(score('who-5', all(5, 0))).toMatchObject({ total: 0, band: 'likely-depression' });
    expect(score('who-5', all(5, 5)).total).toBe(100);
    // A public calculator subtracts five first: 4 × (13 − 5) = 32.
    expect(score('who-5', [3, 3, 3, 2, 2])).toMatchObject({ total: 52, band: 'above-cut-off' });
    expect(score('who-5', [3, 3, 2, 2, 2]).band).toBe('poor');
  });

  it('four lines add up to 40 in tenths, with the cut-off itself above it', () => {
    expect(score('srs', [9.1, 8.9, 9, 9])).toMatchObject({ total: 36, band: 'at-or-above-cut-off' });
    expect(score('srs', [9, 8.9, 9, 9])).toMatchObject({ total: 35.9, band: 'below-cut-off' });
    expect(score('ors', [6.2, 6.3, 6.2, 6.2])).toMatchObject({ total: 24.9, band: 'below-cut-off' });
    expect(score('ors', [6.2, 6.3, 6.2, 6.2]).flags).toContain('unverified-bands');
  });
});

describe('bands', () => {
  it.each([
    [
      'phq-9',
      [0, 4, 5, 9, 10, 14, 15, 19, 20, 27],
      'minimal minimal mild mild moderate moderate moderately-severe moderately-severe severe severe',
    ],
    ['gad-7', [0, 4, 5, 9, 10, 14, 15, 21], 'minimal minimal mild mild moderate moderate severe severe'],
    [
      'core-10',
      [5, 6, 10, 11, 15, 16, 20, 21, 25, 26],
      'healthy low low mild mild moderate moderate moderately-severe moderately-severe severe',
    ],
    [
      'swls',
      [9, 10, 14, 15, 19, 20, 21, 25, 26, 30, 31, 35],
      'extremely-dissatisfied dissatisfied dissatisfied slightly-dissatisfied slightly-dissatisfied neutral slightly-satisfied slightly-satisfied satisfied satisfied extremely-satisfied extremely-satisfied',
    ],
  ])('of %s begin and end where they were published', (id, totals, names) => {
    const { items, range, reversed } = instrument(id);
    const answersFor = (total: number) => {
      let left = total - items.length * range.lowest;
      return items.map((_item, at) => {
        const part = Math.min(left, range.highest - range.lowest);
        left -= part;
        return reversed.includes(at + 1) ? range.highest - part : range.lowest + part;
      });
    };
    const scored = totals.map((total) => score(id, answersFor(total)));
    expect(scored.map(({ total }) => total)).toEqual(totals);
    expect(scored.map(({ band }) => band).join(' ')).toBe(names);
  });
});

describe('missing answers', () => {
  it('leave a total out unless a published rule makes up for them, and say so', () => {
    expect(score('haq-ii', without(all(19, 5), 2))).toMatchObject({ total: null, flags: ['incomplete'] });
    expect(score('who-5', without(all(5, 3), 5)).total).toBeNull();
    // CORE-10: 10 × 18 / 9 with one missing; none with two.
    const one = score('core-10', without([2, 2, 2, 2, 2, 0, 2, 2, 2, 2], 6));
    expect(one).toMatchObject({ total: 20, flags: ['incomplete', 'prorated'] });
    expect(score('core-10', without(all(10, 2), 1, 4)).total).toBeNull();
    expect(score('phq-9', without(all(9, 1), 1, 2)).total).toBe(9);
    expect(score('phq-9', without(all(9, 1), 1, 2, 3)).total).toBeNull();
  });

  it('name no band for a prorated total between two, and say that the rule for it is not verified', () => {
    // 17 on eight items: 17 × 9 / 8 = 19.125, above moderately severe (to 19) and below severe (from 20).
    const between = score('phq-9', without([3, 3, 3, 3, 3, 2, 0, 0, 0], 9));
    expect(between).toMatchObject({ total: 19.125, band: null });
    expect(between.flags).toEqual(['incomplete', 'prorated', 'between-bands', 'unverified-proration']);
    // 10 on eight items: 11.25, within moderate (10 to 14) either way.
    expect(score('phq-9', without([3, 3, 3, 1, 0, 0, 0, 0, 0], 9))).toMatchObject({
      total: 11.25,
      band: 'moderate',
    });
    // CORE-10's rule was read: 10 × 19 / 9 = 21.1, moderately severe (21 to 25).
    const core = score('core-10', without([4, 4, 4, 4, 4, 0, 4, 3, 0, 0], 6));
    expect(core.total).toBeCloseTo(21.111_111, 5);
    expect(core).toMatchObject({ band: 'moderately-severe', flags: ['incomplete', 'prorated'] });
  });

  it('leave a scale’s mean out below three quarters, and count what was answered', () => {
    const three = score('wai-sr', without(all(12, 4), 4));
    expect(three.scales['goal']).toEqual({ sum: null, mean: 4, answered: 3, of: 4 });
    const two = score('wai-sr', without(all(12, 4), 4, 6));
    expect(two.scales['goal']).toEqual({ sum: null, mean: null, answered: 2, of: 4 });
    expect(
      score(
        'wai-sr',
        all(12, 4).map(() => null),
      ),
    ).toMatchObject({ total: null, mean: null });
  });

  it('never hide a risk item, whatever the total', () => {
    expect(score('phq-9', [0, 0, 0, 0, 0, 0, 0, 0, 1]).flags).toEqual(['risk-item-9']);
    const nearlyEmpty = without([...all(8, 0), 1], 1, 2, 3, 4, 5, 6, 7, 8);
    expect(score('phq-9', nearlyEmpty)).toMatchObject({ total: null, flags: ['risk-item-9', 'incomplete'] });
    expect(score('core-10', [0, 4, 4, 0, 0, 1, 0, 0, 0, 0]).flags).toContain('risk-item-6');
    expect(score('phq-9', all(9, 0)).flags).toEqual([]);
  });
});

describe('answers that cannot be', () => {
  it('are refused by name: too many, too few, off the range, between steps', () => {
    const count = expect.objectContaining({ name: 'AnswerCountError' });
    const range = expect.objectContaining({ name: 'AnswerRangeError', item: 2 });
    expect(() => score('gad-7', all(6, 0))).toThrow(count);
    expect(() => score('gad-7', all(8, 0))).toThrow(count);
    for (const wrong of [4, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => score('gad-7', [0, wrong, 0, 0, 0, 0, 0])).toThrow(range);
    // A file may hold what is no number, or nothing at all; it must not be added up as it stands.
    for (const wrong of ['1', true, undefined, [1]] as unknown[] as number[])
      expect(() => score('gad-7', [0, wrong, 0, 0, 0, 0, 0])).toThrow(range);
    expect(() => score('gad-7', null as unknown as number[])).toThrow(count);
    expect(() => score('star-p', [24, 13, 0])).toThrow(range);
    expect(score('star-p', [24, 12, 12]).total).toBe(48);
  });

  it('are those the chosen format of HAq-I does not have: 0 among six answers, more than 4 among four', () => {
    const form = instrument('haq-i');
    const [six, four] = form.formats.map(({ range: format }) => ({ ...form, range: format }));
    const refused = expect.objectContaining({ name: 'AnswerRangeError', item: 1 });
    if (!six || !four) throw new Error('HAq-I has two formats.');
    expect(scoreAnswers(six, all(11, -3)).total).toBe(-33);
    expect(() => scoreAnswers(six, all(11, 0))).toThrow(refused);
    expect(scoreAnswers(four, all(11, 4)).total).toBe(44);
    expect(() => scoreAnswers(four, all(11, 5))).toThrow(refused);
    expect(() => scoreAnswers(four, all(11, -1))).toThrow(refused);
  });

  it('have no mean where what is entered are sums', () => {
    for (const [id, sums] of [
      ['star-p', [20, 10, 10]],
      ['arm-12', [18, 18, 18, 18]],
      ['calpas', [30, 30, 30, 30]],
    ] as const) {
      const scored = score(id, sums);
      expect(scored.mean).toBeNull();
      expect(scored.total).toBe(sums.reduce((total: number, sum) => total + sum, 0));
      expect(Object.values(scored.scales).map(({ mean }) => mean)).toEqual(sums.map(() => null));
    }
  });
});
