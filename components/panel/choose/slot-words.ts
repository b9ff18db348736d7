const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

/** A time of day as the browser writes it, from minutes after midnight. */
export function sayTimeOfDay(minuteOfDay: number): string {
  return time.format(Date.UTC(1970, 0, 1, 0, minuteOfDay));
}
