import { describe, expect, it } from 'vitest';
import { searchPrompts } from '../../../lib/domain/prompts/search-prompts';
import { PROMPTS } from '../../../lib/library/prompts/index';

describe('searching', () => {
  const search = (query: string) =>
    searchPrompts(PROMPTS, query, ({ audience }) => (audience === 'child' ? 'A child' : ''));

  it('finds every word, first in the sentence and then in what goes with it', () => {
    const found = search('SLOWER fast');
    expect(found[0]?.id).toBe('pace-check');
    expect(search('zebra')).toEqual([]);
    expect(search(' ')).toBe(PROMPTS);
    expect(search('raised hand').map(({ id }) => id)).toContain('stop-sign');
  });

  it('finds those of a kind after those that hold its name', () => {
    const forChild = search('child');
    const isIn = PROMPTS.filter(({ audience }) => audience === 'child').map((each) => forChild.indexOf(each));
    expect(Math.min(...isIn)).toBeGreaterThan(forChild.findIndex(({ id }) => id === 'knows-them-best'));
    expect(search('bear child').map(({ id }) => id)).toEqual(['bear-says']);
  });
});
