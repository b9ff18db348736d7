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
  const length = other.length;
  let [before, last, row] = rowsOf(length + 2);
  for (let i = 1; i <= one.length; i++) {
    // Farther from the diagonal than `most` there are more slips than that.
    const from = Math.max(1, i - most);
    const to = Math.min(length, i + most);
    const letter = one.charCodeAt(i - 1);
    row[0] = i;
    if (from > 1) row[from - 1] = most + 1;
    let least = from > 1 ? most + 1 : i;
    for (let j = from; j <= to; j++) {
      const isSame = letter === other.charCodeAt(j - 1);
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isCrossed = i > 1 && j > 1 && letter === other.charCodeAt(j - 2);
      if (isCrossed && one.charCodeAt(i - 2) === other.charCodeAt(j - 1))
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    row[to + 1] = most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[length] ?? 0, most + 1);
}

/** Three rows that are used again and again: a whole vocabulary is compared at every letter that is typed. */
let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

function rowsOf(width: number) {
  if (width > rows[0].length)
    rows = [new Uint8Array(2 * width), new Uint8Array(2 * width), new Uint8Array(2 * width)];
  for (let at = 0; at < width; at++) rows[1][at] = at;
  return rows;
}

/** How many letters one word has and the other lacks, in both directions; letters are bits. */
export function lettersApart(one: number, other: number): number {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
