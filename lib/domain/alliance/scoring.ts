import type { Instrument } from './instrument';

/** A scale's mean is given only from this share of its items on. */
const LEAST_ANSWERED = 0.75;

/** One scale of a scored instrument, after reversal. */
export interface ScaleScore {
  /** Null unless every item was answered. */
  readonly sum: number | null;
  /** Item mean on the form's range; null below three quarters of the items. */
  readonly mean: number | null;
  readonly answered: number;
  readonly of: number;
}

/** What one rater's answers amount to. Nothing is made up for in silence: see `flags`. */
export interface Score {
  /** By the published rule; null where items that it needs are missing, or the items are not added up. */
  readonly total: number | null;
  /** Item mean over all items on the form's range, after reversal; null below three quarters of them. */
  readonly mean: number | null;
  readonly scales: Readonly<Record<string, ScaleScore>>;
  /** Id of the published band of the total. */
  readonly band: string | null;
  /**
   * `incomplete`: an item is missing. `prorated`: the total makes up for it, as published. `risk-item-N`: item N was answered above
   * its lowest. `unverified-key`, `unverified-bands`: not confirmed by a source that was read.
   */
  readonly flags: readonly string[];
}

/** The answers are not as many as the instrument has items. */
export class AnswerCountError extends RangeError {
  override name = 'AnswerCountError';
  constructor(readonly expected: number) {
    super(`There must be ${expected} answers.`);
  }
}

/** An answer is off the form's range or between its steps. */
export class AnswerRangeError extends RangeError {
  override name = 'AnswerRangeError';
  constructor(readonly item: number) {
    super(`The answer to item ${item} is not on the form's range.`);
  }
}

/**
 * Scores answers in the order of the form, as they stand on it (reversal happens here); null is a missing answer.
 * @throws AnswerCountError, AnswerRangeError
 */
export function scoreAnswers(instrument: Instrument, answers: readonly (number | null)[]): Score {
  const keyed = keyedAnswers(instrument, answers);
  const all = scaleScore(keyed);
  const total = totalOf(instrument, keyed);
  const scales = Object.entries(instrument.scales).map(
    ([name, items]) => [name, scaleScore(items.map((item) => keyed[item - 1] ?? null))] as const,
  );
  return {
    total,
    mean: all.mean,
    scales: Object.fromEntries(scales),
    band: bandOf(instrument, total),
    flags: flagsOf(instrument, answers, total),
  };
}

/** Whether the answers are as many as the items and each on its range: those of an older form or a file may not be. */
export function fitsForm(instrument: Instrument, answers: readonly (number | null)[]): boolean {
  return answers.length === instrument.items.length && wrongItem(instrument, answers) === null;
}

/** The first item (from 1) whose answer is not on its range; null where all are. */
function wrongItem({ items, range }: Instrument, answers: readonly (number | null)[]): number | null {
  const at = answers.findIndex((answer, index) => {
    if (answer === null) return false;
    const { lowest, highest, step } = items[index]?.range ?? range;
    const steps = (answer - lowest) / step;
    // Steps of a tenth are not exact in binary.
    const isOnStep = Math.abs(steps - Math.round(steps)) < 1e-6;
    return !(answer >= lowest && answer <= highest && isOnStep);
  });
  return at === -1 ? null : at + 1;
}

/** The answers after reversal. @throws AnswerCountError, AnswerRangeError */
function keyedAnswers(instrument: Instrument, answers: readonly (number | null)[]): (number | null)[] {
  const { items, range, reversed } = instrument;
  if (answers.length !== items.length) throw new AnswerCountError(items.length);
  const wrong = wrongItem(instrument, answers);
  if (wrong !== null) throw new AnswerRangeError(wrong);
  return answers.map((answer, at) => {
    if (answer === null || !reversed.includes(at + 1)) return answer;
    const { lowest, highest } = items[at]?.range ?? range;
    return lowest + highest - answer;
  });
}

function scaleScore(keyed: readonly (number | null)[]): ScaleScore {
  const given = keyed.filter((answer): answer is number => answer !== null);
  const [answered, of] = [given.length, keyed.length];
  const sum = given.reduce((total, answer) => total + answer, 0);
  const isEnough = answered > 0 && answered >= LEAST_ANSWERED * of;
  return {
    sum: answered === of ? exact(sum) : null,
    mean: isEnough ? exact(sum / answered) : null,
    answered,
    of,
  };
}

function totalOf({ total, items }: Instrument, keyed: readonly (number | null)[]): number | null {
  if (total.kind === 'none') return null;
  const given = keyed.filter((answer): answer is number => answer !== null);
  const missing = items.length - given.length;
  const sum = given.reduce((all, answer) => all + answer, 0);
  if (total.kind === 'sum') return missing > 0 ? null : exact(sum * total.times);
  return missing > total.missing || given.length === 0 ? null : exact((sum * items.length) / given.length);
}

function bandOf({ bands }: Instrument, total: number | null): string | null {
  if (!bands || total === null) return null;
  return bands.bands.find(({ upTo }) => total <= upTo)?.id ?? null;
}

function flagsOf(
  { key, bands, risk, range }: Instrument,
  answers: readonly (number | null)[],
  total: number | null,
): string[] {
  const isIncomplete = answers.includes(null);
  const risks = risk.filter((item) => (answers[item - 1] ?? range.lowest) > range.lowest);
  return [
    ...risks.map((item) => `risk-item-${item}`),
    ...(isIncomplete ? ['incomplete'] : []),
    ...(isIncomplete && total !== null ? ['prorated'] : []),
    ...(key.verified ? [] : ['unverified-key']),
    ...(bands && !bands.verified ? ['unverified-bands'] : []),
  ];
}

/** Sums of tenths without the dust of binary fractions. */
function exact(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
