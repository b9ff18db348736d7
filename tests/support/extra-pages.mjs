import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, runnerImport } from 'vite';
import { ROOT } from './local-programs.mjs';

/**
 * @typedef {object} ExtraPages
 * @property {string} extension folder of a built extension, which stays as it is
 * @property {string} into folder of the copy, made anew
 * @property {Record<string, string>} pages name of a page to its script's path from the top; a .tsx one gets the views' styles too
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
  for (const [name, script] of Object.entries(pages))
    writeFileSync(join(into, `${name}.html`), pageOf(name, script));
  const paths = Object.fromEntries(Object.entries(alias).map(([name, path]) => [name, join(ROOT, path)]));
  /** @type {typeof import('../../wxt.config')} */
  const { COMMANDS_CHUNK } = (await runnerImport(join(ROOT, 'wxt.config.ts'))).module;
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
        input: Object.fromEntries(Object.entries(pages).map(([name, script]) => [name, join(ROOT, script)])),
        output: {
          entryFileNames: '[name].js',
          assetFileNames: '[name][extname]',
          codeSplitting: { groups: [COMMANDS_CHUNK] },
        },
      },
    },
  });
}

/**
 * @param {string} name
 * @param {string} script
 */
function pageOf(name, script) {
  const meta =
    '<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />';
  const style = script.endsWith('.tsx') ? '<link rel="stylesheet" href="/extra/style.css" />' : '';
  const head = `${meta}<title>Beside</title>${style}`;
  const body = `<div id="app"></div><script type="module" src="/extra/${name}.js"></script>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}
