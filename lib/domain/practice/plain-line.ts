/** Signs that turn the direction of all the text after them: they could hide or reorder words. */
const TURNS_OF_DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text as one line: nothing that turns its direction, no control characters, blanks made one, none at its ends. */
export function plainLine(text: string): string {
  return text
    .replace(TURNS_OF_DIRECTION, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Whether anything of a text can be seen. */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}]/u.test(text);
}
