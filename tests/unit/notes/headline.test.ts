import { expect, it } from 'vitest';
import { headlineOf } from '../../../lib/domain/notes/note';
import { renameNote } from '../../../lib/domain/notes/note-life';
import { aNote } from '../../support/factories';

it('names a note by its first words, of a link its own words alone', () => {
  const named = (text: string) => headlineOf({ title: '', text });
  expect(named('\n# Plan for [[the case|client:c1]] and [[An idea]]')).toBe('Plan for the case and An idea');
  expect(named('- [x] call [[client:c1]] back')).toBe('call … back');
  expect(named('[[never closed')).toBe('[[never closed');
});

it('cuts a long headline or title between two signs, never within one', () => {
  // One sign of four pictures and three joiners, at the place where 80 and 500 characters end.
  const family = '👨‍👩‍👧‍👦';
  const words = (count: number) => `${'a'.repeat(count)}${family} and more`;
  expect(headlineOf({ title: '', text: words(78) })).toBe('a'.repeat(78));
  expect(headlineOf({ title: '', text: words(73) })).toBe(`${'a'.repeat(73)}${family}`);
  const titled = (title: string) => renameNote(aNote({}), title, 1).title;
  expect(titled(words(497))).toBe('a'.repeat(497));
  expect(titled(words(493))).toBe(`${'a'.repeat(493)}${family}`);
});
