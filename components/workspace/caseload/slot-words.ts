import type { WeeklySlot } from '../../../lib/domain/practice/client';
import type { Head } from '../../../lib/domain/practice/head';
import { awaitedClients, isOverToday, type WeekTime } from '../../../lib/domain/practice/schedule';
import { say } from '../../../lib/words/index';

const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** When a weekly slot is: "Tue, 14:00". */
export const saySlot = (slot: WeeklySlot): string => dayAndTime.format(instantOf(slot));

/** When a client is due next: now, later today, in a week, or on their day; null if there is nothing to be due. */
export function sayDue(head: Head, now: WeekTime): string | null {
  const { slot, archived, hasEnded } = head;
  if (!slot || archived || hasEnded) return null;
  if (awaitedClients([head], now).length > 0)
    return say('workspace.due.now', { time: time.format(instantOf(slot)) });
  if (slot.weekday !== now.weekday) return saySlot(slot);
  // The day's name alone would be read as today.
  return slot.minuteOfDay > now.minuteOfDay && !isOverToday(head, now)
    ? say('workspace.due.today', { time: time.format(instantOf(slot)) })
    : say('workspace.due.in-a-week', { slot: saySlot(slot) });
}

/** 4 January 1970 was a Sunday. */
function instantOf({ weekday, minuteOfDay }: WeeklySlot): number {
  return Date.UTC(1970, 0, 4 + weekday, 0, minuteOfDay);
}
