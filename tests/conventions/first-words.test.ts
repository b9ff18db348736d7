import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstWords } from '../../lib/words/en/first';
import { english } from '../../lib/words/en/index';
import { productFiles, ROOT, staticImportsOf } from './source-tree';

const files = new Map(productFiles().map((file) => [file.path, file]));

/** Every file that is loaded before the panel's first frame: what its door imports, and what those import. */
function firstLoad(door: string): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string) => {
    const file = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`]
      .map((each) => files.get(each))
      .find(Boolean);
    if (!file || seen.has(file.path)) return;
    seen.add(file.path);
    for (const target of staticImportsOf(file)) visit(target);
  };
  visit(door);
  return seen;
}

describe("the panel's first words", () => {
  it('are all that its first load can say', () => {
    const missing = new Set<string>();
    for (const path of firstLoad('entrypoints/sidepanel/main.tsx')) {
      if (path.startsWith('lib/words/en/')) continue;
      const text = readFileSync(join(ROOT, path), 'utf8');
      const keys = Object.keys(english);
      const exact = keys.filter((key) => text.includes(`'${key}'`));
      const prefixes = [...text.matchAll(/`([a-z-]+(?:\.[a-z-]+)*\.)\$\{/g)].map(([, prefix = '']) => prefix);
      const begun = keys.filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
      for (const key of [...exact, ...begun]) if (!(key in firstWords)) missing.add(`${path}: ${key}`);
    }
    expect([...missing]).toEqual([]);
  });
});
