import type { Series } from '../alliance/series';
import { type Action, isPending } from './action';
import { type Episode, isStanding } from './episode';
import type { Session } from './session';
import { unwrittenStrain } from './skipped-strains';

/** What a head knows of episodes and actions. */
export interface HeadStanding {
  /** Episodes that are open or partly worked through. */
  readonly openEpisodes: number;
  /** Of the newest sessions that ended on strain (see `strainedLately`) those whose every strain is in an episode's hands. */
  readonly writtenAbout: readonly string[];
  /** Sessions that an episode is about as a whole, rather than about a moment of it: concerns named there are taken up. */
  readonly takenUp: readonly string[];
  /** The earliest day a pending action is to be done by, local date; null if there is none. */
  readonly dueOn: string | null;
}

/** No episode and no action. */
export const NOTHING_STANDS: HeadStanding = { openEpisodes: 0, writtenAbout: [], takenUp: [], dueOn: null };

/** A head only asks about its newest session; which one that is can change by a few. */
const NEWEST = 3;

type Marked = Pick<Session, 'id' | 'moments'>;

/** The newest held sessions whose last word is a strain, by id: of these it matters what is written about them. */
export function strainedLately(series: Series): readonly string[] {
  return series
    .filter(({ attendance, hasOpenStrain }) => attendance === 'held' && hasOpenStrain)
    .slice(-NEWEST)
    .map(({ sessionId }) => sessionId);
}

/**
 * The part a client's episodes have in what stands.
 * @param strained see `strainedLately`; one that is not among `sessions` cannot be read, and has nothing to say
 */
export function episodesStanding(
  episodes: readonly Episode[],
  { strained, sessions }: { readonly strained: readonly string[]; readonly sessions: readonly Marked[] },
): Pick<HeadStanding, 'openEpisodes' | 'writtenAbout' | 'takenUp'> {
  const isOpen = (session: Marked) => unwrittenStrain(session, episodes) !== undefined;
  const open = new Set(sessions.filter(isOpen).map(({ id }) => id));
  return {
    openEpisodes: episodes.filter(isStanding).length,
    writtenAbout: strained.filter((id) => !open.has(id)),
    takenUp: [...new Set(episodes.flatMap(wholeSession))],
  };
}

function wholeSession({ sessionId, momentId }: Episode): readonly string[] {
  return sessionId !== null && momentId === null ? [sessionId] : [];
}

/** What stands once a session changed: whether its strains are written about is asked anew. */
export function withSessionStanding(
  standing: HeadStanding,
  session: Marked,
  episodes: readonly Episode[],
): HeadStanding {
  const others = standing.writtenAbout.filter((id) => id !== session.id);
  const isWritten = unwrittenStrain(session, episodes) === undefined;
  return { ...standing, writtenAbout: isWritten ? [...others, session.id] : others };
}

/** The part a client's actions have in what stands. */
export function actionsStanding(actions: readonly Action[]): Pick<HeadStanding, 'dueOn'> {
  const days = actions.filter(isPending).flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]));
  return { dueOn: days.sort()[0] ?? null };
}

/** All of it, from a client's records. */
export function standingOf(
  episodes: readonly Episode[],
  actions: readonly Action[],
  about: Parameters<typeof episodesStanding>[1],
): HeadStanding {
  return { ...episodesStanding(episodes, about), ...actionsStanding(actions) };
}
