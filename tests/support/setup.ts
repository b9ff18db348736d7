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
