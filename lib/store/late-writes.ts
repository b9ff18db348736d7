import { isOvertaken } from './errors';

/** Wait before what the disk refused is tried again, in milliseconds. */
const PACE = 5000;

/** Writes rows that are sealed already; needs no key. */
export type LateWrite = () => Promise<void>;

/** What was sealed at a lock and found no room on the disk: it waits in memory, unreadable, until there is some. */
export interface LateWrites {
  readonly add: (writes: readonly LateWrite[]) => void;
  /** Tries now; resolves once each was tried, with whether any had waited. */
  readonly settle: () => Promise<boolean>;
}

/** Keeps such writes for one page; `onDone` is told when none is left. */
export function createLateWrites(onDone: () => void): LateWrites {
  let waiting: LateWrite[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = async () => {
    clearTimeout(timer);
    const trying = waiting;
    waiting = [];
    for (const write of trying)
      await write().catch((error: unknown) => {
        if (!isOvertaken(error)) waiting.push(write);
      });
    if (waiting.length > 0) timer = setTimeout(settle, PACE);
    else if (trying.length > 0) onDone();
    return trying.length > 0;
  };
  return {
    add: (writes) => {
      waiting.push(...writes);
      clearTimeout(timer);
      timer = setTimeout(settle, PACE);
    },
    settle,
  };
}
