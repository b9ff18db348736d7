import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The scripts a page loads before it can do anything: its entry, what it preloads, and everything those import for good.
 * What is imported when it is first needed is not among them.
 *
 * @param {string} extension folder of the built extension
 * @param {string} page such as "sidepanel.html"
 */
export function firstLoadOf(extension, page) {
  const html = readFileSync(join(extension, page), 'utf8');
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const isScript = (/** @type {string} */ tag) => tag.startsWith('<script') || tag.includes('modulepreload');
  const wanted = tags.filter(isScript).flatMap((tag) => /(?:src|href)="\/?([^"]+)"/.exec(tag)?.[1] ?? []);
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (sizes.has(path)) continue;
    const script = readFileSync(join(extension, path));
    sizes.set(path, gzipSync(script, { level: 9 }).length);
    const from = dirname(path);
    wanted.push(...staticImports(String(script)).map((target) => posix.join(from, target)));
  }
  const files = [...sizes].map(([path, bytes]) => ({ path, bytes })).toSorted((a, b) => b.bytes - a.bytes);
  return { files, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

/** @param {string} script a bundled module */
function staticImports(script) {
  const imports = script.matchAll(/(?:\bimport|\bexport)\s*(?:[\w*{}\s$,]+?from\s*)?["'](\.[^"']+)["']/g);
  return [...imports].flatMap(([, target]) => target ?? []);
}
