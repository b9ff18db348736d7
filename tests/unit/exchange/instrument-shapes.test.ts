import { describe, expect, it } from 'vitest';
import type { WordingRecord } from '../../../lib/domain/alliance/own-instrument';
import { isRecord } from '../../../lib/exchange/record-shapes';
import { aBuiltInstrument } from '../../support/factories';

const wording: WordingRecord = {
  kind: 'wording',
  id: 'v1',
  instrument: 'who-5',
  wording: { instructions: '', items: ['a', 'b'], anchors: [] },
  at: 1,
};

describe('an instrument in a backup', () => {
  it('is taken as it was kept, also a wording that fits no form of this version', () => {
    expect(isRecord('practitioner', aBuiltInstrument())).toBe(true);
    expect(isRecord('practitioner', wording)).toBe(true);
  });

  it('is not refused for a character that cannot be seen, which an earlier version kept', () => {
    const items = ['a\u0000', 'b', 'c'];
    const kept = { ...aBuiltInstrument(), wording: { ...wording.wording, items } };
    expect(isRecord('practitioner', kept)).toBe(true);
    expect(isRecord('practitioner', { ...wording, wording: { ...wording.wording, items } })).toBe(true);
  });

  it.each([
    ['a reversed item that it has not', { reversed: [4] }],
    ['a scale of items that it has not', { scales: [{ name: 'Trust', items: [9] }] }],
    ['two scales of one name', { scales: [1, 2].map((item) => ({ name: 'Trust', items: [item] })) }],
    ['a range upside down', { range: { lowest: 3, highest: 1, step: 1 } }],
    ['answers without end', { range: { lowest: 0, highest: 1000, step: 0.01 } }],
    ['nobody it is made for', { population: [] }],
    ['somebody twice whom it is made for', { population: ['adult', 'adult'] }],
    ['a name that is empty', { name: ' ' }],
    ['an item of two lines', { wording: { ...wording.wording, items: ['a\nb', 'c', 'd'] } }],
    ['a field of no instrument', { script: 'x' }],
  ])('is refused with %s', (_what, change) => {
    expect(isRecord('practitioner', { ...aBuiltInstrument(), ...change })).toBe(false);
  });
});
