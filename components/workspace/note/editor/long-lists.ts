import type { BlockContext, MarkdownConfig } from '@lezer/markdown';

/** A list with bullets is read as several once it has about this many characters. */
export const LONGEST_LIST = 1000;

/** What the reader has open; it keeps that from its types. */
interface Reading {
  readonly block: { readonly from: number };
  readonly finishContext: () => void;
}

/**
 * Bounds what one key has gone through again: of a list that is changed every item is gathered anew, of other lists none. Numbered
 * lists stay whole, since their numbers go on when an item comes in between.
 */
export const longLists: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LongList',
      before: 'BulletList',
      parse: (context) => {
        if (context.depth !== 2 || context.parentType().name !== 'BulletList') return false;
        const { block, finishContext } = context as BlockContext & Reading;
        if (context.lineStart - block.from <= LONGEST_LIST) return false;
        finishContext.call(context);
        // The line is not read yet: as the first of a list it may be known from before.
        return true;
      },
    },
  ],
};
