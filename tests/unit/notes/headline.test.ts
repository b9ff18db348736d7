import { expect, it } from 'vitest';
import { headlineOf } from '../../../lib/domain/notes/note';

it('names a note by its first words, of a link its own words alone', () => {
  const named = (text: string) => headlineOf({ title: '', text });
  expect(named('\n# Plan for [[the case|client:c1]] and [[An idea]]')).toBe('Plan for the case and An idea');
  expect(named('- [x] call [[client:c1]] back')).toBe('call … back');
  expect(named('[[never closed')).toBe('[[never closed');
});
