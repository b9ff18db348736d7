import { tags } from '@lezer/highlight';
import type { MarkdownConfig } from '@lezer/markdown';
import { LONGEST_LINK, linkAtStart } from '../../../lib/domain/notes/links';
import { TAG_WORD } from '../../../lib/domain/notes/tags';

const BRACKET = '['.charCodeAt(0);
const HASH = '#'.charCodeAt(0);
const TAG_FIRST = new RegExp(`^#${TAG_WORD}`, 'u');
const LONGEST_TAG = 100;

/** Adds `[[links]]` and `#tags` to the Markdown that is written and read here. */
export const linkGrammar: MarkdownConfig = {
  defineNodes: ['NoteLink', { name: 'NoteTag', style: tags.labelName }],
  parseInline: [
    {
      name: 'NoteLink',
      before: 'Link',
      parse: (context, next, at) => {
        if (next !== BRACKET || context.char(at + 1) !== BRACKET) return -1;
        const link = linkAtStart(context.slice(at, Math.min(context.end, at + LONGEST_LINK)));
        return link ? context.addElement(context.elt('NoteLink', at, at + link.length)) : -1;
      },
    },
    {
      name: 'NoteTag',
      parse: (context, next, at) => {
        if (next !== HASH) return -1;
        const before = at > context.offset ? context.slice(at - 1, at) : ' ';
        if (!/[\s([]/.test(before)) return -1;
        const [tag] = TAG_FIRST.exec(context.slice(at, Math.min(context.end, at + LONGEST_TAG))) ?? [];
        return tag === undefined ? -1 : context.addElement(context.elt('NoteTag', at, at + tag.length));
      },
    },
  ],
};
