/** A weekday's name as the browser writes it. @param weekday 0 = Sunday … 6 = Saturday */
export function weekdayName(weekday: number): string {
  // 4 January 1970 was a Sunday.
  const day = new Date(Date.UTC(1970, 0, 4 + weekday));
  return new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** "14:05", as a field for a time takes it. */
export function timeText(minuteOfDay: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}
