import type { AnswerRange, Instrument } from './instrument';

/** A scale's mean is given only from this share of its items on. */
const LEAST_ANSWERED = 0.75;

/** One scale of a scored instrument, after reversal. */
export interface ScaleScore {
  /** Null unless every item was answered. */
  readonly sum: number | null;
  /** Item mean on the form's range; null below three quarters of the items, and where sums were entered. */
  readonly mean: number | null;
  readonly answered: number;
  readonly of: number;
}

/** What one rater's answers amount to. Nothing is made up for in silence: see `flags`. */
export interface Score {
  /** By the published rule; null where items that it needs are missing, or the items are not added up. */
  readonly total: number | null;
  /**
   * Item mean over all items on the form's range, after reversal; null below three quarters of them, and where the form has scales
   * that are never added up: a mean over them would put together what its authors keep apart.
   */
  readonly mean: number | null;
  readonly scales: Readonly<Record<string, ScaleScore>>;
  /** Id of the published band of the total; null as well where a prorated total falls between two bands. */
  readonly band: string | null;
  /**
   * `incomplete`: an item is missing. `prorated`: the total makes up for it; `between-bands`: and falls between two bands.
   * `risk-item-N`: item N was answered above its lowest. `unverified-key`, `unverified-bands`, `unverified-proration`: not
   * confirmed by a source that was read.
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
  const mean = isScoredByScale(instrument) ? null : scaleScore(instrument, keyed).mean;
  const total = totalOf(instrument, keyed);
  const scales = Object.entries(instrument.scales).map(([name, items]) => {
    const own = items.map((item) => keyed[item - 1] ?? null);
    return [name, scaleScore(instrument, own)] as const;
  });
  const band = bandOf(instrument, total);
  return {
    total,
    mean,
    scales: Object.fromEntries(scales),
    band,
    flags: flagsOf(instrument, answers, { total, band }),
  };
}

/** Whether a form is read scale by scale, each as the mean of its items: it has scales, and its items are not added up. */
export function isScoredByScale({ total, scales }: Pick<Instrument, 'total' | 'scales'>): boolean {
  return total.kind === 'none' && Object.keys(scales).length > 0;
}

/** Whether the answers are as many as the items and each on its range: those of an older form or a file may not be. */
export function fitsForm(instrument: Instrument, answers: readonly (number | null)[]): boolean {
  return answers.length === instrument.items.length && wrongItem(instrument, answers) === null;
}

/** The first item (from 1) whose answer is not on its range; null where all are. */
function wrongItem({ items, range }: Instrument, answers: readonly (number | null)[]): number | null {
  const at = answers.findIndex((answer, index) => {
    if (answer === null) return false;
    return !isOnRange(answer, items[index]?.range ?? range);
  });
  return at === -1 ? null : at + 1;
}

/** Whether a form has this answer. One that is no number at all (a file may hold a text of digits) is on no range. */
export function isOnRange(answer: number, { lowest, highest, step, without = [] }: AnswerRange): boolean {
  if (!Number.isFinite(answer)) return false;
  const steps = (answer - lowest) / step;
  // Steps of a tenth are not exact in binary.
  const isOnStep = Math.abs(steps - Math.round(steps)) < 1e-6;
  return answer >= lowest && answer <= highest && isOnStep && !without.includes(answer);
}

/** The answers after reversal. @throws AnswerCountError, AnswerRangeError */
function keyedAnswers(instrument: Instrument, answers: readonly (number | null)[]): (number | null)[] {
  const { items, range, reversed } = instrument;
  if (!Array.isArray(answers) || answers.length !== items.length) throw new AnswerCountError(items.length);
  const wrong = wrongItem(instrument, answers);
  if (wrong !== null) throw new AnswerRangeError(wrong);
  return answers.map((answer, at) => {
    if (answer === null || !reversed.includes(at + 1)) return answer;
    const { lowest, highest } = items[at]?.range ?? range;
    return lowest + highest - answer;
  });
}

function scaleScore({ areSums }: Instrument, keyed: readonly (number | null)[]): ScaleScore {
  const given = keyed.filter((answer): answer is number => answer !== null);
  const [answered, of] = [given.length, keyed.length];
  const sum = given.reduce((total, answer) => total + answer, 0);
  const isEnough = !areSums && answered > 0 && answered >= LEAST_ANSWERED * of;
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

/** Bands are published for totals that a complete form can have: a prorated one between two of them belongs to neither. */
function bandOf({ bands, total: rule }: Instrument, total: number | null): string | null {
  if (!bands || total === null) return null;
  const at = (points: number) => bands.bands.find(({ upTo }) => points <= upTo)?.id ?? null;
  if (rule.kind !== 'prorated') return at(total);
  return at(Math.floor(total)) === at(Math.ceil(total)) ? at(total) : null;
}

function flagsOf(
  { key, bands, risk, range, total: rule }: Instrument,
  answers: readonly (number | null)[],
  { total, band }: Pick<Score, 'total' | 'band'>,
): string[] {
  const isIncomplete = answers.includes(null);
  const isProrated = isIncomplete && total !== null;
  const risks = risk.filter((item) => (answers[item - 1] ?? range.lowest) > range.lowest);
  return [
    ...risks.map((item) => `risk-item-${item}`),
    ...(isIncomplete ? ['incomplete'] : []),
    ...(isProrated ? ['prorated'] : []),
    ...(isProrated && bands && band === null ? ['between-bands'] : []),
    ...(isProrated && rule.kind === 'prorated' && !rule.rule.verified ? ['unverified-proration'] : []),
    ...(key.verified ? [] : ['unverified-key']),
    ...(bands && !bands.verified ? ['unverified-bands'] : []),
  ];
}

/** Sums of tenths without the dust of binary fractions. */
function exact(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
