import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../lib/domain/notes/outline';

const words = (text: string) => headingsOf(text).map(({ level, words: each }) => `${level} ${each}`);

describe('the headings of a note', () => {
  it('are its lines of one to six signs and a blank, in their order and at their places', () => {
    const text = '# First\n\nprose\n### Third level\n####### seven\n#tag\n';
    expect(headingsOf(text)).toEqual([
      { level: 1, words: 'First', at: 0 },
      { level: 3, words: 'Third level', at: text.indexOf('###') },
    ]);
  });

  it('go by their words alone', () => {
    expect(
      words('## A **bold** `word` and [a page](https://example.org) ##\n# snake_case stays, _this_ not'),
    ).toEqual(['2 A bold word and a page', '1 snake_case stays, this not']);
  });

  it('are none in fenced blocks, whichever way they are fenced, nor without a word', () => {
    expect(
      words(
        '```\n# code\n~~~\n# code too\n```\n# after\n~~~~\n# tilde\n~~~\n# still\n~~~~\n## end\n#\n## ##',
      ),
    ).toEqual(['1 after', '2 end']);
  });

  it('include one that is being written in an unclosed text, and every line break counts one', () => {
    const text = 'é\n\n   ## Indented';
    expect(headingsOf(text)).toEqual([{ level: 2, words: 'Indented', at: 3 }]);
  });
});
