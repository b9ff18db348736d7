/** About how wide a letter is in a picture, in pixels: of a name beside a line, and of a bold title. */
export const LETTER = { name: 6.6, title: 7.6 } as const;

/** A name that fits into so many pixels of a picture; in full it stands in the readout and the table. */
export function shortenTo(name: string, width: number, letter: number = LETTER.name): string {
  const longest = lettersIn(width, letter);
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}

/** Names that fit and stay apart: those that would be cut to the same lose their middle instead. */
export function shortenApart(names: readonly string[], width: number): readonly string[] {
  const cut = names.map((name) => shortenTo(name, width));
  const longest = lettersIn(width, LETTER.name);
  const half = Math.floor((longest - 1) / 2);
  return names.map((name, at) => {
    const isAlike = cut.some((other, place) => place !== at && other === cut[at]);
    return isAlike && name.length > longest
      ? `${name.slice(0, half).trimEnd()}…${name.slice(half + 1 - longest).trimStart()}`
      : (cut[at] ?? name);
  });
}

function lettersIn(width: number, letter: number): number {
  return Math.max(4, Math.floor(width / letter));
}
