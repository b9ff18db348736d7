import type { Attendance, Medium, Session, SessionEdit, Step } from './session';

const MINUTE = 60_000;

/** The idle lock waits this much longer than a running session's planned end, in minutes. */
const LOCK_GRACE_MINUTES = 15;

/** No session lasts longer than a day. */
const LONGEST_MINUTES = 24 * 60;

/** The session's timer is not running. */
export class SessionNotRunningError extends Error {
  override name = 'SessionNotRunningError';
  constructor() {
    super('The session is not running.');
  }
}

/** A session's times make no sense: it starts in the future, or lasts less than a minute or more than a day. */
export class SessionTimesError extends RangeError {
  override name = 'SessionTimesError';
  constructor() {
    super('The times of the session make no sense.');
  }
}

const NO_PROMPTS = { promptsSaid: [], promptsShown: [] } as const;
const EMPTY = { ...NO_PROMPTS, moments: [], ratings: [], measures: [], nextTime: '', edits: [] } as const;

/** A session that starts now. */
export function startSession(start: {
  id: string;
  clientId: string;
  now: number;
  plannedMinutes: number;
  medium: Medium;
}): Session {
  const { id, clientId, now, plannedMinutes, medium } = start;
  return {
    ...EMPTY,
    id,
    clientId,
    attendance: 'held',
    status: 'running',
    step: 'session',
    startedAt: now,
    endedAt: null,
    plannedMinutes,
    medium,
    enteredLater: false,
  };
}

/** A session entered afterwards, or one that did not take place. @throws SessionTimesError */
export function enterLater(entry: {
  id: string;
  clientId: string;
  startedAt: number;
  minutes: number;
  medium: Medium;
  attendance: Attendance;
  now: number;
}): Session {
  const { id, clientId, startedAt, minutes, medium, attendance, now } = entry;
  checkTimes(startedAt, minutes, now);
  const isHeld = attendance === 'held';
  return {
    ...EMPTY,
    id,
    clientId,
    attendance,
    status: isHeld ? 'open' : 'finished',
    step: 'close',
    startedAt,
    endedAt: startedAt + minutes * MINUTE,
    plannedMinutes: minutes,
    medium,
    enteredLater: true,
  };
}

/** Stops the timer. @throws SessionNotRunningError */
export function endTimer(session: Session, now: number): Session {
  if (session.status !== 'running') throw new SessionNotRunningError();
  return { ...session, status: 'open', endedAt: Math.max(session.startedAt, now) };
}

/** Remembers which step the practitioner is at. */
export function goToStep(session: Session, step: Step): Session {
  return session.step === step ? session : { ...session, step };
}

/** The practitioner is done with the session; a timer that still runs stops. */
export function finishSession(session: Session, now: number): Session {
  return { ...session, status: 'finished', step: 'reflect', endedAt: session.endedAt ?? now };
}

/** When the session is planned to end, in milliseconds since the epoch. */
export function plannedEnd({ startedAt, plannedMinutes }: Session): number {
  return startedAt + plannedMinutes * MINUTE;
}

/**
 * Until when a running session keeps the idle lock away. One that seems to start later than `now` (the clock was put back, or
 * the record came from elsewhere) counts from now, and none counts as longer than a day.
 */
export function lockFreeUntil({ startedAt, plannedMinutes }: Session, now: number): number {
  const minutes = Math.min(plannedMinutes, LONGEST_MINUTES) + LOCK_GRACE_MINUTES;
  return Math.min(startedAt, now) + minutes * MINUTE;
}

/** What can be changed about a session afterwards. */
export interface SessionChange {
  readonly attendance?: Attendance;
  readonly startedAt?: number;
  readonly minutes?: number;
  readonly medium?: Medium;
}

/** Whether what a change started from still stands. */
export function standsAs(session: Session, base: Required<SessionChange>): boolean {
  return (
    session.attendance === base.attendance &&
    session.medium === base.medium &&
    minutesOf(session) === base.minutes &&
    session.startedAt === base.startedAt
  );
}

/**
 * Changes a session. One that is finished or was entered later keeps what stood there before; while it runs, or is
 * still being closed, a change is no history. @throws SessionTimesError
 */
export function editSession(session: Session, change: SessionChange, now: number): Session {
  const changes = editsBetween(session, change, now);
  if (changes.length === 0) return session;
  const isHistory = session.status === 'finished' || session.enteredLater;
  return {
    ...session,
    ...timesAfter(session, change, now),
    attendance: change.attendance ?? session.attendance,
    medium: change.medium ?? session.medium,
    edits: isHistory ? [...session.edits, ...changes] : session.edits,
  };
}

/** How long a session lasted (or was planned to), in whole minutes. */
export function minutesOf({ startedAt, endedAt, plannedMinutes }: Session): number {
  return endedAt === null ? plannedMinutes : Math.max(1, Math.round((endedAt - startedAt) / MINUTE));
}

/** Start, length and end after a change; untouched unless one of them changes, so that no seconds are lost. */
function timesAfter(
  session: Session,
  change: SessionChange,
  now: number,
): Pick<Session, 'startedAt' | 'plannedMinutes' | 'endedAt'> {
  const { plannedMinutes, endedAt } = session;
  const startedAt = change.startedAt ?? session.startedAt;
  const minutes = change.minutes ?? minutesOf(session);
  if (startedAt === session.startedAt && minutes === minutesOf(session))
    return { startedAt, plannedMinutes, endedAt };
  checkTimes(startedAt, minutes, now);
  if (endedAt === null) return { startedAt, plannedMinutes: minutes, endedAt };
  return { startedAt, plannedMinutes, endedAt: startedAt + minutes * MINUTE };
}

function editsBetween(session: Session, change: SessionChange, at: number): SessionEdit[] {
  const before: Record<keyof SessionChange, string | number> = {
    attendance: session.attendance,
    startedAt: session.startedAt,
    minutes: minutesOf(session),
    medium: session.medium,
  };
  const fields = ['attendance', 'startedAt', 'minutes', 'medium'] as const;
  return fields
    .filter((field) => change[field] !== undefined && change[field] !== before[field])
    .map((field) => ({ at, field, before: String(before[field]) }));
}

function checkTimes(startedAt: number, minutes: number, now: number): void {
  const isSound = Number.isFinite(startedAt) && Number.isFinite(minutes);
  if (!isSound || startedAt > now || minutes < 1 || minutes > LONGEST_MINUTES) throw new SessionTimesError();
}
