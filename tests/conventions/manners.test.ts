import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, productFiles, ROOT } from './source-tree';

const product = productFiles();
const tests = filesBelow('tests', ['.ts', '.tsx', '.mjs']);
const styles = filesBelow('components', ['.css']);
const LINES = 250;

const pathsWhere = (files: readonly { path: string; text: string }[], pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('the manners of the house', () => {
  it(`keep every file within ${LINES} lines`, () => {
    const long = [...product, ...tests, ...styles].filter(
      ({ text }) => text.trimEnd().split('\n').length > LINES,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('have no attic', () => {
    const attic = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.tsx?$)/;
    expect([...product, ...tests].map(({ path }) => path).filter((path) => attic.test(path))).toEqual([]);
  });

  it('never call the network, log, or write markup from text', () => {
    const forbidden =
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|console\.|innerHTML|dangerouslySetInnerHTML|\beval\(|new Function/;
    expect(pathsWhere(product, forbidden)).toEqual([]);
  });

  it('never sync, and keep the words of pages constant', () => {
    expect(
      pathsWhere(
        product,
        /storage\.sync|document\.title|localStorage|sessionStorage|showNotification|notifications\./,
      ),
    ).toEqual([]);
  });

  it('name every colour in the tokens', () => {
    const raw = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch)a?\(/i;
    const elsewhere = styles.filter(({ path }) => path !== 'components/theme/tokens.css');
    expect(pathsWhere(elsewhere, raw)).toEqual([]);
    expect(
      pathsWhere(
        product.filter(({ path }) => path.startsWith('components/')),
        /['"]#[0-9a-f]{3,8}['"]/i,
      ),
    ).toEqual([]);
  });

  it('keep sentences in the words', () => {
    const views = product.filter(({ path }) => path.endsWith('.tsx'));
    const spoken =
      /(?:label|title|placeholder|alt|hint|aria-label)="[^"]*[a-z]{2}[^"]*"|>\s*[A-Z][a-z]+ [a-z]+[^<{}]*</;
    expect(pathsWhere(views, spoken)).toEqual([]);
  });

  it('give every field autocomplete="off"', () => {
    const fields = product.filter(({ text }) => /<(?:input|textarea|select)\b/.test(text));
    const bare = fields.filter(({ text }) =>
      [...text.matchAll(/<(?:input|textarea|select)\b[^>]*?(?:\/>|>)/gs)].some(
        ([field]) => !isGuarded(field),
      ),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('test with real parts: no mocks of modules, nothing skipped, no empty promises', () => {
    const others = tests.filter(({ path }) => !path.startsWith('tests/conventions/'));
    expect(pathsWhere(others, /vi\.mock\(|\.(?:skip|only|todo)\(|toMatchSnapshot|expect\(true\)/)).toEqual(
      [],
    );
  });

  it('have a README whose paths exist', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const paths = [
      ...readme.matchAll(/`((?:entrypoints|components|lib|tests|public|\.ci)\/[^`\s*<]*)`/g),
      ...readme.matchAll(/\]\(([^)#:]+)\)/g),
    ].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

/** A field may take its attributes from props only where those carry `autoComplete` themselves. */
function isGuarded(field: string): boolean {
  return /auto[cC]omplete="off"/.test(field) || /type="(?:checkbox|radio|range|file)"/.test(field);
}
