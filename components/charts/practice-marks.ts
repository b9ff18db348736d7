import type { RaterId } from '../../lib/domain/alliance/rating';
import type { Series } from '../../lib/domain/alliance/series';

/** A strain and what became of it, as a chart draws it: one object from session to session. */
export interface ChartEpisode {
  readonly id: string;
  /** The session of the strain, or the newest one before it where it is about none. */
  readonly from: string | null;
  /** Whether it is about no session, and only stands at the newest one before it. */
  readonly isBetween: boolean;
  /** The session it was settled in; null while it stands. */
  readonly to: string | null;
  readonly status: 'open' | 'partly' | 'worked-through' | 'not-wanted';
}

/** How one rating came in. */
export interface ChartGiven {
  readonly rater: RaterId;
  readonly isReadAloud: boolean;
  /** In words, with who was there. */
  readonly said: string;
}

/** What a practitioner wrote that belongs on the timeline, beside the ratings. */
export interface ChartPractice {
  readonly episodes: readonly ChartEpisode[];
  /** Sessions in which the frame came up. */
  readonly frameSessions: ReadonlySet<string>;
  /** How each session's ratings came in, by the session's id. */
  readonly given: ReadonlyMap<string, readonly ChartGiven[]>;
}

/** Ratings alone. */
export const NO_PRACTICE: ChartPractice = { episodes: [], frameSessions: new Set(), given: new Map() };

/** An episode among the sessions that are drawn. */
export interface EpisodeBar {
  readonly episode: ChartEpisode;
  /** Bars that would touch stand in rows of their own, counted from 0. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** Whether its strain lies before the drawn sessions. */
  readonly isCut: boolean;
  /** Whether it still stands: it then runs to the newest session. */
  readonly isStanding: boolean;
}

/** Bars in order of their start; what lies wholly before the drawn sessions, or in none, is not among them. */
export function layEpisodes(
  episodes: readonly ChartEpisode[],
  drawn: Series,
  all: Series,
): readonly EpisodeBar[] {
  const first = all.length - drawn.length;
  const slotOf = (sessionId: string | null) => all.findIndex((point) => point.sessionId === sessionId);
  const rowEnds: number[] = [];
  return episodes
    .flatMap((episode) => {
      const from = slotOf(episode.from);
      const isStanding = episode.to === null;
      const to = isStanding ? all.length - 1 : Math.max(from, slotOf(episode.to));
      if (from < 0 || to < first) return [];
      const start = Math.max(from, first) - first;
      return [{ episode, start, end: to - first, isCut: from < first, isStanding }];
    })
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map((bar) => {
      const free = rowEnds.findIndex((end) => end < bar.start);
      const row = free < 0 ? rowEnds.length : free;
      rowEnds[row] = bar.end;
      return { ...bar, row };
    });
}

/** How many rows bars and frame marks take under the panels. */
export function rowsOf(bars: readonly EpisodeBar[], hasFrame: boolean): number {
  return Math.max(0, ...bars.map(({ row }) => row + 1)) + (hasFrame ? 1 : 0);
}
