import { GFM, parser } from '@lezer/markdown';
import { describe, expect, it } from 'vitest';
import { linkGrammar } from '../../../components/workspace/links/link-grammar';
import {
  fixLinks,
  LONGEST_LINK,
  linkAtStart,
  linkKeysOf,
  linksAsWords,
  linksIn,
  linkText,
} from '../../../lib/domain/notes/links';
import { tagsOf } from '../../../lib/domain/notes/tags';

const MARKDOWN = parser.configure([GFM, linkGrammar]);
/** What the editor and the preview take for a link or a tag. */
const inGrammar = (text: string, wanted: 'NoteLink' | 'NoteTag') => {
  const found: string[] = [];
  MARKDOWN.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name === wanted) found.push(text.slice(from, to));
    },
  });
  return found;
};

const NAMES: Readonly<Record<string, string>> = { 'client:c1': 'M.K.', 'note:n1': 'First hour' };
const nameOf = ({ kind, id }: { kind: string; id: string }) => NAMES[`${kind}:${id}`] ?? null;

describe('links in a note', () => {
  it('are a kind and an id, with words of their own or without, or words that point at nothing yet', () => {
    const links = linksIn('See [[note:n1]], [[ the case |client:c1]] and [[An idea]].');
    expect(links.map(({ words, target }) => ({ words, target }))).toEqual([
      { words: '', target: { kind: 'note', id: 'n1' } },
      { words: 'the case', target: { kind: 'client', id: 'c1' } },
      { words: 'An idea', target: null },
    ]);
    expect(linkKeysOf('[[note:n1]] [[x|note:n1]] [[client:c1]] [[loose]]')).toEqual(['note:n1', 'client:c1']);
  });

  it('are only text where they are broken, blank, escaped, too long, or code', () => {
    const texts = [
      '[[note:n1',
      '[[note:n1]',
      '[[ ]]',
      '[[]]',
      String.raw`\[[note:n1]]`,
      '[[over\ntwo lines]]',
      `[[${'x'.repeat(10_000)}]]`,
      '`[[note:n1]]`',
      '`` ` [[note:n1]]``',
      '```\n[[note:n1]]\n```',
      '~~~~\n[[note:n1]]\n~~~\n[[note:n1]]\n~~~~',
      '```\nnever closed [[note:n1]]',
    ];
    for (const text of texts) {
      expect(linksIn(text), text).toEqual([]);
      expect(inGrammar(text, 'NoteLink'), text).toEqual([]);
    }
  });

  it('are the same to the rules, the editor and the preview', () => {
    const texts = [
      '# On [[note:n1]]\n\n> quoted [[client:c1]]\n\n- [ ] task [[An idea]]\n\n| a | [[session:s1]] |\n|--|--|\n| [[note:n1]] | b |',
      '[[<img src=x onerror=alert(1)>]] and [[javascript:alert(1)]]',
      '[[[note:n1]]] [[note:n1]][[note:n2]] **[[note:n1]]** [text [[note:n1]]](https://x.example)',
      '[[note:]] [[note:n 1]] [[stranger:n1]] [[a|b]] [[a|b|note:n1]]',
      `[[${'x'.repeat(LONGEST_LINK - 4)}]]`,
    ];
    for (const text of texts) {
      const written = linksIn(text).map(({ from, to }) => text.slice(from, to));
      expect(written.length, text).toBeGreaterThan(0);
      expect(inGrammar(text, 'NoteLink'), text).toEqual(written);
      for (const each of written) expect(linkAtStart(`${each} and on`)?.length).toBe(each.length);
    }
  });

  it('become the words a reader outside needs, and carry no id', () => {
    const text = 'With [[client:c1]] on [[my view|note:n1]], [[An idea]], [[session:gone]]; `[[note:n1]]`';
    expect(linksAsWords(text, nameOf)).toBe('With M.K. on my view, An idea, …; `[[note:n1]]`');
    expect(linksAsWords(text, () => null)).toBe('With … on my view, An idea, …; `[[note:n1]]`');
  });

  it('keep what they go by today once they are fixed, whatever characters that holds', () => {
    expect(fixLinks('[[client:c1]] [[mine|note:n1]] [[note:gone]] [[loose]]', nameOf)).toBe(
      '[[M.K.|client:c1]] [[mine|note:n1]] [[note:gone]] [[loose]]',
    );
    const odd = linkText({ kind: 'note', id: 'n1' }, 'a | b ]] [[c\n`d`');
    expect(linksIn(odd)).toMatchObject([{ words: 'a b c d', target: { id: 'n1' }, from: 0, to: odd.length }]);
    expect(linksIn(linkText({ kind: 'note', id: 'n1' }, 'w'.repeat(9999)))).toHaveLength(1);
  });

  it('take no time over a long text of brackets', () => {
    expect(linksIn('['.repeat(200_000))).toEqual([]);
    expect(linksIn('[[a'.repeat(100_000))).toEqual([]);
  });
});

describe('tags in a note', () => {
  it('are the same to the rules, the editor and the preview', () => {
    const text =
      '#one two#no (#three) [#four\n\n# Heading #five\n\n- #Six/part `#code` #7 #8b\n\n```\n#fenced\n```';
    expect(tagsOf(text)).toEqual(['one', 'three', 'four', 'five', 'six/part', '8b']);
    expect(inGrammar(text, 'NoteTag').map((tag) => tag.slice(1).toLowerCase())).toEqual([...tagsOf(text)]);
  });
});
