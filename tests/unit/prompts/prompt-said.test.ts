import { describe, expect, it } from 'vitest';
import {
  addPromptSaid,
  landPrompt,
  momentNear,
  type PromptSaid,
  removePromptSaid,
} from '../../../lib/domain/prompts/prompt-said';
import { aSession, MONDAY_NOON } from '../../support/factories';

const MINUTE = 60_000;
const said = (overrides: Partial<PromptSaid> = {}): PromptSaid => ({
  id: 'said-1',
  promptId: 'bond-check',
  words: 'How are we doing?',
  at: MONDAY_NOON + 10 * MINUTE,
  momentId: null,
  episodeId: null,
  landings: [],
  landingWords: '',
  ...overrides,
});

describe('a prompt that was said', () => {
  it('is kept by time, and the same deed twice keeps it once', () => {
    const later = said({ id: 'said-2', at: MONDAY_NOON + 20 * MINUTE });
    const session = addPromptSaid(addPromptSaid(aSession(), later), said());
    expect(session.promptsSaid.map(({ id }) => id)).toEqual(['said-1', 'said-2']);
    expect(addPromptSaid(session, said({ words: 'Other words' }))).toBe(session);
  });

  it('comes back whole where it stood when taking it away is undone', () => {
    const both = addPromptSaid(addPromptSaid(aSession(), said()), said({ id: 'said-2', at: MONDAY_NOON }));
    expect(addPromptSaid(removePromptSaid(both, 'said-1'), said())).toEqual(both);
    expect(removePromptSaid(both, 'unknown')).toBe(both);
  });

  it('belongs to the newest moment of the two minutes before it, and to none that is older or comes after', () => {
    const at = MONDAY_NOON + 10 * MINUTE;
    const moments = [4, 2, 1, -1].map((before) => ({
      id: `m${before}`,
      kind: 'strain' as const,
      at: at - before * MINUTE,
      words: '',
    }));
    expect(momentNear(aSession({ moments }), at)).toBe('m1');
    expect(momentNear(aSession({ moments: moments.slice(0, 2) }), at)).toBe('m2');
    expect(momentNear(aSession({ moments: moments.slice(0, 1) }), at)).toBeNull();
    expect(momentNear(aSession({ moments: moments.slice(3) }), at)).toBeNull();
  });

  it('keeps how it landed, in a fixed order, and changes nothing where nothing changed', () => {
    const session = addPromptSaid(aSession(), said());
    const landed = landPrompt(session, 'said-1', {
      landings: ['awkward', 'opened'],
      landingWords: ' a long breath ',
      momentId: 'm1',
      episodeId: null,
    });
    expect(landed.promptsSaid).toEqual([
      said({
        landings: ['opened', 'awkward'],
        landingWords: 'a long breath',
        momentId: 'm1',
        episodeId: null,
      }),
    ]);
    const again = {
      landings: ['opened', 'awkward'],
      landingWords: 'a long breath',
      momentId: 'm1',
      episodeId: null,
    } as const;
    expect(landPrompt(landed, 'said-1', again)).toBe(landed);
    expect(landPrompt(session, 'unknown', again)).toBe(session);
  });
});
