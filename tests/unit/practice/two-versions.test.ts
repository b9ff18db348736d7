import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedThere, laidOver } from '../../../lib/domain/practice/two-versions';

const BASE = {
  words: '',
  status: 'open',
  people: ['listened'],
  answers: { rest: 'some' } as Record<string, string>,
  scale: null as { weight: number; baseline: number | null } | null,
};

describe('two windows’ changes of one form', () => {
  it('lay what was changed here over what stands there, and leave the rest as it is there', () => {
    const here = { ...BASE, words: 'a shrug' };
    const there = { ...BASE, status: 'worked-through', people: ['listened', 'asked'] };
    expect(laidOver(here, BASE, there)).toEqual({ ...there, words: 'a shrug' });
    expect(changedThere(here, BASE, there)).toEqual(['status', 'people']);
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

  it('keep the rows of both in lists whose rows can be told apart, and what one of them took away is gone', () => {
    const rows = {
      agreement: { practitioner: null, client: null, each: [{ participant: 'r', value: 5 }] },
      tried: [{ way: 'own', manner: 'direct' }],
      markers: ['defended', 'pressed'],
      scale: { levels: ['', '', 'one call', '', ''] },
    };
    const here = {
      agreement: { ...rows.agreement, each: [{ participant: 'r', value: 7 }] },
      tried: [...rows.tried, { way: 'link', manner: 'direct' }],
      markers: ['pressed'],
      scale: { levels: ['none', '', 'one call', '', ''] },
    };
    const there = {
      agreement: { ...rows.agreement, each: [...rows.agreement.each, { participant: 's', value: 9 }] },
      tried: [{ way: 'own', manner: 'indirect' }],
      markers: ['defended', 'pressed', 'connection'],
      scale: { levels: ['', '', 'one call', '', 'two calls'] },
    };
    const both = laidOver(here, rows, there);
    expect(both.agreement.each).toEqual([
      { participant: 'r', value: 7 },
      { participant: 's', value: 9 },
    ]);
    expect(both.tried).toEqual([
      { way: 'own', manner: 'indirect' },
      { way: 'link', manner: 'direct' },
    ]);
    expect(both.markers).toEqual(['pressed', 'connection']);
    expect(both.scale.levels).toEqual(['none', '', 'one call', '', 'two calls']);
  });

  it('put together what both began, each with what it filled in', () => {
    const begun = (levels: string[], baseline: number | null) => ({
      scale: { levels, baseline } as { levels: string[]; baseline: number | null } | null,
    });
    expect(laidOver(begun(['', 'here'], null), { scale: null }, begun(['there', ''], -1))).toEqual(
      begun(['there', 'here'], -1),
    );
  });

  it('are no difference where both say the same, or in the order of their fields', () => {
    const one = { ...BASE, answers: { rest: 'little', food: 'some' } };
    const other = { ...BASE, answers: { food: 'some', rest: 'little' } };
    expect(changedThere(one, BASE, other)).toEqual([]);
  });

  it('keep fields together that say one thing, as they are here where one of them was changed here', () => {
    const base = { population: 'adolescent', people: ['adolescent'], words: '' };
    const here = { ...base, people: ['adolescent', 'carer'] };
    const there = { population: 'child', people: ['child'], words: 'theirs' };
    expect(laidOver(here, base, there, [['population', 'people']])).toEqual({ ...here, words: 'theirs' });
    expect(laidOver({ ...base, words: 'mine' }, base, there, [['population', 'people']])).toEqual({
      ...there,
      words: 'mine',
    });
  });

  const form = fc.record({
    words: fc.constantFrom('', 'a', 'b'),
    status: fc.constantFrom('open', 'partly'),
    people: fc.subarray(['listened', 'asked']),
    markers: fc.subarray(['defended', 'pressed', 'connection']),
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
