import type { Head } from './head';

/** A moment of the week in local time. */
export interface WeekTime {
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: number;
  /** 0-1439 */
  readonly minuteOfDay: number;
}

/** The moment of the week in the practitioner's local time. @param at milliseconds since the epoch */
export function weekTimeOf(at: number): WeekTime {
  const time = new Date(at);
  return { weekday: time.getDay(), minuteOfDay: time.getHours() * 60 + time.getMinutes() };
}

/** A slot counts as due from this many minutes before it begins. */
const DUE_BEFORE_MINUTES = 15;

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Clients whose weekly slot is due: from 15 minutes before it begins until it ends. */
export function dueClients(heads: readonly Head[], now: WeekTime): readonly Head[] {
  return heads.filter((head) => !head.archived && !head.hasEnded && isDue(head, now));
}

function isDue({ slot }: Head, { weekday, minuteOfDay }: WeekTime): boolean {
  if (!slot) return false;
  const start = slot.weekday * DAY + slot.minuteOfDay - DUE_BEFORE_MINUTES;
  const since = (((weekday * DAY + minuteOfDay - start) % WEEK) + WEEK) % WEEK;
  return since < slot.minutes + DUE_BEFORE_MINUTES;
}

/** Which client a panel shows when it opens, and why. */
export type ClientChoice =
  | { readonly kind: 'running' | 'bound' | 'due'; readonly clientId: string }
  | { readonly kind: 'offer'; readonly clientIds: readonly string[] }
  | { readonly kind: 'choose' };

/**
 * A running session comes first; a page bound to one client preselects, one bound to several only offers;
 * then a slot that is due, if it is the only one.
 */
export function chooseClient(facts: {
  readonly running: string | null;
  readonly bound: readonly string[];
  readonly due: readonly string[];
}): ClientChoice {
  const { running, bound, due } = facts;
  if (running !== null) return { kind: 'running', clientId: running };
  const [onlyBound, ...otherBound] = bound;
  if (onlyBound !== undefined) {
    return otherBound.length === 0
      ? { kind: 'bound', clientId: onlyBound }
      : { kind: 'offer', clientIds: bound };
  }
  const [onlyDue, ...otherDue] = due;
  if (onlyDue === undefined) return { kind: 'choose' };
  return otherDue.length === 0 ? { kind: 'due', clientId: onlyDue } : { kind: 'offer', clientIds: due };
}
