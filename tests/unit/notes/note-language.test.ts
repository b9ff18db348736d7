import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { type SyntaxNodeRef, type Tree, TreeFragment } from '@lezer/common';
import { describe, expect, it } from 'vitest';
import { linkGrammar } from '../../../components/workspace/links/link-grammar';
import { longLines } from '../../../components/workspace/note/editor/long-lines';
import { longLists } from '../../../components/workspace/note/editor/long-lists';
import { noteLanguage } from '../../../components/workspace/note/editor/note-language';

const { parser } = noteLanguage().language;
/** The editor's own way to Markdown, with the same grammar. */
const { parser: own } = markdown({
  base: markdownLanguage,
  completeHTMLTags: false,
  extensions: [linkGrammar, longLines, longLists],
}).language;

const PARTS = [
  '## What we *spoke* of',
  'The pause came back, and **neither** filled it.\nA second line with [[a link]] and #tag.',
  '> A quotation\ngoes on lazily',
  '- [ ] ask again\n- [x] the letter\n\n  within the item',
  '1. first\n2. second',
  '```\ncode # no heading\n\n- no list\n```',
  '<div>\nhtml *as text*\n</div>',
  'Title\n=====',
  '[ref]: https://example.org',
  '   three spaces before',
  '    code by its place',
  '# \n\n---',
  'Short',
];
const WRITTEN = [
  'a',
  ' ',
  '#',
  '*',
  '-',
  '>',
  '\n',
  '\n\n',
  '`',
  '```\n',
  '1. ',
  '    ',
  '=',
  '|',
  '[[x]]',
  '- ',
];

/** Numbers that look thrown, the same every time. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Names and places of all that was read. */
function nodesOf(tree: Tree): string[] {
  const nodes: string[] = [];
  tree.iterate({ enter: ({ name, from, to }: SyntaxNodeRef) => void nodes.push(`${name} ${from}-${to}`) });
  return nodes;
}

interface Written {
  readonly text: string;
  readonly tree: Tree;
}

/** What is read of a text once some of it was put in the place of other. */
function write({ text, tree }: Written, from: number, to: number, words: string): Written {
  const changed = text.slice(0, from) + words + text.slice(to);
  const changes = [{ fromA: from, toA: to, fromB: from, toB: from + words.length }];
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(tree), changes);
  return { text: changed, tree: parser.parse(changed, fragments) };
}

const LEAD = `${PARTS.slice(0, 5).join('\n\n')}\n\n`;
const LONG = LEAD.repeat(60);

describe('the language of notes', () => {
  it('reads as the editor’s own Markdown does, HTML and code included', () => {
    const text = [...PARTS, '| a | b |\n|---|---|\n| 1 | 2 |'].join('\n\n');
    expect(nodesOf(parser.parse(text))).toEqual(nodesOf(own.parse(text)));
  });

  it('comes by whatever is written and taken away to what reading the whole gives', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const roll = dice(seed);
      const parts = Array.from({ length: 24 }, () => PARTS[roll(PARTS.length)]);
      const text = parts.map((part) => part + (roll(4) === 0 ? '\n' : '\n\n')).join('');
      let written: Written = { text, tree: parser.parse(text) };
      let at = roll(text.length);
      for (let step = 0; step < 60; step++) {
        // Mostly on from where the last one ended, as hands do.
        if (roll(6) === 0) at = roll(written.text.length + 1);
        const taken = roll(4) === 0 ? Math.min(1 + roll(9), at) : 0;
        const words = taken > 0 ? '' : (WRITTEN[roll(2) === 0 ? 0 : roll(WRITTEN.length)] ?? '');
        written = write(written, at - taken, at, words);
        at += words.length - taken;
        const seen = `seed ${seed}, step ${step}: ${JSON.stringify(written.text.slice(Math.max(0, at - 60), at + 60))}`;
        expect(nodesOf(written.tree), seen).toEqual(nodesOf(own.parse(written.text)));
      }
    }
  });

  it.each([
    ['in the middle of a paragraph', 'neither'],
    ['in a heading', 'spoke'],
  ])('leaves all but one block as it was, for a letter %s', (_, word) => {
    const before = { text: LONG, tree: parser.parse(LONG) };
    const at = LONG.indexOf(word, LONG.length / 2) + 2;
    const { tree } = write(before, at, at, 'x');
    const kept = before.tree.children.filter((child) => tree.children.includes(child));
    expect(tree.children).toHaveLength(before.tree.children.length);
    expect(kept).toHaveLength(before.tree.children.length - 1);
    expect(nodesOf(tree)).toEqual(nodesOf(own.parse(`${LONG.slice(0, at)}x${LONG.slice(at)}`)));
  });

  it.each([
    ['the first block', 0],
    ['the middle', LONG.length / 2],
  ])('reads both of two places that change at once: in %s and at the very end', (_, near) => {
    const text = `${LONG}at the pause`;
    const first = text.indexOf('spoke', near);
    const changes = [first, text.length - 5].map((at) => ({
      fromA: at,
      toA: at + 5,
      fromB: at,
      toB: at + 5,
    }));
    const changed = `${text.slice(0, first)}*now*${text.slice(first + 5, -5)}*now*`;
    const fragments = TreeFragment.applyChanges(TreeFragment.addTree(parser.parse(text)), changes);
    expect(nodesOf(parser.parse(changed, fragments))).toEqual(nodesOf(own.parse(changed)));
  });

  it.each([
    ['below a paragraph', ''],
    ['in a quotation', '> '],
    ['in an item', '  '],
  ])('makes one paragraph again of a table that breaks %s, wherever that is', (_, mark) => {
    const lines = ['words', '| a | b |', '| --- | --- |', '| 1 | 2 |', '', 'next'];
    const start = mark === '  ' ? '- ' : mark;
    const text = `${LEAD}${lines.map((line, at) => (at === 0 ? start : mark) + line).join('\n')}\n`;
    const before = { text, tree: parser.parse(text) };
    expect(nodesOf(before.tree).some((node) => node.startsWith('Table '))).toBe(true);
    for (let at = LEAD.length; at < text.length; at++)
      for (const [from, words] of [
        [at, 'x'],
        [at, '\n'],
        [at, '|'],
        [at - 1, ''],
      ] as const) {
        const written = write(before, from, at, words);
        expect(nodesOf(written.tree), JSON.stringify(written.text.slice(LEAD.length))).toEqual(
          nodesOf(own.parse(written.text)),
        );
      }
  });

  it('goes on reading where a tree holds only the start of a text', () => {
    const parse = parser.startParse(LONG);
    parse.stopAt(LONG.length / 2);
    let tree: Tree | null = null;
    while (!tree) tree = parse.advance();
    const at = LONG.indexOf('neither', 2000);
    const changed = `${LONG.slice(0, at)}x${LONG.slice(at)}`;
    const changes = [{ fromA: at, toA: at, fromB: at, toB: at + 1 }];
    const fragments = TreeFragment.applyChanges(TreeFragment.addTree(tree, [], true), changes);
    expect(nodesOf(parser.parse(changed, fragments))).toEqual(nodesOf(own.parse(changed)));
  });
});
