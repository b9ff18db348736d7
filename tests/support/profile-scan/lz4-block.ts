const MOZILLA = Buffer.from('mozLz40\0');

/** Unpacks Mozilla's jsonlz4: a mark, the length, one LZ4 block. Null when the bytes are not that. */
export function unpackMozillaLz4(packed: Buffer): Buffer | null {
  if (!packed.subarray(0, MOZILLA.length).equals(MOZILLA) || packed.length < 12) return null;
  return unpackLz4(packed.subarray(12), packed.readUInt32LE(8));
}

/**
 * Unpacks one LZ4 block of a known unpacked length: runs of literals, each followed by a copy of what was unpacked before.
 * Throws when the block is damaged. Format: github.com/lz4/lz4, doc/lz4_Block_format.md.
 */
export function unpackLz4(packed: Buffer, length: number): Buffer {
  const unpacked = Buffer.alloc(length);
  let from = 0;
  let to = 0;
  const next = () => {
    const byte = packed[from];
    if (byte === undefined) throw new RangeError('The LZ4 block ends too early.');
    from += 1;
    return byte;
  };
  const count = (nibble: number) => {
    let sum = nibble;
    for (let more = nibble === 15; more; ) {
      const byte = next();
      sum += byte;
      more = byte === 255;
    }
    return sum;
  };
  while (from < packed.length) {
    const token = next();
    const literals = count(token >> 4);
    packed.copy(unpacked, to, from, from + literals);
    from += literals;
    to += literals;
    if (from >= packed.length) break;
    const offset = next() + next() * 256;
    if (offset === 0 || offset > to) throw new RangeError('The LZ4 block copies from before its beginning.');
    const end = to + count(token & 15) + 4;
    for (; to < end; to += 1) unpacked[to] = unpacked[to - offset] ?? 0;
  }
  return unpacked;
}
