import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { ROOT } from './local-programs.mjs';

/**
 * @typedef {object} ExtraPages
 * @property {string} extension folder of a built extension, which stays as it is
 * @property {string} into folder of the copy, made anew
 * @property {Record<string, string | null>} pages name of a page to its script's path from the top; null for an empty page
 * @property {Record<string, string>} [alias] package names to the paths that stand in for them
 */

/**
 * Copies a built extension and adds pages of ours to the copy, so that tests and benchmarks run under the extension's own origin and
 * policy while the product ships nothing for them. Scripts are bundled from the same source and for the same target as the product's.
 *
 * @param {ExtraPages} options
 */
export async function addExtraPages({ extension, into, pages, alias = {} }) {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  cpSync(extension, into, { recursive: true });
  const scripts = Object.entries(pages).filter(([, script]) => script !== null);
  for (const [name, script] of Object.entries(pages)) {
    writeFileSync(join(into, `${name}.html`), script === null ? pageOf('') : pageOf(headOf(name)));
  }
  if (scripts.length === 0) return;
  const paths = Object.fromEntries(Object.entries(alias).map(([name, path]) => [name, join(ROOT, path)]));
  await build({
    configFile: false,
    root: ROOT,
    base: '/extra/',
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact()],
    resolve: {
      alias: { ...paths, 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' },
    },
    worker: { format: 'es' },
    build: {
      outDir: join(into, 'extra'),
      target: 'chrome120',
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      rolldownOptions: {
        input: Object.fromEntries(scripts.map(([name, script]) => [name, join(ROOT, String(script))])),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

/** @param {string} name */
function headOf(name) {
  return `<link rel="stylesheet" href="/extra/style.css" /><script type="module" src="/extra/${name}.js"></script>`;
}

/** @param {string} head */
function pageOf(head) {
  const meta =
    '<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />';
  return `<!doctype html><html lang="en"><head>${meta}<title>Beside</title>${head}</head><body><div id="app"></div></body></html>`;
}
