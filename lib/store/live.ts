import { liveQuery } from 'dexie';
import { VaultLockedError } from '../vault/errors';
import type { LiveSource } from './store';

/** What was read early is drawn before it is looked at again, in milliseconds. */
const AFTER_FIRST = 50;

/**
 * Watches rows in every page and opens them outside the watched query. Of a source that has a first answer the listener is told what
 * comes after it.
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
    const next = (rows: Rows) => void show(rows).catch(fail);
    const subscription = liveQuery(source.rows).subscribe({ next, error: fail });
    stop = () => subscription.unsubscribe();
  };
  if (source.first === undefined) watch();
  else {
    const timer = setTimeout(watch, AFTER_FIRST);
    stop = () => clearTimeout(timer);
  }
  return () => {
    isWatching = false;
    stop();
  };
}
