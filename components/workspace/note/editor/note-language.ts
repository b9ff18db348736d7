import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { Language, LanguageSupport } from '@codemirror/language';
import { type Input, Parser, type PartialParse, TreeFragment } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';
import { linkGrammar } from '../../links/link-grammar';
import { longLines } from './long-lines';
import { longLists } from './long-lists';
import { OneBlockParse, readOneBlock } from './one-block';

type Ranges = readonly { readonly from: number; readonly to: number }[];

/** How far back the two lines are looked for that may be a table's first. */
const AROUND = 2000;

/**
 * A paragraph ends where a table begins, which the line after the table's first decides. The parser (@lezer/markdown 1.8) takes a
 * paragraph over by its own lines alone: before a change in that second line it must not.
 */
function shortOfTables(input: Input, fragments: readonly TreeFragment[]): readonly TreeFragment[] {
  return fragments.flatMap((fragment) => {
    const { from, to, tree, offset, openStart, openEnd } = fragment;
    if (!openEnd) return [fragment];
    const start = Math.max(from, to - AROUND);
    const lines = input.read(start, to).split('\n');
    const [first = '', second = ''] = lines.slice(-2);
    if (lines.length < 2 || !first.includes('|')) return [fragment];
    const end = to - second.length - 1 - first.length;
    return end > from ? [new TreeFragment(from, end, tree, offset, openStart, openEnd)] : [];
  });
}

/** Reads no more of a text anew than a change needs. */
class NoteParser extends Parser {
  readonly #whole: Parser;
  constructor(whole: Parser) {
    super();
    this.#whole = whole;
  }
  override createParse(input: Input, fragments: readonly TreeFragment[], ranges: Ranges): PartialParse {
    const start = () => this.#whole.startParse(input, shortOfTables(input, fragments), ranges);
    const isWhole = ranges.length === 1 && ranges[0]?.from === 0 && ranges[0].to === input.length;
    const tree = isWhole ? readOneBlock(this.#whole, input, fragments) : null;
    return tree ? new OneBlockParse(tree, input.length, start) : start();
  }
}

/**
 * Markdown as notes have it. The editor's own set goes through the whole text at every key in search of code and HTML in other
 * languages; here they are only text, and nothing is looked for.
 */
export function noteLanguage(): LanguageSupport {
  const { data, parser } = markdownLanguage;
  const grammar = (parser as MarkdownParser).configure([linkGrammar, longLines, longLists]);
  const { support } = markdown({ addKeymap: false, completeHTMLTags: false, pasteURLAsLink: false });
  return new LanguageSupport(new Language(data, new NoteParser(grammar), [], 'markdown'), support);
}
