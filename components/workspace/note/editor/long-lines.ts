import type { MarkdownConfig } from '@lezer/markdown';

/** A line beyond this many characters stays as it is written; a paragraph of many lines is styled in parts of about as many. */
export const LONGEST_STYLED = 5000;

/** Bounds what one key can have read anew: the inside of a paragraph is read as a whole. */
export const longLines: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LongLine',
      // After all that begins a block, so that the marks of lists and quotations are still known.
      after: 'SetextHeading',
      parse: (context, line) => {
        if (line.text.length - line.pos <= LONGEST_STYLED) return false;
        const from = context.lineStart + line.pos;
        context.addElement(context.elt('Paragraph', from, context.lineStart + line.text.length));
        context.nextLine();
        return true;
      },
      endLeaf: (_context, line, leaf) => leaf.content.length + line.text.length > LONGEST_STYLED,
    },
  ],
};
