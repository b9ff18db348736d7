import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceKnown, replaceWord, suspectsIn } from '../../../lib/domain/supervision/deidentify';

const NONE = { ownLines: new Set<string>(), kept: new Set<string>() };
const words = (text: string, known = NONE) => suspectsIn(text, known).map(({ word }) => word);

describe('what is known', () => {
  it('gives way wherever it stands by itself, longer labels first, whatever its case', () => {
    const known = [
      { find: 'M.', put: 'participant 1' },
      { find: 'M.K.', put: 'the client' },
      { find: 'https://call.example/room/mk', put: '[a page]' },
    ];
    const text = 'M.K. wrote, m.k. called; M. came. See https://call.example/room/mk today. M.Kx stays.';
    expect(replaceKnown(text, known)).toBe(
      'the client wrote, the client called; participant 1 came. See [a page] today. M.Kx stays.',
    );
  });

  it('is taken as it stands, whatever signs are in it', () => {
    expect(replaceWord('cost $& (a+b)? yes', '(a+b)?', '$&')).toBe('cost $& $& yes');
    expect(replaceWord('Anna-Maria and Anna', 'Anna-Maria', 'a friend')).toBe('a friend and Anna');
    expect(replaceKnown('A word', [{ find: ' ', put: 'x' }])).toBe('A word');
  });

  it('spares small letters where the label is one capital', () => {
    expect(replaceWord('K saw a k', 'K', 'the client')).toBe('the client saw a k');
  });
});

describe('what may say who it is', () => {
  it('is every capitalised word, place and number, with how often it stands', () => {
    const text = 'She met Anna at the hospital in Graz.\nAnna is 34, born 4/3/1990; lives in Waldgasse.';
    expect(suspectsIn(text, NONE)).toEqual([
      { word: 'Anna', kind: 'name', count: 2 },
      { word: 'hospital', kind: 'place', count: 1 },
      { word: 'Graz', kind: 'name', count: 1 },
      { word: '34', kind: 'number', count: 1 },
      { word: '4/3/1990', kind: 'number', count: 1 },
      { word: 'Waldgasse', kind: 'place', count: 1 },
    ]);
  });

  it('finds names in other scripts and with signs in them', () => {
    expect(words('Привет, Ольга. O’Neill-Šimić rang.')).toEqual(['Привет', 'Ольга', 'O’Neill-Šimić']);
  });

  it('passes over Beside’s own lines and over what was decided on', () => {
    const ownLines = new Set(['Session 3, week 4: goal 7']);
    const kept = new Set(['Bach']);
    expect(words('Session 3, week 4: goal 7\nBach and Session 3', { ownLines, kept })).toEqual([
      'Session',
      '3',
    ]);
  });

  it('leaves none once each was replaced', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let left = text;
        for (const { word } of suspectsIn(text, NONE)) left = replaceWord(left, word, '[left out]');
        const before = new Set(words(text));
        return words(left).every((word) => !before.has(word));
      }),
      { numRuns: 500 },
    );
  });
});
