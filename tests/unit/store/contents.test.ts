import { describe, expect, it } from 'vitest';
import { buildHead } from '../../../lib/domain/practice/head';
import { BEING_MADE, HEADS_VERSION } from '../../../lib/store/caseload-index';
import { unwrapContents, wrapContents } from '../../../lib/store/contents';
import { packHead } from '../../../lib/store/packed-series';
import {
  aBuiltInstrument,
  aClient,
  aGoal,
  aMeasure,
  aNote,
  anAction,
  anEpisode,
  aRating,
  aSession,
} from '../../support/factories';
import { WHOLE_CASELOAD } from '../../support/whole-caseload';

describe('contents that were sealed before a field was there', () => {
  it('sessions: prompts that were said are kept', () => {
    const { promptsSaid: _none, measures: _no, ...before } = aSession({ nextTime: 'Ask about the letter' });
    const after = { ...before, promptsSaid: [], measures: [] };
    expect(unwrapContents('sessions', { version: 1, value: before })).toEqual(after);
    const said = { ...before, promptsSaid: [] };
    expect(unwrapContents('sessions', { version: 2, value: said })).toEqual(after);
  });

  it('sessions: what measures amount to is kept', () => {
    const { result: _none, ...measure } = aMeasure();
    const before = { ...aSession(), measures: [measure] };
    expect(unwrapContents('sessions', { version: 3, value: before })).toEqual({
      ...before,
      measures: [{ ...measure, result: { total: null, mean: null } }],
    });
  });

  it('sessions: prompts that were said name the strain they were about', () => {
    const said = {
      id: 'p',
      promptId: 'x',
      words: 'How is it?',
      at: 5,
      momentId: 'm',
      landings: [],
      landingWords: '',
    };
    const before = { ...aSession(), promptsSaid: [said] };
    const after = { ...before, promptsSaid: [{ ...said, episodeId: null }] };
    expect(unwrapContents('sessions', { version: 4, value: before })).toEqual(after);
  });

  it('sessions: what was guessed about ratings is kept', () => {
    const { guesses: _none, ...rating } = aRating();
    const before = { ...aSession(), ratings: [rating] };
    const after = { ...before, ratings: [{ ...rating, guesses: [] }] };
    expect(unwrapContents('sessions', { version: 5, value: before })).toEqual(after);
  });

  it('sessions: prompts that were shown are kept', () => {
    const { promptsShown: _none, ...before } = aSession();
    expect(unwrapContents('sessions', { version: 6, value: before })).toEqual(aSession());
  });

  it('episodes: the moment they were opened from is kept', () => {
    const { momentId: _none, ...before } = anEpisode();
    expect(unwrapContents('episodes', { version: 1, value: before })).toEqual({ ...before, momentId: null });
    const now = anEpisode({ momentId: 'm' });
    expect(unwrapContents('episodes', wrapContents('episodes', now))).toEqual(now);
  });

  it('clients: an end that is coming is kept', () => {
    const { endingAhead: _none, ...before } = aClient();
    expect(unwrapContents('clients', { version: 5, value: before })).toEqual({
      ...before,
      endingAhead: null,
    });
    const now = aClient({ endingAhead: { lastOn: '2026-12-18' } });
    expect(unwrapContents('clients', wrapContents('clients', now))).toEqual(now);
  });

  it('clients: the frame is kept', () => {
    const { frame: _none, measures: _no, formerParticipants: _nobody, ...before } = aClient();
    const after = { ...before, frame: [], measures: [], formerParticipants: [] };
    expect(unwrapContents('clients', { version: 1, value: before })).toEqual(after);
  });

  it('clients: planned measures are kept', () => {
    const { measures: _none, ...before } = aClient();
    expect(unwrapContents('clients', { version: 2, value: before })).toEqual({ ...before, measures: [] });
  });

  it('clients: signals that were set aside are kept', () => {
    const { signalsSetAside: _none, ...before } = aClient({ label: 'K.' });
    expect(unwrapContents('clients', { version: 2, value: before })).toEqual({
      ...before,
      signalsSetAside: [],
    });
  });

  it('heads: whose ratings are looked at, and what was set aside, is known', () => {
    const { watched: _whose, setAside: _what, ...before } = packHead(buildHead(aClient(), []));
    const tail = { ...(before.tail as object), raters: ['practitioner', 'participant-1', 'participant-2'] };
    const open = (population: string) =>
      unwrapContents('heads', { version: 3, value: { ...before, population, tail } });
    expect(open('couple')).toMatchObject({ watched: ['participant-1', 'participant-2'], setAside: [] });
    expect(open('family')).toMatchObject({ watched: [], setAside: [] });
  });

  it('caseload: an index stands only until a head is written', () => {
    const before = { version: HEADS_VERSION, heads: [{ id: 'client-1', revision: 3, mark: 7 }] };
    expect(unwrapContents('caseload', { version: 1, value: before })).toEqual(BEING_MADE);
    for (const version of [2, 3])
      expect(unwrapContents('caseload', { version, value: before })).toEqual(before);
  });

  it('heads: who the participants are is known', () => {
    const { participants: _whose, ...before } = packHead(buildHead(aClient(), []));
    expect(unwrapContents('heads', { version: 4, value: before })).toEqual({ ...before, participants: [] });
  });

  it('clients: who came before is kept', () => {
    const { formerParticipants: _nobody, ...before } = aClient({ label: 'K.' });
    const after = { ...before, formerParticipants: [] };
    expect(unwrapContents('clients', { version: 4, value: before })).toEqual(after);
  });

  it('goals: voice, reason, sign, agreement, scale, progress and history are kept', () => {
    const value = { id: 'g', clientId: 'c', words: 'Call my sister', status: 'reached', createdAt: 7 };
    expect(unwrapContents('goals', { version: 1, value })).toEqual(
      aGoal({ id: 'g', clientId: 'c', words: 'Call my sister', status: 'reached', createdAt: 7 }),
    );
  });

  it('practitioner: for whom a built instrument is made is kept', () => {
    const { population: _none, ...before } = aBuiltInstrument();
    const opened = unwrapContents('practitioner', { version: 1, value: before });
    expect(opened).toEqual(aBuiltInstrument({ population: ['adult', 'adolescent', 'child'] }));
    const mark = { kind: 'prompt-mark', id: 'y', promptId: 'x', mark: 'pinned' };
    expect(unwrapContents('practitioner', { version: 1, value: mark })).toEqual(mark);
  });

  it('practitioner: for whom a prompt of one’s own is, and who says it, is kept', () => {
    const own = WHOLE_CASELOAD.practitioner.find((each) => each.kind === 'own-prompt');
    if (own?.kind !== 'own-prompt') throw new Error('There is no such prompt.');
    const { audience: _whom, voice: _how, ...before } = own;
    const opened = unwrapContents('practitioner', { version: 2, value: before });
    expect(opened).toEqual({ ...own, audience: 'all', voice: 'says' });
    const mark = { kind: 'prompt-mark', id: 'y', promptId: 'x', mark: 'pinned' };
    expect(unwrapContents('practitioner', { version: 2, value: mark })).toEqual(mark);
  });

  it('actions: what became of them, when they are due and how useful they are is kept', () => {
    const base = { id: 'a', clientId: 'c', sessionId: 's', words: 'Write', createdAt: 7 };
    for (const [isDone, state] of [
      [true, 'done'],
      [false, 'open'],
    ] as const) {
      const opened = unwrapContents('actions', { version: 1, value: { ...base, isDone } });
      expect(opened).toEqual(anAction({ ...base, state }));
    }
  });

  it('notes: title, what it is for, and when it was finished are kept', () => {
    const base = { id: 's', clientId: 'c', sessionId: 's', text: 'Flat.', createdAt: 7, editedAt: 8 };
    expect(unwrapContents('notes', { version: 1, value: { ...base, kind: 'reflection' } })).toEqual(
      aNote(base),
    );
    const other = { ...base, id: 'n', sessionId: null, kind: 'note' };
    expect(unwrapContents('notes', { version: 1, value: other })).toEqual(
      aNote({ ...other, kind: 'private' }),
    );
  });

  it('heads: who rated and no longer comes is known', () => {
    const before = { clientId: 'c', participants: [] };
    expect(unwrapContents('heads', { version: 6, value: before })).toMatchObject({
      ...before,
      formerParticipants: [],
    });
  });

  it('heads: what stands of episodes and actions is known', () => {
    const { standing, ...before } = packHead(buildHead(aClient(), []));
    const opened = unwrapContents('heads', { version: 2, value: before });
    expect(opened).toMatchObject({ standing, label: before.label, tail: before.tail });
  });

  it('heads: strains are told apart within a session', () => {
    const before = packHead(buildHead(aClient(), []));
    expect(unwrapContents('heads', { version: 5, value: before })).toEqual(before);
  });

  it('heads: concerns that were taken up, and answers about harm or risk, are known', () => {
    const standing = { openEpisodes: 0, writtenAbout: [], dueOn: null };
    const before = { clientId: 'c', lastConcern: true, standing };
    expect(unwrapContents('heads', { version: 7, value: before })).toEqual({
      clientId: 'c',
      standing: { ...standing, takenUp: [] },
    });
  });

  it('what is written now is read as it was written', () => {
    const session = aSession();
    expect(unwrapContents('sessions', wrapContents('sessions', session))).toEqual(session);
    const action = anAction({ state: 'changed' });
    expect(unwrapContents('actions', wrapContents('actions', action))).toEqual(action);
  });
});
