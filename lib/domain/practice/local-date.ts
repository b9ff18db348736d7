/** The local date of a moment, YYYY-MM-DD. @param at milliseconds since the epoch */
export function localDate(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
