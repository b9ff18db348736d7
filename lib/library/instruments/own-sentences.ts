import type { PlainWordKey } from '../../words/index';

/** Sentences of Beside's own instruments that are entered like the others, in the order of their items. */
const OWN_SENTENCES: Readonly<Record<string, readonly PlainWordKey[]>> = {
  'life-check': [
    'instrument.life-check.wellbeing',
    'instrument.life-check.satisfaction',
    'instrument.life-check.flourishing',
  ],
};

/** The sentences of an instrument that Beside words itself; null where the wording belongs to others. */
export function ownSentences(instrumentId: string): readonly PlainWordKey[] | null {
  return OWN_SENTENCES[instrumentId] ?? null;
}
