/** A tag: `#` and a word that has a letter, at the start of a line or after a blank or a bracket. A heading has a blank after its `#`. */
const TAG = /(?<=^|[\s([])#([\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*)/gu;
const FENCED = /^(```|~~~)[^\n]*\n[\s\S]*?(?:^\1|$(?![\s\S]))/gm;
const QUOTED_CODE = /`[^`\n]*`/g;

/** A note's tags without their `#`, in small letters, each once, in the order of the text; code has none. */
export function tagsOf(text: string): readonly string[] {
  const prose = text.replace(FENCED, '').replace(QUOTED_CODE, '');
  return [...new Set(Array.from(prose.matchAll(TAG), ([, tag = '']) => tag.toLowerCase()))];
}
