import { VaultLockedError } from '../vault/errors';
import type { SealedTableName } from './database';
import { isOvertaken, RecordUnreadableError } from './errors';
import type { StandingRows, Store } from './store';

const DERIVED: ReadonlySet<SealedTableName> = new Set(['heads', 'series']);

type Followed = StandingRows & Pick<Store, 'follow' | 'followed'>;

/**
 * Rows whose derived ones are read once all work on them that this page has still to do is done. `onFailure` is told what kept such
 * work from being done, unless what it was for is gone or cannot be read, or the vault was locked: what it was to write stays owed.
 */
export function readFollowed(rows: StandingRows, onFailure: (error: unknown) => void): Followed {
  let last: Promise<void> = Promise.resolve();
  const after = async <Value>(table: SealedTableName, read: () => Promise<Value>) => {
    if (DERIVED.has(table)) await last;
    return read();
  };
  return {
    ...rows,
    read: (table, id) => after(table, () => rows.read(table, id)),
    readKnown: (table, id) => after(table, () => rows.readKnown(table, id)),
    readAll: (table) => after(table, () => rows.readAll(table)),
    readOfClient: (table, clientId) => after(table, () => rows.readOfClient(table, clientId)),
    readSeries: (clientId) => after('series', () => rows.readSeries(clientId)),
    follow: (work) => {
      last = Promise.all([last, aTask()])
        .then(() => work(rows))
        .catch((error: unknown) => {
          if (!isWithoutPlace(error)) onFailure(error);
        });
    },
    followed: () => last,
  };
}

function isWithoutPlace(error: unknown): boolean {
  return isOvertaken(error) || error instanceof VaultLockedError || error instanceof RecordUnreadableError;
}

/** The next task, not this one: whoever waits for the answer goes first. */
function aTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
