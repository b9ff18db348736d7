import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const NOTICE_FILE = /^(licen[cs]e|notice|copying)/i;

/**
 * Build step: name, version, licence and notices of every package the extension depends on, its workers included.
 * @param root folder with `package-lock.json` and `node_modules`
 * @throws if a package brings no licence text
 */
export function licenceNotices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const shipped = Object.entries(lock.packages).filter(
    ([place, { dev, optional }]) => place !== '' && !dev && !optional,
  );
  const notices = shipped.map(([place, { version, license }]) =>
    [`${nameOf(place)} ${version}${license ? ` (${license})` : ''}`, ...textsIn(root, place)].join('\n\n'),
  );
  return `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function textsIn(root: string, place: string): string[] {
  const folder = join(root, place);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => NOTICE_FILE.test(name)) : [];
  if (files.length === 0) throw new Error(`${place} brings no licence text.`);
  return files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
}
