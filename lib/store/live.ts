import { VaultLockedError } from '../vault/errors';
import { type Database, fetchDexie, openTables, REOPEN_PACE, type Row, type Tables } from './database';

/** A live view of rows: `rows`, by the tables alone, is watched by Dexie; `open` runs outside the watch (no crypto inside a transaction). */
export interface LiveSource<Value, Rows = readonly Row[]> {
  readonly database: Database;
  readonly rows: (tables: Tables) => Promise<Rows>;
  readonly open: (rows: Rows) => Promise<Value>;
  /** What was read and opened when the page began, for as long as nothing was read since: shown until the first rows are. */
  readonly first?: Value | undefined;
  /** Whether something else that was read early is drawn first. */
  readonly isSecond?: boolean;
}

/** What was read early is drawn before it is looked at again, in milliseconds. */
const AFTER_FIRST = 50;

const TAKEN_AWAY: readonly string[] = ['DatabaseClosedError', 'AbortError'];

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
    if (isWatching && !isTaken(error) && !(error instanceof VaultLockedError)) listener.error(error);
  };
  const show = async (rows: Rows) => {
    const turn = ++newest;
    const value = await source.open(rows);
    // Of an emptied database nothing is shown: what the page shows is all there is.
    if (isWatching && turn === newest && !source.database.isEmptied()) listener.next(value);
  };
  let stop = (): void => undefined;
  const watch = async () => {
    const [tables, { liveQuery }] = await Promise.all([openTables(source.database), fetchDexie()]);
    if (!isWatching) return;
    const next = (rows: Rows) => void show(rows).catch(fail);
    // Only what is asked of Dexie within the query is watched, also behind an await, as it is told that there may be one.
    const query = liveQuery(async () => source.rows(tables).catch(beginAnewIfTaken));
    const subscription = query.subscribe({ next, error: fail });
    stop = () => subscription.unsubscribe();
  };
  const begin = () => void watch().catch(beginAnewIfTaken).catch(fail);
  const beginIn = (milliseconds: number) => {
    stop();
    const timer = setTimeout(begin, milliseconds);
    stop = () => clearTimeout(timer);
  };
  /** Dexie says nothing of a query that fails as the connection is taken away, nor asks again. */
  const beginAnewIfTaken = (error: unknown): never => {
    if (isWatching && isTaken(error)) beginIn(REOPEN_PACE);
    throw error;
  };
  if (source.first === undefined && !source.isSecond) begin();
  else beginIn(AFTER_FIRST);
  return () => {
    isWatching = false;
    stop();
  };
}

/** Whether it failed because the connection was taken away: another is opened soon. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && TAKEN_AWAY.includes(error.name);
}
