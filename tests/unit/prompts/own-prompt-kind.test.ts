import { describe, expect, it } from 'vitest';
import { type OwnPrompt, rewordPrompt } from '../../../lib/domain/prompts/own-prompt';
import { MONDAY_NOON } from '../../support/factories';

const own = (): OwnPrompt => ({
  ...{ kind: 'own-prompt', id: 'own-1', replaces: null, words: 'My first words' },
  ...{ topic: 'bond', state: 'routine', audience: 'all', voice: 'says' },
  ...{ feltOff: '', versions: [], createdAt: MONDAY_NOON },
});

describe('one’s own prompts', () => {
  it('can be sorted anew without a new version, and with one', () => {
    const kind = { topic: 'goal', state: 'repair', audience: 'carer', voice: 'self' } as const;
    const sorted = rewordPrompt(own(), { ...kind, words: 'My first words', feltOff: '', now: 5 });
    expect(sorted).toEqual({ ...own(), ...kind });
    expect(rewordPrompt(own(), { ...kind, words: 'New', feltOff: '', now: 5 })).toMatchObject({
      ...kind,
      words: 'New',
      versions: [{ words: 'My first words' }],
    });
  });
});
