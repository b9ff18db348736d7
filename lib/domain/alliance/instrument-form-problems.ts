import { isVisible } from '../practice/plain-line';
import type { AnswerRange, FormPopulation, Instrument } from './instrument';
import { answersOf, LONGEST_FORM, type OwnScale } from './own-instrument';
import { hasControl, type TypedLine } from './typed-lines';

/** What is wrong with a field, and on which line (from 1, as typed, empty ones counted) of it. */
export interface FormProblem {
  readonly field:
    | 'name'
    | 'instructions'
    | 'items'
    | 'anchors'
    | 'range'
    | 'reversed'
    | 'scales'
    | 'population';
  readonly fault:
    | 'empty'
    | 'surplus'
    | 'long'
    | 'control'
    | 'count'
    | 'many'
    | 'numbers'
    | 'unknown-item'
    | 'unnamed'
    | 'twice'
    | 'taken';
  readonly line: number | null;
  /** How many there are, and how many there should be or may be. */
  readonly count: number;
  readonly of: number;
}

function problem(
  field: FormProblem['field'],
  fault: FormProblem['fault'],
  { line = null, count = 0, of = 0 }: Partial<FormProblem> = {},
): FormProblem {
  return { field, fault, line, count, of };
}

/** The name is that of a form of the library. */
export const NAME_TAKEN: FormProblem = problem('name', 'taken');

/** What is wrong with a name. */
export function nameProblems(name: string): FormProblem[] {
  const { length } = name.trim();
  if (!isVisible(name)) return [problem('name', 'empty')];
  if (length > LONGEST_FORM.name) return [problem('name', 'long', { of: LONGEST_FORM.name })];
  return hasControl(name) ? [problem('name', 'control')] : [];
}

/** What is wrong with the items; `shell` is the form of the library they are the wording of. */
export function itemProblems(items: readonly TypedLine[], shell: Instrument | null): FormProblem[] {
  const count = items.length;
  const of = shell?.items.length ?? LONGEST_FORM.items;
  if (count === 0) return [problem('items', 'empty')];
  if (!shell) return count > of ? [problem('items', 'many', { count, of })] : wrongLines('items', items);
  const surplus = items.slice(of).map(({ line }) => problem('items', 'surplus', { line, of }));
  const miscounted = count === of ? [] : [problem('items', 'count', { count, of })];
  return [...miscounted, ...wrongLines('items', items.slice(0, of)), ...surplus];
}

/** What is wrong with the words of answers. */
export function anchorProblems(anchors: readonly TypedLine[], range: AnswerRange): FormProblem[] {
  const of = answersOf(range).length;
  const isRight = anchors.length === 0 || anchors.length === 2 || anchors.length === of;
  return isRight
    ? wrongLines('anchors', anchors)
    : [problem('anchors', 'count', { count: anchors.length, of })];
}

function wrongLines(field: 'items' | 'anchors', lines: readonly TypedLine[]): FormProblem[] {
  const long = lines.flatMap(({ text, line }) =>
    text.length > LONGEST_FORM.line ? [problem(field, 'long', { line, of: LONGEST_FORM.line })] : [],
  );
  return [...long, ...unseenProblems(field, lines)].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** The lines of a field with what cannot be seen: it would stand on the form unnoticed, and may hide what is there. */
export function unseenProblems(field: FormProblem['field'], lines: readonly TypedLine[]): FormProblem[] {
  return lines.flatMap(({ text, line }) => (hasControl(text) ? [problem(field, 'control', { line })] : []));
}

/** What is wrong with the answers that a form has. */
export function rangeProblems(range: AnswerRange): FormProblem[] {
  const { lowest, highest, step } = range;
  const isWithin = (value: number) => Math.abs(value) <= LONGEST_FORM.value;
  const isSound = isWithin(lowest) && isWithin(highest) && lowest < highest && step > 0;
  if (!isSound) return [problem('range', 'numbers', { of: LONGEST_FORM.value })];
  const answers = answersOf(range);
  // The highest answer must be one, or reversal would lead off the form.
  if (answers.at(-1) !== highest && answers.length <= LONGEST_FORM.answers)
    return [problem('range', 'numbers', { of: LONGEST_FORM.value })];
  return answers.length > LONGEST_FORM.answers
    ? [problem('range', 'many', { of: LONGEST_FORM.answers })]
    : [];
}

/** What is wrong with the items that count the other way round, of so many. */
export function reversedProblems(reversed: readonly number[], count: number): FormProblem[] {
  return reversed.every((item) => isItem(item, count))
    ? []
    : [problem('reversed', 'unknown-item', { of: count })];
}

/** What is wrong with the scales, of so many items. */
export function scaleProblems(
  scales: readonly (OwnScale & { line: number })[],
  count: number,
): FormProblem[] {
  if (scales.length > LONGEST_FORM.scales)
    return [problem('scales', 'many', { count: scales.length, of: LONGEST_FORM.scales })];
  const names = scales.map(({ name }) => name);
  return scales.flatMap(({ name, items, line }, at) => {
    if (!isVisible(name) || name.length > LONGEST_FORM.name) return [problem('scales', 'unnamed', { line })];
    if (names.indexOf(name) !== at) return [problem('scales', 'twice', { line })];
    const isRight = items.length > 0 && items.every((item) => isItem(item, count));
    return isRight ? [] : [problem('scales', 'unknown-item', { line, of: count })];
  });
}

/** What is wrong with those whom a form is made for. */
export function populationProblems(population: readonly FormPopulation[]): FormProblem[] {
  return population.length === 0 ? [problem('population', 'empty')] : [];
}

function isItem(item: number, count: number): boolean {
  return Number.isInteger(item) && item >= 1 && item <= count;
}
