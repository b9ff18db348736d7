/** When the vault locks by itself. Times are milliseconds since the epoch, spans are milliseconds. */

/** How long the idle warning stands before the lock. */
const WARNING_SPAN = 60_000;

/** The worker looks at the clock this often. */
export const CLOCK_SPAN = 60_000;

/** A longer gap between two looks means that the machine slept. */
const SLEEP_SPAN = 4 * CLOCK_SPAN;

/** What the idle rule decides. */
export type IdleDecision =
  | { readonly kind: 'warn'; readonly lockAt: number }
  | { readonly kind: 'wait'; readonly until: number };

/** No input for the chosen time: warn now, or wait while a running session suspends the lock. */
export function onIdle(now: number, lockFreeUntil: number | null): IdleDecision {
  if (lockFreeUntil !== null && lockFreeUntil > now) return { kind: 'wait', until: lockFreeUntil };
  return { kind: 'warn', lockAt: now + WARNING_SPAN };
}

/** Whether the clock jumped further than the worker ever sleeps by itself. */
export function hasSlept(lastLook: number | null, now: number): boolean {
  return lastLook !== null && now - lastLook > SLEEP_SPAN;
}
