import { expect, it } from 'vitest';
import type { Shelf } from '../../../lib/platform/shelf';
import { mirrorOf } from '../../../lib/platform/shelf-mirror';

/** A stored value whose answer comes when the test says so. */
function slowShelf() {
  let answer: (value: string | null) => void = () => undefined;
  let tell: (value: string | null) => void = () => undefined;
  const shelf: Shelf<string> = {
    get: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    put: async () => undefined,
    clear: async () => undefined,
    watch: (listener) => {
      tell = listener;
      return () => undefined;
    },
  };
  return {
    shelf,
    answer: async (value: string | null) => {
      answer(value);
      await Promise.resolve();
    },
    tell: (value: string | null) => tell(value),
  };
}

it('holds what is stored once that was read, and what it is changed to later', async () => {
  const { shelf, answer, tell } = slowShelf();
  const mirror = mirrorOf(shelf, (value) => value ?? 'nothing', 'unknown');
  expect(mirror.value).toBe('unknown');
  await answer('first');
  expect(mirror.value).toBe('first');
  tell(null);
  expect(mirror.value).toBe('nothing');
});

it('keeps a change that is told before the answer to what was asked for earlier', async () => {
  const { shelf, answer, tell } = slowShelf();
  const mirror = mirrorOf(shelf, (value) => value ?? 'nothing');
  tell('newer');
  await answer('older');
  expect(mirror.value).toBe('newer');
});
