import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EDITOR_WORDS } from '../../../components/workspace/note/editor/editor-words';

const PACKAGES = ['autocomplete', 'commands', 'language', 'search', 'view'];
const SAYS = /phrase\((?:view, |state, )?"([^"]+)"/g;

it('the editor says nothing of its own that the catalogue does not say', () => {
  const said = PACKAGES.flatMap((name) => {
    const source = readFileSync(`node_modules/@codemirror/${name}/dist/index.js`, 'utf8');
    return [...source.matchAll(SAYS)].map(([, words = '']) => words);
  });
  expect(said).toContain('replace all');
  expect(said.filter((words) => !(words in EDITOR_WORDS))).toEqual([]);
});
