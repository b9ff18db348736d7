import { expect, it } from 'vitest';
import { firstWords } from '../../../components/records/first-words';

it('leaves a text that is short enough as it is', () => {
  for (const text of ['', 'sleep', 'a'.repeat(120)]) expect(firstWords(text)).toBe(text);
});

it('cuts a longer one between two words', () => {
  expect(firstWords('to speak first in the meeting', 17)).toBe('to speak first…');
  expect(firstWords(`${'sleep well '.repeat(900)}`)).toMatch(/^(sleep well ){9,10}sleep( well)?…$/);
});

it('cuts a word that is too long by itself, and no sign of two halves', () => {
  expect(firstWords(`to ${'a'.repeat(200)}`)).toBe(`to ${'a'.repeat(116)}…`);
  const cut = firstWords('🙂'.repeat(200));
  expect(cut.isWellFormed?.() ?? !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(cut)).toBe(true);
  expect([...cut].length).toBeLessThanOrEqual(120);
  expect(firstWords('🇨🇭'.repeat(100), 10)).toBe(`${'🇨🇭'.repeat(4)}…`);
});
