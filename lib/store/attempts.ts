import { RevisionConflictError } from './errors';
import type { ReadRow, StandingRows } from './store';

/** How an attempt looks at what stands: from memory first, which may be old, then from the disk. */
export interface Reading {
  readonly isFromMemory: boolean;
  readonly read: ReadRow;
}

/** Tries to write records and derived rows before another page gets in between. */
const TRIES = 8;

/**
 * The first attempt works on what the page has in memory, which a page that shows the records has: the commit checks that it
 * still stands. Whatever comes of an old memory, even a refusal, is decided again from the disk.
 */
export async function retrying<Value>(
  rows: StandingRows,
  attempt: (reading: Reading) => Promise<Value>,
): Promise<Value> {
  const fromDisk: Reading = { isFromMemory: false, read: rows.read };
  const fromMemory: Reading = { isFromMemory: true, read: rows.readKnown };
  for (let tries = 1; ; tries++) {
    const isFirst = tries === 1;
    try {
      return await attempt(isFirst ? fromMemory : fromDisk);
    } catch (error) {
      const isWorthAnother = isFirst || error instanceof RevisionConflictError;
      if (!isWorthAnother || tries === TRIES) throw error;
    }
  }
}
