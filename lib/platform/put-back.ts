import { PUT_BACK_SHELF } from './shelves';

/** How often an open page compares the clock with the time that passed, in milliseconds. */
const LOOK_SPAN = 5000;
/** Less than this is the clock being kept right. */
const LEAST = 2000;

/** Has the worker look when the computer's clock is put back: the browser's alarms wait for the clock, and would all come that much late. */
export function watchForPutBack(): void {
  let before = ahead();
  setInterval(() => {
    const now = ahead();
    const by = before - now;
    before = now;
    if (by >= LEAST) void PUT_BACK_SHELF.put(Date.now());
  }, LOOK_SPAN);
}

/** How far the clock is ahead of a time that nobody can set. */
function ahead(): number {
  return Date.now() - performance.now();
}
