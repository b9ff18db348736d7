import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The repository's top folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** One source file, by its path from the top. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder whose name ends as given. */
export function filesBelow(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** All of the product's own code: doors, views and rooms. */
export function productFiles(): SourceFile[] {
  return ['entrypoints', 'components', 'lib'].flatMap((folder) => filesBelow(folder, ['.ts', '.tsx']));
}

/** What a file imports: paths from the top for our own files, package names for others. */
export function importsOf({ path, text }: SourceFile): string[] {
  const found = text.matchAll(/(?:from\s+|import\s+|import\()\s*'([^']+)'/g);
  return [...found].map(([, target = '']) =>
    target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), target)) : target,
  );
}

/** What a file loads at once: neither types nor what it imports later. */
export function staticImportsOf({ path, text }: SourceFile): string[] {
  const withoutTypes = text
    .replace(/import type [\s\S]*?from\s+'[^']+';/g, '')
    .replace(/import\([^)]*\)/g, '');
  return importsOf({ path, text: withoutTypes });
}
