import { type AnswerRange, FORM_POPULATIONS, type FormPopulation, type Instrument } from './instrument';
import {
  answersOf,
  LONGEST_FORM,
  type OwnInstrument,
  type OwnScale,
  type OwnScoring,
  type Wording,
} from './own-instrument';
import { linesOf, type TypedLine, textOfLines } from './typed-lines';

/** A form as it is typed: one item, answer or scale a line. */
export interface InstrumentForm {
  readonly name: string;
  readonly instructions: string;
  readonly items: string;
  readonly anchors: string;
  readonly lowest: string;
  readonly highest: string;
  readonly step: string;
  /** Numbers of items, apart by commas or blanks. */
  readonly reversed: string;
  /** A line each: name, colon, numbers of items. */
  readonly scales: string;
  readonly total: 'sum' | 'none';
  readonly population: readonly FormPopulation[];
}

/** What is wrong with a field, and on which line (from 1, as typed, empty ones counted) of it. */
export interface FormProblem {
  readonly field: 'name' | 'items' | 'anchors' | 'range' | 'reversed' | 'scales' | 'population';
  readonly fault:
    | 'empty'
    | 'surplus'
    | 'long'
    | 'count'
    | 'many'
    | 'numbers'
    | 'unknown-item'
    | 'unnamed'
    | 'twice';
  readonly line: number | null;
  /** How many there are, and how many there should be or may be. */
  readonly count: number;
  readonly of: number;
}

/** What a form says; sound only where it has no problems. */
export interface ReadForm {
  readonly name: string;
  readonly wording: Wording;
  readonly population: readonly FormPopulation[];
  readonly scoring: OwnScoring;
  readonly problems: readonly FormProblem[];
}

/** A form with nothing typed. */
export const EMPTY_FORM: InstrumentForm = {
  name: '',
  instructions: '',
  items: '',
  anchors: '',
  lowest: '0',
  highest: '10',
  step: '1',
  reversed: '',
  scales: '',
  total: 'sum',
  population: FORM_POPULATIONS,
};

/** Reads a form for an own instrument, or the wording of `shell`, whose items and range are its own. */
export function readInstrumentForm(form: InstrumentForm, shell: Instrument | null): ReadForm {
  const [items, anchors] = [linesOf(form.items), linesOf(form.anchors)];
  const wording: Wording = {
    instructions: form.instructions.trim(),
    items: items.map(({ text }) => text),
    anchors: anchors.map(({ text }) => text),
  };
  const range = shell?.range ?? readRange(form);
  const count = wording.items.length;
  const reversed = shell ? [] : numbersOf(form.reversed);
  const scales = shell ? [] : linesOf(form.scales).map(({ text, line }) => ({ ...readScale(text), line }));
  const scoring: OwnScoring = {
    range,
    reversed: sorted(reversed),
    scales: scales.map(({ line: _line, ...scale }) => scale),
    total: form.total,
  };
  const own = shell
    ? []
    : [
        ...nameProblems(form.name),
        ...rangeProblems(range),
        ...reversedProblems(reversed, count),
        ...scaleProblems(scales, count),
        ...populationProblems(form.population),
      ];
  return {
    name: form.name.trim(),
    wording,
    population: FORM_POPULATIONS.filter((each) => form.population.includes(each)),
    scoring,
    problems: [...itemProblems(items, shell), ...anchorProblems(anchors, range), ...own],
  };
}

/** The form of what stands. */
export function formOfWording(wording: Wording): InstrumentForm {
  const { instructions, items, anchors } = wording;
  return { ...EMPTY_FORM, instructions, items: textOfLines(items), anchors: textOfLines(anchors) };
}

/** The form of an own instrument. */
export function formOfOwn({
  name,
  wording,
  range,
  reversed,
  scales,
  total,
  population,
}: Pick<OwnInstrument, 'name' | 'wording' | 'population' | keyof OwnScoring>): InstrumentForm {
  return {
    ...formOfWording(wording),
    name,
    lowest: String(range.lowest),
    highest: String(range.highest),
    step: String(range.step),
    reversed: reversed.join(', '),
    scales: textOfLines(scales.map((scale) => `${scale.name}: ${scale.items.join(', ')}`)),
    total,
    population,
  };
}

