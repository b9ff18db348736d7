import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { fetchWords } from '../../lib/words/index';

await fetchWords();

afterEach(() => cleanup());

/** The one thing a page needs here that happy-dom lacks. */
globalThis.requestIdleCallback ??= (deed) =>
  Number(setTimeout(() => deed({ didTimeout: false, timeRemaining: () => 0 })));
