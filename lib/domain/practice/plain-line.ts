/** Signs that turn the direction of all the text after them: they could hide or reorder words. */
const TURNS_OF_DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text as one line: nothing that turns its direction, no control characters, blanks made one, none at its ends. */
export function plainLine(text: string): string {
  return text
    .replace(TURNS_OF_DIRECTION, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Anything but blanks, control characters, and what is drawn as nothing: zero-width signs, fillers, the empty pattern of Braille. */
const SEEN = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether there is anything to read in a text: the one rule by which what was entered counts as empty. */
export function isVisible(text: string): boolean {
  return SEEN.test(text);
}

/** A text without blanks at its ends; empty where there is nothing to read in it. */
export function wordsIn(text: string): string {
  return isVisible(text) ? text.trim() : '';
}

/**
 * The beginning of a text of at most so many characters (code points), not cut within what is read as one sign: a letter with its
 * accents, a flag, a picture that is joined from several. One that is longer than all of it is cut itself.
 */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A character is two units at most: of a long text no more is looked at than may be kept, and one beyond.
  const characters = [...text.slice(0, 2 * longest + 2)];
  if (characters.length <= longest) return text;
  const most = characters.slice(0, longest).join('');
  const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let whole = '';
  // The next character tells whether a sign ends before it.
  for (const { segment } of signs.segment(characters.slice(0, longest + 1).join(''))) {
    if (whole.length + segment.length > most.length) break;
    whole += segment;
  }
  return whole === '' ? most : whole;
}
