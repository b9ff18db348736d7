import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstrumentForm } from '../../../lib/domain/alliance/instrument-form';
import { LARGEST_PACK, readPack } from '../../../lib/exchange/instrument-pack';
import {
  HOSTILE,
  OWN_PACK as own,
  problemsOf,
  WORDING_PACK as wording,
} from '../../support/instrument-packs';

describe('an instrument pack', () => {
  it('is read whole, as text and numbers', () => {
    const read = readPack(JSON.stringify(own));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.instrument).toBeNull();
    const { name, wording: words, scoring, problems } = readInstrumentForm(read.form, null);
    expect(problems).toEqual([]);
    expect(name).toBe(own.name);
    expect(words).toEqual({ instructions: own.instructions, items: own.items, anchors: own.anchors });
    const { range, reversed, scales, total } = own;
    expect(scoring).toEqual({ range, reversed, scales, total });
  });

  it('may say for whom it is made; without that it is for everybody', () => {
    const population = (value: object) => {
      const read = readPack(JSON.stringify(value));
      return read.ok ? read.form.population : read.problems;
    };
    expect(population({ ...own, population: ['child'] })).toEqual(['child']);
    expect(population(own)).toEqual(['adult', 'adolescent', 'child']);
    const wrong = [{ kind: 'field', field: 'population', entry: 1, fault: 'wrong', of: 0 }];
    expect(population({ ...own, population: ['robot'] })).toEqual(wrong);
  });

  it('may say what a higher number means', () => {
    const higher = (value: object) => {
      const read = readPack(JSON.stringify(value));
      return read.ok ? read.form.higher : read.problems;
    };
    expect([higher({ ...own, higher: 'worse' }), higher(own)]).toEqual(['worse', 'unsaid']);
    const wrong = [{ kind: 'field', field: 'higher', entry: null, fault: 'wrong', of: 0 }];
    expect(higher({ ...own, higher: 'up' })).toEqual(wrong);
  });

  it('may say that it asks about illness', () => {
    const clinical = (value: object) => {
      const read = readPack(JSON.stringify(value));
      return read.ok ? read.form.isClinical : read.problems;
    };
    expect([clinical({ ...own, clinical: true }), clinical(own)]).toEqual([true, false]);
    const wrong = [{ kind: 'field', field: 'clinical', entry: null, fault: 'wrong', of: 0 }];
    expect(clinical({ ...own, clinical: 'yes' })).toEqual(wrong);
  });

  it('of a copy says whose wording it is, and needs no more than the items', () => {
    const read = readPack(JSON.stringify(wording));
    expect(read).toMatchObject({
      ok: true,
      instrument: 'who-5',
      form: { items: 'a\nb\nc\nd\ne', anchors: '' },
    });
  });

  it.each([
    [
      'a field that is missing',
      { ...own, items: undefined },
      { field: 'items', entry: null, fault: 'missing' },
    ],
    ['a field of no pack', { ...own, script: 'x' }, { field: 'script', entry: null, fault: 'unknown' }],
    [
      'an item that is a number',
      { ...own, items: ['a', 7, 'c'] },
      { field: 'items', entry: 2, fault: 'wrong' },
    ],
    [
      'an item of two lines',
      { ...own, items: ['a', 'b\nc', 'd'] },
      { field: 'items', entry: 2, fault: 'lines' },
    ],
    ['an empty item', { ...own, items: ['a', 'b', ' '] }, { field: 'items', entry: 3, fault: 'empty' }],
    [
      'an item without end',
      { ...own, items: ['x'.repeat(1001), 'b', 'c'] },
      { field: 'items', entry: 1, fault: 'long', of: 1000 },
    ],
    [
      'more items than a form may have',
      { ...own, items: Array(201).fill('a') },
      { field: 'items', entry: null, fault: 'many', of: 200 },
    ],
    ['no items', { ...own, items: [] }, { field: 'items', entry: null, fault: 'empty' }],
    [
      'an item with what cannot be seen',
      { ...own, items: ['a\u0000b', 'c', 'd'] },
      { field: 'items', entry: 1, fault: 'control' },
    ],
    [
      'the like in the instructions',
      { ...own, instructions: 'One line,\nand\u0007 another.' },
      { field: 'instructions', entry: null, fault: 'control' },
    ],
    [
      'the like in the name of a scale',
      { ...own, scales: [{ name: 'Open\u009bness', items: [1] }] },
      { field: 'scales.name', entry: 1, fault: 'control' },
    ],
    [
      'too long a name, and what cannot be seen in it, once',
      { ...own, name: `\u0001${'x'.repeat(200)}` },
      { field: 'name', entry: null, fault: 'long', of: 120 },
    ],
    [
      'a range in words',
      { ...own, range: { ...own.range, highest: '10' } },
      { field: 'range.highest', entry: null, fault: 'wrong' },
    ],
    ['a reversed item 0', { ...own, reversed: [0] }, { field: 'reversed', entry: 1, fault: 'wrong' }],
    [
      'a scale without items',
      { ...own, scales: [{ name: 'x' }] },
      { field: 'scales.items', entry: 1, fault: 'missing' },
    ],
    ['another total', { ...own, total: 'mean' }, { field: 'total', entry: null, fault: 'wrong' }],
    [
      'scoring for a copy',
      { ...wording, reversed: [1] },
      { field: 'reversed', entry: null, fault: 'unknown' },
    ],
  ])('says which field is wrong: %s', (_what, value, expected) => {
    expect(problemsOf(value)).toEqual([{ kind: 'field', of: 0, ...expected }]);
  });

  it('names everything that is wrong at once, and never what stands there', () => {
    const problems = problemsOf({ ...own, items: [1, 'b', HOSTILE, null], total: HOSTILE });
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain('onerror');
  });

  it('is told from other files, broken ones and large ones', () => {
    expect(readPack('{"format":"beside-instrument",\n"version":1,\n"items":[,]}')).toEqual({
      ok: false,
      problems: [{ kind: 'not-json', line: 3 }],
    });
    for (const text of ['[]', 'null', '7', '{"format":"beside-backup"}'])
      expect(readPack(text)).toEqual({ ok: false, problems: [{ kind: 'not-a-pack' }] });
    expect(readPack(' '.repeat(LARGEST_PACK + 1))).toEqual({ ok: false, problems: [{ kind: 'too-large' }] });
  });

  it('of another version says that it is one', () => {
    expect(problemsOf({ ...own, version: 2 })).toEqual([{ kind: 'version' }]);
    expect(problemsOf({ ...wording, version: '1' })).toEqual([{ kind: 'version' }]);
    const missing = { kind: 'field', field: 'version', entry: null, fault: 'missing', of: 0 };
    expect(problemsOf({ ...own, version: undefined })).toEqual([missing]);
  });

  it('is read up to the line where it stops being JSON, and no further', () => {
    for (const [text, line] of [
      ['', 1],
      ['{\n"a": 1\n"b": 2}', 3],
      ['{"a": [1,\n2,\n]}', 3],
      ['{"a": "x\ny"}', 1],
      ['{"a": 1,\n}', 2],
      ['{"a":\n\n01}', 3],
      ['[1]\n\n]', 3],
      ["{\n'a': 1}", 2],
      ['{"a": [', 1],
      // Files of old machines end their lines by a carriage return alone.
      ['{\r"a": 1\r"b": 2}', 3],
      ['{\r\n"a": 1\r\n"b": 2}', 3],
    ] as const)
      expect([text, readPack(text)]).toEqual([text, { ok: false, problems: [{ kind: 'not-json', line }] }]);
    // However deep, it does not break.
    expect(readPack(`${'['.repeat(400_000)}x`)).toMatchObject({ problems: [{ kind: 'not-json', line: 1 }] });
  });

  it('takes for JSON whatever is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const problems = [{ kind: 'not-json', line: 3 }];
        expect(readPack(`${text}\n\n!`)).toEqual({ ok: false, problems });
      }),
    );
  });

  it('cannot reach what objects inherit', () => {
    const text = JSON.stringify(own)
      .replace('"Openness"', '"__proto__"')
      .replace('"total"', '"__proto__":{"x":1},"total"');
    expect(readPack(text).ok).toBe(false);
    const named = readPack(JSON.stringify(own).replace('"Openness"', '"__proto__"'));
    expect(named.ok && readInstrumentForm(named.form, null).scoring.scales).toEqual([
      { name: '__proto__', items: [1, 2] },
    ]);
  });
});
