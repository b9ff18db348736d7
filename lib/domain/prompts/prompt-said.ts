import type { Session } from '../practice/session';

/** Five quick words for how a prompt landed; several may fit. */
export const LANDINGS = ['opened', 'eased', 'passed', 'awkward', 'closed'] as const;
export type Landing = (typeof LANDINGS)[number];

/** A prompt that was said in a session. Its id is the id of the deed that kept it, so a repeat is harmless. */
export interface PromptSaid {
  readonly id: string;
  /** Id of a prompt of the library, or of one of the practitioner's own. It may be gone by now: the words stay. */
  readonly promptId: string;
  /** The words as they stood there when they were said. */
  readonly words: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The moment it belongs to; null if none. That moment may have been taken away since. */
  readonly momentId: string | null;
  /** The strain it was said about; null if none. It may be gone since. */
  readonly episodeId: string | null;
  /** In the order of LANDINGS. */
  readonly landings: readonly Landing[];
  /** How it landed, in the practitioner's own words. */
  readonly landingWords: string;
}

/** What can be said afterwards about a prompt that was said. */
export type Landed = Pick<PromptSaid, 'landings' | 'landingWords' | 'momentId' | 'episodeId'>;

/** A moment this close before a prompt is taken to belong with it. */
const BELONGS_WITHIN = 2 * 60_000;

/** The newest moment of the last two minutes, as the one a prompt said now belongs to; null if none. */
export function momentNear({ moments }: Session, at: number): string | null {
  const near = moments.findLast((moment) => moment.at <= at && at - moment.at <= BELONGS_WITHIN);
  return near?.id ?? null;
}

/** Adds a prompt that was said, or brings a removed one back, where its time puts it; the same deed twice changes nothing. */
export function addPromptSaid(session: Session, said: PromptSaid): Session {
  if (session.promptsSaid.some(({ id }) => id === said.id)) return session;
  const promptsSaid = [...session.promptsSaid, said].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { ...session, promptsSaid };
}

/** Takes away what was said after all not said. */
export function removePromptSaid(session: Session, saidId: string): Session {
  const promptsSaid = session.promptsSaid.filter(({ id }) => id !== saidId);
  return promptsSaid.length === session.promptsSaid.length ? session : { ...session, promptsSaid };
}

/** Keeps how a prompt landed, and which moment and episode it belongs to. */
export function landPrompt(session: Session, saidId: string, landed: Landed): Session {
  const before = session.promptsSaid.find(({ id }) => id === saidId);
  if (!before) return session;
  const after: PromptSaid = {
    ...before,
    momentId: landed.momentId,
    episodeId: landed.episodeId,
    landings: LANDINGS.filter((landing) => landed.landings.includes(landing)),
    landingWords: landed.landingWords.trim(),
  };
  if (hasLandedAs(before, after)) return session;
  return { ...session, promptsSaid: session.promptsSaid.map((said) => (said === before ? after : said)) };
}

/** Whether two ways of having landed are the same. */
export function hasLandedAs(one: Landed, other: Landed): boolean {
  return (
    one.momentId === other.momentId &&
    one.episodeId === other.episodeId &&
    one.landingWords.trim() === other.landingWords.trim() &&
    LANDINGS.every((landing) => one.landings.includes(landing) === other.landings.includes(landing))
  );
}
