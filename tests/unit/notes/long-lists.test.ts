import { type Tree, TreeFragment } from '@lezer/common';
import { GFM, type MarkdownParser, parser } from '@lezer/markdown';
import { describe, expect, it } from 'vitest';
import { LONGEST_LIST, longLists } from '../../../components/workspace/note/editor/long-lists';

const plain = parser.configure(GFM);
const parted = parser.configure([GFM, longLists]);
const TASKS = '- [ ] ask about the *pause*\n- [x] the letter\n  and what it says\n'.repeat(700);

/** Names and places of everything that was read but the lists themselves. */
function nodesOf(tree: Tree) {
  const nodes: string[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name !== 'BulletList') nodes.push(`${name} ${from}-${to}`);
    },
  });
  return nodes;
}

function listsOf(tree: Tree) {
  const lists: { from: number; to: number }[] = [];
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      if (name === 'BulletList' && node.parent?.name === 'Document') lists.push({ from, to });
    },
  });
  return lists;
}

function listTreesOf(tree: Tree): unknown[] {
  const lists: unknown[] = [];
  tree.iterate({ enter: ({ name, node }) => void (name === 'BulletList' && lists.push(node.tree)) });
  return lists;
}

/** The tree after some characters were put in the place of others, with what stood before at hand. */
function readAgain(reader: MarkdownParser, text: string, from: number, to: number, words: string) {
  const before = reader.parse(text);
  const changes = [{ fromA: from, toA: to, fromB: from, toB: from + words.length }];
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(before), changes);
  const changed = text.slice(0, from) + words + text.slice(to);
  return { before, changed, after: reader.parse(changed, fragments) };
}

describe('a long list', () => {
  it('is read as several, and everything in it as ever', () => {
    const text = `# One\n\n${TASKS}\nwords\n\n- a\n  - b\n\n    c\n- d\n\n${'1. one\n'.repeat(2000)}`;
    expect(nodesOf(parted.parse(text))).toEqual(nodesOf(plain.parse(text)));
    const lists = listsOf(parted.parse(TASKS));
    expect(lists.length).toBeGreaterThan(10);
    expect(Math.max(...lists.map(({ from, to }) => to - from))).toBeLessThan(LONGEST_LIST + 100);
  });

  it.each([
    ['a letter', 20_010, 20_010, 'e'],
    ['an item', 20_012, 20_012, '\n- [ ] one more\n'],
    ['the end of the list, with words after it', 20_012, 20_012, '\n\nwords\n\n'],
    ['code that takes what follows', 20_012, 20_012, '\n```\n'],
    ['nothing, where much stood', 15_000, 30_000, ''],
  ])('is read as if for the first time after %s came in', (_, from, to, words) => {
    const { changed, after } = readAgain(parted, TASKS, from, to, words);
    expect(nodesOf(after)).toEqual(nodesOf(plain.parse(changed)));
  });

  it('is gathered anew around the change only: what stands further off is the very thing that stood before', () => {
    const { before, after } = readAgain(parted, TASKS, 20_010, 20_010, 'e');
    const known = new Set(listTreesOf(before));
    const lists = listTreesOf(after);
    // The one before is read again too, since a list may go on in what follows it.
    expect(lists.filter((list) => !known.has(list)).length).toBeLessThanOrEqual(3);
    expect(lists.length).toBeGreaterThan(10);
  });
});
