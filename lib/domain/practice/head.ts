import { PRACTITIONER } from '../alliance/rating';
import { riskAnswers, type StandingRisk, standingRisks } from '../alliance/risk-answers';
import type { Series, SeriesEntry, SeriesRating } from '../alliance/series';
import { setAsideKeys } from '../signals/set-aside';
import type { Client } from './client';
import { type HeadStanding, NOTHING_STANDS } from './head-standing';
import type { PlannedMeasure } from './measure-plan';
import type { Moment } from './moment';
import { isChild, type Participant } from './participant';
import { isVisible } from './plain-line';
import type { Session } from './session';

/** The held sessions that a sparkline draws (see `headPoints`). */
export const HEAD_POINTS = 24;

/** A session that is running or was left unfinished. */
export interface OpenSession {
  readonly id: string;
  readonly isRunning: boolean;
}

/** Derived: the facts about one client that the caseload shows. Never exported; can be rebuilt from records. */
export interface Head {
  readonly clientId: string;
  readonly label: string;
  readonly kind: Client['kind'];
  readonly population: Client['population'];
  readonly slot: Client['slot'];
  readonly archived: boolean;
  readonly hasEnded: boolean;
  /** Held sessions so far. */
  readonly heldCount: number;
  /** Start of the newest held session. */
  readonly lastSeenAt: number | null;
  readonly openSession: OpenSession | null;
  /** Start of the newest session, held or not. */
  readonly newestAt: number | null;
  /** The newest sessions, at least HEAD_POINTS held ones where there are as many; the older ones stand in the series alone. */
  readonly tail: Series;
  /** The revision of the row that the older ones stand in. Absent in heads that were kept before this was. */
  readonly settledAt?: number;
  /** Whose values sparklines show, in the order of the client's list. */
  readonly participants: readonly Pick<Participant, 'id' | 'label'>[];
  /** Those who no longer come and rated one of the newest sessions. */
  readonly formerParticipants: readonly Pick<Participant, 'id' | 'label' | 'role'>[];
  /** In the newest held session a participant declined to rate. */
  readonly lastDeclined: boolean;
  /** In the newest held session a strain was marked, with no repair at or after it and no episode about it. */
  readonly openStrain: boolean;
  /** Participants whose ratings are looked at over time: a young child's are a conversation, not a trend. */
  readonly watched: readonly string[];
  /** Keys of signals that are set aside. */
  readonly setAside: readonly string[];
  /** What stands of episodes and actions. */
  readonly standing: HeadStanding;
  /** Which measures are answered how often; absent where none are. */
  readonly measures?: readonly PlannedMeasure[];
  /** Answers about harm or risk that stand, of all sessions; absent where there are none, and in coaching, which hides their forms. */
  readonly risks?: readonly StandingRisk[];
}

/** What a list of clients to choose from says of each. */
export type ListedHead = Pick<
  Head,
  | 'clientId'
  | 'label'
  | 'slot'
  | 'archived'
  | 'hasEnded'
  | 'heldCount'
  | 'lastSeenAt'
  | 'openSession'
  | 'newestAt'
>;

/** As much of a head as a list says. */
export function listedOf(head: ListedHead): ListedHead {
  const { clientId, label, slot, archived, hasEnded, heldCount, lastSeenAt, openSession, newestAt } = head;
  return { clientId, label, slot, archived, hasEnded, heldCount, lastSeenAt, openSession, newestAt };
}

/** Whether all of a head is known, not only what a list says of it. */
export function isWhole(head: ListedHead): head is Head {
  return 'tail' in head;
}

