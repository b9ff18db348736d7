import { withoutCode } from './prose';

/** What a note can link to. */
export const LINK_KINDS = ['client', 'session', 'note'] as const;

/** The record a link points at, by its random id. */
export interface LinkTarget {
  readonly kind: (typeof LINK_KINDS)[number];
  readonly id: string;
}

/**
 * A link in a note. `[[kind:id]]` holds no name: whoever shows it looks the name up, so that a rename reaches every link and a
 * deleted client's label stays in no text. `[[words|kind:id]]` has words of its own. `[[words]]` points at nothing yet.
 */
export interface NoteLink {
  /** Its own words; empty where it goes by the name of its target. */
  readonly words: string;
  /** Null while it points at nothing. */
  readonly target: LinkTarget | null;
}

/** A link and where it stands, in UTF-16 units. */
export interface PlacedLink extends NoteLink {
  readonly from: number;
  readonly to: number;
}

/** Longest link, brackets and id included, in UTF-16 units; anything longer is only text. */
export const LONGEST_LINK = 300;

const INNER = '[^[\\]\\n`\\0]';
/** A link at the beginning of a text. */
const LINK_FIRST = new RegExp(`^\\[\\[(${INNER}+)\\]\\]`);
const LINK = new RegExp(`(?<!\\\\)\\[\\[(${INNER}{1,${LONGEST_LINK - 4}})\\]\\]`, 'g');
const TIED = /^(?:([^|]*)\|)?(client|session|note):([A-Za-z0-9][A-Za-z0-9_-]{0,63})$/;

/** The link a text begins with, and its length; null where it begins with none. */
export function linkAtStart(text: string): (NoteLink & { readonly length: number }) | null {
  const [whole, inner = ''] = LINK_FIRST.exec(text.slice(0, LONGEST_LINK)) ?? [];
  const link = whole === undefined ? null : readInner(inner);
  return link && whole !== undefined ? { ...link, length: whole.length } : null;
}

/** The links of a Markdown text in their order; code has none. */
export function linksIn(text: string): readonly PlacedLink[] {
  return Array.from(withoutCode(text).matchAll(LINK)).flatMap(({ 0: whole, 1: inner = '', index }) => {
    const link = readInner(inner);
    return link ? [{ ...link, from: index, to: index + whole.length }] : [];
  });
}

function readInner(inner: string): NoteLink | null {
  const [, words = '', kind, id] = TIED.exec(inner) ?? [];
  if (kind !== undefined && id !== undefined)
    return { words: words.trim(), target: { kind: kind as LinkTarget['kind'], id } };
  return inner.trim() === '' ? null : { words: inner.trim(), target: null };
}

/** What tells link targets apart. */
export function linkKey({ kind, id }: LinkTarget): string {
  return `${kind}:${id}`;
}

/** What a text links to, each once. */
export function linkKeysOf(text: string): readonly string[] {
  return [...new Set(linksIn(text).flatMap(({ target }) => (target ? [linkKey(target)] : [])))];
}

/** A link as it stands in a text; words that could not stand in one lose what is in the way. */
export function linkText(target: LinkTarget, words = ''): string {
  const own = words
    .replace(/[[\]|`\s\0]+/g, ' ')
    .trim()
    .slice(0, LONGEST_LINK - 100);
  return own === '' ? `[[${linkKey(target)}]]` : `[[${own}|${linkKey(target)}]]`;
}

/** A text with something else in the place of every link. */
export function replaceLinks(text: string, write: (link: PlacedLink) => string): string {
  let at = 0;
  const parts = linksIn(text).map((link) => {
    const before = text.slice(at, link.from);
    at = link.to;
    return before + write(link);
  });
  return parts.join('') + text.slice(at);
}

/**
 * A text for readers outside: every link as plain words. `nameOf` says what a target goes by; with null a link keeps its own
 * words, or an ellipsis where it has none.
 */
export function linksAsWords(text: string, nameOf: (target: LinkTarget) => string | null): string {
  return replaceLinks(text, ({ words, target }) => {
    const name = target ? nameOf(target) : null;
    return words || name || '…';
  });
}

/** A text whose links say from now on what their targets go by today; those that have words, or no target any more, stay. */
export function fixLinks(text: string, nameOf: (target: LinkTarget) => string | null): string {
  return replaceLinks(text, ({ words, target, from, to }) => {
    const name = target && words === '' ? nameOf(target) : null;
    return target && name !== null ? linkText(target, name) : text.slice(from, to);
  });
}
