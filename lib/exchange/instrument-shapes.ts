import * as v from 'valibot';
import { FORM_POPULATIONS, HIGHER_MEANS } from '../domain/alliance/instrument';
import { formOfOwn, readInstrumentForm } from '../domain/alliance/instrument-form';
import {
  LONGEST_FORM,
  type OwnInstrument,
  type Wording,
  type WordingRecord,
} from '../domain/alliance/own-instrument';
import { hasControl } from '../domain/alliance/typed-lines';
import { id, moment, type Shape, text, wholeWithin, within } from './shape-parts';

/** What the shapes of texts say of one that does not fit, beside the names that valibot has for it. */
export const TEXT_FAULTS = { lines: 'lines', control: 'control' } as const;

/** One line of a form: no line ends in it, for a form is typed and read line by line. */
const lineUpTo = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longest),
    v.regex(/^[^\n\r]*$/, TEXT_FAULTS.lines),
  );
const formLine = lineUpTo(LONGEST_FORM.line);
const formName = lineUpTo(LONGEST_FORM.name);
const seen = v.check((typed: string) => !typed.split(/[\n\r]/).some(hasControl), TEXT_FAULTS.control);
const itemNumbers = v.pipe(v.array(wholeWithin(1, LONGEST_FORM.items)), v.maxLength(LONGEST_FORM.items));
const rangeEnd = within(-LONGEST_FORM.value, LONGEST_FORM.value);

/** The parts of a form by what its lines, names and longer texts are. */
const partsOf = <Text extends v.GenericSchema<string, string>>(line: Text, name: Text, longer: Text) => ({
  name,
  instructions: longer,
  items: v.pipe(v.array(line), v.maxLength(LONGEST_FORM.items), v.minLength(1)),
  anchors: v.pipe(v.array(line), v.maxLength(LONGEST_FORM.answers)),
  range: v.strictObject({ lowest: rangeEnd, highest: rangeEnd, step: within(0.001, LONGEST_FORM.value) }),
  reversed: itemNumbers,
  scales: v.pipe(v.array(v.strictObject({ name, items: itemNumbers })), v.maxLength(LONGEST_FORM.scales)),
  total: v.picklist(['sum', 'none']),
  higher: v.picklist(HIGHER_MEANS),
  population: v.pipe(
    v.array(v.picklist(FORM_POPULATIONS)),
    v.minLength(1),
    v.check((all) => new Set(all).size === all.length),
  ),
});

/** What stands in a record. */
const formParts = partsOf<v.GenericSchema<string, string>>(formLine, formName, text);

/** What stands in a pack, which holds nothing that cannot be seen. */
export const packParts = partsOf<v.GenericSchema<string, string>>(
  v.pipe(formLine, seen),
  v.pipe(formName, seen),
  v.pipe(text, seen),
);

const wording: Shape<Wording> = v.strictObject({
  instructions: formParts.instructions,
  items: formParts.items,
  anchors: formParts.anchors,
});

/** The wording of the practitioner's copy; where it does not fit the form it is kept and not shown (see `withWording`). */
export const wordingRecord: Shape<WordingRecord> = v.strictObject({
  kind: v.literal('wording'),
  id,
  instrument: id,
  wording,
  at: moment,
});

/**
 * An instrument that the practitioner built. One kept with characters that cannot be seen is no reason to refuse a practice: its form
 * tells of them.
 */
export const ownInstrument: Shape<OwnInstrument> = v.pipe(
  v.strictObject({
    kind: v.literal('own-instrument'),
    id,
    name: formParts.name,
    wording,
    range: formParts.range,
    reversed: formParts.reversed,
    scales: formParts.scales,
    total: formParts.total,
    population: formParts.population,
    higher: v.exactOptional(formParts.higher),
    isClinical: v.exactOptional(v.boolean()),
    isInUse: v.boolean(),
    at: moment,
  }),
  v.check((own) =>
    readInstrumentForm(formOfOwn(own), null).problems.every(({ fault }) => fault === 'control'),
  ),
);
