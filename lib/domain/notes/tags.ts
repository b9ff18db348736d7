import { withoutCode } from './prose';

/** What a tag may be made of after its `#`: it has a letter. */
export const TAG_WORD = String.raw`[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*`;

/** A tag: `#` and a word that has a letter, at the start of a line or after a blank or a bracket. A heading has a blank after its `#`. */
const TAG = new RegExp(String.raw`(?<=^|[\s([])#(${TAG_WORD})`, 'gu');

/** The tags of a line, in small letters, and from where to where each stands without its `#`, in UTF-16 units. */
export function placedTagsOf(
  line: string,
): readonly { readonly tag: string; readonly from: number; readonly to: number }[] {
  return Array.from(line.matchAll(TAG), ({ 0: whole, 1: tag = '', index }) => ({
    tag: tag.toLowerCase(),
    from: index + 1,
    to: index + whole.length,
  }));
}

/** A note's tags without their `#`, in small letters, each once, in the order of the text; code has none. */
export function tagsOf(text: string): readonly string[] {
  return [...new Set(Array.from(withoutCode(text).matchAll(TAG), ([, tag = '']) => tag.toLowerCase()))];
}
