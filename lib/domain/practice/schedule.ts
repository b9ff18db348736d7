import type { Series } from '../alliance/series';
import type { ListedHead } from './head';
import { localDate } from './local-date';

/** A moment of the week in local time. */
export interface WeekTime {
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: number;
  /** 0-1439 */
  readonly minuteOfDay: number;
  /** The local date, YYYY-MM-DD; absent where only the week matters. */
  readonly today?: string;
}

/** The moment of the week in the practitioner's local time. @param at milliseconds since the epoch */
export function weekTimeOf(at: number): WeekTime {
  const time = new Date(at);
  const minuteOfDay = time.getHours() * 60 + time.getMinutes();
  return { weekday: time.getDay(), minuteOfDay, today: localDate(at) };
}

/** A slot counts as due from this many minutes before it begins. */
const DUE_BEFORE_MINUTES = 15;

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Clients whose weekly slot is due: from 15 minutes before it begins until it ends. */
export function dueClients<Listed extends ListedHead>(
  heads: readonly Listed[],
  now: WeekTime,
): readonly Listed[] {
  return heads.filter((head) => !head.archived && !head.hasEnded && isDue(head, now));
}

/** Those of them who are still to come: whose session of today is over, was cancelled or was missed is due no more. */
export function awaitedClients<Listed extends ListedHead>(
  heads: readonly Listed[],
  now: WeekTime,
): readonly Listed[] {
  return dueClients(heads, now).filter((head) => !isOverToday(head, now));
}

/** Whether today's session is finished, was cancelled or was missed: then the slot that comes next is another day's. */
export function isOverToday(
  { newestAt, openSession }: Pick<ListedHead, 'newestAt' | 'openSession'>,
  { today }: Pick<WeekTime, 'today'>,
): boolean {
  return openSession === null && newestAt !== null && localDate(newestAt) === today;
}

/** Whether a client is still expected today: neither the slot nor its session is over. */
export function isToComeToday(head: ListedHead, now: WeekTime): boolean {
  const { slot, archived, hasEnded } = head;
  const isAhead = slot?.weekday === now.weekday && slot.minuteOfDay + slot.minutes > now.minuteOfDay;
  return isAhead && !archived && !hasEnded && !isOverToday(head, now);
}

/** Whether the newest session is of that day, held or not. @param day local date; there is none on an absent one */
export function hadSessionOn(day: string | undefined, series: Series): boolean {
  const newest = series.at(-1);
  return newest !== undefined && localDate(newest.at) === day;
}

function isDue({ slot }: ListedHead, { weekday, minuteOfDay }: WeekTime): boolean {
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
