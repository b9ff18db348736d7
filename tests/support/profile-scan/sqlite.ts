import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder, removeFolder } from '../processes.mjs';

const MARK = Buffer.from('SQLite format 3\0');

/** Whether the bytes are an SQLite database. */
export function isSqlite(bytes: Buffer): boolean {
  return bytes.subarray(0, MARK.length).equals(MARK);
}

/**
 * Every row of every table, as SQL text and as the binary values in it: in the file itself a large value is cut into pages, and
 * what was written last may wait in a second file. Works on a copy. Needs the sqlite3 program (on Debian: sqlite3).
 */
export function readSqlite(path: string): { text: Buffer; values: readonly Buffer[] } {
  const folder = makeTemporaryFolder('beside-sqlite-');
  try {
    const copy = join(folder, 'database');
    for (const ending of ['', '-wal']) {
      if (existsSync(path + ending)) copyFileSync(path + ending, copy + ending);
    }
    const text = execFileSync('sqlite3', [copy, '.dump'], {
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const values = text.toString('latin1').matchAll(/X'([0-9a-f]+)'/gi);
    return { text, values: Array.from(values, ([, hex]) => Buffer.from(hex ?? '', 'hex')) };
  } finally {
    removeFolder(folder);
  }
}
