const SECOND = 1000;
const two = (value: number) => String(value).padStart(2, '0');

/** A span in milliseconds as `mm:ss`, from an hour on `h:mm:ss`; a negative span is zero. */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}
