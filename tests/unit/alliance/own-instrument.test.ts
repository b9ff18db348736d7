import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_POPULATIONS, HIGHER_MEANS, type HigherMeans } from '../../../lib/domain/alliance/instrument';
import {
  EMPTY_FORM,
  formOfOwn,
  type InstrumentForm,
  readInstrumentForm,
} from '../../../lib/domain/alliance/instrument-form';
import { measureKindsOf } from '../../../lib/domain/alliance/measure-lines';
import { bestOf } from '../../../lib/domain/alliance/measure-statistics';
import {
  anchorsOf,
  answersOf,
  asInstrument,
  isScoredAlike,
  LONGEST_FORM,
  type OwnInstrument,
  withWording,
} from '../../../lib/domain/alliance/own-instrument';
import { scoreAnswers } from '../../../lib/domain/alliance/scoring';
import { findInstrument } from '../../../lib/library/instruments';
import { aBuiltInstrument } from '../../support/factories';

const typed = (change: Partial<InstrumentForm>) =>
  readInstrumentForm({ ...formOfOwn(aBuiltInstrument()), ...change }, null);
const faults = (change: Partial<InstrumentForm>) =>
  typed(change).problems.map(({ field, fault, line }) => [field, fault, line]);

describe('an instrument of one’s own', () => {
  it('is scored as it says, the reversed items the other way round', () => {
    // By hand, on 0-10 with item 2 reversed: 3 + (10 − 4) + 8 = 17; the scale of items 1 and 2: 3 + 6 = 9.
    const score = scoreAnswers(asInstrument(aBuiltInstrument()), [3, 4, 8]);
    expect(score).toMatchObject({ total: 17, band: null, flags: [] });
    expect(score.scales['Trust']).toMatchObject({ sum: 9, mean: 4.5 });
    const withoutTotal = aBuiltInstrument({ total: 'none' });
    expect(scoreAnswers(asInstrument(withoutTotal), [3, 4, 8]).total).toBeNull();
  });

  it('goes the way its maker says, and none where they said nothing', () => {
    const best = (higher?: HigherMeans) => {
      const [kind] = measureKindsOf(asInstrument(aBuiltInstrument(higher && { higher })), 'unknown');
      return kind && [bestOf(kind), kind.better];
    };
    // Three items of 0-10. It is no outcome of the library, so no sudden gain of it is told.
    expect([best('better'), best('closer'), best('worse')]).toEqual([
      [30, null],
      [30, null],
      [0, null],
    ]);
    expect([best('neither'), best()]).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('makes up for nothing that was left open', () => {
    expect(scoreAnswers(asInstrument(aBuiltInstrument()), [3, null, 8])).toMatchObject({
      total: null,
      flags: ['incomplete'],
    });
  });

  it('claims neither norms nor cut-offs nor studies', () => {
    const built = asInstrument(aBuiltInstrument());
    expect(built).toMatchObject({ isValidated: false, bands: null, figures: [], licence: 'built' });
  });

  it('is another one to answer once its scoring or the number of its items is another, not its words', () => {
    const one = aBuiltInstrument();
    const reworded = { ...one.wording, items: ['Other', 'words', 'here'] };
    expect(isScoredAlike(one, { ...one, name: 'New name', wording: reworded })).toBe(true);
    for (const change of [
      { range: { lowest: 0, highest: 5, step: 1 } },
      { reversed: [] },
      { scales: [] },
      { total: 'none' },
      { wording: { ...one.wording, items: ['Fewer'] } },
    ] satisfies Partial<OwnInstrument>[])
      expect(isScoredAlike(one, { ...one, ...change })).toBe(false);
  });
});

describe('the form of an instrument', () => {
  it('reads back what it was made of, whatever the instrument', () => {
    const item = fc.integer({ min: 1, max: 5 });
    const numbers = fc
      .uniqueArray(item, { minLength: 1, maxLength: 5 })
      .map((all) => all.sort((a, b) => a - b));
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((drawn) => drawn.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim())
      .filter((drawn) => drawn !== '');
    const own = fc.record({
      name: line,
      items: fc.array(line, { minLength: 5, maxLength: 9 }),
      lowest: fc.integer({ min: -10, max: 0 }),
      answers: fc.integer({ min: 1, max: 20 }),
      step: fc.constantFrom(0.1, 0.5, 1, 2),
      reversed: numbers,
      scales: fc.uniqueArray(fc.record({ name: line, items: numbers }), {
        maxLength: 4,
        selector: ({ name }) => name,
      }),
    });
    fc.assert(
      fc.property(own, ({ name, items, lowest, answers, step, reversed, scales }) => {
        const highest = Math.round((lowest + answers * step) * 1e6) / 1e6;
        const range = { lowest, highest, step };
        const population = FORM_POPULATIONS.filter((_each, at) => at < 1 + (answers % 3));
        const higher = HIGHER_MEANS[answers % HIGHER_MEANS.length] ?? 'unsaid';
        const isClinical = answers % 2 === 0;
        const wording = { instructions: '', items, anchors: [] };
        const read = readInstrumentForm(
          formOfOwn({ name, wording, range, reversed, scales, population, higher, isClinical, total: 'sum' }),
          null,
        );
        expect(read).toEqual({
          name,
          wording,
          population,
          higher,
          isClinical,
          scoring: { range, reversed, scales, total: 'sum' },
          problems: [],
        });
      }),
    );
  });

  it.each([
    ['no name', { name: '  ' }, ['name', 'empty', null]],
    ['a name without end', { name: 'x'.repeat(121) }, ['name', 'long', null]],
    ['no items', { items: ' \n ', reversed: '', scales: '' }, ['items', 'empty', null]],
    ['an item without end', { items: `a\nb\n${'x'.repeat(1001)}` }, ['items', 'long', 3]],
    ['a range upside down', { lowest: '5', highest: '1' }, ['range', 'numbers', null]],
    ['a range in words', { highest: 'ten' }, ['range', 'numbers', null]],
    ['a step that leads past the end', { step: '3' }, ['range', 'numbers', null]],
    ['steps without end', { highest: '1000', step: '0.1' }, ['range', 'many', null]],
    ['words for some of the answers', { anchors: 'a\nb\nc' }, ['anchors', 'count', null]],
    ['a reversed item that is none', { reversed: '2, 9' }, ['reversed', 'unknown-item', null]],
    ['a reversed item in words', { reversed: 'two' }, ['reversed', 'unknown-item', null]],
    ['a scale without a colon', { scales: 'Trust: 1\nHope 2' }, ['scales', 'unnamed', 2]],
    ['a scale of no items', { scales: 'Trust:' }, ['scales', 'unknown-item', 1]],
    ['nobody it is made for', { population: [] }, ['population', 'empty', null]],
    ['two scales of one name', { scales: 'Trust: 1\nHope: 2\nTrust: 3' }, ['scales', 'twice', 3]],
    ['a name with what cannot be seen', { name: 'How we\u0008 talk' }, ['name', 'control', null]],
    ['an item with it', { items: 'a\nb\u0000\nc' }, ['items', 'control', 2]],
    ['an answer with it', { anchors: 'not at all\n\u001bcompletely' }, ['anchors', 'control', 2]],
    ['instructions with it', { instructions: 'One line.\nAn\u007fother.' }, ['instructions', 'control', 2]],
    ['a scale with it', { scales: 'Tr\u0085ust: 1' }, ['scales', 'control', 1]],
  ] as const)('says where it is wrong: %s', (_what, change, expected) => {
    expect(faults(change)).toEqual([expected]);
  });

  it('may hold as much as it says and no more', () => {
    const items = (count: number) => Array.from({ length: count }, (_, at) => `item ${at}`).join('\n');
    expect(faults({ items: items(LONGEST_FORM.items) })).toEqual([]);
    expect(faults({ items: items(LONGEST_FORM.items + 1) })).toEqual([['items', 'many', null]]);
  });

  it('keeps an item one item that holds a line end of its own', () => {
    const { wording, ...others } = aBuiltInstrument();
    const [first = '', ...rest] = wording.items;
    const items = [`${first}\u2028and more`, ...rest];
    const read = readInstrumentForm(formOfOwn({ ...others, wording: { ...wording, items } }), null);
    expect(read.wording.items).toEqual([`${first} and more`, ...rest]);
    expect(read.problems).toEqual([]);
  });

  it('of a copy wants an item for each of the published form', () => {
    const shell = findInstrument('who-5');
    const read = (items: string) => readInstrumentForm({ ...EMPTY_FORM, items }, shell).problems;
    expect(read('a\nb\nc\nd\ne')).toEqual([]);
    expect(read('a\nb')).toEqual([{ field: 'items', fault: 'count', line: null, count: 2, of: 5 }]);
  });

  it('takes lines as they are pasted, whatever ends them, and leaves empty ones out', () => {
    const shell = findInstrument('who-5');
    const pasted = '\ufeff a \r\n\r\n\tb\rc\u2028d\n<b>e</b>\r\n \n';
    const { wording, problems } = readInstrumentForm({ ...EMPTY_FORM, items: pasted }, shell);
    expect(problems).toEqual([]);
    expect(wording.items).toEqual(['a', 'b', 'c', 'd', '<b>e</b>']);
  });

  it('says of each pasted line what is wrong with it, by the number it has where it was pasted', () => {
    const shell = findInstrument('who-5');
    const endless = 'x'.repeat(LONGEST_FORM.line + 1);
    const pasted = ['a', '', endless, 'c', 'd', 'e', '', 'f', 'g'].join('\n');
    const { problems } = readInstrumentForm({ ...EMPTY_FORM, items: pasted }, shell);
    expect(problems.map(({ fault, line, count, of }) => [fault, line, count, of])).toEqual([
      ['count', null, 7, 5],
      ['long', 3, 0, LONGEST_FORM.line],
      ['surplus', 8, 0, 5],
      ['surplus', 9, 0, 5],
    ]);
    expect(faults({ scales: 'Trust: 1\n\nHope 2' })).toEqual([['scales', 'unnamed', 3]]);
  });
});

describe('the wording of a copy', () => {
  const shell = findInstrument('who-5');
  if (!shell) throw new Error('It is among the instruments.');

  it('stands on the form and changes nothing of its scoring', () => {
    const wording = { instructions: 'i', items: ['a', 'b', 'c', 'd', 'e'], anchors: [] };
    const worded = withWording(shell, wording);
    expect(worded.items.map((item) => item.wording)).toEqual(wording.items);
    expect(scoreAnswers(worded, [5, 4, 3, 2, 1])).toEqual(scoreAnswers(shell, [5, 4, 3, 2, 1]));
  });

  it('is left off where it does not fit the form of this version', () => {
    expect(withWording(shell, { instructions: '', items: ['a'], anchors: [] })).toBe(shell);
  });

  it('names every answer, or the two ends', () => {
    const range = { lowest: 0, highest: 2, step: 1 };
    expect(anchorsOf(range, ['none', 'some', 'much']).map(({ answer }) => answer)).toEqual([0, 1, 2]);
    expect(anchorsOf(range, ['none', 'much'])).toEqual([
      { answer: 0, words: 'none' },
      { answer: 2, words: 'much' },
    ]);
    expect(anchorsOf(range, [])).toEqual([]);
    // Tenths are not exact in binary.
    expect(answersOf({ lowest: 0, highest: 0.3, step: 0.1 })).toEqual([0, 0.1, 0.2, 0.3]);
    expect(answersOf({ lowest: -1, highest: 1, step: 1, without: [0] })).toEqual([-1, 1]);
  });
});
