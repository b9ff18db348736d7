import type { Head } from './head';

/** The earliest day something agreed is to be done by, local date, over all work that goes on; null if there is none. */
export function earliestDue(heads: readonly Head[]): string | null {
  const days = heads
    .filter(({ archived, hasEnded }) => !archived && !hasEnded)
    .flatMap(({ standing }) => standing.dueOn ?? []);
  return days.sort()[0] ?? null;
}
