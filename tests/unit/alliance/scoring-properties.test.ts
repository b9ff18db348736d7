import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../../lib/domain/alliance/instrument';
import { scoreAnswers } from '../../../lib/domain/alliance/scoring';
import { findInstrument, INSTRUMENTS } from '../../../lib/library/instruments';

describe('every instrument', () => {
  const anyInstrument = fc.constantFrom(...INSTRUMENTS);
  const answersOf = ({ items, range }: Instrument) =>
    fc.tuple(
      ...items.map((item) => {
        const { lowest, highest, step, without = [] } = item.range ?? range;
        const steps = Math.round((highest - lowest) / step);
        const answer = fc.nat({ max: steps }).map((at) => Math.round((lowest + at * step) * 10) / 10);
        return fc.option(answer.filter((each) => !without.includes(each)));
      }),
    );

  it('has an id of its own in kebab-case, and items that its key names', () => {
    const ids = INSTRUMENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, items, reversed, scales, risk } of INSTRUMENTS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      const named = [...reversed, ...risk, ...Object.values(scales).flat()];
      expect(named.filter((item) => item < 1 || item > items.length || !Number.isInteger(item))).toEqual([]);
      for (const scale of Object.values(scales)) expect(new Set(scale).size).toBe(scale.length);
    }
    expect(findInstrument('no-such-instrument')).toBeNull();
  });

  it('leaves no item out of its scales, but for the first of the SEQ, which stands apart', () => {
    const leftOut = INSTRUMENTS.flatMap(({ id, items, scales }) => {
      const named = new Set(Object.values(scales).flat());
      const missing = items.flatMap((_item, at) => (named.has(at + 1) ? [] : [at + 1]));
      return named.size === 0 || missing.length === 0 ? [] : [{ id, missing }];
    });
    expect(leftOut).toEqual([{ id: 'seq', missing: [1] }]);
  });

  it('stays on its own range, whatever is answered', () => {
    const given = anyInstrument.chain((each) => answersOf(each).map((answers) => ({ each, answers })));
    fc.assert(
      fc.property(given, ({ each, answers }) => {
        const { mean, total } = scoreAnswers(each, answers);
        const highest = Math.max(...each.items.map((item) => (item.range ?? each.range).highest));
        if (mean !== null) {
          expect(mean).toBeGreaterThanOrEqual(each.range.lowest);
          expect(mean).toBeLessThanOrEqual(highest);
        }
        if (total !== null && each.bands)
          expect(total).toBeLessThanOrEqual(each.bands.bands.at(-1)?.upTo ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('has totals and scale sums within those of its lowest and highest answers, and reaches both', () => {
    const complete = anyInstrument.chain((each) => answersOf(each).map((answers) => ({ each, answers })));
    const end = ({ items, range }: Instrument, item: number, end: 'lowest' | 'highest') =>
      (items[item - 1]?.range ?? range)[end];
    const sumOf = (each: Instrument, items: readonly number[], side: 'lowest' | 'highest') =>
      items.reduce((sum, item) => sum + end(each, item, side), 0);
    const timesOf = ({ total }: Instrument) => (total.kind === 'sum' ? total.times : 1);
    fc.assert(
      fc.property(complete, ({ each, answers }) => {
        const all = each.items.map((_item, at) => at + 1);
        const { total, scales } = scoreAnswers(each, answers);
        const bounds = [
          [total, sumOf(each, all, 'lowest') * timesOf(each), sumOf(each, all, 'highest') * timesOf(each)],
          ...Object.entries(each.scales).map(([name, items]) => [
            scales[name]?.sum ?? null,
            sumOf(each, items, 'lowest'),
            sumOf(each, items, 'highest'),
          ]),
        ];
        for (const [value, lowest, highest] of bounds) {
          if (value === null || value === undefined) continue;
          expect(value).toBeGreaterThanOrEqual((lowest ?? Number.NaN) - 1e-9);
          expect(value).toBeLessThanOrEqual((highest ?? Number.NaN) + 1e-9);
        }
      }),
      { numRuns: 500 },
    );
    for (const each of INSTRUMENTS.filter(({ total }) => total.kind !== 'none'))
      for (const side of ['lowest', 'highest'] as const) {
        const other = side === 'lowest' ? 'highest' : 'lowest';
        const answers = each.items.map((_item, at) =>
          end(each, at + 1, each.reversed.includes(at + 1) ? other : side),
        );
        const all = each.items.map((_item, at) => at + 1);
        expect(scoreAnswers(each, answers).total).toBeCloseTo(sumOf(each, all, side) * timesOf(each), 9);
      }
  });

  it('minds no order among items of one scale that count the same way, and only there', () => {
    const exchanged = fc
      .constantFrom(...INSTRUMENTS.filter(({ areSums }) => !areSums))
      .chain((each) => fc.tuple(fc.constant(each), answersOf(each), fc.nat(), fc.nat()));
    fc.assert(
      fc.property(exchanged, ([each, answers, one, other]) => {
        const [from, to] = [one % answers.length, other % answers.length];
        const scalesOf = (at: number) =>
          Object.keys(each.scales).filter((name) => each.scales[name]?.includes(at + 1));
        const isAlike =
          each.reversed.includes(from + 1) === each.reversed.includes(to + 1) &&
          scalesOf(from).join() === scalesOf(to).join();
        if (!isAlike) return;
        const turned = answers.map((answer, at) =>
          at === from ? (answers[to] ?? null) : at === to ? (answers[from] ?? null) : answer,
        );
        const { total, mean, scales, band } = scoreAnswers(each, answers);
        expect(scoreAnswers(each, turned)).toMatchObject({ total, mean, scales, band });
      }),
      { numRuns: 500 },
    );
    // Across scales it matters: the first item of the WAI-SR counts for the task, the third for the bond.
    const form = findInstrument('wai-sr');
    if (!form) throw new Error('It is among the instruments.');
    const answers = [1, ...Array<number>(11).fill(5)];
    const swapped = answers.map((answer, at) => (at === 0 ? 5 : at === 2 ? 1 : answer));
    expect(scoreAnswers(form, swapped).scales).not.toEqual(scoreAnswers(form, answers).scales);
  });

  it('turns round twice to the same score where a form is answered the other way', () => {
    const turning = fc.constantFrom(...INSTRUMENTS.filter(({ reversed }) => reversed.length > 0));
    fc.assert(
      fc.property(
        turning.chain((each) => answersOf(each).map((answers) => ({ each, answers }))),
        ({ each, answers }) => {
          const { lowest, highest } = each.range;
          const turned = answers.map((answer, at) =>
            answer !== null && each.reversed.includes(at + 1) ? lowest + highest - answer : answer,
          );
          const straight = { ...each, reversed: [] };
          expect(scoreAnswers(straight, turned).total).toEqual(scoreAnswers(each, answers).total);
        },
      ),
    );
  });
});
