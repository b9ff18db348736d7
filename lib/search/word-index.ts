import { arrangeWords, eachAlike, type Term, type Vocabulary } from './vocabulary';
import { wordsOf } from './words-of';

/** A text that holds every word looked for, or one like it. */
export interface IndexHit {
  readonly id: string;
  readonly score: number;
}

/** What was found: the best texts, how many there are in all, and the words of the texts that were taken for those looked for. */
export interface IndexAnswer {
  readonly hits: readonly IndexHit[];
  readonly count: number;
  readonly terms: ReadonlySet<string>;
}

/** An index of texts by their words, in memory only. */
export interface WordIndex {
  /** Takes in a text, in the place of the one it had under this id. */
  readonly put: (id: string, text: string) => void;
  readonly remove: (id: string) => void;
  /** How many texts were removed, or put again, whose words are still known. */
  readonly dead: () => number;
  /** Forgets the words of the dead. Takes as long as the index is large. */
  readonly sweep: () => void;
  /** Texts with all words; the last may be only begun. Words of four letters and more may hold a slip. */
  readonly find: (
    words: readonly string[],
    options: { readonly limit: number; readonly isWanted: (id: string) => boolean },
  ) => IndexAnswer;
}

/** Builds an empty index. A text that is put again gets a new number; the old number is dead. */
export function makeWordIndex(): WordIndex {
  const terms = new Map<string, Term>();
  const numbers = new Map<string, number>();
  let ids: (string | null)[] = [];
  let vocabulary: Vocabulary | null = null;
  const remove = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) return;
    ids[number] = null;
    numbers.delete(id);
  };
  return {
    put: (id, text) => {
      remove(id);
      const number = ids.push(id) - 1;
      numbers.set(id, number);
      for (const word of new Set(wordsOf(text))) {
        const known = terms.get(word);
        if (known) known.texts.push(number);
        else {
          terms.set(word, { word, texts: [number] });
          vocabulary = null;
        }
      }
    },
    remove,
    dead: () => ids.length - numbers.size,
    sweep: () => {
      const living: string[] = [];
      const moved = ids.map((id) => (id === null ? -1 : living.push(id) - 1));
      for (const [word, { texts }] of terms) {
        const kept = texts.map((number) => moved[number] ?? -1).filter((number) => number >= 0);
        if (kept.length === 0) terms.delete(word);
        texts.splice(0, texts.length, ...kept);
      }
      ids = living;
      for (const [number, id] of living.entries()) numbers.set(id, number);
      vocabulary = null;
    },
    find: (words, { limit, isWanted }) => {
      vocabulary ??= arrangeWords(terms.values());
      const taken = new Set<string>();
      const scores = scoreTexts(words, vocabulary, ids.length, taken);
      return { ...best(scores, ids, limit, isWanted), terms: taken };
    },
  };
}

/** Each text's score by its number; 0 where a word is missing. */
function scoreTexts(
  words: readonly string[],
  vocabulary: Vocabulary,
  count: number,
  taken: Set<string>,
): Float32Array {
  const total = new Float32Array(count);
  const met = new Uint8Array(count);
  words.forEach((word, turn) => {
    const here = new Float32Array(count);
    eachAlike(word, turn === words.length - 1, vocabulary, (term, weight) => {
      taken.add(term.word);
      const worth = weight * Math.log(1 + count / term.texts.length);
      for (const number of term.texts) if ((here[number] ?? 0) < worth) here[number] = worth;
    });
    for (let number = 0; number < count; number++) {
      const worth = here[number] ?? 0;
      if (worth === 0 || met[number] !== turn) continue;
      met[number] = turn + 1;
      total[number] = (total[number] ?? 0) + worth;
    }
  });
  for (let number = 0; number < count; number++) if (met[number] !== words.length) total[number] = 0;
  return total;
}

/** The texts with the highest scores; of equal ones that which was put last. */
function best(
  scores: Float32Array,
  ids: readonly (string | null)[],
  limit: number,
  isWanted: (id: string) => boolean,
): Pick<IndexAnswer, 'hits' | 'count'> {
  let hits: IndexHit[] = [];
  let least = 0;
  let count = 0;
  for (let number = scores.length - 1; number >= 0; number--) {
    const score = scores[number] ?? 0;
    const id = ids[number];
    if (score === 0 || id == null || !isWanted(id)) continue;
    count++;
    if (score <= least) continue;
    hits.push({ id, score });
    if (hits.length < 2 * limit) continue;
    hits = cut(hits, limit);
    least = hits.at(-1)?.score ?? 0;
  }
  return { hits: cut(hits, limit), count };
}

function cut(hits: readonly IndexHit[], limit: number): IndexHit[] {
  return hits.toSorted((one, other) => other.score - one.score).slice(0, limit);
}
