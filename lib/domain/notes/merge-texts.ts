import { diff3Merge, diffPatch } from 'node-diff3';

/** Two texts that grew out of one, and that one. */
interface Strands {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * One text with the changes of both. Lines that both changed are merged word by word; where that is not possible both
 * stand, mine first, so that nothing anybody wrote is dropped.
 */
export function mergeTexts({ base, mine, theirs }: Strands): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const regions = diff3Merge(linesOf(mine), linesOf(base), linesOf(theirs), { excludeFalseConflicts: true });
  return regions
    .map(({ ok, conflict }) => {
      if (ok) return ok.join('');
      return conflict ? mergeLines(conflict.a.join(''), conflict.o.join(''), conflict.b.join('')) : '';
    })
    .join('');
}

function mergeLines(mine: string, base: string, theirs: string): string {
  const regions = diff3Merge(wordsOf(mine), wordsOf(base), wordsOf(theirs), { excludeFalseConflicts: true });
  const isClean = base !== '' && regions.every(({ conflict }) => !conflict);
  return isClean ? regions.map(({ ok }) => ok?.join('') ?? '').join('') : bothLines(mine, theirs);
}

function bothLines(mine: string, theirs: string): string {
  if (mine.startsWith(theirs)) return mine;
  if (theirs.startsWith(mine)) return theirs;
  return mine.endsWith('\n') ? mine + theirs : `${mine}\n${theirs}`;
}

/** One replacement in a text: what stands between `from` and `to` becomes `insert`. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The changes that lead from one text to another, in order, so that all else (and a cursor in it) stays where it is. */
export function changesBetween(before: string, after: string): readonly TextChange[] {
  const lines = linesOf(before);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return diffPatch(lines, linesOf(after)).map(({ buffer1, buffer2 }) =>
    narrowed(before, {
      from: starts[buffer1.offset] ?? before.length,
      to: starts[buffer1.offset + buffer1.length] ?? before.length,
      insert: buffer2.chunk.join(''),
    }),
  );
}

/** A change without what stays the same at both its ends. */
function narrowed(before: string, { from, to, insert }: TextChange): TextChange {
  const shorter = Math.min(to - from, insert.length);
  let start = 0;
  while (start < shorter && before[from + start] === insert[start]) start++;
  let end = 0;
  while (end < shorter - start && before[to - end - 1] === insert[insert.length - end - 1]) end++;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

/** Lines with their ends: joined, they are the text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** Words and what is between them: joined, they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}
