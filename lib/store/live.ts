import { liveQuery } from 'dexie';
import { VaultLockedError } from '../vault/errors';
import type { LiveSource } from './store';

/**
 * Watches rows in every page and opens them outside the watched query.
 * A slower, older answer never replaces a newer one; returns the way to stop.
 */
export function watchLive<Value, Rows>(
  source: LiveSource<Value, Rows>,
  listener: { next: (value: Value) => void; error: (error: unknown) => void },
): () => void {
  let newest = 0;
  let isWatching = true;
  const fail = (error: unknown) => {
    if (isWatching && !(error instanceof VaultLockedError)) listener.error(error);
  };
  const subscription = liveQuery(source.rows).subscribe({
    next: (rows) => {
      const turn = ++newest;
      source.open(rows).then((value) => {
        if (isWatching && turn === newest) listener.next(value);
      }, fail);
    },
    error: fail,
  });
  return () => {
    isWatching = false;
    subscription.unsubscribe();
  };
}
