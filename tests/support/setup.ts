import 'fake-indexeddb/auto';
import './disk-with-room';
import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';

// A machine that is busy with other work is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  cleanup();
  // Where one test's page went is not where the next one's begins; tests without a page have no address.
  if ('location' in globalThis) location.hash = '';
});

/** What a page has and these tests lack: time between two tasks. */
globalThis.requestIdleCallback ??= (deed) =>
  Number(setTimeout(() => deed({ didTimeout: false, timeRemaining: () => 0 })));

/** A browser's Map groups; that of Node 20 does not yet. */
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};
