import { CHECK_SESSIONS } from './coming-session';
import type { Head } from './head';
import { notRatedBy } from './who-rated';

/** Days that the figures look back. */
export const FIGURE_DAYS = 28;

/** Counts over the whole caseload. They compare nobody and say nothing about quality. */
export interface PracticeFigures {
  /** Clients that are neither archived nor ended. */
  readonly clients: number;
  /** Sessions held in the last FIGURE_DAYS days. */
  readonly held: number;
  /** Of those, how many the practitioner and everyone who comes rated; a declined rating counts as an answer. */
  readonly ratedByAll: number;
  /** Clients with a strain that is open now. */
  readonly openStrain: number;
  /** Sessions 3 and 5 held in that time, and how many of them everyone rated. */
  readonly checksHeld: number;
  readonly checksRated: number;
}

/** Counts what heads hold. A client's newest sessions are enough: no one is seen more than once a day for weeks. */
export function practiceFigures(heads: readonly Head[], now: number): PracticeFigures {
  const since = now - FIGURE_DAYS * 24 * 3_600_000;
  const recent = heads.flatMap((head) =>
    head.tail
      .filter(({ number, isRunning, at }) => number !== null && !isRunning && at >= since && at <= now)
      .map((point) => ({ ...point, isRatedByAll: notRatedBy(point, head).length === 0 })),
  );
  const rated = recent.filter(({ isRatedByAll }) => isRatedByAll);
  const areChecks = (points: typeof recent) =>
    points.filter(({ number }) => CHECK_SESSIONS.some((check) => check === number)).length;
  const current = heads.filter(({ archived, hasEnded }) => !archived && !hasEnded);
  return {
    clients: current.length,
    held: recent.length,
    ratedByAll: rated.length,
    openStrain: current.filter(({ openStrain, standing }) => openStrain || standing.openEpisodes > 0).length,
    checksHeld: areChecks(recent),
    checksRated: areChecks(rated),
  };
}
