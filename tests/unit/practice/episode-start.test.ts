import { describe, expect, it } from 'vitest';
import {
  lastStrain,
  promptsAbout,
  startFromMoment,
  startFromRating,
} from '../../../lib/domain/practice/episode-start';
import type { PromptSaid } from '../../../lib/domain/prompts/prompt-said';
import { anEpisode, aRating, aSession, MONDAY_NOON } from '../../support/factories';

const said = (overrides: Partial<PromptSaid>): PromptSaid => ({
  ...{ id: 'said', promptId: 'felt-heard', words: 'Did I miss it?', at: MONDAY_NOON },
  ...{ momentId: null, episodeId: null, landings: [], landingWords: '' },
  ...overrides,
});
const moment = (id: string, kind: 'strain' | 'repair', words = '') =>
  ({ id, kind, at: MONDAY_NOON, words }) as const;

describe('what an episode begins with', () => {
  it('is a moment’s own words, and the moment', () => {
    expect(startFromMoment(moment('m1', 'strain', 'looked away'))).toEqual({
      source: 'moment',
      momentId: 'm1',
      part: null,
      words: 'looked away',
    });
  });

  it('is a participant’s concern in their words; a rating without one takes nothing over', () => {
    expect(startFromRating(aRating({ concern: ' the pace ' }))).toMatchObject({
      source: 'concern',
      words: 'the pace',
    });
    expect(startFromRating(aRating())).toMatchObject({ source: 'rating', words: '' });
    expect(startFromRating(aRating({ rater: 'practitioner', concern: 'mine' }))).toMatchObject({
      source: 'rating',
      words: '',
    });
  });

  it('is the newest strain of a session', () => {
    const moments = [moment('m1', 'strain'), moment('m2', 'strain'), moment('m3', 'repair')];
    expect(lastStrain(aSession({ moments }))?.id).toBe('m2');
    expect(lastStrain(aSession())).toBeNull();
  });
});

describe('the prompts said about an episode', () => {
  it('are those that name it and those of its moment, from every session, oldest first', () => {
    const sessions = [
      aSession({
        id: 's2',
        promptsSaid: [said({ id: 'later', at: 30, episodeId: 'e' }), said({ id: 'other', at: 31 })],
      }),
      aSession({
        id: 's1',
        promptsSaid: [
          said({ id: 'of-moment', at: 20, momentId: 'm1' }),
          said({ id: 'of-another', at: 21, momentId: 'm2', episodeId: 'f' }),
        ],
      }),
    ];
    const about = (momentId: string | null) =>
      promptsAbout(anEpisode({ id: 'e', momentId }), sessions).map(({ id }) => id);
    expect(about('m1')).toEqual(['of-moment', 'later']);
    expect(about(null)).toEqual(['later']);
  });
});
