import { placedTagsOf } from '../domain/notes/tags';
import { placedWordsOf } from './words-of';

/** A line in which something was found: its words, cut to what fits, and from where to where they match. */
export interface FoundLine {
  readonly text: string;
  readonly matches: readonly (readonly [from: number, to: number])[];
}

/** Lines shown of one text. */
const MOST_LINES = 3;
/** Longest piece of a line that is shown, in characters, and how much of it stands before the first match. */
const LONGEST_LINE = 160;
const LEAD = 40;

const NO_TAGS: ReadonlySet<string> = new Set();

/** The lines with the most words and tags that were found, in their order. A tag is found whole, not by its words. */
export function linesOf(
  text: string,
  terms: ReadonlySet<string>,
  tags: ReadonlySet<string> = NO_TAGS,
): readonly FoundLine[] {
  const found = text
    .split('\n')
    .map((line) => ({ line, words: placedIn(line, terms, tags) }))
    .filter(({ words }) => words.length > 0);
  const chosen = new Set(
    found.toSorted((one, other) => other.words.length - one.words.length).slice(0, MOST_LINES),
  );
  return found
    .filter((line) => chosen.has(line))
    .map(({ line, words }) => {
      const first = words[0]?.from ?? 0;
      const start = line.length <= LONGEST_LINE ? 0 : Math.max(0, first - LEAD);
      const piece = line.slice(start, start + LONGEST_LINE);
      const before = start > 0 ? '… ' : '';
      const after = start + LONGEST_LINE < line.length ? ' …' : '';
      const shift = before.length - start;
      return {
        text: `${before}${piece}${after}`,
        matches: words
          .filter(({ to }) => to <= start + LONGEST_LINE)
          .map(({ from, to }) => [from + shift, to + shift] as const),
      };
    });
}

/** Where a line has what was found; a word within a tag that was found is not marked again. */
function placedIn(line: string, terms: ReadonlySet<string>, tags: ReadonlySet<string>) {
  const found = tags.size === 0 ? [] : placedTagsOf(line).filter(({ tag }) => tags.has(tag));
  const words = placedWordsOf(line).filter(
    ({ word, from, to }) => terms.has(word) && !found.some((tag) => tag.from <= from && to <= tag.to),
  );
  return [...found, ...words].toSorted((one, other) => one.from - other.from);
}
