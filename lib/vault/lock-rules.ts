/** When the vault locks by itself. Times are milliseconds since the epoch, spans are milliseconds. */

/** How long the idle warning stands before the lock. */
const WARNING_SPAN = 60_000;

/** The worker looks at the clock this often. */
export const CLOCK_SPAN = 60_000;

/** While the lock waits for a time of the clock, the worker stays awake and looks this often: a browser's alarms wait for the clock too. */
export const CLOSE_CLOCK_SPAN = 20_000;

/** Less than this is a clock being set right. */
const PUT_BACK_SPAN = 60_000;

/** A longer gap between two looks means that the machine slept. */
const SLEEP_SPAN = 4 * CLOCK_SPAN;

/** What the idle rule decides. */
export type IdleDecision =
  | { readonly kind: 'warn'; readonly lockAt: number }
  | { readonly kind: 'wait'; readonly until: number };

/** A running session, as far as the lock minds it. */
interface LockFree {
  readonly notedAt: number;
  readonly lockFreeUntil: number;
}

/** No input for the chosen time: warn now, or wait while a running session suspends the lock. A clock put back since suspends nothing. */
export function onIdle(now: number, running: LockFree | null): IdleDecision {
  const isTrusted = running !== null && running.notedAt <= now;
  if (isTrusted && running.lockFreeUntil > now) return { kind: 'wait', until: running.lockFreeUntil };
  return { kind: 'warn', lockAt: now + WARNING_SPAN };
}

/** Whether the clock jumped further than the worker ever sleeps by itself. */
export function hasSlept(lastLook: number | null, now: number): boolean {
  return lastLook !== null && now - lastLook > SLEEP_SPAN;
}

/** Whether the clock stands so far before the last look that no time it gives can be waited for. */
export function isPutBack(lastLook: number | null, now: number): boolean {
  return lastLook !== null && lastLook - now > PUT_BACK_SPAN;
}
