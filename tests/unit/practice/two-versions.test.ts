import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedThere, laidOver } from '../../../lib/domain/practice/two-versions';

const BASE = {
  words: '',
  status: 'open',
  tried: ['listened'],
  answers: { rest: 'some' } as Record<string, string>,
  scale: null as { weight: number; baseline: number | null } | null,
};

describe('two windows’ changes of one form', () => {
  it('lay what was changed here over what stands there, and leave the rest as it is there', () => {
    const here = { ...BASE, words: 'a shrug' };
    const there = { ...BASE, status: 'worked-through', tried: ['listened', 'asked'] };
    expect(laidOver(here, BASE, there)).toEqual({ ...there, words: 'a shrug' });
    expect(changedThere(here, BASE, there)).toEqual(['status', 'tried']);
  });

  it('go through what has fields, where answers are added and taken back', () => {
    const here = { ...BASE, answers: { food: 'little' } };
    const there = { ...BASE, answers: { rest: 'some', movement: 'enough' } };
    expect(laidOver(here, BASE, there).answers).toEqual({ food: 'little', movement: 'enough' });
    const scaled = { ...BASE, scale: { weight: 1, baseline: null } };
    const both = laidOver({ ...scaled, scale: { weight: 3, baseline: null } }, scaled, {
      ...scaled,
      scale: { weight: 1, baseline: -1 },
    });
    expect(both.scale).toEqual({ weight: 3, baseline: -1 });
  });

  it('take a thing that one of them let go or began as a whole', () => {
    const begun = { ...BASE, scale: { weight: 2, baseline: 0 } };
    expect(laidOver(begun, BASE, { ...BASE, scale: { weight: 5, baseline: null } }).scale).toEqual(
      begun.scale,
    );
    expect(laidOver(BASE, begun, { ...begun, scale: { weight: 5, baseline: 0 } }).scale).toBeNull();
  });

  it('are no difference where both say the same, or in the order of their fields', () => {
    const one = { ...BASE, answers: { rest: 'little', food: 'some' } };
    const other = { ...BASE, answers: { food: 'some', rest: 'little' } };
    expect(changedThere(one, BASE, other)).toEqual([]);
  });

  const form = fc.record({
    words: fc.constantFrom('', 'a', 'b'),
    status: fc.constantFrom('open', 'partly'),
    tried: fc.subarray(['listened', 'asked']),
    answers: fc.dictionary(fc.constantFrom('rest', 'food'), fc.constantFrom('some', 'little'), {
      noNullPrototype: true,
    }),
    scale: fc.constantFrom(null, { weight: 1, baseline: null }, { weight: 2, baseline: 0 }),
  });

  it('give the other’s where nothing was changed here, and this one’s where nothing was changed there', () => {
    fc.assert(
      fc.property(form, form, (base, other) => {
        expect(laidOver(base, base, other)).toEqual(other);
        expect(laidOver(other, base, base)).toEqual(other);
        expect(changedThere(other, base, base)).toEqual([]);
      }),
    );
  });
});
