import { GFM, parser } from '@lezer/markdown';
import { describe, expect, it } from 'vitest';
import { LONGEST_STYLED, longLines } from '../../../components/workspace/note/editor/long-lines';

const plain = parser.configure(GFM);
const bounded = parser.configure([GFM, longLines]);

/** Names and places of everything that was read. */
function nodesOf(reader: typeof plain, text: string) {
  const nodes: { name: string; from: number; to: number }[] = [];
  reader.parse(text).iterate({ enter: ({ name, from, to }) => void nodes.push({ name, from, to }) });
  return nodes;
}

describe('long lines', () => {
  it('change nothing about texts of ordinary length', () => {
    const text =
      '# One\n\n*two* three\nfour\n\n- [ ] five\n- six **seven**\n\n> eight\n\n| a | b |\n|---|---|\n| c | d |\n';
    expect(nodesOf(bounded, text)).toEqual(nodesOf(plain, text));
  });

  it('stay as they are written, in a list too, and what follows is read as ever', () => {
    const long = '*word* '.repeat(LONGEST_STYLED / 5);
    const text = `${long}\n- ${long}\n\n*short*`;
    const nodes = nodesOf(bounded, text);
    expect(nodes.filter(({ name }) => name === 'Emphasis')).toEqual([
      { name: 'Emphasis', from: text.length - 7, to: text.length },
    ]);
    expect(nodes.filter(({ name }) => name === 'ListMark')).toEqual([
      { name: 'ListMark', from: long.length + 1, to: long.length + 2 },
    ]);
  });

  it('leave no paragraph that is read as a whole much longer than a long line', () => {
    const text = 'a line of *some* words, wrapped by hand\n'.repeat(5000);
    const nodes = nodesOf(bounded, text);
    const paragraphs = nodes.filter(({ name }) => name === 'Paragraph');
    expect(Math.max(...paragraphs.map(({ from, to }) => to - from))).toBeLessThanOrEqual(LONGEST_STYLED);
    expect(nodes.filter(({ name }) => name === 'Emphasis')).toHaveLength(5000);
  });
});