/** What a session adds to its client's series. */
export function entryOf(session: Session): SeriesEntry {
  const { id, startedAt, attendance, status, moments, ratings, measures } = session;
  const risks = riskAnswers(measures);
  const seenFirst = ratings.find(({ rater }) => rater === PRACTITIONER)?.seenFirst ?? [];
  return {
    sessionId: id,
    at: startedAt,
    attendance,
    finished: status === 'finished',
    isRunning: status === 'running',
    ratings: ratings.map(({ rater, values, declined, concern }) => ({
      rater,
      values,
      declined,
      hasConcern: isVisible(concern),
      ...(seenFirst.includes(rater) && { isSeenFirst: true }),
    })),
    strains: moments.filter(({ kind }) => kind === 'strain').length,
    repairs: moments.filter(({ kind }) => kind === 'repair').length,
    hasOpenStrain: hasOpenStrain(moments),
    measures: measures.map(({ rater, instrument, range, result }) => ({
      rater,
      instrument,
      range,
      ...result,
    })),
    ...(risks.length > 0 ? { risks } : {}),
  };
}

/** How many of the oldest sessions a head need not hold. */
export function settledCount(series: Series): number {
  let held = 0;
  for (let at = series.length - 1; at >= 0; at--) {
    if (series[at]?.attendance === 'held' && ++held === HEAD_POINTS) return at;
  }
  return 0;
}

/** Builds a client's head from the record and its sessions in order of start; the oldest `settled` ones are not held in it. */
export function buildHead(
  client: Client,
  entries: Series,
  settled = settledCount(entries),
  standing = NOTHING_STANDS,
): Head {
  const newest = entries.findLast(isHeld);
  const open = entries.find((entry) => entry.isRunning) ?? entries.findLast((entry) => !entry.finished);
  // What stands from last time, also while the next session is under way.
  const last = lastOver(entries);
  const theirs = last ? participantRatings(last) : [];
  const tail = entries.slice(settled);
  const risks = client.kind === 'coaching' ? [] : standingRisks(entries);
  return {
    clientId: client.id,
    label: client.label,
    kind: client.kind,
    population: client.population,
    slot: client.slot,
    archived: client.archived,
    hasEnded: client.ending !== null,
    heldCount: newest?.number ?? 0,
    lastSeenAt: newest?.at ?? null,
    openSession: open ? { id: open.sessionId, isRunning: open.isRunning } : null,
    newestAt: tail.at(-1)?.at ?? null,
    tail,
    participants: client.participants.map(({ id, label }) => ({ id, label })),
    formerParticipants: client.formerParticipants
      .filter(({ id }) => tail.some(({ ratings }) => ratings.some(({ rater }) => rater === id)))
      .map(({ id, label, role }) => ({ id, label, role })),
    lastDeclined: theirs.some(({ declined }) => declined),
    openStrain: isStrainOpen(entries, standing),
    watched: client.participants.filter((each) => !isChild(each)).map(({ id }) => id),
    setAside: setAsideKeys(client, new Set(tail.map(({ sessionId }) => sessionId))),
    standing,
    ...(client.measures.length > 0 ? { measures: client.measures } : {}),
    ...(risks.length > 0 ? { risks } : {}),
  };
}

function isHeld({ attendance }: SeriesEntry): boolean {
  return attendance === 'held';
}

/** The newest held session that is over. */
function lastOver(entries: Series): Series[number] | undefined {
  return entries.findLast((entry) => isHeld(entry) && !entry.isRunning);
}

/** The head with what stands now of episodes and actions. */
export function withStanding(head: Head, standing: HeadStanding): Head {
  return { ...head, standing, openStrain: isStrainOpen(head.tail, standing) };
}

function isStrainOpen(entries: Series, { writtenAbout }: HeadStanding): boolean {
  const last = lastOver(entries);
  return last?.hasOpenStrain === true && !writtenAbout.includes(last.sessionId);
}

/** Times decide, not counts: repair that came before the strain does not answer it. */
function hasOpenStrain(moments: readonly Moment[]): boolean {
  const lastOf = (wanted: Moment['kind']) =>
    moments.reduce(
      (last, { kind, at }) => (kind === wanted && at > last ? at : last),
      Number.NEGATIVE_INFINITY,
    );
  return lastOf('strain') > lastOf('repair');
}

function participantRatings({ ratings }: SeriesEntry): readonly SeriesRating[] {
  return ratings.filter(({ rater }) => rater !== PRACTITIONER);
}
