import { COMPONENTS, type Component } from '../alliance/components';
import { PRACTITIONER, type RaterId } from '../alliance/rating';
import { isSealed } from '../alliance/sealed-ratings';
import type { Client } from '../practice/client';
import type { Episode, EpisodeKind } from '../practice/episode';
import { everyParticipant } from '../practice/former-participants';
import { isChild } from '../practice/participant';
import type { Session } from '../practice/session';
import { unwrittenStrain } from '../practice/skipped-strains';
import type { Signal } from '../signals/signal';

/** Plain facts from which prompts are chosen, and what the signals beside them are about: nothing here says why. */
export interface PromptSituation {
  readonly kind: Client['kind'];
  readonly population: Client['population'];
  /** A carer is among the people. */
  readonly hasCarer: boolean;
  /** The session that runs, or else the last one, was not in one room. False while there is none. */
  readonly isRemote: boolean;
  /** The number of the session that runs, or else of the one to come. */
  readonly sessionNumber: number;
  /** The end of the work is coming, or has come. */
  readonly isEnding: boolean;
  /**
   * The component a participant rated lower than the time before, by at least one point; the largest such fall. A young child's
   * answers are a conversation, not a trend: they do not fall.
   */
  readonly fell: Component | null;
  /** A participant named something to talk about, and it stands among the signals. */
  readonly hasConcern: boolean;
  /** Components below somebody's usual range, by the loudest of the signals: also where they did not fall again. */
  readonly low: readonly Component[];
  /** Last time something unspoken was marked, or a participant declined to rate. */
  readonly wasQuiet: boolean;
  /** A strain marked last time with no repair after it, and no episode written about that one. */
  readonly hasOpenStrain: boolean;
  /** Strain marked in the session that runs, with no repair after it. */
  readonly strainNow: boolean;
  /** Kinds of the episodes that are still open. */
  readonly openKinds: readonly EpisodeKind[];
  /** An episode that was worked through, at least partly, is to be asked about. */
  readonly isFollowUpDue: boolean;
  /** Difference, culture or power was noted in an open episode. */
  readonly touchesDifference: boolean;
  /** Ids of the prompts said in each of the last sessions, newest first; the session that runs is not among them. */
  readonly saidLately: readonly (readonly string[])[];
  /** Ids of the prompts shown for the last session, in the order they first were. */
  readonly shownLast: readonly string[];
}

/** A fall of this many points on 0-10 counts as one; below it, ratings wander by themselves. */
const FALL = 1;

/** Reads the facts from a client's record, sessions (in any order), episodes and signals. `current` is the session that runs. */
export function situationOf(facts: {
  readonly client: Client;
  readonly sessions: readonly Session[];
  readonly episodes: readonly Episode[];
  readonly current: Session | null;
  /** What is said of the client beside the prompts, as it is ordered there (see `findSignals`). */
  readonly signals?: readonly Signal[];
}): PromptSituation {
  const { client, sessions, episodes, current, signals = [] } = facts;
  const past = sessions
    .filter(({ id, attendance }) => attendance === 'held' && id !== current?.id)
    .sort((a, b) => a.startedAt - b.startedAt);
  const last = past.at(-1);
  const open = episodes.filter(({ status }) => status === 'open' || status === 'partly');
  return {
    kind: client.kind,
    population: client.population,
    hasCarer: client.participants.some(({ role }) => role === 'carer'),
    isRemote: isAtDistance(current ?? last),
    sessionNumber: past.length + 1,
    isEnding: client.endingAhead !== null || client.ending !== null,
    fell: largestFall(past, childrenOf(client)),
    hasConcern: signals.some(({ rule }) => rule === 'concern'),
    low: lowComponents(signals),
    wasQuiet: last !== undefined && wasQuiet(last),
    hasOpenStrain: last !== undefined && unwrittenStrain(last, episodes) !== undefined,
    strainNow: current !== null && isStrained(current),
    openKinds: open.map(({ kind }) => kind),
    isFollowUpDue: episodes.some(
      ({ status, checkDue }) => checkDue && status !== 'not-wanted' && status !== 'open',
    ),
    touchesDifference: open.some((each) => each.touchesDifference),
    saidLately: past
      .slice(-3)
      .reverse()
      .map(({ promptsSaid }) => promptsSaid.map(({ promptId }) => promptId)),
    shownLast: last?.promptsShown ?? [],
  };
}

function lowComponents(signals: readonly Signal[]): readonly Component[] {
  const loudest = signals.find(({ component }) => component !== null)?.level;
  const components = signals.flatMap(({ component, level }) =>
    component !== null && level === loudest ? [component] : [],
  );
  return [...new Set(components)];
}

function isAtDistance(session: Session | undefined): boolean {
  return session !== undefined && session.medium !== 'in-person';
}

function isStrained({ moments }: Session): boolean {
  const lastOf = (wanted: string) =>
    Math.max(...moments.map(({ kind, at }) => (kind === wanted ? at : -1)), -1);
  return lastOf('strain') > lastOf('repair');
}

function theirRatings({ status, ratings }: Session) {
  if (isSealed({ isFinished: status === 'finished', ratings })) return [];
  return ratings.filter(({ rater }) => rater !== PRACTITIONER);
}

function wasQuiet(session: Session): boolean {
  return (
    session.moments.some(({ kind }) => kind === 'unspoken') ||
    theirRatings(session).some(({ declined }) => declined)
  );
}

function childrenOf(client: Client): ReadonlySet<RaterId> {
  return new Set(everyParticipant(client).flatMap(({ id, role }) => (isChild({ role }) ? [id] : [])));
}

/** Compares the values of each participant but children in the last session with the newest they gave before. */
function largestFall(past: readonly Session[], children: ReadonlySet<RaterId>): Component | null {
  const last = past.at(-1);
  if (!last) return null;
  const earlier = past.slice(0, -1).flatMap(theirRatings);
  const compared = theirRatings(last).filter(({ rater }) => !children.has(rater));
  const falls = compared.flatMap(({ rater, values }) =>
    COMPONENTS.map((component) => {
      const before = earlier.findLast((each) => each.rater === rater && each.values[component] !== null);
      const from = before?.values[component] ?? null;
      const to = values[component];
      return { component, by: from === null || to === null ? 0 : from - to };
    }),
  );
  const largest = Math.max(...falls.map(({ by }) => by));
  return largest >= FALL ? (falls.find(({ by }) => by === largest)?.component ?? null) : null;
}
