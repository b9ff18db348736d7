import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsAllowed, slipsBetween } from '../../../lib/search/alike';
import { linesOf } from '../../../lib/search/search-lines';
import { makeWordIndex } from '../../../lib/search/word-index';
import { placedWordsOf, wordsOf } from '../../../lib/search/words-of';

const TEXTS = {
  tired: 'She arrived tired and spoke about Möbius strips',
  sister: 'The sister’s wedding; a quarrel about the guest list',
  quarrels: 'Two quarrels this week, both about money',
} as const;

const indexed = () => {
  const index = makeWordIndex();
  for (const [id, text] of Object.entries(TEXTS)) index.put(id, text);
  return index;
};
const all = { limit: 10, isWanted: () => true };
const found = (wanted: string, index = indexed()) =>
  index.find(wordsOf(wanted), all).hits.map(({ id }) => id);

describe('the word index', () => {
  it('finds texts with all words, whatever case and accents', () => {
    expect(found('TIRED strips')).toEqual(['tired']);
    expect(found('mobius')).toEqual(['tired']);
    expect(found('möbius')).toEqual(['tired']);
    expect(found('tired wedding')).toEqual([]);
  });

  it('takes a last word that is only begun, and no other', () => {
    expect(found('wed')).toEqual(['sister']);
    expect(found('wed list')).toEqual([]);
    expect(found('quar')).toEqual(expect.arrayContaining(['sister', 'quarrels']));
  });

  it('forgives a slip in a longer word, and puts the word itself first', () => {
    expect(found('weding')).toEqual(['sister']);
    expect(found('qaurrels')).toEqual(['quarrels', 'sister']);
    expect(found('quarrels')).toEqual(['quarrels', 'sister']);
    expect(found('teh')).toEqual([]);
  });

  it('knows a text only as it was put last, and not at all once it was removed', () => {
    const index = indexed();
    index.put('tired', 'She came rested');
    expect(found('tired', index)).toEqual([]);
    expect(found('rested', index)).toEqual(['tired']);
    index.remove('tired');
    expect(found('rested', index)).toEqual([]);
  });

  it('forgets the words of the dead when swept, and finds the living as before', () => {
    const index = indexed();
    index.put('tired', 'She came rested');
    index.remove('sister');
    expect(index.dead()).toBe(2);
    index.sweep();
    expect(index.dead()).toBe(0);
    expect(index.find(['wedding'], all).terms).toEqual(new Set());
    expect(found('rested', index)).toEqual(['tired']);
    expect(found('quarrels', index)).toEqual(['quarrels']);
    index.put('late', 'A quarrel that came late');
    expect(found('quarrel', index).toSorted()).toEqual(['late', 'quarrels']);
  });

  it('shows the best only and counts all', () => {
    const index = makeWordIndex();
    for (let at = 0; at < 30; at++) index.put(`t${at}`, at === 7 ? 'calm' : 'calmer');
    const { hits, count } = index.find(['calm'], { limit: 5, isWanted: (id) => id !== 't3' });
    expect(count).toBe(29);
    expect(hits).toHaveLength(5);
    expect(hits[0]?.id).toBe('t7');
  });
});

/** Optimal string alignment by its definition: whatever comes last, a letter taken, put, kept or changed, or two swapped. */
function waysBetween(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [head, otherHead] = [one.slice(0, -1), other.slice(0, -1)];
  const isSame = one.at(-1) === other.at(-1);
  if (isSame) return waysBetween(head, otherHead);
  const isSwapped = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return (
    1 +
    Math.min(
      waysBetween(head, other),
      waysBetween(one, otherHead),
      waysBetween(head, otherHead),
      isSwapped ? waysBetween(one.slice(0, -2), other.slice(0, -2)) : Number.POSITIVE_INFINITY,
    )
  );
}

describe('slips between words', () => {
  it('count letters too many, missing, other or swapped', () => {
    expect(slipsBetween('strain', 'strain', 2)).toBe(0);
    expect(slipsBetween('strain', 'strian', 2)).toBe(1);
    expect(slipsBetween('strain', 'stran', 2)).toBe(1);
    expect(slipsBetween('strain', 'strains', 2)).toBe(1);
    expect(slipsBetween('kitten', 'sitting', 3)).toBe(3);
    expect(slipsBetween('kitten', 'sitting', 2)).toBe(3);
    expect([slipsAllowed('abc'), slipsAllowed('abcd'), slipsAllowed('abcdefgh')]).toEqual([0, 1, 2]);
  });

  it('are as many as a plain look at all ways from one word to the other counts', () => {
    const word = fc.string({ minLength: 0, maxLength: 9, unit: fc.constantFrom(...'abc') });
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        expect(slipsBetween(one, other, most)).toBe(Math.min(waysBetween(one, other), most + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same in both directions, and one for one letter taken out', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcde') });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slipsBetween(one, other, 12)).toBe(slipsBetween(other, one, 12));
      }),
    );
    fc.assert(
      fc.property(word, fc.nat(11), (one, at) => {
        const place = at % one.length;
        expect(slipsBetween(one, one.slice(0, place) + one.slice(place + 1), 2)).toBe(1);
      }),
    );
  });
});

describe('the lines that were found', () => {
  it('mark the words in them', () => {
    const [line] = linesOf('first\na quarrel about money\nlast', new Set(['quarrel', 'money']));
    expect(line?.text).toBe('a quarrel about money');
    expect(line?.matches.map(([from, to]) => line.text.slice(from, to))).toEqual(['quarrel', 'money']);
  });

  it('are cut around the first match where they are long, the marks still in place', () => {
    const [line] = linesOf(`${'word '.repeat(100)}quarrel ${'more '.repeat(100)}`, new Set(['quarrel']));
    expect(line?.text.length).toBeLessThan(180);
    expect(line?.text.startsWith('… ')).toBe(true);
    expect(line?.matches.map(([from, to]) => line.text.slice(from, to))).toEqual(['quarrel']);
  });

  it('place plain words as words with accents are placed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB9 -,.\t') }), (plain) => {
        const [, ...others] = placedWordsOf(`é ${plain}`);
        expect(placedWordsOf(plain)).toEqual(
          others.map(({ word, from, to }) => ({ word, from: from - 2, to: to - 2 })),
        );
      }),
    );
  });

  it('place words with accents where they stand', () => {
    expect(placedWordsOf('Zoë’s café')).toEqual([
      { word: 'zoe', from: 0, to: 3 },
      { word: 's', from: 4, to: 5 },
      { word: 'cafe', from: 6, to: 10 },
    ]);
  });
});
