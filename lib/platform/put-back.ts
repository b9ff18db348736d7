import { PUT_BACK_SHELF } from './shelves';

/** How often an open page compares the clock with the time that passed, in milliseconds. */
const LOOK_SPAN = 5000;
/** Less than this is the clock being kept right. */
const LEAST = 2000;
/** Pages see one change of the clock at different times (timers of a hidden one are slow), but by the same amount. */
const SAME_JUMP = { within: 150_000, by: 1000 };

/** Tells the worker when the computer's clock is put back: the browser's alarms wait for the clock, and would all come that much late. */
export function watchForPutBack(): void {
  let before = ahead();
  setInterval(() => {
    const now = ahead();
    const by = before - now;
    before = now;
    if (by >= LEAST) void tell(by);
  }, LOOK_SPAN);
}

/** How far the clock is ahead of a time that nobody can set. */
function ahead(): number {
  return Date.now() - performance.now();
}

async function tell(by: number): Promise<void> {
  const at = Date.now();
  const told = await PUT_BACK_SHELF.get();
  const isSame =
    told !== null && Math.abs(told.at - at) < SAME_JUMP.within && Math.abs(told.by - by) < SAME_JUMP.by;
  if (!isSame) await PUT_BACK_SHELF.put({ at, by });
}
