/** Something with fields, as against a list or one value. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * A form of one window laid over what another window saved: what was changed here, and else what stands there. Things with
 * fields are gone through field by field; a list is one thing.
 * @param base what the form was written from
 */
export function laidOver<Form extends object>(form: Form, base: Form, standing: Form): Form {
  return overField(form, base, standing) as Form;
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

function overField(here: unknown, base: unknown, there: unknown): unknown {
  if (isSame(here, base)) return there;
  if (!hasFields(here) || !hasFields(base) || !hasFields(there)) return here;
  const names = new Set([...Object.keys(there), ...Object.keys(here)]);
  const merged = [...names].map((name) => [name, overField(here[name], base[name], there[name])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The order of fields says nothing: two windows may have written them one after the other. */
function isSame(one: unknown, other: unknown): boolean {
  if (hasFields(one) && hasFields(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSame(one[name], other[name]));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}
