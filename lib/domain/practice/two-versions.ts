/** Something with fields, as against a list or one value. */
type Fields = Readonly<Record<string, unknown>>;

/** By what the rows of a list are told apart, by the list's field: such a list is merged row by row, any other is one thing. */
const ROWS: Readonly<Record<string, (row: unknown, at: number) => unknown>> = {
  each: (said) => hasFields(said) && said['participant'],
  tried: (attempt) => hasFields(attempt) && attempt['way'],
  markers: (marker) => marker,
  levels: (_words, at) => at,
  texts: (_answer, at) => at,
};

/** Fields that make sense only with one another, in groups: changed here in one of them, they are all as they are here. */
export type Together<Form> = readonly (readonly (keyof Form)[])[];

/**
 * A form of one window laid over what another window saved: what was changed here, and else what stands there. Things with
 * fields are gone through field by field, lists of rows row by row.
 * @param base what the form was written from
 */
export function laidOver<Form extends object>(
  form: Form,
  base: Form,
  standing: Form,
  together: Together<Form> = [],
): Form {
  const merged = overField(form, base, standing) as Form;
  const changed = together.filter((group) => group.some((field) => !isSame(form[field], base[field])));
  return { ...merged, ...Object.fromEntries(changed.flat().map((field) => [field, form[field]])) };
}

/** The fields that another window changed from what this form was written from, and that read otherwise here. */
export function changedThere<Form extends object>(
  form: Form,
  base: Form,
  standing: Form,
): readonly (keyof Form)[] {
  const fields = Object.keys(standing) as (keyof Form)[];
  return fields.filter((field) => {
    const there = standing[field];
    return !isSame(there, base[field]) && !isSame(there, form[field]);
  });
}

function overField(here: unknown, base: unknown, there: unknown, name = ''): unknown {
  if (isSame(here, base) || (isBlank(base) && isBlank(here))) return there;
  const keyOf = ROWS[name];
  if (keyOf && Array.isArray(here) && Array.isArray(there))
    return overRows(here, Array.isArray(base) ? base : [], there, keyOf);
  if (!hasFields(here) || !hasFields(there)) return here;
  return overFields(here, hasFields(base) ? base : {}, there);
}

function overFields(here: Fields, base: Fields, there: Fields): Fields {
  const names = new Set([...Object.keys(there), ...Object.keys(here)]);
  const merged = [...names].map(
    (name) => [name, overField(here[name], base[name], there[name], name)] as const,
  );
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function overRows(
  here: readonly unknown[],
  base: readonly unknown[],
  there: readonly unknown[],
  keyOf: (row: unknown, at: number) => unknown,
): readonly unknown[] {
  const [mine, before, theirs] = [here, base, there].map(
    (rows) => new Map(rows.map((row, at) => [keyOf(row, at), row])),
  ) as [Map<unknown, unknown>, Map<unknown, unknown>, Map<unknown, unknown>];
  const keys = new Set([...mine.keys(), ...theirs.keys()]);
  return [...keys]
    .map((key) => overField(mine.get(key), before.get(key), theirs.get(key)))
    .filter((row) => row !== undefined);
}

/** Nothing said: where something was begun in both windows, what is blank here was not changed here. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The order of fields says nothing: two windows may have written them one after the other. */
export function isSame(one: unknown, other: unknown): boolean {
  if (hasFields(one) && hasFields(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSame(one[name], other[name]));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}
