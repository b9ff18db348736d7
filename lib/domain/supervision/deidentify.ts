/** A word Beside knows to belong to somebody, and what stands in its place. */
export interface KnownWord {
  readonly find: string;
  readonly put: string;
}

/** What a word that may identify somebody looks like. */
export type SuspectKind = 'name' | 'place' | 'number';

/** A word that may identify somebody, and how often it stands in the text. */
export interface Suspect {
  readonly word: string;
  readonly kind: SuspectKind;
  readonly count: number;
}

/** Puts something else for every known word, whole words only, whatever their case; longer ones first, so that none is cut in two. */
export function replaceKnown(text: string, known: readonly KnownWord[]): string {
  return [...known]
    .filter(({ find }) => find.trim() !== '')
    .sort((one, other) => other.find.length - one.find.length)
    .reduce((written, { find, put }) => replaceWord(written, find.trim(), put), text);
}

/** Puts something else for one word wherever it stands by itself. A single letter has to have the same case. */
export function replaceWord(text: string, word: string, put: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const isLetter = word.length === 1;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`,
    isLetter ? 'gu' : 'giu',
  );
  return text.replace(pattern, () => put);
}

/**
 * Every capitalised word, place-like word and number that nobody decided on yet, in the order of the text. Lines of Beside's own are
 * passed over; so are words of grammar that merely begin a sentence. It finds likely words: what is written in small letters or told
 * in a roundabout way it cannot see.
 */
export function suspectsIn(
  text: string,
  { ownLines, kept }: { readonly ownLines: ReadonlySet<string>; readonly kept: ReadonlySet<string> },
): readonly Suspect[] {
  const found = new Map<string, { kind: SuspectKind; count: number }>();
  for (const line of text.split('\n')) {
    if (ownLines.has(line)) continue;
    for (const [word] of line.matchAll(WORD)) {
      const kind = kindOf(word);
      if (kind === null || kept.has(word)) continue;
      const standing = found.get(word);
      found.set(word, { kind, count: (standing?.count ?? 0) + 1 });
    }
  }
  return [...found].map(([word, facts]) => ({ word, ...facts }));
}

/** Letters and digits, joined by apostrophes and hyphens; digits also by the signs of dates, times and amounts. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:[’'-]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

function kindOf(word: string): SuspectKind | null {
  if (/\p{N}/u.test(word)) return 'number';
  if (PLACE.test(word)) return 'place';
  return /\p{Lu}/u.test(word) && !GRAMMAR.has(word.toLowerCase()) ? 'name' : null;
}

/** Words for places and institutions, and endings of street names. */
const PLACE =
  /^(?:\S*(?:stra(?:ß|ss)e|gasse|platz|weg)|streets?|roads?|avenues?|lanes?|squares?|schools?|kindergartens?|nurser(?:y|ies)|universit(?:y|ies)|colleges?|hospitals?|clinics?|wards?|church(?:es)?|mosques?|synagogues?|temples?|villages?|towns?|cit(?:y|ies)|count(?:y|ies)|stations?|airports?|factor(?:y|ies)|prisons?|compan(?:y|ies)|offices?)$/iu;

const GRAMMAR = new Set(
  `a an and are as at be been before but by can could did do does for from had has have he her here him his how i i’m i'm i’d i’ll i’ve
  if in is it it’s its just let me more my no nor not now of on once or our out perhaps said says she should so some than that the
  their them then there these they this those to too under until up was we were what when where which while who whom whose why will
  with would yes yet you your`.split(/\s+/),
);
