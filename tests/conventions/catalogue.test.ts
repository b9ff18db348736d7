import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { commands } from '../../lib/commands/index';
import { doClash } from '../../lib/places/chords';
import { keysOf } from '../../lib/places/keys';
import { english } from '../../lib/words/en/index';
import { productFiles } from './source-tree';

const entries = Object.entries(english);

describe('the words', () => {
  it('are all used', () => {
    const text = productFiles()
      .filter(({ path }) => !path.startsWith('lib/words/en/'))
      .map((file) => file.text)
      .join('\n');
    const prefixes = [...text.matchAll(/`([a-z-]+(?:\.[a-z-]+)*\.)\$\{/g)].map(([, prefix = '']) => prefix);
    const unused = entries
      .map(([key]) => key)
      .filter((key) => !text.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  it('are well-formed messages whose plurals cover every number', () => {
    for (const [key, text] of entries) {
      for (const element of parse(text, { ignoreTag: true })) {
        if (element.type === TYPE.plural) expect(Object.keys(element.options), key).toContain('other');
      }
    }
  });

  it('have each key once', () => {
    const declared = productFiles()
      .filter(({ path }) => path.startsWith('lib/words/en/'))
      .flatMap(({ text }) => [...text.matchAll(/^ {2}'([^']+)':/gm)].map(([, key = '']) => key));
    expect(declared.filter((key, index) => declared.indexOf(key) !== index)).toEqual([]);
    expect(declared).toHaveLength(entries.length);
  });

  it('avoid emoji and verdicts', () => {
    const avoided =
      /\p{Extended_Pictographic}|\b(?:rupture detected|drop-?out score|dangerous client|bad alliance)\b/iu;
    expect(entries.filter(([, text]) => avoided.test(text)).map(([key]) => key)).toEqual([]);
  });
});

describe('the commands', () => {
  it('have an id and a key of their own', () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = commands.flatMap((command) => keysOf(command));
    for (const key of keys.flatMap((each) => each.split(' ')))
      expect(key).toMatch(/^(?:(?:Mod|Ctrl)\+)?(?:Alt\+)?(?:Shift\+)?(?:.|[A-Z][A-Za-z]+|F\d+)$/);
    for (const onMac of [false, true])
      expect(keys.filter((one, at) => keys.slice(0, at).some((other) => doClash(one, other, onMac)))).toEqual(
        [],
      );
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/);
  });

  it('leave 1-6 to the moments', () => {
    expect(commands.filter(({ key }) => key !== null && /^[1-6]$/.test(key))).toEqual([]);
  });
});
