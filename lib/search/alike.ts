/** How far a word may be from one that was looked for: one slip from four letters on, two from eight. */
export function slipsAllowed(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/**
 * How many slips lie between two words: a letter too many, missing, another, or two neighbours swapped (optimal string
 * alignment). Gives `most + 1` as soon as there are more than `most`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const width = other.length + 1;
  let [before, last, row] = rowsOf(width);
  for (let i = 1; i <= one.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwapped) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[width - 1] ?? 0, most + 1);
}

/** Three rows that are used again and again: a whole vocabulary is compared at every letter that is typed. */
let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

function rowsOf(width: number) {
  if (width > rows[0].length)
    rows = [new Uint8Array(2 * width), new Uint8Array(2 * width), new Uint8Array(2 * width)];
  for (let at = 0; at < width; at++) rows[1][at] = at;
  return rows;
}

/** Which letters a word has, as bits: words whose letters differ much are not compared further. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** How many letters one word has and the other lacks, in both directions. */
export function lettersApart(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count++;
  }
  return count;
}
