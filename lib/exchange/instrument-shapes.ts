import * as v from 'valibot';
import { FORM_POPULATIONS } from '../domain/alliance/instrument';
import { formOfOwn, readInstrumentForm } from '../domain/alliance/instrument-form';
import {
  LONGEST_FORM,
  type OwnInstrument,
  type Wording,
  type WordingRecord,
} from '../domain/alliance/own-instrument';
import { id, moment, type Shape, text, wholeWithin, within } from './shape-parts';

/** One line of a form: no line ends in it, for a form is typed and read line by line. */
export const formLine = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(LONGEST_FORM.line),
  v.regex(/^[^\n\r]+$/),
);

const formName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(LONGEST_FORM.name),
  v.regex(/^[^\n\r]+$/),
);
const formLines = (most: number) => v.pipe(v.array(formLine), v.maxLength(most));
const itemNumbers = v.pipe(v.array(wholeWithin(1, LONGEST_FORM.items)), v.maxLength(LONGEST_FORM.items));
const rangeEnd = within(-LONGEST_FORM.value, LONGEST_FORM.value);

/** What a pack and a record have in common. */
export const formParts = {
  name: formName,
  instructions: text,
  items: v.pipe(formLines(LONGEST_FORM.items), v.minLength(1)),
  anchors: formLines(LONGEST_FORM.answers),
  range: v.strictObject({ lowest: rangeEnd, highest: rangeEnd, step: within(0.001, LONGEST_FORM.value) }),
  reversed: itemNumbers,
  scales: v.pipe(
    v.array(v.strictObject({ name: formName, items: itemNumbers })),
    v.maxLength(LONGEST_FORM.scales),
  ),
  total: v.picklist(['sum', 'none']),
  population: v.pipe(
    v.array(v.picklist(FORM_POPULATIONS)),
    v.minLength(1),
    v.check((all) => new Set(all).size === all.length),
  ),
} as const;

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

/** An instrument that the practitioner built. */
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
    isInUse: v.boolean(),
    at: moment,
  }),
  v.check((own) => readInstrumentForm(formOfOwn(own), null).problems.length === 0),
);
