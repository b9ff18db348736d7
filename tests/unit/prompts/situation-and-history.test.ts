import { describe, expect, it } from 'vitest';
import type { Client } from '../../../lib/domain/practice/client';
import { choosePrompts, questionsForOneself } from '../../../lib/domain/prompts/choose-prompts';
import {
  audienceOf,
  marksAmong,
  type OwnPrompt,
  rewordPrompt,
  withOwnPrompts,
} from '../../../lib/domain/prompts/own-prompt';
import { promptHistory } from '../../../lib/domain/prompts/prompt-history';
import { situationOf } from '../../../lib/domain/prompts/situation';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { aClient, anEpisode, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const rated = (index: number, bond: number | null, more = {}) =>
  aSession({
    id: `session-${index}`,
    startedAt: MONDAY_NOON + index * WEEK,
    ratings: [aRating({ values: values(8, 8, bond) })],
    ...more,
  });
const moment = (kind: 'strain' | 'repair' | 'unspoken', at: number) => ({
  id: `${kind}-${at}`,
  kind,
  at,
  words: '',
});
const situation = (sessions: ReturnType<typeof rated>[], more = {}) =>
  situationOf({ client: aClient(), sessions, episodes: [], current: null, ...more });
const said = (id: string, at: number, promptId = 'felt-heard') => ({
  id,
  promptId,
  words: 'Did I miss it?',
  at,
  momentId: null,
  episodeId: null,
  landings: [],
  landingWords: '',
});
const own = (more: Partial<OwnPrompt> = {}): OwnPrompt => ({
  kind: 'own-prompt',
  id: 'own-1',
  replaces: null,
  words: 'My first words',
  topic: 'bond',
  state: 'routine',
  audience: 'all',
  voice: 'says',
  feltOff: '',
  versions: [],
  createdAt: MONDAY_NOON,
  ...more,
});

describe('the situation', () => {
  it('knows which component fell by a point or more since the rating before, however long ago that was', () => {
    expect(situation([rated(1, 8), rated(2, null), rated(3, 6.5)]).fell).toBe('bond');
    expect(situation([rated(1, 8), rated(2, 7.5)]).fell).toBeNull();
    expect(situation([rated(1, 6), rated(2, 8)]).fell).toBeNull();
    expect(
      situation([rated(1, 8), rated(2, 6), aSession({ id: 'unrated', startedAt: MONDAY_NOON + 3 * WEEK })])
        .fell,
    ).toBeNull();
  });

  it('takes no fall from a child’s answers, and does from those of a carer', () => {
    const client = aClient({
      population: 'child',
      participants: [
        { id: 'participant-1', label: 'P.', role: 'child' },
        { id: 'carer-1', label: 'C.', role: 'carer' },
      ],
    });
    const theirs = (goal: number) => aRating({ rater: 'carer-1', values: values(goal, 8, 8) });
    const both = (index: number, bond: number, goal: number) =>
      rated(index, bond, { ratings: [aRating({ values: values(8, 8, bond) }), theirs(goal)] });
    expect(situation([both(1, 9, 8), both(2, 3, 8)], { client }).fell).toBeNull();
    expect(situation([both(1, 9, 8), both(2, 3, 6)], { client }).fell).toBe('goal');
    const former = {
      ...client,
      participants: client.participants.slice(1),
      formerParticipants: client.participants.slice(0, 1),
    };
    expect(situation([both(1, 9, 8), both(2, 3, 8)], { client: former }).fell).toBeNull();
  });

  it('knows that the end is coming as soon as somebody says so', () => {
    expect(situation([rated(1, 8)]).isEnding).toBe(false);
    const coming = aClient({ endingAhead: { lastOn: null } });
    expect(situation([rated(1, 8)], { client: coming }).isEnding).toBe(true);
    const ended = aClient({ ending: { kind: 'agreed', on: '2026-09-01' } });
    expect(situation([rated(1, 8)], { client: ended }).isEnding).toBe(true);
  });

  it('does not look at answers that are still closed', () => {
    expect(situation([rated(1, 8), rated(2, 3, { status: 'open' })]).fell).toBeNull();
  });

  it('counts held sessions and leaves the running one out of what is past', () => {
    const current = rated(3, null, { status: 'running', moments: [moment('strain', 5)], ratings: [] });
    const now = situation([rated(1, 8), rated(2, 8, { attendance: 'cancelled' }), current], { current });
    expect(now).toMatchObject({ sessionNumber: 2, strainNow: true, hasOpenStrain: false });
  });

  it('is at a distance as the running session is, or else the last one; before any there is none', () => {
    const nearby = rated(1, 8, { medium: 'in-person' });
    const video = rated(2, 8, { medium: 'video' });
    expect(situation([]).isRemote).toBe(false);
    expect(situation([nearby]).isRemote).toBe(false);
    expect(situation([nearby, video]).isRemote).toBe(true);
    const current = rated(3, null, { status: 'running', medium: 'in-person', ratings: [] });
    expect(situation([nearby, video, current], { current }).isRemote).toBe(false);
    const states = choosePrompts(PROMPTS, situation([]), {
      marks: marksAmong([]),
      moment: 'opening',
    }).map(({ prompt }) => prompt.state);
    expect(states).not.toContain('technology');
  });

  it('hears quiet in what was unspoken or declined, and strain only while no repair follows it', () => {
    const unspoken = rated(1, 8, { moments: [moment('unspoken', 1)] });
    expect(situation([unspoken]).wasQuiet).toBe(true);
    expect(situation([rated(1, null, { ratings: [aRating({ declined: true })] })]).wasQuiet).toBe(true);
    expect(
      situation([rated(1, 8, { moments: [moment('strain', 1), moment('repair', 2)] })]).hasOpenStrain,
    ).toBe(false);
    expect(
      situation([rated(1, 8, { moments: [moment('repair', 1), moment('strain', 2)] })]).hasOpenStrain,
    ).toBe(true);
  });

  it('reads episodes: open kinds, a check that is due, difference', () => {
    const episodes = [
      anEpisode({ id: 'e1', kind: 'confrontation', status: 'open', touchesDifference: true }),
      anEpisode({ id: 'e2', kind: 'withdrawal', status: 'worked-through', checkDue: true }),
    ];
    expect(situation([rated(1, 8)], { episodes })).toMatchObject({
      openKinds: ['confrontation'],
      isFollowUpDue: true,
      touchesDifference: true,
    });
  });

  it('remembers what was said in the last three sessions, newest first', () => {
    const sessions = [1, 2, 3, 4].map((at) => rated(at, 8, { promptsSaid: [said(`s${at}`, at, `p-${at}`)] }));
    expect(situation(sessions.reverse()).saidLately).toEqual([['p-4'], ['p-3'], ['p-2']]);
  });
});

describe('the history of prompts', () => {
  it('shows the next rating after each, and the one before', () => {
    const sessions = [
      rated(1, 8),
      aSession({ id: 'session-2', startedAt: MONDAY_NOON + 2 * WEEK, promptsSaid: [said('s1', 10)] }),
      rated(3, 6, { promptsSaid: [said('s2', 20)] }),
    ];
    const followed = [{ rater: 'participant-1', before: values(8, 8, 8), after: values(8, 8, 6) }];
    expect(promptHistory(sessions)).toMatchObject([
      { said: { id: 's2' }, number: 3, followed },
      { said: { id: 's1' }, number: 2, followed },
    ]);
    expect(promptHistory(sessions.slice(0, 2))).toMatchObject([{ said: { id: 's1' }, followed: [] }]);
  });
});

describe('one’s own prompts', () => {
  it('stand in the place of the library’s, or beside them', () => {
    const all = withOwnPrompts(PROMPTS, [
      own({ replaces: 'felt-heard', words: 'Mine instead' }),
      own({ id: 'own-2' }),
    ]);
    expect(all).toHaveLength(PROMPTS.length + 1);
    expect(all.find(({ id }) => id === 'felt-heard')).toMatchObject({ text: 'Mine instead', group: 'bond' });
    expect(all.at(-1)).toMatchObject({ id: 'own-2', text: 'My first words', group: 'own', audience: 'all' });
  });

  it('keep each former version with what felt off, and nothing for the same words', () => {
    const kept = { topic: 'bond', state: 'routine', audience: 'all', voice: 'says' } as const;
    const next = rewordPrompt(own(), {
      ...kept,
      words: ' Softer words ',
      feltOff: 'too stiff',
      about: 'My first words',
      now: 5,
    });
    expect(next).toMatchObject({
      words: 'Softer words',
      versions: [{ words: 'My first words', feltOff: 'too stiff', at: 5 }],
    });
    expect(
      rewordPrompt(next, { ...kept, words: 'Softer words', feltOff: '', about: next.words, now: 6 }),
    ).toBe(next);
    expect(
      rewordPrompt(next, { ...kept, words: next.words, feltOff: 'better', about: next.words, now: 6 }),
    ).toEqual({
      ...next,
      feltOff: 'better',
    });
    expect(rewordPrompt(next, { ...kept, words: '  ', feltOff: '', about: next.words, now: 6 })).toBe(next);
  });

  it('are out of sight where two windows disagreed', () => {
    const mark = (id: string, kind: 'pinned' | 'hidden') => ({
      kind: 'prompt-mark' as const,
      id,
      promptId: 'p',
      mark: kind,
    });
    const marks = marksAmong([mark('1', 'pinned'), mark('2', 'hidden')]);
    expect([marks.pinned.has('p'), marks.hidden.has('p')]).toEqual([false, true]);
  });
});

describe('for whom a prompt of one’s own is', () => {
  const COUPLE = aClient({ population: 'couple' });
  const offeredTo = (client: Client, more: Partial<OwnPrompt>) => {
    const chosen = choosePrompts(
      withOwnPrompts([], [own(more)]),
      situationOf({ client, sessions: [], episodes: [], current: null }),
      { marks: marksAmong([]), moment: 'mid' },
    );
    return chosen.length === 1;
  };

  it('is the client beside whom it is written, unless something else is said', () => {
    const client = (population: Client['population'], kind: Client['kind'] = 'therapy') =>
      audienceOf({ population, kind });
    expect(client('adult')).toBe('anyone');
    expect(client('adult', 'coaching')).toBe('coaching');
    expect(client('adolescent', 'coaching')).toBe('adolescent');
    expect(client('child')).toBe('child');
    expect(['couple', 'family', 'group'].map((each) => client(each as Client['population']))).toEqual(
      Array(3).fill('together'),
    );
  });

  it('decides to whom it is offered; what one asks of oneself is offered to nobody', () => {
    expect(offeredTo(COUPLE, { audience: 'together' })).toBe(true);
    expect(offeredTo(aClient(), { audience: 'together' })).toBe(false);
    expect(offeredTo(aClient({ population: 'child' }), { audience: 'anyone' })).toBe(false);
    expect(offeredTo(aClient({ population: 'child' }), { audience: 'all' })).toBe(true);
    expect(offeredTo(COUPLE, { audience: 'together', voice: 'self' })).toBe(false);
    const alone = withOwnPrompts([], [own({ voice: 'self' })]);
    expect(questionsForOneself({ prompts: alone, marks: marksAmong([]) }, 3).others[0]?.id).toBe('own-1');
  });
});
