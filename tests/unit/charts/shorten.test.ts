import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTER, shortenApart, shortenTo } from '../../../components/charts/shorten';

const fits = (letters: number) => letters * LETTER.name;

describe('names in a picture', () => {
  it('are cut where they do not fit, and never longer than their room', () => {
    expect(shortenTo('Parent who comes', fits(11))).toBe('Parent who…');
    expect(shortenTo('M.K.', fits(11))).toBe('M.K.');
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.integer({ min: 4, max: 40 }),
        (names, letters) => {
          for (const name of shortenApart(names, fits(letters) + 0.1)) {
            expect(name.length).toBeLessThanOrEqual(letters);
          }
        },
      ),
    );
  });

  it('stay apart where their beginnings are alike', () => {
    const cut = shortenApart(
      ['Parent who comes on Tuesdays', 'Parent who comes every week', 'You'],
      fits(11),
    );
    expect(cut).toEqual(['Paren…sdays', 'Paren… week', 'You'].map((name) => name.replace('… ', '…')));
  });
});
