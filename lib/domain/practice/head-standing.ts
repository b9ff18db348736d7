import { type Action, isPending } from './action';
import { type Episode, isStanding } from './episode';

/** What a head knows of episodes and actions. */
export interface HeadStanding {
  /** Episodes that are open or partly worked through. */
  readonly openEpisodes: number;
  /** The sessions that the newest episodes are about, at most NEWEST: their strain is in the episode's hands. */
  readonly writtenAbout: readonly string[];
  /** The earliest day a pending action is to be done by, local date; null if there is none. */
  readonly dueOn: string | null;
}

/** No episode and no action. */
export const NOTHING_STANDS: HeadStanding = { openEpisodes: 0, writtenAbout: [], dueOn: null };

/** A head only asks about its newest session. */
const NEWEST = 3;

/** The part a client's episodes have in what stands. */
export function episodesStanding(
  episodes: readonly Episode[],
): Pick<HeadStanding, 'openEpisodes' | 'writtenAbout'> {
  const newest = [...episodes].sort(
    (one, other) => other.openedAt - one.openedAt || (one.id < other.id ? -1 : 1),
  );
  const about = newest.flatMap(({ sessionId }) => (sessionId === null ? [] : [sessionId]));
  return {
    openEpisodes: episodes.filter(isStanding).length,
    writtenAbout: [...new Set(about)].slice(0, NEWEST),
  };
}

/** The part a client's actions have in what stands. */
export function actionsStanding(actions: readonly Action[]): Pick<HeadStanding, 'dueOn'> {
  const days = actions.filter(isPending).flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]));
  return { dueOn: days.sort()[0] ?? null };
}

/** All of it, from a client's records. */
export function standingOf(episodes: readonly Episode[], actions: readonly Action[]): HeadStanding {
  return { ...episodesStanding(episodes), ...actionsStanding(actions) };
}
