/** A heading of a note. */
export interface NoteHeading {
  /** 1 to 6. */
  readonly level: number;
  /** Its words, without Markdown's marks. */
  readonly words: string;
  /** Where its line begins in the text. */
  readonly at: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;

/** The headings of a Markdown text in their order; those without a word, and what stands in a fenced block, are left out. */
export function headingsOf(text: string): readonly NoteHeading[] {
  const headings: NoteHeading[] = [];
  let fence: string | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      const closes = mark?.startsWith(fence) && line.trim() === mark;
      if (closes) fence = null;
    } else if (mark) fence = mark;
    else {
      const [, signs = '', rest = ''] = HEADING.exec(line) ?? [];
      const words = plainOf(rest);
      if (signs !== '' && words !== '') headings.push({ level: signs.length, words, at });
    }
    at += line.length + 1;
  }
  return headings;
}

/** Words without closing signs, emphasis, code marks and the brackets of links. */
function plainOf(words: string): string {
  return words
    .replace(/(^|[ \t])#+[ \t]*$/, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .trim();
}
