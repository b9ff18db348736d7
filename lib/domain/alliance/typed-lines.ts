/** One line that is not empty, and where it stands, from 1. */
export interface TypedLine {
  readonly text: string;
  readonly line: number;
}

/** The lines of a text that was typed or pasted: it may end them in any way. */
export function linesOf(typed: string): TypedLine[] {
  return typed
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '');
}
