import { describe, expect, it } from 'vitest';
import { unwrapContents, wrapContents } from '../../../lib/store/contents';
import { aSession } from '../../support/factories';

describe('contents that were sealed before a field was there', () => {
  it('sessions: prompts that were said are kept', () => {
    const { promptsSaid: _none, ...before } = aSession({ nextTime: 'Ask about the letter' });
    expect(unwrapContents('sessions', { version: 1, value: before })).toEqual({ ...before, promptsSaid: [] });
  });

  it('what is written now is read as it was written', () => {
    const session = aSession();
    expect(unwrapContents('sessions', wrapContents('sessions', session))).toEqual(session);
  });
});
