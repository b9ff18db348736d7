import type { AnswerRange, FormPopulation, HigherMeans, Instrument, InstrumentItem } from './instrument';

/** Bounds of what a form may hold: far above any questionnaire, far below what could hurt. */
export const LONGEST_FORM = {
  items: 200,
  scales: 20,
  answers: 101,
  name: 120,
  line: 1000,
  value: 1000,
} as const;

/** What stands on a form: text of whoever owns it, shown as text only and never shipped. */
export interface Wording {
  /** Empty where there are none. */
  readonly instructions: string;
  /** One for each item, in the order of the form. */
  readonly items: readonly string[];
  /** None, one for each end of the range, or one for each answer from the lowest to the highest. */
  readonly anchors: readonly string[];
}

/** The wording of the practitioner's own copy of an instrument of the library; at most one for each. */
export interface WordingRecord {
  readonly kind: 'wording';
  readonly id: string;
  /** Id of an instrument of the library. */
  readonly instrument: string;
  readonly wording: Wording;
  /** When it was last saved; milliseconds since the epoch. */
  readonly at: number;
}

/** A named part of an own instrument. */
export interface OwnScale {
  readonly name: string;
  /** Items from 1. */
  readonly items: readonly number[];
}

/** How an own instrument is answered and scored. */
export interface OwnScoring {
  readonly range: AnswerRange;
  /** Items from 1. */
  readonly reversed: readonly number[];
  readonly scales: readonly OwnScale[];
  readonly total: 'sum' | 'none';
}

/**
 * An instrument that the practitioner built. Answers name it by its id, so it stays when it is taken out of use, and a change of its
 * scoring or of the number of its items makes another one: what was answered is read as it was asked.
 */
export interface OwnInstrument extends OwnScoring {
  readonly kind: 'own-instrument';
  readonly id: string;
  readonly name: string;
  readonly wording: Wording;
  /** For whom it is made, in the order of FORM_POPULATIONS; somebody at least. */
  readonly population: readonly FormPopulation[];
  /** What a higher number means to whoever built it; absent where they said nothing. */
  readonly higher?: HigherMeans;
  /** A measure of illness, to whoever built it: coaching is not offered it. */
  readonly isClinical?: boolean;
  readonly isInUse: boolean;
  /** When it was last saved; milliseconds since the epoch. */
  readonly at: number;
}

/** Whether answers to one mean the same on the other. */
export function isScoredAlike(one: OwnInstrument, other: OwnInstrument): boolean {
  const scoringOf = ({ range, reversed, scales, total, wording }: OwnInstrument) =>
    JSON.stringify([range, reversed, scales, total, wording.items.length]);
  return scoringOf(one) === scoringOf(other);
}

/** An own instrument as every other is: without norms, cut-offs or studies. */
export function asInstrument(own: OwnInstrument): Instrument {
  const {
    id,
    name,
    range,
    reversed,
    scales,
    total,
    wording,
    population,
    higher = 'unsaid',
    isClinical = false,
  } = own;
  return {
    id,
    name,
    items: wording.items.map((line) => ({ topic: null, wording: line })),
    range,
    formats: [],
    areSums: false,
    reversed,
    scales: Object.fromEntries(scales.map(({ name: scale, items }) => [scale, items])),
    key: { source: '', verified: true },
    total: total === 'sum' ? { kind: 'sum', times: 1 } : { kind: 'none' },
    direction: { higher, source: '', verified: true },
    population: { of: population, source: '', verified: true },
    bands: null,
    bandsOf: [],
    risk: [],
    figures: [],
    raters: ['client', 'practitioner', 'carer', 'group'],
    isClinical,
    licence: 'built',
    terms: '',
    termsSource: { source: '', verified: true },
    isValidated: false,
    ...shownWith(wording),
  };
}

/** An instrument with the wording of the practitioner's copy; as it was where that does not fit its form. */
export function withWording(instrument: Instrument, wording: Wording | null): Instrument {
  if (!wording || wording.items.length !== instrument.items.length) return instrument;
  const items = instrument.items.map(
    (item, at): InstrumentItem => ({ ...item, wording: wording.items[at] ?? '' }),
  );
  return { ...instrument, items, ...shownWith(wording) };
}

function shownWith({ instructions, anchors }: Wording): Pick<Instrument, 'instructions' | 'anchorWords'> {
  return { instructions, anchorWords: anchors };
}

/** Every answer a form has, from the lowest to the highest; at most one more than a form may have. */
export function answersOf({ lowest, highest, step, without = [] }: AnswerRange): number[] {
  const count = Math.min(Math.floor((highest - lowest) / step + 1e-6) + 1, LONGEST_FORM.answers + 1);
  const all = Array.from(
    { length: Math.max(count, 0) },
    (_, at) => Math.round((lowest + at * step) * 1e6) / 1e6,
  );
  return all.filter((answer) => !without.includes(answer));
}

/** The words of each answer that has some. */
export function anchorsOf(
  range: AnswerRange,
  anchors: readonly string[],
): readonly { readonly answer: number; readonly words: string }[] {
  const answers = answersOf(range);
  if (anchors.length === answers.length)
    return answers.map((answer, at) => ({ answer, words: anchors[at] ?? '' }));
  const [first, last] = anchors;
  if (anchors.length !== 2 || first === undefined || last === undefined) return [];
  return [
    { answer: range.lowest, words: first },
    { answer: range.highest, words: last },
  ];
}
