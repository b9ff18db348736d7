import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTemporaryFolder, removeFolder } from '../support/processes.mjs';
import { scanProfile } from '../support/profile-scan';
import { unpackLz4 } from '../support/profile-scan/lz4-block';
import { unpackSnappy } from '../support/profile-scan/snappy-block';

let profile: string;
beforeEach(() => {
  profile = makeTemporaryFolder('beside-scan-test-');
});
afterEach(() => removeFolder(profile));

function plant(name: string, content: string | Uint8Array): void {
  const path = join(profile, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function encodingsOf(word: string | number): string[] {
  return scanProfile(profile, [word]).map(({ encoding }) => encoding);
}

/** The start and end of a block with its one literal, by the format's description: tag (length - 1) << 2. */
function snappyLiteral(content: Buffer): Buffer {
  const size = Buffer.from([(content.length & 0x7f) | 0x80, content.length >> 7]);
  const tag = Buffer.from([61 << 2, (content.length - 1) & 0xff, (content.length - 1) >> 8]);
  return Buffer.concat([size, tag, content]);
}

/** A LevelDB table of one data block with one entry, by doc/table_format.md. */
function levelDbTable(key: Buffer, value: Buffer): Buffer {
  const entry = (itsKey: Buffer, itsValue: Buffer) =>
    Buffer.concat([Buffer.from([0, itsKey.length, itsValue.length]), itsKey, itsValue]);
  const restarts = Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]);
  const data = snappyLiteral(Buffer.concat([entry(key, value), restarts]));
  const handle = (offset: number, size: number) =>
    Buffer.from([(offset & 0x7f) | 0x80, offset >> 7, (size & 0x7f) | 0x80, size >> 7]);
  const index = Buffer.concat([entry(key, handle(0, data.length)), restarts]);
  const footer = Buffer.alloc(48);
  Buffer.concat([handle(0, 0), handle(data.length + 5, index.length)]).copy(footer);
  Buffer.from('57fb808b247547db', 'hex').copy(footer, 40);
  const trailer = (packing: number) => Buffer.from([packing, 0, 0, 0, 0]);
  return Buffer.concat([data, trailer(1), index, trailer(0), footer]);
}

describe('plain writing', () => {
  it.each([
    ['utf-8', Buffer.from('a Wallaby slept')],
    ['utf-16le', Buffer.from('a WALLABY slept', 'utf16le')],
    ['utf-16be', Buffer.from('a wallaby slept', 'utf16le').swap16()],
    ['firefox-key', Buffer.from('0xbmmbcz')],
  ])('finds a word written as %s, whatever its capitals', (encoding, content) => {
    plant('Default/some file', content);
    expect(scanProfile(profile, ['Wallaby'])).toContainEqual({
      file: join('Default', 'some file'),
      encoding,
      word: 'Wallaby',
    });
  });

  it('finds letters beyond ASCII in Latin-1, in capitals, in JSON and in addresses', () => {
    plant('latin', Buffer.from('Zoë Müller', 'latin1'));
    plant('capitals', 'ZOË MÜLLER');
    plant('json', JSON.stringify('Zoë Müller').replace('ë', '\\u00eb').replace('ü', '\\u00FC'));
    plant('address', 'q=zo%C3%AB+m%c3%bcller');
    const found = scanProfile(profile, ['Zoë Müller']).map(({ file, encoding }) => `${file}: ${encoding}`);
    expect(found.sort()).toEqual(['address: url', 'capitals: utf-8', 'json: json-escape', 'latin: latin-1']);
  });

  it.each([0, 1, 2])('finds a word in base64 wherever it begins (%i bytes in)', (before) => {
    plant('packed', Buffer.from(`${'x'.repeat(before)}Wallaby slept`).toString('base64'));
    expect(encodingsOf('Wallaby')).toContain('base64 of utf-8');
  });

  it('finds numbers as text and as binary', () => {
    const moment = 1763877600123;
    const bytes = Buffer.alloc(12, 1);
    bytes.writeDoubleLE(moment, 3);
    plant('binary', bytes);
    plant('text', `{"at":${moment}}`);
    expect(encodingsOf(moment).sort()).toEqual(['float64le', 'utf-8']);
  });

  it('finds a word in a name, and nothing where there is nothing', () => {
    plant('Wallaby.txt', 'nothing');
    expect(encodingsOf('Wallaby')).toEqual(['utf-8 in the name']);
    expect(encodingsOf('Quokka')).toEqual([]);
  });
});

