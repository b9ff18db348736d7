import { describe, expect, it } from 'vitest';
import { importsOf, productFiles, type SourceFile } from './source-tree';

/** Which rooms a room may import from, besides itself. Arrows point one way. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  entrypoints: [
    'lib/words',
    'components/app',
    'components/panel',
    'components/workspace',
    'components/theme',
    'lib/app',
    'lib/first',
    'lib/background',
    'lib/vault',
  ],
  'components/panel': [
    'components/app',
    'components/sheets',
    'components/records',
    'components/charts',
    'components/controls',
    'lib/app',
    'lib/commands',
    'lib/exchange',
    'lib/store',
    'lib/vault',
    'lib/platform',
    'lib/places',
    'lib/library',
    'lib/words',
    'lib/domain',
  ],
  'components/workspace': [
    'components/app',
    'components/sheets',
    'components/records',
    'components/charts',
    'components/controls',
    'lib/app',
    'lib/commands',
    'lib/exchange',
    'lib/search',
    'lib/store',
    'lib/vault',
    'lib/platform',
    'lib/places',
    'lib/library',
    'lib/words',
    'lib/domain',
  ],
  'components/sheets': [
    'components/app',
    'components/sheets',
    'components/records',
    'components/charts',
    'components/controls',
    'lib/app',
    'lib/commands',
    'lib/exchange',
    'lib/store',
    'lib/vault',
    'lib/platform',
    'lib/places',
    'lib/library',
    'lib/words',
    'lib/domain',
  ],
  'components/records': [
    'components/app',
    'components/charts',
    'components/controls',
    'lib/app',
    'lib/commands',
    'lib/places',
    'lib/library',
    'lib/words',
    'lib/domain',
  ],
  'components/app': [
    'components/charts',
    'components/controls',
    'components/theme',
    'lib/app',
    'lib/commands',
    'lib/exchange',
    'lib/store',
    'lib/vault',
    'lib/platform',
    'lib/places',
    'lib/library',
    'lib/words',
    'lib/domain',
  ],
  'components/charts': ['components/controls', 'lib/words', 'lib/domain'],
  'components/controls': ['lib/words', 'lib/domain'],
  'components/theme': [],
  'lib/app': [
    'lib/first',
    'lib/commands',
    'lib/exchange',
    'lib/store',
    'lib/vault',
    'lib/platform',
    'lib/places',
    'lib/library',
    'lib/words',
    'lib/domain',
  ],
  'lib/first': ['lib/store', 'lib/platform'],
  'lib/background': ['lib/commands', 'lib/store', 'lib/vault', 'lib/platform', 'lib/words', 'lib/domain'],
  'lib/commands': [
    'lib/exchange',
    'lib/store',
    'lib/vault',
    'lib/platform',
    'lib/places',
    'lib/library',
    'lib/words',
    'lib/domain',
  ],
  'lib/search': ['lib/store', 'lib/domain'],
  'lib/exchange': ['lib/store', 'lib/vault', 'lib/library', 'lib/domain'],
  'lib/store': ['lib/vault', 'lib/domain'],
  'lib/platform': ['lib/domain'],
  'lib/vault': ['lib/domain'],
  'lib/places': ['lib/words', 'lib/domain'],
  'lib/library': ['lib/words', 'lib/domain'],
  'lib/words': ['lib/domain'],
  'lib/domain': [],
};

const ROOMS = Object.keys(ARROWS).sort((a, b) => b.length - a.length);
const files = productFiles();

const roomOf = (path: string) =>
  ROOMS.find((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`));
const breaches = (allowed: (file: SourceFile, target: string) => boolean) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !allowed(file, target))
      .map((target) => `${file.path} → ${target}`),
  );

describe('the rooms', () => {
  it('hold every file', () => {
    expect(files.filter(({ path }) => !roomOf(path)).map(({ path }) => path)).toEqual([]);
  });

  it('import one way only', () => {
    const isOurs = (target: string) => /^(?:entrypoints|components|lib)\//.test(target);
    expect(
      breaches(({ path }, target) => {
        const from = roomOf(path) ?? '';
        const to = roomOf(target) ?? '';
        return !isOurs(target) || from === to || (ARROWS[from] ?? []).includes(to);
      }),
    ).toEqual([]);
  });

  it('keep the rules free of the outside: no package but statistics primitives and the merging of texts, no clock, no chance, no waiting', () => {
    const domain = files.filter(({ path }) => path.startsWith('lib/domain/'));
    expect(
      breaches(
        ({ path }, target) =>
          !path.startsWith('lib/domain/') ||
          target.startsWith('lib/domain/') ||
          (path.startsWith('lib/domain/statistics/') && target === 'jstat') ||
          (path === 'lib/domain/notes/merge-texts.ts' && target === 'node-diff3'),
      ),
    ).toEqual([]);
    const impure = /\bawait\b|\basync\b|Date\.now|new Date\(\)|Math\.random|crypto\.|performance\./;
    expect(domain.filter(({ text }) => impure.test(withoutComments(text))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('say browser.* in the platform and the worker only', () => {
    const speakers = files.filter(({ text }) =>
      /(?<![.\w])(?:browser|chrome)\.[a-z]/.test(withoutComments(text)),
    );
    const outside = speakers.filter(({ path }) => !/^lib\/(?:platform|background)[/.]/.test(path));
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it('speak to the database in the store only', () => {
    expect(breaches(({ path }, target) => target !== 'dexie' || path.startsWith('lib/store/'))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
