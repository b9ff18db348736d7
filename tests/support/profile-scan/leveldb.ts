import { readVarint, unpackSnappy } from './snappy-block';

const TABLE_END = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;
const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

interface Handle {
  readonly offset: number;
  readonly size: number;
}

interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

/**
 * Everything in a LevelDB table file (.ldb), each entry with its whole key: keys are stored without what they share with the
 * one before, and blocks are packed with Snappy. Null when the file is not such a table.
 * Format: github.com/google/leveldb, doc/table_format.md.
 */
export function unpackLevelDbTable(file: Buffer): Buffer | null {
  if (file.length < FOOTER || !file.subarray(-8).equals(TABLE_END)) return null;
  const footer = file.subarray(-FOOTER);
  const meta = readHandle(footer, 0);
  const index = meta && readHandle(footer, meta.next);
  if (!index) return null;
  const parts: Buffer[] = [];
  for (const { value } of readEntries(readBlock(file, index))) {
    const block = readHandle(value, 0);
    if (!block) continue;
    for (const entry of readEntries(readBlock(file, block))) parts.push(entry.key, entry.value);
  }
  return Buffer.concat(parts);
}

/** The contents of a LevelDB log, whose records are cut into blocks of 32 KiB with headers in between (log_format.md). */
export function unpackLevelDbLog(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < file.length; block += LOG_BLOCK) {
    const end = Math.min(block + LOG_BLOCK, file.length);
    let at = block;
    while (at + LOG_HEADER <= end) {
      const length = file.readUInt16LE(at + 4);
      parts.push(file.subarray(at + LOG_HEADER, Math.min(at + LOG_HEADER + length, end)));
      at += LOG_HEADER + length;
    }
  }
  return Buffer.concat(parts);
}

function readHandle(bytes: Buffer, start: number): (Handle & { next: number }) | null {
  const offset = readVarint(bytes, start);
  const size = offset && readVarint(bytes, offset.next);
  return size ? { offset: offset.value, size: size.value, next: size.next } : null;
}

/** A block is followed by one byte that says how it is packed: 0 not at all, 1 with Snappy. */
function readBlock(file: Buffer, { offset, size }: Handle): Buffer {
  const stored = file.subarray(offset, offset + size);
  const packing = file[offset + size];
  if (packing === 0) return stored;
  const unpacked = packing === 1 ? unpackSnappy(stored) : null;
  if (!unpacked)
    throw new RangeError(`A LevelDB block at ${offset} cannot be unpacked (packing ${packing}).`);
  return unpacked;
}

function readEntries(block: Buffer): Entry[] {
  if (block.length < 4) return [];
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const entries: Entry[] = [];
  let key: Buffer = Buffer.alloc(0);
  let at = 0;
  while (at < end) {
    const shared = readVarint(block, at);
    const own = shared && readVarint(block, shared.next);
    const size = own && readVarint(block, own.next);
    if (!size) break;
    const valueAt = size.next + own.value;
    key = Buffer.concat([key.subarray(0, shared.value), block.subarray(size.next, valueAt)]);
    at = valueAt + size.value;
    entries.push({ key, value: block.subarray(valueAt, at) });
  }
  return entries;
}
