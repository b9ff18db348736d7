import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { ChangeSet, EditorState } from '@codemirror/state';
import type { DecorationSet } from '@codemirror/view';
import { type Tree, TreeFragment } from '@lezer/common';
import { highlightTree } from '@lezer/highlight';
import { describe, expect, it } from 'vitest';
import {
  BlockDrawing,
  type DrawBlock,
  drawChanged,
  drawWhole,
  type Stretch,
} from '../../../components/workspace/note/editor/block-drawing';
import { MARKDOWN } from '../../../components/workspace/note/editor/editor-look';
import { stylesBy } from '../../../components/workspace/note/editor/highlighting';
import { drawLinks } from '../../../components/workspace/note/editor/link-chips';
import { noteLanguage } from '../../../components/workspace/note/editor/note-language';
import { drawTasks } from '../../../components/workspace/note/editor/task-boxes';

const { parser } = noteLanguage().language;
const PARTS = [
  '## What we *spoke* of',
  'The pause came, and **neither** filled it.\nA `second` line.',
  '> A *quotation*\n> goes on',
  '- [ ] ask **again**\n- [x] the letter',
  '```\ncode\n```',
  '# \n---',
  '~~gone~~ https://example.org',
  '  > set in\n  > - [ ] twice',
  '| one | two |\n| --- | --- |\n| [[three]] | #four |',
  'To [[the case|client:c1]], [[An idea]] and #trust',
];
const WRITTEN = ['a', '*', '#', '\n', '\n\n', '`', '```\n', '> ', '- ', '**x** ', '[ ] ', '  ', '[[n]]'];

const STYLES = stylesBy(MARKDOWN);
const stateOf = (doc: string) => EditorState.create({ doc });