function readRange({ lowest, highest, step }: InstrumentForm): AnswerRange {
  return { lowest: numberOf(lowest), highest: numberOf(highest), step: numberOf(step) };
}

function numberOf(text: string): number {
  const typed = text.trim().replace(',', '.').replace('−', '-');
  return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
}

/** What is no number stays as none, so that it is found wanting. */
function numbersOf(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .flatMap((part) => (part === '' ? [] : [/^\d+$/.test(part) ? Number(part) : Number.NaN]));
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function readScale(line: string): OwnScale {
  const at = line.lastIndexOf(':');
  return at === -1
    ? { name: '', items: [] }
    : { name: line.slice(0, at).trim(), items: sorted(numbersOf(line.slice(at + 1))) };
}

function problem(
  field: FormProblem['field'],
  fault: FormProblem['fault'],
  { line = null, count = 0, of = 0 }: Partial<FormProblem> = {},
): FormProblem {
  return { field, fault, line, count, of };
}

function nameProblems(name: string): FormProblem[] {
  const { length } = name.trim();
  if (length === 0) return [problem('name', 'empty')];
  return length > LONGEST_FORM.name ? [problem('name', 'long', { of: LONGEST_FORM.name })] : [];
}

function itemProblems(items: readonly TypedLine[], shell: Instrument | null): FormProblem[] {
  const count = items.length;
  const of = shell?.items.length ?? LONGEST_FORM.items;
  if (count === 0) return [problem('items', 'empty')];
  if (!shell) return count > of ? [problem('items', 'many', { count, of })] : tooLong('items', items);
  const surplus = items.slice(of).map(({ line }) => problem('items', 'surplus', { line, of }));
  const miscounted = count === of ? [] : [problem('items', 'count', { count, of })];
  return [...miscounted, ...tooLong('items', items.slice(0, of)), ...surplus];
}

function anchorProblems(anchors: readonly TypedLine[], range: AnswerRange): FormProblem[] {
  const of = answersOf(range).length;
  const isRight = anchors.length === 0 || anchors.length === 2 || anchors.length === of;
  return isRight ? tooLong('anchors', anchors) : [problem('anchors', 'count', { count: anchors.length, of })];
}

function tooLong(field: 'items' | 'anchors', lines: readonly TypedLine[]): FormProblem[] {
  return lines.flatMap(({ text, line }) =>
    text.length > LONGEST_FORM.line ? [problem(field, 'long', { line, of: LONGEST_FORM.line })] : [],
  );
}

function rangeProblems(range: AnswerRange): FormProblem[] {
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

function reversedProblems(reversed: readonly number[], count: number): FormProblem[] {
  return reversed.every((item) => isItem(item, count))
    ? []
    : [problem('reversed', 'unknown-item', { of: count })];
}

function scaleProblems(scales: readonly (OwnScale & { line: number })[], count: number): FormProblem[] {
  if (scales.length > LONGEST_FORM.scales)
    return [problem('scales', 'many', { count: scales.length, of: LONGEST_FORM.scales })];
  const names = scales.map(({ name }) => name);
  return scales.flatMap(({ name, items, line }, at) => {
    if (name === '' || name.length > LONGEST_FORM.name) return [problem('scales', 'unnamed', { line })];
    if (names.indexOf(name) !== at) return [problem('scales', 'twice', { line })];
    const isRight = items.length > 0 && items.every((item) => isItem(item, count));
    return isRight ? [] : [problem('scales', 'unknown-item', { line, of: count })];
  });
}

function populationProblems(population: readonly FormPopulation[]): FormProblem[] {
  return population.length === 0 ? [problem('population', 'empty')] : [];
}

function isItem(item: number, count: number): boolean {
  return Number.isInteger(item) && item >= 1 && item <= count;
}
