import { beginningOf, plainLine } from './plain-line';

/** A goal that was taken from a page while nobody could say whose it is: it waits to be filed. */
export interface WaitingGoal {
  readonly kind: 'waiting-goal';
  readonly id: string;
  readonly words: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Longest text a goal takes from a page, in characters. */
export const LONGEST_CAPTURE = 500;

/**
 * A selection as a goal's words: nothing that turns its direction, blanks made one, cut at the longest with a sign that it
 * was; empty where nothing is left.
 */
export function capturedWords(selection: string): string {
  const line = plainLine(selection);
  if (beginningOf(line, LONGEST_CAPTURE) === line) return line;
  return `${beginningOf(line, LONGEST_CAPTURE - 1).trimEnd()}…`;
}

/**
 * Whose a goal from a page is: the running session's client, or the only client the page is bound to. Where these are
 * two, or the page is a room of several, nobody is guessed: null.
 */
export function clientOfCapture(facts: {
  readonly running: string | null;
  readonly bound: readonly string[];
}): string | null {
  const { running, bound } = facts;
  if (running !== null) return bound.length === 0 || bound.includes(running) ? running : null;
  const [only, ...others] = bound;
  return only !== undefined && others.length === 0 ? only : null;
}
