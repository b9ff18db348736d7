import { COMPONENTS } from '../alliance/components';
import { PRACTITIONER, type RaterId } from '../alliance/rating';
import { withoutSealed } from '../alliance/sealed-ratings';
import type { SeriesPoint } from '../alliance/series';
import { signalKey } from '../signals/signal';
import { CHECK_SESSIONS, comingSession, dueCheck } from './coming-session';
import type { Head } from './head';
import { openConcerns } from './open-concerns';
import { notRatedBy } from './who-rated';

/** How many of the first sessions are looked at: of those who leave, most leave early. */
export const EARLY_SESSIONS = 5;

/** Who rated a session: `all` who are asked, the practitioner alone, or `some`; `running` while it is under way, `to-come` before. */
export type EarlyState = 'all' | 'practitioner' | 'some' | 'neither' | 'running' | 'to-come';

/** One of the first sessions. */
export interface EarlySession {
  readonly number: number;
  /** Null while it is to come. */
  readonly sessionId: string | null;
  readonly state: EarlyState;
  /** Whose rating of a session that was held is missing, the practitioner first. */
  readonly notRatedBy: readonly RaterId[];
  readonly hasConcern: boolean;
  readonly isDeclined: boolean;
  /** A check belongs to it. */
  readonly isCheck: boolean;
}

/** How far ratings reach so far, and whose they are: a carer's are not the client's. */
export interface EarlyRange {
  /** In the order of the client's list: those whose values these are, or all who could have given some while there are none. */
  readonly from: readonly RaterId[];
  /** Null while there are none that may be shown. */
  readonly values: { readonly lowest: number; readonly highest: number } | null;
}

/** The first sessions of one client. What is there and what is not, never a verdict. */
export interface FirstFive {
  readonly sessions: readonly EarlySession[];
  /** What those who are watched over time gave so far; null where nobody is: a young child is not. */
  readonly range: EarlyRange | null;
  /** The check that is due now, else the newest that was not done; null where there is none, or the one that is due was set aside. */
  readonly check: { readonly session: (typeof CHECK_SESSIONS)[number]; readonly isDue: boolean } | null;
}

/** The first five sessions of a client; null once there are more, or where the work was archived or ended. */
export function firstFive(head: Head): FirstFive | null {
  if (head.archived || head.hasEnded || head.heldCount > EARLY_SESSIONS) return null;
  const sessions = Array.from({ length: EARLY_SESSIONS }, (_unused, at) => {
    const raw = head.tail.find(({ number }) => number === at + 1);
    return earlySession(head, at + 1, raw);
  });
  return { sessions, range: rangeOf(head), check: checkOf(head, sessions) };
}

function rangeOf({ tail, watched }: Head): EarlyRange | null {
  if (watched.length === 0) return null;
  const ratings = withoutSealed(tail).flatMap((point) => (point.number === null ? [] : point.ratings));
  const given = watched.map((rater) => ({
    rater,
    values: ratings
      .filter((rating) => rating.rater === rater)
      .flatMap((rating) => COMPONENTS.flatMap((component) => rating.values[component] ?? [])),
  }));
  const rated = given.filter(({ values }) => values.length > 0);
  if (rated.length === 0) return { from: watched, values: null };
  const all = rated.flatMap(({ values }) => values);
  return {
    from: rated.map(({ rater }) => rater),
    values: { lowest: Math.min(...all), highest: Math.max(...all) },
  };
}

function checkOf(head: Head, sessions: readonly EarlySession[]): FirstFive['check'] {
  const due = dueCheck(comingSession(head));
  if (due !== null) {
    const occasion = {
      rule: 'check-due',
      sessionId: null,
      session: due,
      rater: null,
      component: null,
    } as const;
    return head.setAside.includes(signalKey(occasion)) ? null : { session: due, isDue: true };
  }
  const isMissed = (check: number) =>
    sessions.some(({ number, state }) => number === check && !['all', 'running', 'to-come'].includes(state));
  const session = CHECK_SESSIONS.findLast(isMissed);
  return session === undefined ? null : { session, isDue: false };
}

/** Numbers of the early sessions in which a participant named a concern that is open (see `openConcerns`), in order. */
export function earlyConcerns(head: Head): readonly number[] {
  const numbers = openConcerns(head).flatMap(({ point }) => point.number ?? []);
  return [...new Set(numbers)].filter((number) => number <= EARLY_SESSIONS).sort((one, other) => one - other);
}

function earlySession(head: Head, number: number, point: SeriesPoint | undefined): EarlySession {
  const isCheck = CHECK_SESSIONS.some((check) => check === number);
  if (!point)
    return {
      ...{ number, sessionId: null, state: 'to-come', notRatedBy: [] },
      ...{ hasConcern: false, isDeclined: false, isCheck },
    };
  const theirs = point.ratings.filter(({ rater }) => rater !== PRACTITIONER);
  const missing = notRatedBy(point, head);
  return {
    number,
    sessionId: point.sessionId,
    state: stateOf(point, missing),
    notRatedBy: point.isRunning ? [] : missing,
    hasConcern: theirs.some(({ hasConcern }) => hasConcern),
    isDeclined: theirs.some(({ declined }) => declined),
    isCheck,
  };
}

function stateOf({ isRunning, ratings }: SeriesPoint, missing: readonly RaterId[]): EarlyState {
  if (isRunning) return 'running';
  if (missing.length === 0) return 'all';
  if (ratings.length === 0) return 'neither';
  // Somebody who no longer comes may have rated it.
  return ratings.every(({ rater }) => rater === PRACTITIONER) ? 'practitioner' : 'some';
}
