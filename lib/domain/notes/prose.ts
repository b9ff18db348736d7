const FENCED = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\1|$(?![\s\S]))/gm;
const QUOTED = /(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g;

/** What stands where code stood: no letter, no blank, no bracket. */
const NOTHING = '\0';

/** A Markdown text of the same length in which code is blanked out, so that places in it are places in the text. */
export function withoutCode(text: string): string {
  const blank = (code: string) => NOTHING.repeat(code.length);
  return text.replace(FENCED, blank).replace(QUOTED, blank);
}
