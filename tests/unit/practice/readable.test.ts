import { expect, it } from 'vitest';
import { readable } from '../../../lib/domain/practice/readable';

it('gives what could be read in its order, and leaves out what is damaged, gone or not read yet', () => {
  const damaged = { ok: false, problem: 'damaged' } as const;
  const opened = [{ ok: true, value: 'b' } as const, damaged, null, { ok: true, value: 'a' } as const];
  expect(readable(opened)).toEqual(['b', 'a']);
  expect(readable([damaged])).toEqual([]);
  expect(readable(undefined)).toEqual([]);
});
