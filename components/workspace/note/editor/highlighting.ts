import { type HighlightStyle, syntaxTree } from '@codemirror/language';
import { type ChangeSet, type Extension, Prec, type Range } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { Tree } from '@lezer/common';
import { highlightTree } from '@lezer/highlight';

/** A part of the text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An outermost block of a text, and where it stands. */
interface Block extends Stretch {
  readonly tree: Tree;
}

/** The styles of the blocks in sight. */
interface Drawn {
  readonly blocks: readonly Block[];
  readonly styles: DecorationSet;
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

/** One decoration for each class, so that what is drawn anew is known to be the same. */
const marks = new Map<string, Decoration>();
function markFor(name: string): Decoration {
  const known = marks.get(name) ?? Decoration.mark({ class: name });
  marks.set(name, known);
  return known;
}

function stylesOf(blocks: readonly Block[], part: Stretch, look: HighlightStyle): Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  for (const { tree, from, to } of blocks) {
    const put = (start: number, end: number, name: string) =>
      found.push(markFor(name).range(from + start, from + end));
    highlightTree(tree, look, put, Math.max(0, part.from - from), Math.min(to, part.to) - from);
  }
  return found;
}

/** Styles all that is in sight. */
export function drawWhole(tree: Tree, parts: readonly Stretch[], look: HighlightStyle): Drawn {
  const styles = parts.flatMap((part) => stylesOf(blocksIn(tree, part), part, look));
  const [only] = parts;
  return {
    blocks: only && parts.length === 1 ? blocksIn(tree, only) : [],
    styles: Decoration.set(styles),
  };
}

/** Styles what changed: blocks that are the very ones that stood before keep what they have. */
export function drawChanged(
  before: Drawn,
  changes: ChangeSet,
  tree: Tree,
  part: Stretch,
  look: HighlightStyle,
): Drawn {
  const blocks = blocksIn(tree, part);
  const shift = changes.newLength - changes.length;
  const isKept = (old: Block | undefined, block: Block | undefined, by: number) =>
    old !== undefined && block !== undefined && old.tree === block.tree && old.from + by === block.from;
  const most = Math.min(blocks.length, before.blocks.length);
  let head = 0;
  while (head < most && isKept(before.blocks[head], blocks[head], 0)) head++;
  let tail = 0;
  while (tail < most - head && isKept(before.blocks.at(-1 - tail), blocks.at(-1 - tail), shift)) tail++;
  const from = head > 0 ? (blocks[head - 1]?.to ?? 0) + 1 : 0;
  const to = tail > 0 ? (blocks.at(-tail)?.from ?? 0) - 1 : changes.newLength;
  const moved = before.styles.map(changes);
  if (from > to) return { blocks, styles: moved };
  const add = stylesOf(blocks.slice(head, blocks.length - tail), part, look);
  const styles = moved.update({ filter: () => false, filterFrom: from, filterTo: to, add });
  return { blocks, styles };
}

class Highlighting {
  #drawn: Drawn;
  #tree: Tree;
  /** How far what is drawn reaches. */
  #to: number;
  readonly #look: HighlightStyle;
  constructor({ state, visibleRanges, viewport }: EditorView, look: HighlightStyle) {
    this.#look = look;
    this.#tree = syntaxTree(state);
    this.#to = viewport.to;
    this.#drawn = drawWhole(this.#tree, visibleRanges, look);
  }
  get styles(): DecorationSet {
    return this.#drawn.styles;
  }
  update({ view, changes, viewportMoved }: ViewUpdate) {
    const { viewport, visibleRanges } = view;
    const tree = syntaxTree(view.state);
    const reach = changes.mapPos(this.#to, 1);
    if (tree.length < viewport.to && reach >= viewport.to) {
      // Not read that far yet: what is drawn goes along until it is.
      this.#drawn = { blocks: [], styles: this.#drawn.styles.map(changes) };
      this.#to = reach;
    } else if (tree !== this.#tree || viewportMoved) {
      const [only] = visibleRanges;
      const isKnown = !viewportMoved && visibleRanges.length === 1 && this.#drawn.blocks.length > 0;
      this.#drawn =
        isKnown && only
          ? drawChanged(this.#drawn, changes, tree, only, this.#look)
          : drawWhole(tree, visibleRanges, this.#look);
      this.#tree = tree;
      this.#to = viewport.to;
    }
  }
}

/**
 * Styles the text by what it was read as. The editor's own way goes through all blocks from the start of the text, and styles all that
 * is in sight anew at every key.
 */
export function highlighting(look: HighlightStyle): Extension {
  const plugin = ViewPlugin.define((view) => new Highlighting(view, look), {
    decorations: ({ styles }) => styles,
  });
  return [Prec.high(plugin), look.module ? EditorView.styleModule.of(look.module) : []];
}
