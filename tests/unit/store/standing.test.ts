import { beforeEach, describe, expect, it } from 'vitest';
import { attention } from '../../../lib/domain/practice/attention';
import { decideEpisode } from '../../../lib/domain/practice/episode-life';
import type { Head } from '../../../lib/domain/practice/head';
import type { Moment } from '../../../lib/domain/practice/moment';
import {
  addClient,
  addSession,
  rebuildDerived,
  updateClient,
  updateSession,
} from '../../../lib/store/client-records';
import type { OpenVault } from '../../../lib/store/open-vault';
import { addRecord, updateRecord } from '../../../lib/store/record-change';
import type { Store } from '../../../lib/store/store';
import { aClient, anAction, anEpisode, aSession, MONDAY_NOON } from '../../support/factories';
import { makeTestVault } from '../../support/open-test-vault';

let one: OpenVault;
let two: OpenVault;

beforeEach(async () => {
  const test = await makeTestVault();
  one = await test.openPage('one');
  two = await test.openPage('two');
  await addClient(one.store, aClient());
  const moments = [{ id: 'm', kind: 'strain', at: MONDAY_NOON, words: '' }] as const;
  await addSession(one.store, aSession({ moments }));
});

const head = async ({ store } = one) => {
  const opened = await store.read('heads', 'client-1');
  if (!opened?.ok) throw new Error('no head');
  return opened.value;
};
/** A head as it is when it is made anew, with the older part of the series. */
const overNewPart = (written: Head): Head => ({ ...written, settledAt: (written.settledAt ?? 0) + 1 });
const kinds = async (today?: string) => attention(await head(), today).map(({ kind }) => kind);

/** Page one's store, with something else coming first at its first commit. */
function meanwhile(other: () => Promise<void>): Store {
  let isFirst = true;
  const commit: Store['commit'] = async (...changes) => {
    if (isFirst) {
      isFirst = false;
      await other();
    }
    return one.store.commit(...changes);
  };
  return { ...one.store, commit };
}

describe('what a head knows of episodes and actions', () => {
  it('follows each of them, and is what the records say when it is made anew', async () => {
    expect(await kinds()).toContain('open-strain');
    await addRecord(one.store, 'episodes', anEpisode());
    expect(await head()).toMatchObject({ openStrain: false, standing: { openEpisodes: 1 } });
    await addRecord(one.store, 'actions', anAction({ dueOn: '2026-03-04' }));
    await addRecord(one.store, 'actions', anAction({ id: 'a2', dueOn: '2026-02-01', state: 'done' }));
    const written = await head();
    expect(written.standing).toEqual({
      openEpisodes: 1,
      writtenAbout: ['session-1'],
      takenUp: ['session-1'],
      dueOn: '2026-03-04',
    });
    await rebuildDerived(one.store, 'client-1');
    expect(await head()).toEqual(overNewPart(written));
  });

  it('lives through changes of sessions and of the client', async () => {
    await addRecord(one.store, 'episodes', anEpisode());
    await addSession(one.store, aSession({ id: 's2', startedAt: MONDAY_NOON + 1 }));
    await updateClient(one.store, 'client-1', (client) => ({ ...client, label: 'K.' }));
    expect(await head()).toMatchObject({ label: 'K.', standing: { openEpisodes: 1 } });
    await one.store.replaceAll({
      ...{
        clients: [aClient()],
        sessions: [],
        goals: [],
        notes: [],
        histories: [],
        questions: [],
        practitioner: [],
      },
      ...{ episodes: [anEpisode({ sessionId: null })], actions: [anAction({ dueOn: '2026-01-01' })] },
    });
    expect((await head()).standing).toEqual({
      openEpisodes: 1,
      writtenAbout: [],
      takenUp: [],
      dueOn: '2026-01-01',
    });
  });

  it('counts what two pages write at the same time', async () => {
    await Promise.all(
      [one, two].map(({ store }, index) =>
        addRecord(store, 'episodes', anEpisode({ id: `e${index}`, sessionId: null })),
      ),
    );
    expect((await head()).standing.openEpisodes).toBe(2);
  });

  it('is right after two pages each left it as it was', async () => {
    for (const id of ['a1', 'a2']) {
      await addRecord(one.store, 'actions', anAction({ id, dueOn: '2026-03-04' }));
      await addRecord(one.store, 'episodes', anEpisode({ id: `e-${id}` }));
    }
    const done = (store: Store, id: string) =>
      updateRecord(store, 'actions', id, (action) => ({ ...action, state: 'done' }));
    await done(
      meanwhile(() => done(two.store, 'a2')),
      'a1',
    );
    expect((await head()).standing.dueOn).toBeNull();
    const move = (store: Store, id: string) =>
      updateRecord(store, 'episodes', `e-${id}`, (episode) => ({ ...episode, sessionId: null }));
    await move(
      meanwhile(() => move(two.store, 'a2')),
      'a1',
    );
    expect(await head()).toMatchObject({ openStrain: true, standing: { openEpisodes: 2, writtenAbout: [] } });
  });

  it('is made anew where the head is damaged, or of the time before it held sessions', async () => {
    const sessionless = { ...(await head()), tail: [], openStrain: true };
    await one.store.commit([{ table: 'heads', id: 'client-1', base: 1 + 1, value: sessionless }]);
    await addRecord(one.store, 'actions', anAction({ dueOn: '2026-03-04' }));
    const remade = { openStrain: true, standing: { dueOn: '2026-03-04' } };
    expect(await head()).toMatchObject({ ...remade, tail: [{ sessionId: 'session-1' }] });
    await (await one.store.database.tables()).heads.update('client-1', { sealed: new Uint8Array(64) });
    await addRecord(two.store, 'actions', anAction({ id: 'a2' }));
    expect(await head(two)).toMatchObject({ ...remade, tail: [{ sessionId: 'session-1' }] });
  });

  it('is a fact worth a look until a person settles it, or the day has not passed', async () => {
    await addRecord(one.store, 'episodes', anEpisode());
    await addRecord(one.store, 'actions', anAction({ dueOn: '2026-03-04' }));
    expect(await kinds('2026-03-04')).toEqual(expect.arrayContaining(['open-episode', 'action-due']));
    expect(await kinds('2026-03-03')).not.toContain('action-due');
    const at = { now: MONDAY_NOON, sessionId: null };
    await updateRecord(one.store, 'episodes', 'episode-1', (episode) =>
      decideEpisode(episode, 'worked-through', at),
    );
    expect(await kinds('2026-03-05')).not.toContain('open-episode');
    expect(await kinds()).not.toContain('open-strain');
  });
});

