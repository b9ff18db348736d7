/** A place in a template to write at; the name may be empty, and the same name twice is one thing to fill in. */
export interface TemplateField {
  readonly field: string;
}

const FIELD = /\{\{([^{}\n]{0,80})\}\}/g;

/** A template as its text and its fields, in their order: `{{what helped}}`, or `{{}}` for a place without a name. */
export function readTemplate(text: string): readonly (string | TemplateField)[] {
  const parts: (string | TemplateField)[] = [];
  let at = 0;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(FIELD)) {
    if (index > at) parts.push(text.slice(at, index));
    parts.push({ field: name.trim() });
    at = index + whole.length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** A template with what is known put in; fields by other names stay to be filled in. Names are compared in small letters. */
export function fillFields(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(FIELD, (whole, name: string) => known.get(name.trim().toLowerCase()) ?? whole);
}
