import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, mergeTexts } from '../../../lib/domain/notes/merge-texts';

const base = 'one\ntwo\nthree\n';
const word = fc.constantFrom('goal', 'task', 'bond', 'ä', '-', '#');
const text = fc
  .array(fc.array(word, { maxLength: 4 }), { maxLength: 8 })
  .map((lines) => lines.map((words) => words.join(' ')).join('\n'));
const wordsIn = (given: string) => given.split(/\s+/).filter((each) => each !== '');

/** Texts that grow out of one by adding marked words only, each unlike every other. */
function grown(mark: string) {
  return fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 5 }))
    .map(([start, places]) => (from: string) => {
      const seed = from === '' ? start.slice(0, 0) : from;
      return places.reduce((so, [at, isLine], index) => {
        const place = at % (so.length + 1);
        const added = isLine ? `\n${mark}${index}\n` : ` ${mark}${index} `;
        return so.slice(0, place) + added + so.slice(place);
      }, seed);
    });
}

describe('two texts that grew out of one', () => {
  it('have the changes of both', () => {
    expect(mergeTexts({ base, mine: '0\none\ntwo\nthree\n', theirs: `${base}four\n` })).toBe(
      '0\none\ntwo\nthree\nfour\n',
    );
    const sentence = 'She came in and sat down.';
    expect(
      mergeTexts({ base: sentence, mine: 'She came in late and sat down.', theirs: `${sentence} Quiet.` }),
    ).toBe('She came in late and sat down. Quiet.');
  });

  it('both stand where both wrote at one place', () => {
    expect(mergeTexts({ base: '', mine: 'from here', theirs: 'from there' })).toBe('from here\nfrom there');
    const merged = mergeTexts({ base, mine: 'one\nMINE\nthree\n', theirs: 'one\nTHEIRS\nthree\n' });
    expect(merged).toBe('one\nMINE\nTHEIRS\nthree\n');
  });

  it('keep a line that one window changed and the other took out', () => {
    expect(mergeTexts({ base, mine: 'one\nthree\n', theirs: 'one\ntwo and a half\nthree\n' })).toContain(
      'two and a half',
    );
  });

  it('never drop a word that either window added', () => {
    fc.assert(
      fc.property(text, grown('M'), grown('T'), (from, growMine, growTheirs) => {
        const [mine, theirs] = [growMine(from), growTheirs(from)];
        const merged = mergeTexts({ base: from, mine, theirs });
        for (const added of [...mine.matchAll(/M\d/g), ...theirs.matchAll(/T\d/g)])
          expect(merged).toContain(added[0]);
      }),
      { numRuns: 500 },
    );
  });

  it('keep every word that stands in one and never stood in what both began with, whatever was changed', () => {
    fc.assert(
      fc.property(text, text, text, (from, mine, theirs) => {
        const merged = wordsIn(mergeTexts({ base: from, mine, theirs }));
        const before = new Set(wordsIn(from));
        for (const each of [...wordsIn(mine), ...wordsIn(theirs)])
          if (!before.has(each)) expect(merged).toContain(each);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the changes between two texts', () => {
  it('leave alone what stays in a line that grows', () => {
    expect(changesBetween('one\ntwo\n', 'one\ntwo and more\n')).toEqual([
      { from: 7, to: 7, insert: ' and more' },
    ]);
  });

  it('lead from the one to the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changed = changesBetween(before, after).reduceRight(
          (so, { from, to, insert }) => so.slice(0, from) + insert + so.slice(to),
          before,
        );
        expect(changed).toBe(after);
      }),
    );
  });
});
