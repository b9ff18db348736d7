import { liveQuery } from 'dexie';
import { VaultLockedError } from '../vault/errors';
import type { LiveSource } from './store';

/** The rows read early are drawn before they are looked at again, in milliseconds. */
const AFTER_FIRST = 50;

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
  const show = async (rows: Rows) => {
    const turn = ++newest;
    const value = await source.open(rows);
    if (isWatching && turn === newest) listener.next(value);
  };
  let stop = (): void => undefined;
  const watch = () => {
    if (!isWatching) return;
    const next = (rows: Rows) => void show(rows).catch(fail);
    const subscription = liveQuery(source.rows).subscribe({ next, error: fail });
    stop = () => subscription.unsubscribe();
  };
  const { first } = source;
  if (first === undefined) watch();
  else
    void show(first)
      .catch(fail)
      .then(() => setTimeout(watch, AFTER_FIRST));
  return () => {
    isWatching = false;
    stop();
  };
}
