/**
 * Unpacks one raw Snappy block: a length, then literals and copies of what was unpacked before.
 * Null when the bytes are not such a block. Format: github.com/google/snappy, format_description.txt.
 */
export function unpackSnappy(packed: Buffer, start = 0): Buffer | null {
  const length = readVarint(packed, start);
  if (!length || length.value === 0 || length.value > 64 * packed.length + 64) return null;
  const unpacked = Buffer.alloc(length.value);
  let from = length.next;
  let to = 0;
  while (to < unpacked.length) {
    const element = readElement(packed, from);
    if (!element || to + element.length > unpacked.length) return null;
    if (element.kind === 'literal') {
      if (element.next + element.length > packed.length) return null;
      packed.copy(unpacked, to, element.next, element.next + element.length);
      from = element.next + element.length;
    } else {
      if (element.offset === 0 || element.offset > to) return null;
      for (let at = 0; at < element.length; at += 1)
        unpacked[to + at] = unpacked[to + at - element.offset] ?? 0;
      from = element.next;
    }
    to += element.length;
  }
  return unpacked;
}

/** A little-endian number of seven bits a byte, as Snappy and LevelDB write it. Null when there is none. */
export function readVarint(bytes: Buffer, start: number): { value: number; next: number } | null {
  let value = 0;
  for (let at = 0; at < 5; at += 1) {
    const byte = bytes[start + at];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return { value, next: start + at + 1 };
  }
  return null;
}

type Element =
  | { readonly kind: 'literal'; readonly length: number; readonly next: number }
  | { readonly kind: 'copy'; readonly length: number; readonly offset: number; readonly next: number };

function readElement(bytes: Buffer, at: number): Element | null {
  const tag = bytes[at];
  if (tag === undefined) return null;
  const kind = tag & 3;
  const upper = tag >> 2;
  if (kind === 0) {
    const extra = upper < 60 ? 0 : upper - 59;
    if (at + 1 + extra > bytes.length) return null;
    const length = extra === 0 ? upper + 1 : bytes.readUIntLE(at + 1, extra) + 1;
    return { kind: 'literal', length, next: at + 1 + extra };
  }
  const width = kind === 3 ? 4 : kind;
  if (at + 1 + width > bytes.length) return null;
  const written = bytes.readUIntLE(at + 1, width);
  if (kind === 1) {
    return { kind: 'copy', length: (upper & 7) + 4, offset: ((tag >> 5) << 8) + written, next: at + 2 };
  }
  return { kind: 'copy', length: upper + 1, offset: written, next: at + 1 + width };
}

const FRAMED = Buffer.from([0xff, 0x06, 0x00, 0x00, ...Buffer.from('sNaPpY')]);

/** Unpacks a file of Snappy frames (framing_format.txt), as Firefox writes large values. Null when it is not one. */
export function unpackSnappyFrames(packed: Buffer): Buffer | null {
  if (!packed.subarray(0, FRAMED.length).equals(FRAMED)) return null;
  const parts: Buffer[] = [];
  let at = 0;
  while (at + 4 <= packed.length) {
    const kind = packed[at];
    const end = at + 4 + packed.readUIntLE(at + 1, 3);
    const content = packed.subarray(at + 8, end);
    if (kind === 0x00) parts.push(unpackSnappy(content) ?? content);
    if (kind === 0x01) parts.push(content);
    at = end;
  }
  return Buffer.concat(parts);
}
