import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { licenceNotices } from './lib/words/licence-notices';
import { precompileWords } from './lib/words/precompile';

/** Public half of the key that pins the extension's id in Chromium (khdbalilnmnplellleodminlhbgkmeik). */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4HlI47WdGoiJlzEBT7JQzJDzfZykIQ1BdrbJPuHgHxyedXDglXN/xRfIl2hPkeWmt0yy/O/IJhlauNapu1W8yGtpi10NhOWPORD313lYKKrRXcL6hIYLgRcCHKOZm4hCsDBE2NY6tSroW0QTazYV9yUEDP3Kq5xts1GW+MXKah7kNgbQ3vVc7Oofc7oKSa2GYVpxRMnE2kqOPe8IuzfNtMYaDvrkkxrEChfB09N3Y0OnAviAmErFdx1oI/H90XzYO0g5hRr5o/4z18ff/629T5+61i+tS4USnXNnD6ZlXDT5Svgsc7qllLhGV06Mr1LyN3A3QLPTKvIiwnBcgfGI0QIDAQAB';

/** Nothing but the extension's own files; wasm for Argon2id only. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The modules of a build, as the bundler knows them. */
interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly importers: readonly string[]; readonly code: string | null } | null;
}

/** Who imports a module. Icons all come through the index of their set: there it is whoever names the icon. */
function importersOf(id: string, modules: Modules): readonly string[] {
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  const icon = /\/lucide\/.*\/icons\/([a-z0-9-]+)\.m?js$/.exec(id)?.[1];
  if (icon === undefined) return importers;
  const name = new RegExp(
    `\\b${icon.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase())}\\b`,
  );
  return importers
    .flatMap((index) => modules.getModuleInfo(index)?.importers ?? [])
    .filter((each) => !each.includes('/lucide/') && name.test(modules.getModuleInfo(each)?.code ?? ''));
}

/** Where the panel begins, and the list of commands. */
const PANEL = '/entrypoints/sidepanel/';
const COMMANDS = '/lib/commands/index.ts';

/** Whether it is a page's own entry; the panel's stands in the panel's file. */
function isDoor(id: string): boolean {
  return /\/entrypoints\/|\.html$/.test(id) && !id.includes(PANEL);
}

/** Whether a module is needed, directly or through others, before another can run. */
function isNeededBy(needing: string, id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  if (id.includes(needing)) return true;
  return importersOf(id, modules).some((importer) => isNeededBy(needing, importer, modules, seen));
}

/** The commands, and what they alone need, in one file. */
export const COMMANDS_CHUNK = {
  name: (id: string, modules: Modules) => (isNeededBy(COMMANDS, id, modules) ? 'commands' : null),
};

/**
 * What a page needs at once comes in one file for the panel, one for the commands, whose keys soon follow, and one more for the
 * workspace: fetching some fifty took longer than running them, and every file that is left out of a page's start is a wait of some
 * milliseconds less. What is needed later stays apart.
 */
const FIRST_CHUNKS = {
  // A group takes along what its modules import, so that the innermost comes first.
  groups: [
    {
      tags: ['$initial' as const],
      name: (id: string, modules: Modules) =>
        isDoor(id) || !isNeededBy(PANEL, id, modules) ? null : 'panel',
    },
    COMMANDS_CHUNK,
    { tags: ['$initial' as const], name: (id: string) => (isDoor(id) ? null : 'workspace') },
  ].map((group, at) => ({ ...group, priority: 3 - at })),
};

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill(?:\.min)?\.js$/;

/** Makes a module of the polyfill, which is written for module systems of old: else every page fetched a file to load it by. */
function polyfillAsModule() {
  return {
    name: 'polyfill-as-module',
    transform: (code: string, id: string) =>
      POLYFILL.test(id)
        ? {
            code: `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`,
            map: null,
          }
        : null,
  };
}

/** Has no frame made of a panel whose program has not run yet: an empty one would hold up the program, and so the first that shows something. */
function holdEmptyFrame() {
  return {
    name: 'hold-empty-frame',
    apply: 'build' as const,
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string, { path }: { path: string }) => {
        if (!path.includes('sidepanel')) return html;
        const held = html.replace('<script type="module"', '<script type="module" blocking="render"');
        if (held === html) throw new Error('The panel has no script to wait for.');
        return held;
      },
    },
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [precompileWords(), polyfillAsModule(), holdEmptyFrame(), preact()],
    resolve: {
      alias: {
        // Messages are read at build time.
        '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
        // The notes' editor takes HTML for text and needs no grammar of it.
        '@codemirror/lang-html': resolve(
          import.meta.dirname,
          'components/workspace/note/editor/no-html-grammar.ts',
        ),
        // Dexie's build for browsers of this decade is a little smaller.
        dexie: resolve(import.meta.dirname, 'node_modules/dexie/dist/modern/dexie.min.mjs'),
      },
    },
    // The preload polyfill calls fetch, which the policy above forbids; every supported browser preloads natively.
    build: { modulePreload: { polyfill: false }, target: ['chrome123', 'firefox140'] },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licenceNotices(import.meta.dirname) });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // The background and a page's first script are one file each.
      if (entrypoints.some(({ type }) => type === 'background' || type === 'unlisted-script')) return;
      const build = config.build ?? {};
      const output = { ...build.rolldownOptions?.output, codeSplitting: FIRST_CHUNKS };
      config.build = { ...build, rolldownOptions: { ...build.rolldownOptions, output } };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Beside',
    description:
      'Keeps the working alliance in view beside any telehealth or notes page. Nothing leaves your machine.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['tabs'],
    ...(mode === 'development'
      ? {}
      : { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'beside@beside.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '123' }),
    // A private window keeps no database.
    incognito: 'not_allowed' as const,
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: 'Open Beside' },
    commands: {
      // In Firefox too, not its own sidebar command: only a key of ours shows the page's address through activeTab.
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: 'Open the Beside panel; in a session, show or hide its prompts',
      },
      // Alt with Shift too opens Firefox's menus by their letters (S: History, H: Help), before any key of ours.
      'mark-strain': {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+K' : 'Alt+Shift+S' },
        description: 'Mark a moment of strain in the running session',
      },
      'toggle-cover': {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+N' : 'Alt+Shift+H' },
        description: 'Cover or uncover every Beside page',
      },
      'lock-now': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Lock the vault now' },
    },
  }),
});
