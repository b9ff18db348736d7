type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

const BLANK = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\b\f\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What ends a line in a file, on whatever machine it was written. */
const LINE_END = /\r\n|\r|\n/;

/**
 * The line (from 1) in which text stops being JSON: browsers do not all say it, and not always. For text that `JSON.parse` refuses.
 */
export function lineOfFault(text: string): number {
  return text.slice(0, faultAt(text)).split(LINE_END).length;
}

function faultAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let expected: Expected = 'value';
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  for (take(BLANK); at < text.length; take(BLANK)) {
    const next = stepAt(text[at] ?? '', expected, open);
    if (next) at += 1;
    else if (expected === 'value' || expected === 'first-value') {
      if (!take(STRING) && !take(PLAIN)) return at;
    } else if (!isKey(expected) || !take(STRING)) return at;
    expected = next ?? (isKey(expected) ? 'colon' : 'after');
  }
  return at;
}

function isKey(expected: Expected): boolean {
  return expected === 'key' || expected === 'first-key';
}

/** What may follow a mark of punctuation; null where it is none, or none that may stand here. Opens and closes in `open`. */
function stepAt(mark: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const wantsValue = expected === 'value' || expected === 'first-value';
  if (wantsValue && (mark === '{' || mark === '[')) {
    open.push(mark);
    return mark === '{' ? 'first-key' : 'first-value';
  }
  if (expected === 'colon') return mark === ':' ? 'value' : null;
  const around = open.at(-1);
  const mayClose =
    expected === 'after' || expected === 'first-key' || (expected === 'first-value' && around === '[');
  if (mayClose && around !== undefined && mark === (around === '{' ? '}' : ']')) {
    open.pop();
    return 'after';
  }
  if (expected === 'after' && mark === ',' && around !== undefined) return around === '{' ? 'key' : 'value';
  return null;
}
