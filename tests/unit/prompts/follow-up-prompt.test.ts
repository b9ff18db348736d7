import { describe, expect, it } from 'vitest';
import { followUpPrompt } from '../../../lib/domain/prompts/follow-up-prompt';
import { situationOf } from '../../../lib/domain/prompts/situation';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { aClient, anEpisode, aSession } from '../../support/factories';

const marks = { pinned: new Set<string>(), hidden: new Set<string>() };
const situation = (population: 'adult' | 'child', count: number) =>
  situationOf({
    client: aClient({ population }),
    sessions: Array.from({ length: count }, (_each, at) => aSession({ id: `s${at}`, startedAt: at })),
    episodes: [anEpisode()],
    current: null,
  });
const follow = (status: 'open' | 'partly' | 'worked-through' | 'not-wanted', count = 4) =>
  followUpPrompt(PROMPTS, situation('adult', count), { marks, status });

describe('the sentence for coming back to a strain', () => {
  it('leaves a way out where nobody talked about it yet', () => {
    const open = [1, 2, 3, 4].map((count) => follow('open', count));
    expect(open.every((prompt) => prompt?.state === 'follow-up' && prompt.principle === 'way-out')).toBe(
      true,
    );
  });

  it('looks back on what was talked about, with another sentence each session', () => {
    for (const status of ['partly', 'worked-through'] as const) {
      const ids = [1, 2, 3, 4].map((count) => follow(status, count)?.id);
      expect(new Set(ids).size).toBe(4);
    }
  });

  it('is another one for each of two strains that are open at once', () => {
    const open = (place: number) =>
      followUpPrompt(PROMPTS, situation('adult', 4), { marks, status: 'open', place })?.id;
    expect(open(0)).not.toBe(open(1));
  });

  it('is one that a child can answer where a child comes', () => {
    const child = (status: 'open' | 'partly', count: number) =>
      followUpPrompt(PROMPTS, situation('child', count), { marks, status });
    expect(child('open', 4)).toMatchObject({ audience: 'child', principle: 'way-out' });
    const ids = [4, 5].map((count) => child('partly', count)?.id);
    expect(new Set(ids).size).toBe(2);
    expect([4, 5].every((count) => child('partly', count)?.audience === 'child')).toBe(true);
  });

  it('is none for what is not wanted, and for what was hidden', () => {
    expect(follow('not-wanted')).toBeNull();
    const hidden = new Set(PROMPTS.map(({ id }) => id));
    expect(
      followUpPrompt(PROMPTS, situation('adult', 4), { marks: { ...marks, hidden }, status: 'open' }),
    ).toBeNull();
  });
});
