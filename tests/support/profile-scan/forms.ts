/** What is looked for: words and dates as text; numbers as text and as the eight bytes a program keeps them in. */
export type Secret = string | number;

/** One way a secret may have been written down, as bytes read as Latin-1. */
export interface Form {
  readonly encoding: string;
  readonly secret: Secret;
  readonly bytes: string;
  /** Whether letters count as equal to their capitals. Not in base64, where they are different things. */
  readonly isCaseless: boolean;
}

/** Shorter pieces of base64 turn up by chance. */
const SHORTEST_BASE64 = 7;

/** Every way this secret may have been written. */
export function formsOf(secret: Secret): readonly Form[] {
  const spellings = new Set([`${secret}`, `${secret}`.toLowerCase(), `${secret}`.toUpperCase()]);
  const forms = [...spellings].flatMap((text) => [...plainForms(secret, text), ...base64Forms(secret, text)]);
  const all = typeof secret === 'number' ? [...forms, ...binaryForms(secret)] : forms;
  return [...new Map(all.map((form) => [`${form.encoding} ${form.bytes}`, form])).values()];
}

function plainForms(secret: Secret, text: string): Form[] {
  const form = (encoding: string, bytes: Buffer): Form => ({
    encoding,
    secret,
    bytes: bytes.toString('latin1').toLowerCase(),
    isCaseless: true,
  });
  const wide = Buffer.from(text, 'utf16le');
  const isLatin = [...text].every((letter) => letter <= '\u00ff');
  const isPlain = /^[\u0020-\u007e]*$/.test(text);
  const address = encodeURIComponent(text);
  return [
    form('utf-8', Buffer.from(text)),
    form('utf-16le', wide),
    form('utf-16be', Buffer.from(wide).swap16()),
    ...(isLatin && !isPlain ? [form('latin-1', Buffer.from(text, 'latin1'))] : []),
    ...(isPlain ? [form('firefox-key', Buffer.from(text).map((byte) => byte + 1) as Buffer)] : []),
    ...(isPlain ? [] : [form('json-escape', Buffer.from(escapeForJson(text)))]),
    ...(address === text
      ? []
      : ['%20', '+'].map((gap) => form('url', Buffer.from(address.replaceAll('%20', gap))))),
  ];
}

function escapeForJson(text: string): string {
  return text.replace(
    /[^\u0020-\u007e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Base64 of a word depends on where in three bytes it begins; only the characters it alone decides are kept. */
function base64Forms(secret: Secret, text: string): Form[] {
  const found: Form[] = [];
  for (const [name, bytes] of [
    ['utf-8', Buffer.from(text)],
    ['utf-16le', Buffer.from(text, 'utf16le')],
  ] as const) {
    for (const before of [0, 1, 2]) {
      const whole = Buffer.concat([Buffer.alloc(before), bytes]);
      const first = Math.ceil((before * 8) / 6);
      const last = Math.floor((whole.length * 8) / 6);
      for (const alphabet of ['base64', 'base64url'] as const) {
        const piece = whole.toString(alphabet).slice(first, last);
        if (piece.length < SHORTEST_BASE64) continue;
        found.push({ encoding: `${alphabet} of ${name}`, secret, bytes: piece, isCaseless: false });
      }
    }
  }
  return found;
}

function binaryForms(secret: number): Form[] {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(secret);
  const form = (encoding: string, from: Buffer): Form => ({
    encoding,
    secret,
    bytes: from.toString('latin1'),
    isCaseless: false,
  });
  return [form('float64le', bytes), form('float64be', Buffer.from(bytes).reverse())];
}