/** Numbers that look thrown, the same every time. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Where each mark stands and what it is, without styles that hold no letter. */
function listed(marks: DecorationSet): string[] {
  const found: string[] = [];
  marks.between(0, 1e9, (from, to, { spec }) => {
    const { class: name, widget } = spec;
    if (from < to || name === 'cm-quote' || name === 'cm-table')
      found.push(`${from}-${to} ${name ?? JSON.stringify(widget)}`);
  });
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

interface Written {
  readonly text: string;
  readonly tree: Tree;
  readonly part: Stretch;
}

/** Writes and takes away at random in many texts, and compares what is drawn after each step with what it should be. */
function writeAnything(draw: DrawBlock, expected: (after: Written) => string[]) {
  for (let seed = 1; seed <= 40; seed++) {
    const roll = dice(seed);
    let text = Array.from({ length: 16 }, () => PARTS[roll(PARTS.length)]).join('\n\n');
    let tree = parser.parse(text);
    let part = { from: 40, to: text.length - 60 };
    let drawn = drawWhole(stateOf(text), tree, [part], draw);
    for (let step = 0; step < 40; step++) {
      const at = roll(text.length);
      const taken = roll(3) === 0 ? Math.min(roll(12), text.length - at) : 0;
      const words = WRITTEN[roll(WRITTEN.length)] ?? '';
      const changes = ChangeSet.of({ from: at, to: at + taken, insert: words }, text.length);
      text = text.slice(0, at) + words + text.slice(at + taken);
      tree = readAgain(tree, text, at, at + taken, words);
      part = { from: changes.mapPos(part.from, -1), to: changes.mapPos(part.to, 1) };
      drawn = drawChanged(drawn, { changes, state: stateOf(text), tree, part }, draw);
      expect(listed(drawn.marks), `seed ${seed}, step ${step}`).toEqual(expected({ text, tree, part }));
    }
  }
}

describe('the styles of a text', () => {
  it('are those of the library, in a part of it too', () => {
    const text = PARTS.join('\n\n').repeat(3);
    const tree = parser.parse(text);
    for (const part of [
      { from: 0, to: text.length },
      { from: 60, to: 130 },
    ])
      expect(listed(drawWhole(stateOf(text), tree, [part], STYLES).marks)).toEqual(
        byLibrary(tree, part.from, part.to),
      );
  });

  it('come by whatever is written and taken away to what styling the whole gives', () => {
    writeAnything(STYLES, ({ tree, part }) => byLibrary(tree, part.from, part.to));
  });

  it('are kept as they are but for the block that a letter was put into', () => {
    const text = `${PARTS[1]}\n\n`.repeat(40);
    const tree = parser.parse(text);
    const whole = { from: 0, to: text.length };
    const drawn = drawWhole(stateOf(text), tree, [whole], STYLES);
    const at = text.indexOf('neither', text.length / 2) + 1;
    const changed = `${text.slice(0, at)}x${text.slice(at)}`;
    const after = readAgain(tree, changed, at, at, 'x');
    const changes = ChangeSet.of({ from: at, insert: 'x' }, text.length);
    const part = { from: 0, to: changed.length };
    const drawnAnew: string[] = [];
    const watched: DrawBlock = (block, ...rest) => {
      drawnAnew.push(changed.slice(block.from, block.to));
      return STYLES(block, ...rest);
    };
    drawChanged(drawn, { changes, state: stateOf(changed), tree: after, part }, watched);
    expect(drawnAnew).toEqual([PARTS[1]?.replace('neither', 'nxeither')]);
  });
});

describe('what else is drawn in the text', () => {
  const links = drawLinks({ lookUp: () => ({ name: 'M.K.', place: { kind: 'client', clientId: 'c1' } }) });
  it.each([
    [
      'boxes of tasks, lines of quotations and tables',
      drawTasks,
      ['"isDone":true', '"isDone":false', 'cm-quote', 'cm-table'],
    ],
    ['links and tags', links, ['the case', 'cm-link-loose', 'cm-tag']],
  ])('comes by whatever is written to what drawing the whole gives: %s', (_, draw, kinds) => {
    const seen = new Set<string>();
    writeAnything(draw, ({ text, tree, part }) => {
      const whole = listed(drawWhole(stateOf(text), tree, [part], draw).marks);
      for (const each of whole) seen.add(each);
      return whole;
    });
    for (const kind of kinds) expect([...seen].join('\n')).toContain(kind);
  });

  it('goes along with a change of a text that is not read again yet, but for what it was written into', () => {
    const link = '[[Smith, Anna|client:c1]] said so, and nobody else did.\n\n';
    const doc = link.repeat(60_000);
    const first = EditorState.create({ doc, extensions: noteLanguage() });
    ensureSyntaxTree(first, doc.length, 60_000);
    const state = first.update({}).state;
    const visible = { from: 20_000 * link.length, to: 20_010 * link.length - 2 };
    const drawing = new BlockDrawing({ state, viewport: visible, visibleRanges: [visible] }, links);
    expect(listed(drawing.marks)).toHaveLength(10);
    // Every link of the text is broken in two lines, but every second one in sight.
    const broken = Array.from({ length: 60_000 }, (_, at) => at * link.length + link.indexOf(', ')).filter(
      (_, at) => at < 20_000 || at >= 20_010 || at % 2 === 0,
    );
    const written = state.update({ changes: broken.map((from) => ({ from, to: from + 2, insert: '\n' })) });
    const { changes } = written;
    const seen = { from: changes.mapPos(visible.from, -1), to: changes.mapPos(visible.to, 1) };
    expect(syntaxTree(written.state).length).toBeLessThan(seen.to);
    const view = { state: written.state, viewport: seen, visibleRanges: [seen] };
    drawing.update({ view, changes, viewportMoved: false });
    const words: string[] = [];
    drawing.marks.between(0, 1e9, (from, to) => void words.push(written.state.sliceDoc(from, to)));
    expect(words).toEqual(Array(5).fill('[[Smith, Anna|client:c1]]'));
  });
});
