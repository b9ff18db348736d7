import { describe, expect, it } from 'vitest';
import { checkPrompt } from '../../../lib/domain/prompts/check-prompt';
import type { PromptMarks } from '../../../lib/domain/prompts/own-prompt';
import { PROMPTS } from '../../../lib/library/prompts';
import { aClient } from '../../support/factories';

const marks = (hidden: readonly string[] = []): PromptMarks => ({
  pinned: new Set(),
  hidden: new Set(hidden),
});

describe('the sentence for a check', () => {
  it('is one that is meant for that session', () => {
    for (const session of [3, 5] as const)
      expect(checkPrompt(PROMPTS, { client: aClient(), session, marks: marks() })?.check).toBe(session);
  });

  it('is another that suits where those are hidden, or meant for others', () => {
    const hidden = PROMPTS.filter(({ check }) => check !== null).map(({ id }) => id);
    const instead = checkPrompt(PROMPTS, { client: aClient(), session: 3, marks: marks(hidden) });
    expect(instead).toMatchObject({ check: null, voice: 'says' });
    const child = checkPrompt(PROMPTS, {
      client: aClient({ population: 'child' }),
      session: 3,
      marks: marks(),
    });
    expect(child?.audience).not.toBe('anyone');
    const all = PROMPTS.map(({ id }) => id);
    expect(checkPrompt(PROMPTS, { client: aClient(), session: 3, marks: marks(all) })).toBeNull();
  });
});
