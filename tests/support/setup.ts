import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { fetchWords } from '../../lib/words/index';

await fetchWords();
// A machine that is busy with other work is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => cleanup());

/** The one thing a page needs here that happy-dom lacks. */
globalThis.requestIdleCallback ??= (deed) =>
  Number(setTimeout(() => deed({ didTimeout: false, timeRemaining: () => 0 })));
