/** Letters that are written from right to left, and signs that turn the direction of what follows. */
const OTHER_DIRECTION =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200F\u202A-\u202E\u2066-\u2069]/u;

/** A text as it goes into a sentence: its direction ends with it, so that the words around it keep theirs. */
export function isolated(text: string): string {
  return OTHER_DIRECTION.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * A sentence as a text that leaves the screen (kept in a record, copied, put into a file): without the signs that hold
 * directions apart, which other programs show as boxes or keep unseen.
 */
export function withoutIsolation(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
