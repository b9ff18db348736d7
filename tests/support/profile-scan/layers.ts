import { constants, inflateRawSync } from 'node:zlib';
import { unpackLevelDbLog, unpackLevelDbTable } from './leveldb';
import { unpackMozillaLz4 } from './lz4-block';
import { unpackSnappy, unpackSnappyFrames } from './snappy-block';
import { isSqlite, readSqlite } from './sqlite';

/** Some bytes of a file: as they are, or as they were before they were packed. */
export interface Layer {
  /** How they were reached, such as "leveldb > snappy value"; empty for the file as it is. */
  readonly how: string;
  readonly bytes: Buffer;
}

/** Blink packs larger IndexedDB values behind this mark. */
const BLINK_SNAPPY = Buffer.from([0xff, 0x11, 0x02]);
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

/** All layers of one file, the file itself first. */
export function layersOf(path: string, file: Buffer): readonly Layer[] {
  const outer: Layer[] = [{ how: '', bytes: file }];
  const add = (how: string, bytes: Buffer | null) => {
    if (bytes && bytes.length > 0) outer.push({ how, bytes });
  };
  add('mozlz4', unpackMozillaLz4(file));
  add('leveldb', unpackLevelDbTable(file));
  add('snappy frames', unpackSnappyFrames(file));
  if (path.endsWith('.log') || /MANIFEST-\d+$/.test(path)) add('leveldb log', unpackLevelDbLog(file));
  if (isSqlite(file)) {
    const { text, values } = readSqlite(path);
    add('sqlite', text);
    add('sqlite values', Buffer.concat(values));
    for (const value of values) add('sqlite > snappy value', unpackSnappy(value));
  }
  return outer.flatMap((layer) => [layer, ...packedWithin(layer)]);
}

/** What is packed somewhere in the middle of a layer. */
function packedWithin({ how, bytes }: Layer): Layer[] {
  const within = (name: string) => (how === '' ? name : `${how} > ${name}`);
  const found: Layer[] = [];
  for (const at of placesOf(BLINK_SNAPPY, bytes)) {
    const value = unpackSnappy(bytes, at + BLINK_SNAPPY.length);
    if (value) found.push({ how: within('snappy value'), bytes: value });
  }
  for (const at of placesOf(GZIP, bytes)) {
    const value = unpackGzip(bytes.subarray(at));
    if (value.length > 0) found.push({ how: within('gzip'), bytes: value });
  }
  return found;
}

function placesOf(mark: Buffer, bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) places.push(at);
  return places;
}

/**
 * As much as can be unpacked: other things may follow, and the same three bytes may mean something else.
 * RFC 1952: ten bytes, then what the fourth of them announces, then the packed data.
 */
function unpackGzip(bytes: Buffer): Buffer {
  const flags = bytes[3] ?? 0;
  let start = 10;
  if (flags & 4) start += 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0);
  if (flags & 8) start = bytes.indexOf(0, start) + 1;
  if (flags & 16) start = bytes.indexOf(0, start) + 1;
  if (flags & 2) start += 2;
  try {
    return inflateRawSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
