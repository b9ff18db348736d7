import { type Input, NodeProp, type Parser, type PartialParse, Tree, type TreeFragment } from '@lezer/common';

/** Blocks that say by their own text alone where they end, once there is an empty line above and below. */
const ALONE = new Set(['Paragraph', 'ATXHeading1', 'ATXHeading2', 'ATXHeading3', 'ATXHeading4']);

/** A block beyond this many characters is left to the parser. */
const LONGEST = 20_000;

const [BLANK_ABOVE, BLANK_BELOW] = [/(?:^|\n)[ \t]*\n[ \t]*$/, /^(?:$|\n[ \t]*(?:\n|$))/];
/** How far around a block the empty lines are looked for. */
const AROUND = 80;

/** Where a text differs from the one a tree was read from. */
interface Change {
  readonly tree: Tree;
  /** What stands before is as it was; null where the change is that close to the start that nothing of it is known to be. */
  readonly from: number | null;
  /** Where what is as it was goes on: in the text the tree was read from, and in this one. */
  readonly before: number;
  readonly after: number;
}

/** A tree on the way down to a block, and which of its children leads there. */
interface Step {
  readonly tree: Tree;
  readonly at: number;
}

/**
 * Reads a changed Markdown text anew: where the change stays within one paragraph or heading that stands by itself, that block alone is
 * read and put into the tree in the place of the one before. Null where it takes the parser. The parser goes through every block of
 * the text at each key.
 */
export function readOneBlock(parser: Parser, input: Input, fragments: readonly TreeFragment[]): Tree | null {
  const change = changeIn(input, fragments);
  const found = change && blockAt(change);
  if (!found) return null;
  const shift = change.after - change.before;
  const [from, to] = [change.from === null ? 0 : found.from, found.from + found.block.length + shift];
  if (to > input.length || to <= found.from || to - from > LONGEST || !standsAlone(input, from, to))
    return null;
  const read = parser.parse(input.read(from, to));
  const [block] = read.children;
  const isSame =
    read.children.length === 1 &&
    block instanceof Tree &&
    block.type === found.block.type &&
    from + (read.positions[0] ?? 0) === found.from &&
    found.from + block.length === to;
  return isSame ? putInto(found.steps, block, shift) : null;
}

function changeIn(input: Input, fragments: readonly TreeFragment[]): Change | null {
  const [first, second] = fragments;
  if (!first || fragments.length > 2) return null;
  const { tree } = first;
  // Another change at the very end of the text leaves nothing behind it, and so no fragment either.
  const last = second ?? first;
  const isToEnd = last.to + last.offset === tree.length;
  if (second) {
    const isOne = isToEnd && second.tree === tree && first.from === 0 && first.offset === 0;
    return isOne ? { tree, from: first.to, before: second.from + second.offset, after: second.from } : null;
  }
  if (first.from > 0)
    return isToEnd ? { tree, from: null, before: first.from + first.offset, after: first.from } : null;
  return first.offset === 0 ? { tree, from: first.to, before: tree.length, after: input.length } : null;
}

/** The outermost block that holds a change, without the first character, which says what begins there. */
function blockAt({ tree: whole, from, before }: Change) {
  const steps: Step[] = [];
  let start = 0;
  for (let tree = whole; ; ) {
    const at = tree.positions.findLastIndex((position) => start + position < (from ?? 1));
    const child = tree.children[at];
    if (!(child instanceof Tree) || (from === null && at > 0)) return null;
    steps.push({ tree, at });
    start += tree.positions[at] ?? 0;
    if (before > start + child.length) return null;
    if (!child.type.isAnonymous)
      return ALONE.has(child.type.name) ? { steps, block: child, from: start } : null;
    tree = child;
  }
}

function standsAlone(input: Input, from: number, to: number): boolean {
  const above = input.read(Math.max(0, from - AROUND), from);
  const below = input.read(to, Math.min(input.length, to + AROUND));
  return (from === 0 || BLANK_ABOVE.test(above)) && BLANK_BELOW.test(below);
}

/** The whole tree with another block at the end of the way; all that is not on it stays as it is. */
function putInto(steps: readonly Step[], block: Tree, shift: number): Tree {
  return steps.reduceRight((inner, { tree, at }) => {
    const positions = tree.positions.map((position, index) => (index > at ? position + shift : position));
    // By this the parser knows whether it can take a tree over.
    const hash = tree.prop(NodeProp.contextHash);
    const props = hash === undefined ? [] : [[NodeProp.contextHash, hash] as [NodeProp<number>, number]];
    return new Tree(tree.type, tree.children.with(at, inner), positions, tree.length + shift, props);
  }, block);
}

/** What was read of one block; where more of the text is asked for than the tree holds, the parser goes on. */
export class OneBlockParse implements PartialParse {
  stoppedAt: number | null = null;
  readonly #tree: Tree;
  readonly #end: number;
  readonly #start: () => PartialParse;
  #further: PartialParse | null = null;
  constructor(tree: Tree, end: number, start: () => PartialParse) {
    this.#tree = tree;
    this.#end = end;
    this.#start = start;
  }
  get parsedPos(): number {
    return this.#further?.parsedPos ?? this.#tree.length;
  }
  stopAt(pos: number): void {
    this.stoppedAt = pos;
    this.#further?.stopAt(pos);
  }
  advance(): Tree | null {
    if (!this.#further && this.#tree.length >= (this.stoppedAt ?? this.#end)) return this.#tree;
    if (!this.#further) {
      this.#further = this.#start();
      if (this.stoppedAt !== null) this.#further.stopAt(this.stoppedAt);
    }
    return this.#further.advance();
  }
}
