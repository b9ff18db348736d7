import { lettersApart, slipsAllowed, slipsBetween } from './alike';

/** A word met in some text: the numbers of the texts it stands in, each once. */
export interface Term {
  readonly word: string;
  readonly texts: number[];
}

/** Every word met, arranged so that those like another are found without a look at most of them. */
export interface Vocabulary {
  /** In the order of their letters. */
  readonly ordered: readonly Term[];
  /** By their length. */
  readonly alikeIn: ReadonlyMap<number, AsLong>;
}

/** The words of one length, and beside each which letters it has: that alone tells of most that they are not like another. */
interface AsLong {
  readonly terms: readonly Term[];
  readonly letters: Int32Array;
}

/** What a begun or a misspelt word counts, the word itself being 1. */
const BEGUN = 0.7;
const SLIPPED = [1, 0.5, 0.3] as const;

/** Arranges the words. */
export function arrangeWords(terms: Iterable<Term>): Vocabulary {
  const ordered = [...terms].sort((one, other) => (one.word < other.word ? -1 : 1));
  const byLength = new Map<number, Term[]>();
  for (const term of ordered) {
    const asLong = byLength.get(term.word.length);
    if (asLong) asLong.push(term);
    else byLength.set(term.word.length, [term]);
  }
  const alikeIn = [...byLength].map(
    ([length, own]) =>
      [length, { terms: own, letters: Int32Array.from(own, ({ word }) => lettersOf(word)) }] as const,
  );
  return { ordered, alikeIn: new Map(alikeIn) };
}

/** Tells each word that may stand for one that is looked for, with what it counts; a begun one stands for all it begins. */
export function eachAlike(
  word: string,
  isBegun: boolean,
  { ordered, alikeIn }: Vocabulary,
  take: (term: Term, weight: number) => void,
): void {
  for (let at = firstFrom(ordered, word); ordered[at]?.word.startsWith(word); at++) {
    const term = ordered[at] as Term;
    if (term.word === word) take(term, 1);
    else if (isBegun) take(term, BEGUN);
    else break;
  }
  const slips = slipsAllowed(word);
  if (slips === 0) return;
  const own = lettersOf(word);
  for (let length = word.length - slips; length <= word.length + slips; length++) {
    const { terms = [], letters = new Int32Array() } = alikeIn.get(length) ?? {};
    for (let at = 0; at < terms.length; at++) {
      if (lettersApart(letters[at] ?? 0, own) > 2 * slips) continue;
      const term = terms[at] as Term;
      const between = slipsBetween(word, term.word, slips);
      if (between > 0 && between <= slips) take(term, SLIPPED[between] ?? 0);
    }
  }
}

/** Which letters a word has, as bits: words whose letters differ much are not compared further. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** Where the words from this one on begin. */
function firstFrom(terms: readonly Term[], word: string): number {
  let from = 0;
  let to = terms.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((terms[middle]?.word ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
