/** A random id: of no use to a reader. */
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** What somebody entered into a field or a form, to be read where neither is any more; empty where nothing was entered. */
export function leftOverText(text: string, base: string): string {
  const form = asForm(text);
  return form === null ? text.trim() : formLines(form, asForm(base) ?? {}).join('\n');
}

/** A form's state is drafted as JSON; anything else is plain text. */
function asForm(text: string): object | null {
  if (!text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as object;
  } catch {
    return null;
  }
}

/** A line for each part of a form that differs from what stood there, by the part's name. */
function formLines(form: object, base: object): string[] {
  return Object.entries(form).flatMap(([name, value]: [string, unknown]) => {
    const before: unknown = (base as Record<string, unknown>)[name];
    if (typeof value === 'object' && value !== null) return partLines(name, value, before);
    const isSaid = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
    return isSaid && value !== before && !ID.test(String(value)) ? [`- ${asWords(name)}: ${value}`] : [];
  });
}

function partLines(name: string, value: object, before: unknown): string[] {
  const lines = formLines(value, typeof before === 'object' && before !== null ? before : {});
  if (lines.length === 0) return [];
  const isOfList = /^\d+$|^[0-9a-f]{8}-/.test(name);
  return isOfList ? lines : [`- ${asWords(name)}:`, ...lines.map((line) => `  ${line}`)];
}

/** `nextTime` → `next time`. */
function asWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
