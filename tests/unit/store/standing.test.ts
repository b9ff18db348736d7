import { beforeEach, describe, expect, it } from 'vitest';
import { attention } from '../../../lib/domain/practice/attention';
import { decideEpisode } from '../../../lib/domain/practice/episode-life';
import { addClient, addSession, rebuildDerived, updateClient } from '../../../lib/store/client-records';
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
    expect(written.standing).toEqual({ openEpisodes: 1, writtenAbout: ['session-1'], dueOn: '2026-03-04' });
    await rebuildDerived(one.store, 'client-1');
    expect(await head()).toEqual(written);
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
    expect((await head()).standing).toEqual({ openEpisodes: 1, writtenAbout: [], dueOn: '2026-01-01' });
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
    await one.store.database.heads.update('client-1', { sealed: new Uint8Array(64) });
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
