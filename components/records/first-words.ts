import { beginningOf } from '../../lib/domain/practice/plain-line';

/** Longest piece of a text in the name of a button, in characters. */
const LONGEST = 120;

/**
 * A text's first words, to say which is meant: cut between two words, with a sign that more follows. The whole text stands where it
 * is read or changed.
 */
export function firstWords(text: string, longest = LONGEST): string {
  if (beginningOf(text, longest) === text) return text;
  const piece = beginningOf(text, longest - 1);
  // A word that would be most of it is cut itself.
  const whole = piece.replace(/\s+\S*$/, '');
  return `${(whole.length > piece.length / 2 ? whole : piece).trimEnd()}…`;
}