describe('packed writing', () => {
  it('finds a word in gzip, in the middle of a file too', () => {
    plant('cache', Buffer.concat([Buffer.from('head'), gzipSync('a wallaby slept'), Buffer.from('tail')]));
    expect(encodingsOf('Wallaby')).toEqual(['utf-8 in gzip']);
  });

  it('finds a word that Mozilla packed, though a copy cuts it in two', () => {
    // Literal "wall, ", a copy of 4 from 6 back ("wall"), then literal "aby".
    const block = Buffer.concat([
      Buffer.from([0x60]),
      Buffer.from('wall, '),
      Buffer.from([6, 0, 0x30]),
      Buffer.from('aby'),
    ]);
    const head = Buffer.from('mozLz40\0\0\0\0\0');
    head.writeUInt32LE(13, 8);
    plant('recovery.jsonlz4', Buffer.concat([head, block]));
    expect(encodingsOf('Wallaby')).toEqual(['utf-8 in mozlz4']);
  });

  it('finds keys and values in a LevelDB table', () => {
    plant('000005.ldb', levelDbTable(Buffer.from('wallaby'), Buffer.from('quokka', 'utf16le')));
    expect(encodingsOf('Wallaby')).toContain('utf-8 in leveldb');
    expect(encodingsOf('Quokka')).toContain('utf-16le in leveldb');
  });

  it('finds a word that a LevelDB log cuts between two blocks', () => {
    const record = (kind: number, content: Buffer) => {
      const header = Buffer.from([0, 0, 0, 0, content.length & 0xff, content.length >> 8, kind]);
      return Buffer.concat([header, content]);
    };
    const first = Buffer.concat([Buffer.alloc(32_768 - 7 - 4, 120), Buffer.from('wall')]);
    plant('000003.log', Buffer.concat([record(2, first), record(4, Buffer.from('aby'))]));
    expect(encodingsOf('Wallaby')).toEqual(['utf-8 in leveldb log']);
  });

  it('finds a word in a value that Chromium packed before storing it', () => {
    // Length 11; literal "wall", then "aby", with a copy of 4 from 7 back: "wallabywall".
    const block = Buffer.from([11, 3 << 2, ...Buffer.from('wall'), 2 << 2, ...Buffer.from('aby'), 1, 7]);
    plant('1_blob', Buffer.concat([Buffer.from([0xff, 0x11, 0x02]), block]));
    expect(encodingsOf('wallabyWall')).toEqual(['utf-8 in snappy value']);
  });

  it('finds text and packed values in an SQLite database', () => {
    const value = snappyLiteral(Buffer.from('x'.repeat(9000).concat('quokka')));
    const sql = `create table t (words text, data blob);
      insert into t values ('${'y'.repeat(9000)}wallaby', X'${value.toString('hex')}');`;
    execFileSync('sqlite3', [join(profile, 'db.sqlite')], { input: sql });
    expect(encodingsOf('Wallaby')).toContain('utf-8 in sqlite');
    expect(encodingsOf('Quokka')).toContain('utf-8 in sqlite > snappy value');
  });
});

describe('the two unpackers', () => {
  it('unpacks LZ4 with an overlapping copy and long lengths', () => {
    // One literal "a", a copy of 4 + 15 + 5 = 24 from 1 back, then literal "bcdef": lz4_Block_format.md's rules.
    const block = Buffer.concat([
      Buffer.from([0x1f]),
      Buffer.from('a'),
      Buffer.from([1, 0, 5, 0x50]),
      Buffer.from('bcdef'),
    ]);
    expect(unpackLz4(block, 30).toString()).toBe(`${'a'.repeat(25)}bcdef`);
  });

  it('unpacks Snappy copies of both widths, and refuses what is not Snappy', () => {
    // "ab" as a literal, a copy of 4 from 2 back, then a two-byte-offset copy of 6 from 6 back.
    const block = Buffer.from([12, 1 << 2, ...Buffer.from('ab'), 1, 2, (5 << 2) | 2, 6, 0]);
    expect(unpackSnappy(block)?.toString()).toBe('abababababab');
    expect(unpackSnappy(Buffer.from('plain words'))).toBeNull();
    expect(unpackSnappy(Buffer.from([4, 1, 9]))).toBeNull();
  });
});
