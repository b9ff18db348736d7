import { GFM, parser } from '@lezer/markdown';
import { type LinkTarget, linkAtStart } from '../../../../lib/domain/notes/links';
import { linkGrammar } from '../../links/link-grammar';

/** The kinds of parts a text is shown as; anything else is shown as the text that stands there. */
const KINDS = {
  Paragraph: 'paragraph',
  BulletList: 'bullets',
  OrderedList: 'numbers',
  ListItem: 'item',
  Task: 'task',
  Blockquote: 'quote',
  FencedCode: 'code-block',
  CodeBlock: 'code-block',
  HTMLBlock: 'source',
  CommentBlock: 'source',
  ProcessingInstructionBlock: 'source',
  LinkReference: 'source',
  HorizontalRule: 'rule',
  Table: 'table',
  TableHeader: 'head-row',
  TableRow: 'row',
  TableCell: 'cell',
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Strikethrough: 'struck',
  InlineCode: 'code',
  Link: 'link',
  Autolink: 'link',
  URL: 'link',
  Image: 'image',
  HardBreak: 'break',
  NoteLink: 'note-link',
  NoteTag: 'tag',
} as const;

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;
/** Marks of the language, of which a reader needs none. */
const MARKS =
  /^(?:Header|Quote|List|Link|Emphasis|Code|Strikethrough)Mark$|^(?:LinkTitle|LinkLabel|CodeInfo|TableDelimiter|TaskMarker)$/;
const BLOCKS: ReadonlySet<PartKind> = new Set(['bullets', 'numbers', 'quote', 'table', 'head-row', 'row']);
const AS_WRITTEN: ReadonlySet<PartKind> = new Set(['source', 'code', 'code-block']);

export type PartKind = (typeof KINDS)[keyof typeof KINDS] | 'heading';

/** A part of a text: what it is, and what stands in it. Nothing of it is markup: a page shows it as words. */
export interface Part {
  readonly kind: PartKind;
  /** 1 to 6 for a heading, the first number of a list; 0 otherwise. */
  readonly level: number;
  /** Whether a task is done. */
  readonly isDone: boolean;
  /** Where a link or an image points, as it was written; empty otherwise. */
  readonly address: string;
  /** What a link within the vault points at; null otherwise, and where it points at nothing yet. */
  readonly target: LinkTarget | null;
  readonly parts: readonly (Part | string)[];
}

const MARKDOWN = parser.configure([GFM, linkGrammar]);
type Node = ReturnType<ReturnType<typeof MARKDOWN.parse>['topNode']['getChild']> & object;

/** Reads Markdown into parts. HTML stays the text it is. */
export function readMarkdown(text: string): readonly (Part | string)[] {
  return blocksIn(MARKDOWN.parse(text).topNode, text);
}

function blocksIn(node: Node, text: string): (Part | string)[] {
  return childrenOf(node).flatMap((child) => partOf(child, text));
}

/** What stands in a node: its parts, and the words between them. */
function wordsIn(node: Node, text: string): (Part | string)[] {
  const found: (Part | string)[] = [];
  let at = node.from;
  for (const child of childrenOf(node)) {
    if (child.from > at) found.push(text.slice(at, child.from));
    found.push(...partOf(child, text));
    at = child.to;
  }
  if (node.to > at) found.push(text.slice(at, node.to));
  return found;
}

function partOf(node: Node, text: string): (Part | string)[] {
  const { name, from, to } = node;
  if (MARKS.test(name)) return [];
  if (name === 'Escape') return [text.slice(from + 1, to)];
  const level = Number(HEADING.exec(name)?.[1] ?? 0);
  const kind = level > 0 ? 'heading' : (KINDS as Readonly<Record<string, PartKind>>)[name];
  if (!kind) return [text.slice(from, to)];
  const task = node.getChild('TaskMarker');
  const url = name === 'URL' ? node : node.getChild('URL');
  const noteLink = kind === 'note-link' ? linkAtStart(text.slice(from, to)) : null;
  const isPointing = kind === 'link' || kind === 'image';
  return [
    {
      kind,
      level: kind === 'numbers' ? Number.parseInt(text.slice(from, from + 9), 10) || 1 : level,
      isDone: task !== null && /x/i.test(text.slice(task.from, task.to)),
      address: url && isPointing ? text.slice(url.from, url.to) : '',
      target: noteLink?.target ?? null,
      parts: noteLink ? [noteLink.words] : contents(node, kind, text),
    },
  ];
}

function contents(node: Node, kind: PartKind, text: string): (Part | string)[] {
  const { name, from, to } = node;
  if (kind === 'rule' || kind === 'break') return [];
  if (name === 'URL' || kind === 'source') return [text.slice(from, to)];
  if (name === 'Autolink') return [text.slice(from + 1, to - 1)];
  if (kind === 'code-block')
    return [
      node
        .getChildren('CodeText')
        .map((code) => text.slice(code.from, code.to))
        .join(''),
    ];
  if (AS_WRITTEN.has(kind)) return [text.slice(from, to).replace(/^`+ ?| ?`+$/g, '')];
  if (BLOCKS.has(kind) || kind === 'item') return blocksIn(node, text);
  if (kind === 'link' || kind === 'image') return wordsOfLink(node, text);
  return trimmed(wordsIn(node, text));
}

/** What a link says, without where it points. */
function wordsOfLink(node: Node, text: string): (Part | string)[] {
  const [open, close] = node.getChildren('LinkMark');
  if (!open || !close) return [text.slice(node.from, node.to)];
  const found: (Part | string)[] = [];
  let at = open.to;
  for (const child of childrenOf(node)) {
    if (child.from < open.to || child.to > close.from) continue;
    if (child.from > at) found.push(text.slice(at, child.from));
    found.push(...partOf(child, text));
    at = child.to;
  }
  if (close.from > at) found.push(text.slice(at, close.from));
  return found;
}

function trimmed(parts: (Part | string)[]): (Part | string)[] {
  const [first, ...rest] = parts;
  return typeof first === 'string' ? [first.trimStart(), ...rest] : parts;
}

function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}
