import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '../../lib/app';
import { addSession, updateClient, updateSession } from '../../lib/store/client-records';
import { readFirstRows } from '../../lib/store/first-rows';
import { keepCaseload } from '../../lib/store/keep-caseload';
import { addRecord } from '../../lib/store/record-change';
import { settleHead, settleOwed } from '../../lib/store/settle-heads';
import { VaultLockedError } from '../../lib/vault/errors';
import { VAULT_VERSION } from '../../lib/vault/vault-record';
import { EMPTY_CASELOAD } from '../support/empty-caseload';
import { aClient, anEpisode, aSession, MONDAY_NOON } from '../support/factories';
import { openedNow, storeOf } from '../support/indexed-caseload';
import { openTwoPages, owedIn, rated, saveAndBeGone, seriesNow } from '../support/owed-heads';
import { showPanel, standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, PASSPHRASE, tablesOf } from '../support/test-page';

Object.assign(globalThis, { browser: fakeBrowser });

let one: App;
let two: App;

const rate = (app: App, goal: number, id = 'session-1') =>
  updateSession(storeOf(app), id, (session) => ({ ...session, ...rated(goal) }));
const goalInSeries = async () => (await seriesNow('client-1')).series[0]?.ratings[0]?.values.goal;

beforeEach(async () => {
  [one, two] = await openTwoPages();
});
afterEach(closePages);

describe('a session that is saved', () => {
  it('owes its client’s head, which this page writes at once: whoever reads it here, reads it with the session', async () => {
    await rate(one, 8);
    expect(await owedIn(one)).toEqual([{ sessionId: 'session-1', revision: 2 }]);
    const read = await storeOf(one).readSeries('client-1');
    expect(read?.ok && read.value[0]?.ratings[0]?.values.goal).toBe(8);
    expect(await owedIn(one)).toEqual([]);
    expect(await goalInSeries()).toBe(8);
  });

  it('has its head written before a lock takes the keys', async () => {
    await rate(one, 8);
    await one.vaultAccess.lock();
    await one.vaultAccess.unlock(PASSPHRASE);
    expect(await owedIn(one)).toEqual([]);
    expect(await goalInSeries()).toBe(8);
  });

  it('does not keep the keys at a lock for a head whose writing never ends', async () => {
    const store = storeOf(one);
    store.follow(() => new Promise(() => undefined));
    await one.vaultAccess.lock();
    await expect(store.read('clients', 'client-1')).rejects.toThrow(VaultLockedError);
  });

  it('is saved, too, where the client’s record is damaged, and the head stays owed', async () => {
    const { clients } = await tablesOf(one);
    const row = await clients.get('client-1');
    if (!row) throw new Error('There is no client.');
    await clients.put({ ...row, sealed: row.sealed.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) });
    const fresh = await openAnotherPage();
    await rate(fresh, 8);
    await storeOf(fresh).followed();
    expect(await storeOf(two).read('sessions', 'session-1')).toMatchObject({ ok: true, value: rated(8) });
    expect(await owedIn(one)).toEqual([{ sessionId: 'session-1', revision: 2 }]);
    expect(fresh.notices.value).toEqual([]);
  });
});

