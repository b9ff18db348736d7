const WORD = /[\p{L}\p{N}]+/gu;
const PLACED = /[\p{L}\p{N}\p{M}]+/gu;
const MARKS = /\p{M}/gu;
const PLAIN = /^[\x20-\x7e\s]*$/;

/** A text's words in small letters without accents, in their order. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).toLowerCase().match(WORD) ?? [];
}

/** A word of a text and where it stands in it. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A line's words with their places, so that what was found can be shown in it. */
export function placedWordsOf(line: string): readonly PlacedWord[] {
  if (PLAIN.test(line)) return placedPlainly(line.toLowerCase());
  return [...line.matchAll(PLACED)].map(({ 0: found, index }) => ({
    word: plain(found).toLowerCase(),
    from: index,
    to: index + found.length,
  }));
}

function plain(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKD').replace(MARKS, '');
}

/** The same of a line of plain letters, at a fraction of the cost: what is found is shown at every letter that is typed. */
function placedPlainly(line: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let from = 0; from < line.length; from++) {
    let to = from;
    while (isOfWord(line.charCodeAt(to))) to++;
    if (to > from) words.push({ word: line.slice(from, to), from, to });
    from = to;
  }
  return words;
}

/** A small letter or a digit; NaN, beyond the end, is none. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
