import { beforeEach, describe, expect, it } from 'vitest';
import { addMoment, removeMoment } from '../../../lib/domain/practice/moment-marks';
import {
  addClient,
  addSession,
  rebuildDerived,
  updateClient,
  updateSession,
} from '../../../lib/store/client-records';
import type { OpenVault } from '../../../lib/store/open-vault';
import { aClient, aGoal, aSession, MONDAY_NOON } from '../../support/factories';
import { makeTestVault, type TestVault } from '../../support/open-test-vault';

let test: TestVault;
let one: OpenVault;
let two: OpenVault;

beforeEach(async () => {
  test = await makeTestVault();
  one = await test.openPage('one');
  two = await test.openPage('two');
  await addClient(one.store, aClient());
  await addSession(one.store, aSession());
});

const nextTimeIn = async ({ store }: OpenVault) => {
  const opened = await store.read('sessions', 'session-1');
  return opened?.ok ? opened.value.nextTime : opened;
};
const strain = { id: 'm1', kind: 'strain', at: MONDAY_NOON, words: '' } as const;
const mark = ({ store }: OpenVault) =>
  updateSession(store, 'session-1', (session) => addMoment(session, strain));

describe('a session that two pages have in memory', () => {
  it('is changed from what stands, not from what this page remembers', async () => {
    await two.store.read('sessions', 'session-1');
    await updateSession(one.store, 'session-1', (session) => ({ ...session, nextTime: 'from one' }));
    await updateSession(two.store, 'session-1', (session) => ({
      ...session,
      nextTime: `${session.nextTime} and two`,
    }));
    expect(await nextTimeIn(one)).toBe('from one and two');
  });

  it('is changed from what stands where this page knows the newer head, but not the newer session', async () => {
    await two.store.read('sessions', 'session-1');
    await updateSession(one.store, 'session-1', (session) => ({ ...session, nextTime: 'from one' }));
    await two.store.read('heads', 'client-1');
    await updateSession(two.store, 'session-1', (session) => ({
      ...session,
      nextTime: `${session.nextTime} and two`,
    }));
    expect(await nextTimeIn(one)).toBe('from one and two');
  });

  it('stays finished in the head that a page writes which knows the newer head, but not the newer older part', async () => {
    for (let at = 1; at <= 60; at++)
      await addSession(
        one.store,
        aSession({
          id: `week-${at}`,
          startedAt: MONDAY_NOON + at * 7 * 24 * 3_600_000,
          status: at === 2 ? 'open' : 'finished',
        }),
      );
    await updateSession(one.store, 'week-1', (session) => ({ ...session, nextTime: 'slower' }));
    await two.store.readSeries('client-1');
    await updateSession(one.store, 'week-2', (session) => ({ ...session, status: 'finished' }));
    await two.store.read('heads', 'client-1');
    await updateClient(two.store, 'client-1', (client) => ({ ...client, label: 'Another' }));
    expect(await one.store.read('heads', 'client-1')).toMatchObject({
      value: { label: 'Another', openSession: null },
    });
  });

  it('keeps a series whole of which this page knows the newer head, but not the newer older part', async () => {
    const week = (at: number) =>
      aSession({ id: `week-${at}`, startedAt: MONDAY_NOON + at * 7 * 24 * 3_600_000 });
    await two.store.readSeries('client-1');
    for (let at = 1; at <= 60; at++) await addSession(one.store, week(at));
    await two.store.read('heads', 'client-1');
    await addSession(two.store, week(61));
    const series = await one.store.readSeries('client-1');
    expect(series?.ok && series.value.map(({ number }) => number)).toEqual(
      Array.from({ length: 62 }, (_, at) => at + 1),
    );
  });

  it('is left alone only if what stands needs no change', async () => {
    await mark(one);
    await updateSession(two.store, 'session-1', (session) => removeMoment(session, 'm1', MONDAY_NOON));
    await mark(one);
    expect((await mark(two)).moments).toEqual([strain]);
  });

  it('is refused only for what stands, not for what was', async () => {
    await nextTimeIn(two);
    await updateSession(one.store, 'session-1', (session) => ({ ...session, nextTime: 'ready' }));
    await updateSession(two.store, 'session-1', (session) => {
      if (session.nextTime !== 'ready') throw new Error('not ready');
      return { ...session, nextTime: 'done' };
    });
    expect(await nextTimeIn(one)).toBe('done');
    const refusal = updateSession(two.store, 'session-1', () => {
      throw new Error('never');
    });
    await expect(refusal).rejects.toThrow('never');
  });

  it('keeps series and head in step, whichever page writes', async () => {
    for (const page of [one, two, one]) {
      await updateSession(page.store, 'session-1', (session) =>
        addMoment(session, { ...strain, id: crypto.randomUUID() }),
      );
    }
    for (const { store } of [one, two, await test.openPage('three')]) {
      expect(await store.readSeries('client-1')).toMatchObject({
        revision: 5,
        value: [{ sessionId: 'session-1', strains: 3 }],
      });
      expect(await store.read('heads', 'client-1')).toMatchObject({ value: { openStrain: true } });
    }
  });
});

describe('derived rows made anew', () => {
  it('hold what the records say; a damaged record is left out of them, and as it is', async () => {
    await addSession(one.store, aSession({ id: 'session-2', moments: [strain] }));
    const { sessions, series } = test.database;
    const spoil = async (table: typeof sessions, id: string) => {
      const row = await table.get(id);
      if (!row) throw new Error(`${id} is not there.`);
      await table.put({ ...row, sealed: row.sealed.slice().fill(0) });
      return table.get(id);
    };
    await spoil(series, 'client-1');
    const damaged = await spoil(sessions, 'session-1');
    const { store } = await test.openPage('three');
    expect(await store.readSeries('client-1')).toMatchObject({ ok: false, problem: 'damaged' });
    await rebuildDerived(store, 'client-1');
    const { store: later } = await test.openPage('four');
    expect(await later.readSeries('client-1')).toMatchObject({
      ok: true,
      value: [{ sessionId: 'session-2', strains: 1 }],
    });
    expect(await later.read('heads', 'client-1')).toMatchObject({ value: { openStrain: true } });
    expect(await sessions.get('session-1')).toEqual(damaged);
  });
});

describe('what a page remembers', () => {
  it('is what it wrote, and nothing of what it removed or what failed', async () => {
    const { store } = one;
    const goal = aGoal({ id: 'g1' });
    const put = (base: number) =>
      store.commit([{ table: 'goals', id: 'g1', clientId: 'client-1', base, value: goal }]);
    await expect(put(4)).rejects.toThrow();
    expect(store.recall('goals', 'g1')).toBeNull();
    await put(0);
    expect(store.recall('goals', 'g1')).toEqual(await two.store.read('goals', 'g1'));
    await store.commit([{ table: 'goals', id: 'g1', base: 1, value: null }]);
    expect(store.recall('goals', 'g1')).toBeNull();
  });
});
