import * as v from 'valibot';
import { FORM_POPULATIONS, type Instrument } from '../domain/alliance/instrument';
import {
  EMPTY_FORM,
  formOfOwn,
  formOfWording,
  type InstrumentForm,
} from '../domain/alliance/instrument-form';
import type { FormProblem } from '../domain/alliance/instrument-form-problems';
import { packParts, TEXT_FAULTS } from './instrument-shapes';
import { lineOfFault } from './json-line';
import { listFaults, senseProblems } from './pack-sense';
import { id } from './shape-parts';

/** A pack is text of one questionnaire: a larger file is none. In bytes. */
export const LARGEST_PACK = 500_000;

/** Names what a file is, and the version of its fields. */
const HEADER = { format: v.literal('beside-instrument'), version: v.literal(1) } as const;
const OPTIONAL_WORDS = {
  instructions: v.optional(packParts.instructions, ''),
  anchors: v.optional(packParts.anchors, []),
} as const;

/** The wording of one's own copy of an instrument of the library. */
const wordingPack = v.strictObject({ ...HEADER, instrument: id, items: packParts.items, ...OPTIONAL_WORDS });

/** A whole instrument of one's own. */
const ownPack = v.strictObject({
  ...HEADER,
  name: packParts.name,
  items: packParts.items,
  ...OPTIONAL_WORDS,
  range: packParts.range,
  reversed: v.optional(packParts.reversed, []),
  scales: v.optional(packParts.scales, []),
  total: v.optional(packParts.total, 'none'),
  population: v.optional(packParts.population, [...FORM_POPULATIONS]),
  higher: v.optional(packParts.higher, 'unsaid'),
  clinical: v.optional(v.boolean(), false),
});

/** Why a pack cannot be read. */
export type PackProblem =
  | { readonly kind: 'too-large' }
  /** Not JSON, from this line (from 1) on. */
  | { readonly kind: 'not-json'; readonly line: number }
  | { readonly kind: 'not-a-pack' }
  /** Of another version than this Beside knows. */
  | { readonly kind: 'version' }
  /** A field by its place, such as `items, entry 3`. */
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly entry: number | null;
      readonly fault: FieldFault;
      /** How many entries or characters there may be; 0 where that is not the fault. */
      readonly of: number;
    }
  /** Of the right shape, and makes no sense on a form; said beside faults of shape, as without them the form itself tells of it. */
  | { readonly kind: 'sense'; readonly problem: FormProblem };

type FieldProblem = Extract<PackProblem, { kind: 'field' }>;

/** What is wrong with a field. */
export type FieldFault =
  | 'missing'
  | 'unknown'
  | 'wrong'
  | 'many'
  | 'long'
  | 'empty'
  | keyof typeof TEXT_FAULTS;

/** What a pack holds (`instrument`: whose wording it is, null for one of one's own), as a form to look through before it is saved; or everything that is wrong with it. */
export type ReadPack =
  | { readonly ok: true; readonly instrument: string | null; readonly form: InstrumentForm }
  | {
      readonly ok: false;
      /** As above, where that much can be read. */
      readonly instrument?: string | null;
      readonly problems: readonly PackProblem[];
    };

/**
 * Reads a pack whole. Nothing of it is ever read as anything but text and numbers. `shell` is the form of the library whose wording is
 * wanted, if one is.
 */
export function readPack(text: string, shell: Instrument | null = null): ReadPack {
  if (text.length > LARGEST_PACK) return refused({ kind: 'too-large' });
  const parsed = parse(text);
  if (!parsed.ok) return refused({ kind: 'not-json', line: parsed.line });
  const { value } = parsed;
  const isPack = typeof value === 'object' && value !== null && 'format' in value;
  if (!isPack || value.format !== HEADER.format.literal) return refused({ kind: 'not-a-pack' });
  const isKnown = 'version' in value && value.version === HEADER.version.literal;
  if ('version' in value && !isKnown) return refused({ kind: 'version' });
  return 'instrument' in value ? readWording(value, shell) : readOwn(value);
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line: number };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, line: lineOfFault(text) };
  }
}

function readWording(value: object, shell: Instrument | null): ReadPack {
  const read = v.safeParse(wordingPack, value);
  if (!read.success) {
    const { instrument } = value as { instrument?: unknown };
    const isWanted = shell !== null && shell.id === instrument;
    const problems = problemsOf(
      read.issues,
      value,
      isWanted ? (pack) => senseProblems(pack, shell) : noSense,
    );
    return { ok: false, ...(v.is(id, instrument) ? { instrument } : {}), problems };
  }
  const { instrument, ...wording } = read.output;
  return { ok: true, instrument, form: formOfWording(wording) };
}

function readOwn(value: object): ReadPack {
  const read = v.safeParse(ownPack, value);
  if (!read.success) {
    const problems = problemsOf(read.issues, value, (pack) => senseProblems(pack, null));
    return { ok: false, instrument: null, problems };
  }
  const { instructions, items, anchors, clinical, ...own } = read.output;
  const form = formOfOwn({ ...own, wording: { instructions, items, anchors }, isClinical: clinical });
  return { ok: true, instrument: null, form: { ...EMPTY_FORM, ...form } };
}

function refused(problem: PackProblem): ReadPack {
  return { ok: false, problems: [problem] };
}

type Parts = Readonly<Record<string, unknown>>;

/** Of a wording for another form: nothing is known of what it should be. */
const noSense = (): FormProblem[] => [];

/** One for each place, however much is wrong with it; then what makes no sense, where nothing else is wrong. */
function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  value: object,
  senseOf: (pack: Parts) => readonly FormProblem[],
): PackProblem[] {
  const pack = value as Parts;
  const ofLists = listFaults(pack).map((fault): FieldProblem => ({ kind: 'field', entry: null, ...fault }));
  const problems = [...issues.map(problemOf), ...ofLists];
  const isFirst = ({ field, entry }: FieldProblem, at: number) =>
    problems.findIndex((each) => each.field === field && each.entry === entry) === at;
  const firsts = problems.filter(isFirst);
  const isWrong = (at: FormProblem) =>
    firsts.some(({ field, entry }) => field === at.field && entry === at.line);
  const sense = senseOf(pack).filter((each) => !isWrong(each));
  return [...firsts, ...sense.map((problem): PackProblem => ({ kind: 'sense', problem }))];
}

/** The field with its place in a list; never what stands there. */
function problemOf(issue: v.BaseIssue<unknown>): FieldProblem {
  const { path, requirement } = issue;
  const keys = (path ?? []).map(({ key }) => key);
  const names = keys.filter((key) => typeof key === 'string');
  const entry = keys.find((key) => typeof key === 'number');
  const fault = faultOf(issue);
  const of = (fault === 'many' || fault === 'long') && typeof requirement === 'number' ? requirement : 0;
  const field = names.map((name) => name.slice(0, 40)).join('.');
  return { kind: 'field', field, entry: entry === undefined ? null : entry + 1, fault, of };
}

function faultOf({ type, expected, input, message }: v.BaseIssue<unknown>): FieldFault {
  // A strict object expects "never" of a field it does not know.
  if (type === 'strict_object' && expected === 'never') return 'unknown';
  if (input === undefined) return 'missing';
  if (message === TEXT_FAULTS.lines || message === TEXT_FAULTS.control) return message;
  if (type === 'max_length') return Array.isArray(input) ? 'many' : 'long';
  return type === 'min_length' ? 'empty' : 'wrong';
}
