import { ChangeSet } from '@codemirror/state';
import type { DecorationSet } from '@codemirror/view';
import { type Tree, TreeFragment } from '@lezer/common';
import { highlightTree } from '@lezer/highlight';
import { describe, expect, it } from 'vitest';
import { MARKDOWN } from '../../../components/workspace/note/editor/editor-look';
import { drawChanged, drawWhole } from '../../../components/workspace/note/editor/highlighting';
import { noteLanguage } from '../../../components/workspace/note/editor/note-language';

const { parser } = noteLanguage().language;
const PARTS = [
  '## What we *spoke* of',
  'The pause came, and **neither** filled it.\nA `second` line.',
  '> A *quotation*\n> goes on',
  '- [ ] ask **again**\n- [x] the letter',
  '```\ncode\n```',
  '# \n---',
  '~~gone~~ https://example.org',
];
const WRITTEN = ['a', '*', '#', '\n', '\n\n', '`', '```\n', '> ', '- ', '**x** '];

/** Numbers that look thrown, the same every time. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Where each style stands, without those that hold no letter. */
function listed(styles: DecorationSet): string[] {
  const found: string[] = [];
  styles.between(
    0,
    1e9,
    (from, to, { spec }) => void (from < to && found.push(`${from}-${to} ${spec.class}`)),
  );
  return found;
}

/** The same by the library, over the whole tree. */
function byLibrary(tree: Tree, from: number, to: number): string[] {
  const found: string[] = [];
  highlightTree(tree, MARKDOWN, (start, end, name) => void found.push(`${start}-${end} ${name}`), from, to);
  return found;
}

const readAgain = (tree: Tree, text: string, from: number, to: number, words: string) =>
  parser.parse(
    text,
    TreeFragment.applyChanges(TreeFragment.addTree(tree), [
      { fromA: from, toA: to, fromB: from, toB: from + words.length },
    ]),
  );

describe('the styles of a text', () => {
  it('are those of the library, in a part of it too', () => {
    const text = PARTS.join('\n\n').repeat(3);
    const tree = parser.parse(text);
    for (const part of [
      { from: 0, to: text.length },
      { from: 60, to: 130 },
    ])
      expect(listed(drawWhole(tree, [part], MARKDOWN).styles)).toEqual(byLibrary(tree, part.from, part.to));
  });

  it('come by whatever is written and taken away to what styling the whole gives', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const roll = dice(seed);
      let text = Array.from({ length: 16 }, () => PARTS[roll(PARTS.length)]).join('\n\n');
      let tree = parser.parse(text);
      let part = { from: 40, to: text.length - 60 };
      let drawn = drawWhole(tree, [part], MARKDOWN);
      for (let step = 0; step < 40; step++) {
        const at = roll(text.length);
        const taken = roll(3) === 0 ? Math.min(roll(12), text.length - at) : 0;
        const words = WRITTEN[roll(WRITTEN.length)] ?? '';
        const changes = ChangeSet.of({ from: at, to: at + taken, insert: words }, text.length);
        text = text.slice(0, at) + words + text.slice(at + taken);
        tree = readAgain(tree, text, at, at + taken, words);
        part = { from: changes.mapPos(part.from, -1), to: changes.mapPos(part.to, 1) };
        drawn = drawChanged(drawn, changes, tree, part, MARKDOWN);
        expect(listed(drawn.styles), `seed ${seed}, step ${step}`).toEqual(
          byLibrary(tree, part.from, part.to),
        );
      }
    }
  });

  it('are kept as they are but for the block that a letter was put into', () => {
    const text = `${PARTS[1]}\n\n`.repeat(40);
    const tree = parser.parse(text);
    const whole = { from: 0, to: text.length };
    const drawn = drawWhole(tree, [whole], MARKDOWN);
    const at = text.indexOf('neither', text.length / 2) + 1;
    const changed = `${text.slice(0, at)}x${text.slice(at)}`;
    const after = readAgain(tree, changed, at, at, 'x');
    const changes = ChangeSet.of({ from: at, insert: 'x' }, text.length);
    const { blocks } = drawChanged(drawn, changes, after, { from: 0, to: changed.length }, MARKDOWN);
    const known = new Set(drawn.blocks.map((block) => block.tree));
    expect(blocks).toHaveLength(drawn.blocks.length);
    expect(blocks.filter((block) => !known.has(block.tree))).toHaveLength(1);
  });
});
