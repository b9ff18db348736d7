import { IntlMessageFormat } from 'intl-messageformat';
import { firstWords } from './en/first';
import type { english } from './en/index';
import { isolated } from './isolated';
import type { MessageNames } from './message-names';

type Catalogue = typeof english;

/** Key of one sentence (or label) a person can read. */
export type WordKey = keyof Catalogue;

/** The values a sentence needs, by the names of its placeholders. */
export type WordValues<Key extends WordKey> = Record<MessageNames<Catalogue[Key]>, string | number>;

type Arguments<Key extends WordKey> = [MessageNames<Catalogue[Key]>] extends [never]
  ? []
  : [values: WordValues<Key>];

/** Locale of the words; dates and numbers are written in the browser's own. */
export const WORDS_LOCALE = 'en';

/** What can be said now: the first words, and all once they were fetched. */
const known: Partial<Record<WordKey, string>> = { ...firstWords };

const formats = new Map<WordKey, IntlMessageFormat>();

/**
 * The sentence for a key, in the language in use.
 * Plurals follow ICU message syntax (`{count, plural, one {# session} other {# sessions}}`).
 */
export function say<Key extends WordKey>(key: Key, ...values: Arguments<Key>): string {
  const text = known[key] ?? key;
  // Built messages with placeholders are no strings any more: one that still is, such as a missing key, needs no values.
  if (values.length === 0 || (typeof text === 'string' && !text.includes('{'))) return text;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, WORDS_LOCALE, undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  return String(format.format(isolatedValues(values[0])));
}

function isolatedValues(values: Record<string, string | number> = {}): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]),
  );
}

/** Fetches the words that the panel's first frame can do without; resolves at once after the first time. */
export async function fetchWords(): Promise<void> {
  const { laterWords } = await import('./en/later');
  Object.assign(known, laterWords);
}

/** A key chosen at run time whose sentence has no placeholders (such as `component.goal`). */
export type PlainWordKey = {
  [Key in WordKey]: [MessageNames<Catalogue[Key]>] extends [never] ? Key : never;
}[WordKey];
