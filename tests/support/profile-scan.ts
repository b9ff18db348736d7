import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Form, formsOf, type Secret } from './profile-scan/forms';
import { layersOf } from './profile-scan/layers';

/** A secret that can be read somewhere. `file` is relative to the scanned folder. */
export interface Finding {
  readonly file: string;
  /** How it is written, and what it was packed in, such as "utf-16le in leveldb". */
  readonly encoding: string;
  readonly word: Secret;
}

/**
 * Looks through every file of a browser's profile, packed ones unpacked, for secrets in any usual way of writing them: UTF-8,
 * UTF-16 in both orders, Latin-1, base64, escaped, in Firefox's index keys; numbers also as binary. Letters match their capitals. File and
 * folder names are looked through too. Choose secrets that no browser has of its own: "7.5" is in every one.
 * The browser must not be running. Empty when nothing can be read.
 */
export function scanProfile(folder: string, secrets: readonly Secret[]): readonly Finding[] {
  const forms = secrets.flatMap(formsOf);
  const findings = new Map<string, Finding>();
  for (const path of filesIn(folder)) {
    const file = relative(folder, path);
    const layers = [{ how: 'the name', bytes: Buffer.from(file) }, ...layersOf(path, bytesOf(path))];
    for (const { how, bytes } of layers) {
      for (const { encoding, secret } of formsIn(bytes, forms)) {
        const finding = { file, encoding: how === '' ? encoding : `${encoding} in ${how}`, word: secret };
        findings.set(JSON.stringify(finding), finding);
      }
    }
  }
  return [...findings.values()];
}

/** What the browser's last process has taken away meanwhile is not at rest any more. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function formsIn(bytes: Buffer, forms: readonly Form[]): readonly Form[] {
  const exact = bytes.toString('latin1');
  const caseless = exact.toLowerCase();
  return forms.filter((form) => (form.isCaseless ? caseless : exact).includes(form.bytes));
}
