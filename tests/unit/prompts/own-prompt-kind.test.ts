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
    const sorted = rewordPrompt(own(), {
      ...kind,
      words: 'My first words',
      feltOff: '',
      about: own().words,
      now: 5,
    });
    expect(sorted).toEqual({ ...own(), ...kind });
    expect(
      rewordPrompt(own(), { ...kind, words: 'New', feltOff: '', about: own().words, now: 5 }),
    ).toMatchObject({
      ...kind,
      words: 'New',
      versions: [{ words: 'My first words' }],
    });
  });

  it('file what felt off with the words it is about, also where those were reworded elsewhere since', () => {
    const { topic, state, audience, voice } = own();
    const kind = { topic, state, audience, voice };
    const versions = [{ words: 'My first words', feltOff: '', at: 1 }];
    const theirs = { ...own(), words: 'Theirs', feltOff: 'a bit long', versions };
    const note = { ...kind, feltOff: 'like a form', about: 'My first words', now: 5 };
    expect(rewordPrompt(theirs, { ...note, words: 'Theirs' })).toEqual({
      ...theirs,
      versions: [{ words: 'My first words', feltOff: 'like a form', at: 1 }],
    });
    expect(rewordPrompt(theirs, { ...note, words: 'Mine' })).toMatchObject({
      words: 'Mine',
      feltOff: '',
      versions: [
        { words: 'My first words', feltOff: 'like a form' },
        { words: 'Theirs', feltOff: 'a bit long', at: 5 },
      ],
    });
    const noted = { ...theirs, versions: [{ words: 'My first words', feltOff: 'flat', at: 1 }] };
    expect(rewordPrompt(noted, { ...note, words: 'Theirs' }).versions).toMatchObject([
      { feltOff: 'flat\nlike a form' },
    ]);
  });
});
