import type { Search } from '../../../lib/search/search-in-worker';

/** While the vault is read, or records change, the search is asked again at most this often, in milliseconds. */
const NEWS_PACE = 400;

/** Asks at once, and again as the search knows more or other things; returns the way to stop. */
export function followSearch(search: Search, ask: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = search.onNews(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      ask();
    }, NEWS_PACE);
  });
  ask();
  return () => {
    stop();
    clearTimeout(timer);
  };
}
