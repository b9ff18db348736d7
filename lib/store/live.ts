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
 * comes after it. Where the connection is taken away, or cannot be opened, it asks until it is answered.
 * A slower, older answer never replaces a newer one; returns the way to stop.
 */
export function watchLive<Value, Rows>(
  source: LiveSource<Value, Rows>,
  listener: { next: (value: Value) => void; error: (error: unknown) => void },
): () => void {
  let stop = (): void => undefined;
  let isTold = false;
  const told: Asking<Value> = {
    ...listener,
    again: (error) => {
      // It fails each time until it can be opened.
      if (!isTaken(error) && !isTold) listener.error(error);
      isTold ||= !isTaken(error);
      askIn(REOPEN_PACE);
    },
  };
  const askIn = (milliseconds: number) => {
    stop();
    const timer = setTimeout(() => {
      stop = ask(source, told);
    }, milliseconds);
    stop = () => clearTimeout(timer);
  };
  if (source.first === undefined && !source.isSecond) stop = ask(source, told);
  else askIn(AFTER_FIRST);
  return () => stop();
}

/** Who is told what comes of an asking. */
interface Asking<Value> {
  readonly next: (value: Value) => void;
  readonly error: (error: unknown) => void;
  /** The connection was taken away, or could not be opened: this asking has ended. */
  readonly again: (error: unknown) => void;
}

/** Asks now and at every change; returns the way to stop. */
function ask<Value, Rows>(
  { database, rows, open }: LiveSource<Value, Rows>,
  { next, error, again }: Asking<Value>,
): () => void {
  let newest = 0;
  let isOver = false;
  let end = (): void => undefined;
  const fail = (problem: unknown) => {
    if (isOver || problem instanceof VaultLockedError) return;
    if (isTaken(problem)) again(problem);
    else error(problem);
  };
  const show = async (read: Rows) => {
    const turn = ++newest;
    const value = await open(read);
    // Of an emptied database nothing is shown: what the page shows is all there is.
    if (!isOver && turn === newest && !database.isEmptied()) next(value);
  };
  /** Dexie does not say so, nor asks again. */
  const failIfTaken = (problem: unknown): never => {
    if (isTaken(problem)) fail(problem);
    throw problem;
  };
  const watch = async () => {
    const [tables, { liveQuery }] = await Promise.all([openTables(database), fetchDexie()]);
    if (isOver) return;
    // Only what is asked of Dexie within the query is watched, also behind an await, as it is told that there may be one.
    const query = liveQuery(async () => rows(tables).catch(failIfTaken));
    const subscription = query.subscribe({ next: (read) => void show(read).catch(fail), error: fail });
    end = () => subscription.unsubscribe();
  };
  watch().catch((problem: unknown) => {
    if (!isOver) again(problem);
  });
  return () => {
    isOver = true;
    end();
  };
}

/** Whether it failed because the connection was taken away: another is opened soon. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && TAKEN_AWAY.includes(error.name);
}
