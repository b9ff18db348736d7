import { syntaxTree } from '@codemirror/language';
import type { ChangeSet, EditorState, Range } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { Tree } from '@lezer/common';

/** A part of the text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An outermost block of a text, and where it stands. */
export interface Block extends Stretch {
  readonly tree: Tree;
}

/** What is drawn in a block by what it was read as, of it no more than lies in a part of the text. */
export type DrawBlock = (block: Block, part: Stretch, state: EditorState) => readonly Range<Decoration>[];

/** What is drawn in the blocks in sight. */
export interface Drawn {
  /** None where they are not known: with several parts in sight, and until the text is read. */
  readonly blocks: readonly Block[];
  readonly marks: DecorationSet;
}

/** The outermost blocks in part of a text; what the tree is balanced by is passed through. */
function blocksIn(tree: Tree, part: Stretch, start = 0): Block[] {
  return tree.children.flatMap((child, index) => {
    const from = start + (tree.positions[index] ?? 0);
    const to = from + child.length;
    if (to < part.from || from > part.to || !(child instanceof Tree)) return [];
    return child.type.isAnonymous ? blocksIn(child, part, from) : [{ tree: child, from, to }];
  });
}

/** What was looked for last in a tree: with one part in sight, all that is drawn by blocks asks for the same ones. */
const lately = new WeakMap<Tree, { readonly part: Stretch; readonly blocks: readonly Block[] }>();

function blocksOf(tree: Tree, part: Stretch): readonly Block[] {
  const known = lately.get(tree);
  if (known && known.part.from === part.from && known.part.to === part.to) return known.blocks;
  const blocks = blocksIn(tree, part);
  lately.set(tree, { part, blocks });
  return blocks;
}

/** Draws all that is in sight. */
export function drawWhole(state: EditorState, tree: Tree, parts: readonly Stretch[], draw: DrawBlock): Drawn {
  const found = parts.map((part) => ({ part, blocks: blocksOf(tree, part) }));
  const marks = found.flatMap(({ part, blocks }) => blocks.flatMap((block) => draw(block, part, state)));
  const [only] = found;
  return { blocks: only && found.length === 1 ? only.blocks : [], marks: Decoration.set(marks, true) };
}

/** What a change left to be drawn. */
export interface Redrawing {
  readonly changes: ChangeSet;
  /** After the change, and what its text was read as. */
  readonly state: EditorState;
  readonly tree: Tree;
  /** What is in sight after it. */
  readonly part: Stretch;
}

/** Draws what changed: blocks that are the very ones that stood before keep what they have. */
export function drawChanged(
  before: Drawn,
  { changes, state, tree, part }: Redrawing,
  draw: DrawBlock,
): Drawn {
  const blocks = blocksOf(tree, part);
  const shift = changes.newLength - changes.length;
  const isKept = (old: Block | undefined, block: Block | undefined, by: number) =>
    old !== undefined && block !== undefined && old.tree === block.tree && old.from + by === block.from;
  const most = Math.min(blocks.length, before.blocks.length);
  let head = 0;
  while (head < most && isKept(before.blocks[head], blocks[head], 0)) head++;
  let tail = 0;
  while (tail < most - head && isKept(before.blocks.at(-1 - tail), blocks.at(-1 - tail), shift)) tail++;
  const from = head > 0 ? (blocks[head - 1]?.to ?? 0) + 1 : 0;
  // A block that is kept may be drawn from the start of its line on, before the block itself.
  const to = tail > 0 ? state.doc.lineAt(blocks.at(-tail)?.from ?? 0).from - 1 : changes.newLength;
  const moved = before.marks.map(changes);
  if (from > to) return { blocks, marks: moved };
  const add = blocks.slice(head, blocks.length - tail).flatMap((block) => draw(block, part, state));
  // Marks that stay the same are not compared with what stood in the page.
  if (add.length === 0 && !holdsMarks(moved, from, to)) return { blocks, marks: moved };
  const marks = moved.update({ filter: () => false, filterFrom: from, filterTo: to, add, sort: true });
  return { blocks, marks };
}

function holdsMarks(marks: DecorationSet, from: number, to: number): boolean {
  let isFound = false;
  marks.between(from, to, () => {
    isFound = true;
    return false;
  });
  return isFound;
}

/** Marks as a change moves them, without what stood for words that were written into: it may say what they say no longer. */
function carried(marks: DecorationSet, changes: ChangeSet): DecorationSet {
  let moved = marks.map(changes);
  changes.iterChangedRanges((_, __, filterFrom, filterTo) => {
    moved = moved.update({ filter: (_, __, { spec }) => !spec.widget, filterFrom, filterTo });
  });
  return moved;
}

/** What is asked of a view when it changed. */
export type Followed = Pick<ViewUpdate, 'changes' | 'viewportMoved'> & { readonly view: Seen };

/** What is asked of a view. */
export type Seen = Pick<EditorView, 'state' | 'visibleRanges' | 'viewport'>;

/**
 * Follows a view with what is drawn by blocks. The editor's own way goes through all that is in sight, and draws it anew at every
 * key.
 */
export class BlockDrawing {
  #drawn: Drawn;
  #tree: Tree;
  /** How far what is drawn reaches. */
  #to: number;
  readonly #draw: DrawBlock;
  constructor({ state, visibleRanges, viewport }: Seen, draw: DrawBlock) {
    this.#draw = draw;
    this.#tree = syntaxTree(state);
    this.#to = viewport.to;
    this.#drawn = drawWhole(state, this.#tree, visibleRanges, draw);
  }
  get marks(): DecorationSet {
    return this.#drawn.marks;
  }
  /** With `isAnew` everything in sight is drawn again: something other than the text says otherwise. */
  update({ view, changes, viewportMoved }: Followed, isAnew = false) {
    const { state, viewport, visibleRanges } = view;
    const tree = syntaxTree(state);
    const reach = changes.mapPos(this.#to, 1);
    if (tree.length < viewport.to && reach >= viewport.to && !isAnew && !viewportMoved) {
      // Not read that far yet: what is drawn goes along until it is.
      this.#drawn = { blocks: [], marks: carried(this.#drawn.marks, changes) };
      this.#to = reach;
    } else if (tree !== this.#tree || viewportMoved || isAnew) {
      const [only] = visibleRanges;
      const isKnown =
        !viewportMoved && !isAnew && visibleRanges.length === 1 && this.#drawn.blocks.length > 0;
      this.#drawn =
        isKnown && only
          ? drawChanged(this.#drawn, { changes, state, tree, part: only }, this.#draw)
          : drawWhole(state, tree, visibleRanges, this.#draw);
      this.#tree = tree;
      this.#to = viewport.to;
    }
  }
}
