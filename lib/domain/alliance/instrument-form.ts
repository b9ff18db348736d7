import {
  type AnswerRange,
  FORM_POPULATIONS,
  type FormPopulation,
  type HigherMeans,
  type Instrument,
} from './instrument';
import {
  anchorProblems,
  type FormProblem,
  itemProblems,
  nameProblems,
  populationProblems,
  rangeProblems,
  reversedProblems,
  scaleProblems,
  unseenProblems,
} from './instrument-form-problems';
import type { OwnInstrument, OwnScale, OwnScoring, Wording } from './own-instrument';
import { linesOf, textOfLines } from './typed-lines';

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
  readonly higher: HigherMeans;
  /** It asks about illness. */
  readonly isClinical: boolean;
}

/** What a form says; sound only where it has no problems. */
export interface ReadForm {
  readonly name: string;
  readonly wording: Wording;
  readonly population: readonly FormPopulation[];
  readonly higher: HigherMeans;
  readonly isClinical: boolean;
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
  higher: 'unsaid',
  isClinical: false,
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
        ...unseenProblems('scales', linesOf(form.scales)),
        ...populationProblems(form.population),
      ];
  return {
    name: form.name.trim(),
    wording,
    population: FORM_POPULATIONS.filter((each) => form.population.includes(each)),
    higher: form.higher,
    isClinical: form.isClinical,
    scoring,
    problems: [
      ...unseenProblems('instructions', linesOf(form.instructions)),
      ...itemProblems(items, shell),
      ...anchorProblems(anchors, range),
      ...own,
    ],
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
  higher = 'unsaid',
  isClinical = false,
}: Pick<
  OwnInstrument,
  'name' | 'wording' | 'population' | 'higher' | 'isClinical' | keyof OwnScoring
>): InstrumentForm {
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
    higher,
    isClinical,
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
