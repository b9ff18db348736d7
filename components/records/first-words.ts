/** Longest piece of a text in the name of a button, in characters. */
const LONGEST = 120;

/**
 * A text's first words, to say which is meant: cut between two words, with a sign that more follows. The whole text stands where it
 * is read or changed.
 */
export function firstWords(text: string, longest = LONGEST): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const piece = characters.slice(0, longest - 1).join('');
  // A word that would be most of it is cut itself.
  const whole = piece.replace(/\s+\S*$/, '');
  return `${(whole.length > piece.length / 2 ? whole : piece).trimEnd()}…`;
}
