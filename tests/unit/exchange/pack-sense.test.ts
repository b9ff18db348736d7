import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/exchange/instrument-pack';
import { findInstrument } from '../../../lib/library/instruments';
import {
  HOSTILE,
  OWN_PACK as own,
  problemsOf,
  WORDING_PACK as wording,
} from '../../support/instrument-packs';

describe('an instrument pack with a fault of shape', () => {
  const wrongName = { name: 7 };
  const nameIsWrong = { kind: 'field', field: 'name', entry: null, fault: 'wrong', of: 0 };
  const sense = (problem: object) => ({
    kind: 'sense',
    problem: { line: null, count: 0, of: 0, ...problem },
  });

  it.each([
    [
      'a range that leads nowhere',
      { range: { lowest: 5, highest: 5, step: 1 } },
      { field: 'range', fault: 'numbers', of: 1000 },
    ],
    [
      'as many words of answers as fit none',
      { anchors: ['a', 'b', 'c'] },
      { field: 'anchors', fault: 'count', count: 3, of: 21 },
    ],
    [
      'a reversed item that is none',
      { reversed: [2, 9] },
      { field: 'reversed', fault: 'unknown-item', of: 3 },
    ],
    [
      'an item of a scale that is none',
      { scales: [...own.scales, { name: 'Trust', items: [4] }] },
      { field: 'scales', fault: 'unknown-item', line: 2, of: 3 },
    ],
    [
      'a name of two scales',
      { scales: [...own.scales, { name: 'Openness', items: [3] }] },
      { field: 'scales', fault: 'twice', line: 2 },
    ],
  ])('says what makes no sense in the same breath: %s', (_what, part, problem) => {
    expect(problemsOf({ ...own, ...part, ...wrongName })).toEqual([nameIsWrong, sense(problem)]);
    // The form tells of it, where nothing else keeps the pack from filling it.
    expect(problemsOf({ ...own, ...part })).toEqual([]);
  });

  it('looks at the entries whose shape is right, by their own places', () => {
    const part = {
      items: ['a', 7, 'c'],
      reversed: ['x', 4],
      scales: [
        { name: 'One', items: 'all' },
        { name: 'Two', items: [4] },
      ],
    };
    expect(problemsOf({ ...own, ...part })).toEqual([
      { kind: 'field', field: 'items', entry: 2, fault: 'wrong', of: 0 },
      { kind: 'field', field: 'reversed', entry: 1, fault: 'wrong', of: 0 },
      { kind: 'field', field: 'scales.items', entry: 1, fault: 'wrong', of: 0 },
      sense({ field: 'reversed', fault: 'unknown-item', of: 3 }),
      sense({ field: 'scales', fault: 'unknown-item', line: 2, of: 3 }),
    ]);
  });

  it('does not guess where what it would go by is not there', () => {
    const { items: _items, range: _range, ...rest } = own;
    const missing = (field: string) => ({ kind: 'field', field, entry: null, fault: 'missing', of: 0 });
    const value = {
      ...rest,
      anchors: ['a', 'b', 'c'],
      reversed: [100],
      scales: [{ name: 'x', items: [100] }],
    };
    expect(problemsOf(value)).toEqual([missing('items'), missing('range')]);
    const off = { ...own, ...wrongName, anchors: ['a', 'b', 'c'], range: { lowest: 9, highest: 1, step: 1 } };
    expect(problemsOf(off)).toEqual([nameIsWrong, sense({ field: 'range', fault: 'numbers', of: 1000 })]);
  });

  it('says that there are too many, and whom it names twice, whatever else is wrong with one of them', () => {
    const many = (field: string, of: number) => ({ kind: 'field', field, entry: null, fault: 'many', of });
    const wrong = (field: string, entry: number | null) => ({
      kind: 'field',
      field,
      entry,
      fault: 'wrong',
      of: 0,
    });
    expect(problemsOf({ ...own, items: [7, ...Array(200).fill('a')] })).toEqual([
      wrong('items', 1),
      many('items', 200),
    ]);
    expect(problemsOf({ ...own, population: ['robot', 'adult', 'adult'] })).toEqual([
      wrong('population', 1),
      wrong('population', null),
    ]);
  });

  it('of a copy says too that it is of another form, or of another number of items', () => {
    const read = (value: object, id: string) => readPack(JSON.stringify(value), findInstrument(id));
    const broken = { ...wording, anchors: 7, items: ['a', 'b', 'c', 'd'] };
    const anchors = { kind: 'field', field: 'anchors', entry: null, fault: 'wrong', of: 0 };
    expect(read(broken, 'who-5')).toEqual({
      ok: false,
      instrument: 'who-5',
      problems: [anchors, sense({ field: 'items', fault: 'count', count: 4, of: 5 })],
    });
    expect(read(broken, 'swls')).toEqual({ ok: false, instrument: 'who-5', problems: [anchors] });
  });

  it('never says what stands there', () => {
    const value = {
      ...own,
      total: HOSTILE,
      scales: [
        { name: HOSTILE, items: [9] },
        { name: HOSTILE, items: [1] },
      ],
    };
    const problems = problemsOf(value);
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain('onerror');
  });
});
