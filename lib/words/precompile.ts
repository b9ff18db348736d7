import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** The files of the catalogue. */
const CATALOGUE = /\/lib\/words\/[a-z-]+\/[a-z-]+\.ts$/;

/**
 * Build step: reads every message with placeholders once, so that neither the reading nor its library is shipped.
 * Needs `intl-messageformat`'s parser replaced by its parserless twin (see `wxt.config.ts`).
 */
export function precompileWords(): Plugin {
  return {
    name: 'beside:precompile-words',
    enforce: 'pre',
    transform(code, id) {
      if (!CATALOGUE.test(id) || id.endsWith('/index.ts')) return null;
      const ready = code.replace(MESSAGE, (whole, quoted: string) => compiled(whole, quoted));
      if (UNREAD.test(ready)) throw new Error(`A message in ${id} is not written as 'key': 'text'.`);
      return { code: ready, map: null };
    },
  };
}

/** A property's text: `'key': 'text'`, the key kept, on one line or two. */
const MESSAGE = /(?<=^ {2}'[^']+':\s+)('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(?=,$)/gm;

/** A message with placeholders that the step above did not recognise. */
const UNREAD = /^ {2}'[^']+':\s+['"`].*\{/m;

function compiled(whole: string, quoted: string): string {
  if (!quoted.includes('{')) return whole;
  const text = JSON.parse(
    quoted.startsWith('"')
      ? quoted
      : `"${quoted.slice(1, -1).replaceAll('"', '\\"').replaceAll("\\'", "'")}"`,
  ) as string;
  return JSON.stringify(parse(text, { ignoreTag: true, captureLocation: false }));
}
