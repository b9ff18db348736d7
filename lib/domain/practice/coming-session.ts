import type { Head } from './head';

/** Sessions after which a short check of the alliance is due. */
export const CHECK_SESSIONS = [3, 5] as const;

/** The check that is due in the coming (or running) session, by its number; null if none. */
export function dueCheck(sessionNumber: number): (typeof CHECK_SESSIONS)[number] | null {
  return CHECK_SESSIONS.find((number) => number === sessionNumber) ?? null;
}

/** The number of the session that runs, or else of the one to come. */
export function comingSession({ heldCount, openSession }: Head): number {
  return openSession?.isRunning ? heldCount : heldCount + 1;
}
