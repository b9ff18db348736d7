/** A time of day as the browser writes it, from minutes after midnight. */
export function sayTimeOfDay(minuteOfDay: number): string {
  const time = new Date(Date.UTC(1970, 0, 1, 0, minuteOfDay));
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    time,
  );
}
