import { cleanup, go } from 'fuzzysort';

/** Something that can be found by its words. */
export interface Matchable {
  readonly label: string;
  /** Where in the label its own words begin, if others come first that name something else: it is found by its own alone. */
  readonly ownFrom?: number | undefined;
}

/** One thing that was found, and which letters of its label were what was looked for (indexes into it). */
export interface Match<Item> {
  readonly item: Item;
  readonly letters: readonly number[];
}

/** Matches weaker than this are left out: 1 is the same words, 0.5 a good match. */
const LEAST = 0.25;

/** Finds by some of the letters in their order, the best first; case and accents do not count. Nothing looked for: all, as they stand. */
export function findMatches<Item extends Matchable>(
  items: readonly Item[],
  wanted: string,
  limit: number,
): readonly Match<Item>[] {
  if (wanted === '')
    return items
      .filter(({ ownFrom }) => ownFrom === undefined)
      .slice(0, limit)
      .map((item) => ({ item, letters: [] }));
  const order = new Map(items.map((item, index) => [item, index] as const));
  const place = (item: Item) => order.get(item) ?? 0;
  const found = [...go(wanted, items, { key: 'label', limit: 0, threshold: LEAST })]
    .map(({ obj, score, indexes }) => ({ item: obj, score, letters: [...indexes] }))
    .filter(({ item: { ownFrom = 0 }, letters }) => letters.some((at) => at >= ownFrom));
  const best = new Map<string, number>();
  for (const each of found) {
    const key = butForNumbers(each);
    best.set(key, Math.max(best.get(key) ?? 0, each.score));
  }
  const scoreOf = (each: (typeof found)[number]) => best.get(butForNumbers(each)) ?? each.score;
  return (
    found
      // The matcher leaves open which of two equal matches comes first.
      .sort((one, other) => scoreOf(other) - scoreOf(one) || place(one.item) - place(other.item))
      .slice(0, limit)
      .map(({ item, letters }) => ({ item, letters }))
  );
}

/**
 * What found labels have in common that differ in numbers only, none of which was looked for: they keep their own order, though
 * the matcher puts shorter ones first, and so session 9 before session 11.
 */
function butForNumbers({ item: { label }, letters }: Match<Matchable>): string {
  const isAsked = letters.some((at) => /\p{Nd}/u.test(label[at] ?? ''));
  return isAsked ? label : `${label.replace(/\p{Nd}+/gu, '0')}/${letters.join()}`;
}

/** As `findMatches`; those that fit by other words they are known by come behind, with no letters to show. */
export function findAlso<Item extends Matchable & { readonly also?: string | undefined }>(
  items: readonly Item[],
  wanted: string,
  limit: number,
): readonly Match<Item>[] {
  const found = findMatches(items, wanted, limit);
  const known = new Set(found.map(({ item }) => item));
  const others = items.flatMap((item) =>
    item.also === undefined || known.has(item) ? [] : [{ label: item.also, item }],
  );
  const also = findMatches(others, wanted, limit).map(({ item }) => ({ item: item.item, letters: [] }));
  return [...found, ...also].slice(0, limit);
}

/** Those found among `recent` first, then the rest, each best first. */
export function recentFirst<Item extends Matchable & { readonly id: string }>(
  matches: readonly Match<Item>[],
  recent: readonly string[],
): readonly Match<Item>[] {
  const isRecent = ({ item }: Match<Item>) => recent.includes(item.id);
  return [...matches.filter(isRecent), ...matches.filter((match) => !isRecent(match))];
}

/** Empties the matcher's memory, which holds the words it looked through in the clear. */
export function forgetMatches(): void {
  cleanup();
}