/** Strains a minute apart in one session, named by their place. */
const strains = (count: number): Moment[] =>
  Array.from({ length: count }, (_unused, place) => ({
    id: `m${place}`,
    kind: 'strain',
    at: MONDAY_NOON + place * 60_000,
    words: '',
  }));

const about = (momentId: string | null, more: Parameters<typeof anEpisode>[0] = {}) =>
  anEpisode({ id: `e-${momentId}`, sessionId: 's2', source: 'moment', momentId, ...more });

describe('two strains in one session', () => {
  const isOpen = async () => (await head()).openStrain;
  const settle = (id: string) =>
    updateRecord(one.store, 'episodes', id, (episode) =>
      decideEpisode(episode, 'worked-through', { now: MONDAY_NOON, sessionId: 's2' }),
    );

  beforeEach(async () => {
    await addSession(one.store, aSession({ id: 's2', startedAt: MONDAY_NOON + 1, moments: strains(2) }));
  });

  it('are open until each is written about, also where the one that was is settled', async () => {
    await addRecord(one.store, 'episodes', about('m1'));
    expect(await isOpen()).toBe(true);
    await settle('e-m1');
    expect(await kinds()).toContain('open-strain');
    await rebuildDerived(one.store, 'client-1');
    expect(await isOpen()).toBe(true);
    await addRecord(one.store, 'episodes', about('m0'));
    const written = await head();
    expect(written.openStrain).toBe(false);
    await rebuildDerived(one.store, 'client-1');
    expect(await head()).toEqual(overNewPart(written));
  });

  it('are not answered by an episode about something else in that session', async () => {
    await addRecord(one.store, 'episodes', about(null, { source: 'concern' }));
    expect(await isOpen()).toBe(true);
  });

  it('stay answered whatever is written later about sessions before', async () => {
    await addRecord(one.store, 'episodes', about('taken-away'));
    for (const place of [1, 2, 3, 4]) {
      const sessionId = `early-${place}`;
      await addSession(one.store, aSession({ id: sessionId, startedAt: MONDAY_NOON - place }));
      await addRecord(
        one.store,
        'episodes',
        anEpisode({ id: sessionId, sessionId, openedAt: MONDAY_NOON + place }),
      );
    }
    expect(await isOpen()).toBe(false);
  });

  it('are looked at anew when another is marked there, or the session ends, or one is taken away', async () => {
    await addRecord(one.store, 'episodes', about('m0'));
    await addRecord(one.store, 'episodes', about('m1'));
    expect(await isOpen()).toBe(false);
    await updateSession(one.store, 's2', (session) => ({ ...session, moments: strains(3) }));
    expect(await isOpen()).toBe(true);
    await updateSession(one.store, 's2', (session) => ({ ...session, moments: strains(2) }));
    expect(await isOpen()).toBe(false);
    await updateSession(one.store, 's2', (session) => ({
      ...session,
      status: 'running',
      moments: strains(3),
    }));
    await updateSession(one.store, 's2', (session) => ({ ...session, status: 'open' }));
    expect(await isOpen()).toBe(true);
  });

  it('are told apart where a backup is put back', async () => {
    const caseload = {
      ...{ clients: [aClient()], goals: [], notes: [], histories: [], questions: [], practitioner: [] },
      ...{ actions: [], sessions: [aSession({ id: 's2', moments: strains(2) })] },
    };
    await one.store.replaceAll({ ...caseload, episodes: [about('m1')] });
    expect(await isOpen()).toBe(true);
    await one.store.replaceAll({ ...caseload, episodes: [about('m1'), about('m0')] });
    expect(await isOpen()).toBe(false);
  });

  it('are seen by a page that saved the session while another wrote about one of them', async () => {
    await addRecord(one.store, 'episodes', about('m0'));
    await updateSession(
      meanwhile(() => addRecord(two.store, 'episodes', about('m1'))),
      's2',
      (session) => ({ ...session, nextTime: 'ask' }),
    );
    expect(await isOpen()).toBe(false);
  });
});