describe('a head that a page which is gone still owes', () => {
  it('is written by a page that opens, without a rest', async () => {
    await saveAndBeGone(storeOf(one), 'session-1', rated(8));
    expect(await goalInSeries()).toBe(3);
    expect(await readFirstRows()).toMatchObject({ caseload: { isOwing: true } });
    standInWindow();
    const later = await openAnotherPage();
    expect(storeOf(later).wereOwed).toBe(true);
    showPanel(later);
    await waitFor(async () => expect(await owedIn(one)).toEqual([]), { timeout: 1500 });
    expect(await goalInSeries()).toBe(8);
  });

  it.each([
    ['that is about to rest', 0],
    ['that rests already', 3000],
  ])(
    'is written by a page %s',
    async (_when, wait) => {
      standInWindow();
      showPanel(two);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await saveAndBeGone(storeOf(one), 'session-1', rated(8));
      await waitFor(async () => expect(await owedIn(one)).toEqual([]), { timeout: 6000 });
      expect(await goalInSeries()).toBe(8);
    },
    15_000,
  );

  it('is left by one that may only read', async () => {
    await saveAndBeGone(storeOf(one), 'session-1', rated(8));
    const { vault } = await tablesOf(one);
    const record = await vault.get('vault');
    if (!record) throw new Error('There is no vault.');
    await vault.put({ ...record, version: VAULT_VERSION + 1 });
    standInWindow();
    showPanel(await openAnotherPage());
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await owedIn(one)).toHaveLength(1);
  });

  it('is not lost where another page writes that head without the session', async () => {
    await saveAndBeGone(storeOf(one), 'session-1', rated(8));
    await updateClient(storeOf(two), 'client-1', (client) => ({ ...client, label: 'N.N.' }));
    await addSession(storeOf(two), aSession({ id: 'session-2', ...rated(4) }));
    expect(await owedIn(one)).toEqual([{ sessionId: 'session-1', revision: 2 }]);
    await settleOwed(storeOf(two));
    const { series, ofSessions } = await seriesNow('client-1');
    expect(series).toEqual(ofSessions);
    const { shown, own } = await openedNow();
    expect(shown).toEqual(own);
    expect(own[0]).toMatchObject({ value: { label: 'N.N.' } });
  });

  it('is not lost with the caseload’s index, nor with another client', async () => {
    await saveAndBeGone(storeOf(one), 'session-1', rated(8));
    await keepCaseload(storeOf(two));
    await storeOf(two).destroyClient('client-2');
    await keepCaseload(storeOf(two));
    expect(await owedIn(one)).toEqual([{ sessionId: 'session-1', revision: 2 }]);
  });

  it('goes with its client, and with a restore', async () => {
    await saveAndBeGone(storeOf(one), 'session-1', rated(8));
    await storeOf(two).destroyClient('client-1');
    expect(await owedIn(one)).toEqual([]);
    await addSession(storeOf(one), aSession({ id: 'session-2', clientId: 'client-2' }));
    await saveAndBeGone(storeOf(one), 'session-2', rated(8));
    await storeOf(two).replaceAll({ ...EMPTY_CASELOAD, clients: [aClient()] });
    expect(await owedIn(two)).toEqual([]);
  });

  it('says of the client what stands by now, also where the page that writes it knows an older record', async () => {
    await storeOf(one).read('clients', 'client-1');
    await updateClient(storeOf(two), 'client-1', (client) => ({ ...client, label: 'N.N.' }));
    await storeOf(one).read('heads', 'client-1');
    await saveAndBeGone(storeOf(two), 'session-1', rated(8));
    await settleOwed(storeOf(one));
    expect(await owedIn(one)).toEqual([]);
    expect(await storeOf(two).read('heads', 'client-1')).toMatchObject({ value: { label: 'N.N.' } });
  });

  it('tells of a new strain where the series is damaged and another page made the head anew', async () => {
    const moment = (id: string) => ({ id, kind: 'strain', at: MONDAY_NOON, words: '' }) as const;
    await updateSession(storeOf(one), 'session-1', (session) => ({ ...session, moments: [moment('m1')] }));
    const about = { sessionId: 'session-1', momentId: 'm1' };
    await addRecord(storeOf(one), 'episodes', anEpisode({ id: 'e1', clientId: 'client-1', ...about }));
    const opened = async () => storeOf(await openAnotherPage());
    expect(await (await opened()).read('heads', 'client-1')).toMatchObject({ value: { openStrain: false } });
    const { series } = await tablesOf(one);
    await series.put({ id: 'client-1', revision: 1, sealed: new Uint8Array(300) });
    await saveAndBeGone(storeOf(one), 'session-1', { moments: [moment('m1'), moment('m2')] });
    await updateClient(await opened(), 'client-1', (client) => ({ ...client, label: 'N.N.' }));
    await settleOwed(await opened());
    expect(await (await opened()).read('heads', 'client-1')).toMatchObject({
      value: { openStrain: true, label: 'N.N.' },
    });
  });

  it('does not keep a session running that has ended: another starts, and the head names that one', async () => {
    const running = { status: 'running', step: 'session' } as const;
    await addSession(storeOf(one), aSession({ id: 'ended', ...running }));
    await saveAndBeGone(storeOf(one), 'ended', { status: 'finished' });
    const start = { clientId: 'client-1', plannedMinutes: 50, medium: 'video' } as const;
    two.context.value = { ...two.context.value, client: aClient({ id: 'client-1' }) };
    expect(await two.run('session.start', start)).toEqual({ ok: true });
    const head = await storeOf(two).read('heads', 'client-1');
    expect(head?.ok && head.value.openSession).toMatchObject({ isRunning: true });
    expect(head?.ok && head.value.openSession?.id).not.toBe('ended');
    expect(
      await two.run('session.start', { ...start, clientId: 'client-2' }, { isQuiet: true }),
    ).toMatchObject({
      ok: false,
      error: { name: 'SessionRunningError' },
    });
  });

  it('tells, once it is written, of a strain that nobody wrote about', async () => {
    const moments = [{ id: 'm', kind: 'strain', at: MONDAY_NOON, words: '' } as const];
    await saveAndBeGone(storeOf(one), 'session-1', { moments });
    await settleOwed(storeOf(two));
    expect(await storeOf(two).read('heads', 'client-1')).toMatchObject({ value: { openStrain: true } });
  });
});

describe('of two pages', () => {
  it('the one that comes later with an older revision puts nothing back', async () => {
    await rate(one, 7);
    await storeOf(one).followed();
    // It knows the head as the other page leaves it, but not the session.
    await rate(two, 9);
    await storeOf(two).followed();
    await storeOf(one).read('heads', 'client-1');
    expect(storeOf(one).recall('sessions', 'session-1')).toMatchObject({ revision: 2, value: rated(7) });
    await settleHead(storeOf(one), 'session-1', [2]);
    expect(await goalInSeries()).toBe(9);
  });

  it('the one that read the session before the other wrote it leaves what the other owes, until it is asked for that', async () => {
    await saveAndBeGone(storeOf(one), 'session-1', rated(7));
    await saveAndBeGone(storeOf(two), 'session-1', rated(9));
    await settleHead(storeOf(one), 'session-1', [2]);
    expect(await owedIn(one)).toEqual([{ sessionId: 'session-1', revision: 3 }]);
    expect(await goalInSeries()).toBe(7);
    await settleOwed(storeOf(one));
    expect(await owedIn(one)).toEqual([]);
    expect(await goalInSeries()).toBe(9);
  });
});
