import type { WeeklySlot } from '../../domain/practice/client';

const MINUTE = 60_000;
const DAY = 24 * 60;
const WEEK = 7 * DAY;
/** The epoch began on a Thursday; the week here begins on Sunday, as in a slot. */
const EPOCH_WEEKDAY = 4;

/** A slot on a working day between nine and five; the first forty differ from each other. */
export function slotOf(index: number): WeeklySlot {
  return { weekday: 1 + (index % 5), minuteOfDay: (9 + ((index * 3) % 8)) * 60, minutes: 50 };
}

/** When the newest session in a weekly slot began that is over by `now`; milliseconds since the epoch. */
export function newestStart(slot: WeeklySlot, now: number, minutesFromUtc: number): number {
  const localMinute = Math.floor(now / MINUTE) + minutesFromUtc + EPOCH_WEEKDAY * DAY;
  const slotMinute = slot.weekday * DAY + slot.minuteOfDay;
  const weeks = Math.floor((localMinute - slotMinute - slot.minutes) / WEEK);
  return (weeks * WEEK + slotMinute - EPOCH_WEEKDAY * DAY - minutesFromUtc) * MINUTE;
}
