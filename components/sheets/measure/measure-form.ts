import type { AnswerRange, Instrument } from '../../../lib/domain/alliance/instrument';
import { isOnRange } from '../../../lib/domain/alliance/scoring';
import type { Measure } from '../../../lib/domain/practice/measure';
import type { MeasureForm } from '../../../lib/domain/practice/measure-form';
import { say } from '../../../lib/words/index';

/** What a plan asks for: which form, from whom. */
export type PlannedForm = Pick<MeasureForm, 'instrument' | 'rater'>;

/** What a typed answer says: a number on the form's range, nothing, or something else. */
export type TypedAnswer =
  | { readonly kind: 'answer'; readonly value: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong' };

/** Reads one typed answer; a comma is a decimal point. */
export function readAnswer(text: string, range: AnswerRange): TypedAnswer {
  const typed = text.trim().replace(',', '.').replace('−', '-');
  if (typed === '') return { kind: 'none' };
  const value = /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
  return isOnRange(value, range) ? { kind: 'answer', value } : { kind: 'wrong' };
}

/** The range of one item (from 0). */
export function rangeOf({ items, range }: Instrument, at: number): AnswerRange {
  return items[at]?.range ?? range;
}

/** All answers of a form, and the first item (from 0) that is none; null where every answer is sound. */
export function readForm(instrument: Instrument, texts: readonly string[]) {
  const typed = instrument.items.map((_item, at) => readAnswer(texts[at] ?? '', rangeOf(instrument, at)));
  const wrong = typed.findIndex(({ kind }) => kind === 'wrong');
  return {
    answers: typed.map((answer) => (answer.kind === 'answer' ? answer.value : null)),
    wrongAt: wrong === -1 ? null : wrong,
  };
}

/** Which answers item `at` (from 0) takes. */
export function sayOffRange(instrument: Instrument, at: number): string {
  const { lowest, highest, step, without = [] } = rangeOf(instrument, at);
  const words = { number: at + 1, lowest, highest, step };
  if (without.length === 0) return say('measure.item.error', words);
  return say('measure.item.error.without', { ...words, without: without.join(', ') });
}

/** Whether a typed answer can only be meant as it stands, so that the next item may follow at once. */
export function isWhole(text: string, range: AnswerRange): boolean {
  const { lowest, highest, step } = range;
  const isOneDigit = step === 1 && lowest >= 0 && highest <= 9;
  return isOneDigit && readAnswer(text, range).kind === 'answer';
}

/** The form of a measure that stands. */
export function formOfMeasure({ id, instrument, rater, way, range, answers, at }: Measure): MeasureForm {
  return {
    id,
    instrument,
    rater,
    way,
    range,
    texts: answers.map((answer) => (answer === null ? '' : String(answer))),
    baseAt: at,
  };
}
