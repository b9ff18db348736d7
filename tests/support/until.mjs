import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither false, null, undefined nor an error, and gives that answer.
 * Throws with `what` and the last error when `limit` milliseconds have passed: a deadline, not a measurement.
 *
 * @template T
 * @param {string} what the awaited thing, in words
 * @param {() => T | Promise<T>} ask
 * @param {number} [limit]
 * @returns {Promise<Exclude<T, false | null | undefined>>}
 */
export async function until(what, ask, limit = 15_000) {
  const end = Date.now() + limit;
  /** @type {unknown} */
  let trouble;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) {
        return /** @type {Exclude<T, false | null | undefined>} */ (answer);
      }
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${limit / 1000} seconds in vain for ${what}.`, { cause: trouble });
    }
    await pause(25);
  }
}
