/** One line that is not empty, and where it stands, from 1. */
export interface TypedLine {
  readonly text: string;
  readonly line: number;
}

/** What ends a line, wherever it was typed or copied from. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** What cannot be seen and stands in no text of a form: every control character but the tab. */
const CONTROL = /[^\P{Cc}\t]/u;

/** Whether a line holds a character that cannot be seen. */
export function hasControl(line: string): boolean {
  return CONTROL.test(line);
}

/** The lines of a text that was typed or pasted: it may end them in any way. */
export function linesOf(typed: string): TypedLine[] {
  return typed
    .split(LINE_END)
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '');
}

/** A text of such lines, one each: a line that holds a line end of its own, as one from a file may, stays one. */
export function textOfLines(lines: readonly string[]): string {
  return lines.map((line) => line.split(LINE_END).join(' ')).join('\n');
}
