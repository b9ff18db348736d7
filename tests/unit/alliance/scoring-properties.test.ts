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
