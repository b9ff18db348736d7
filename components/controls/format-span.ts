import { say } from '../../lib/words/index';

const SECOND = 1000;
const two = (value: number) => String(value).padStart(2, '0');

/** A span in milliseconds as `mm:ss`, from an hour on `h:mm:ss`; a negative span is zero. */
export function formatSpan(milliseconds: number): string {
  const { hours, minutes, seconds } = partsOf(milliseconds);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}

/** The same span in words, as it is read aloud: hours only where there are some. */
export function saySpan(milliseconds: number): string {
  const { hours, minutes, seconds } = partsOf(milliseconds);
  const words = [say('control.timer.minutes', { minutes }), say('control.timer.seconds', { seconds })];
  return (hours > 0 ? [say('control.timer.hours', { hours }), ...words] : words).join(' ');
}

function partsOf(milliseconds: number) {
  const all = Math.max(0, Math.floor(milliseconds / SECOND));
  return { hours: Math.floor(all / 3600), minutes: Math.floor(all / 60) % 60, seconds: all % 60 };
}
