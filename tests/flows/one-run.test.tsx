import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../lib/app';
import { startSample } from '../../lib/commands/sample-start';
import { RUNNING_SHELF } from '../../lib/platform/shelves';
import { aClient, aSession } from '../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, vaultOf } from '../support/test-page';

afterEach(closePages);

const HOUR = 60 * 60_000;
const start = (app: App, clientId = 'client-1') =>
  app.run('session.start', { clientId, plannedMinutes: 50, medium: 'video' }, { isQuiet: true });
const runs = async (app: App) => {
  const sessions = await vaultOf(app).store.readAll('sessions');
  return sessions.filter((session) => session.ok && session.value.status === 'running').length;
};
const foreignRun = {
  vaultId: 'another-vault',
  sessionId: 'session-9',
  clientId: 'client-9',
  notedAt: Date.now(),
  lockFreeUntil: Date.now() + HOUR,
};

describe('a session that is started twice', () => {
  it('starts once, by a double press or in two windows, with the same client or another', async () => {
    const one = await openFirstPage('panel');
    const two = await openAnotherPage('workspace');
    await seed([one, two], aClient(), []);
    await seed([two], aClient({ id: 'client-2', label: 'O.P.' }), []);
    const outcomes = await Promise.all([start(one), start(one), start(two, 'client-2')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
    expect(refused).toMatchObject([{ name: 'SessionRunningError' }, { name: 'SessionRunningError' }]);
    expect(await runs(one)).toBe(1);
  });
});

describe('what the worker knows of a running session', () => {
  const gone = () => vi.waitFor(async () => expect(await RUNNING_SHELF.get()).toBeNull());

  it('goes with the vault it ran in', async () => {
    const app = await openFirstPage();
    await seed([app], aClient(), []);
    await start(app);
    expect(await RUNNING_SHELF.get()).toMatchObject({ vaultId: vaultOf(app).record.vaultId });
    await app.vaultAccess.destroy();
    await gone();
  });

  it('stays while that vault is locked, and gives way to another that is opened', async () => {
    const app = await openFirstPage();
    await seed([app], aClient(), []);
    await start(app);
    await app.vaultAccess.lock();
    expect(await RUNNING_SHELF.get()).not.toBeNull();
    await startSample(app.vaultAccess, Date.now());
    await gone();
  });

  it('stays where another session’s timer is stopped', async () => {
    const app = await openFirstPage();
    const running = aSession({ status: 'running', endedAt: null, startedAt: Date.now() });
    await seed([app], aClient(), [running]);
    const other = { ...foreignRun, vaultId: vaultOf(app).record.vaultId };
    await RUNNING_SHELF.put(other);
    expect(await app.run('session.end-timer', { sessionId: 'session-1' })).toEqual({ ok: true });
    expect(await RUNNING_SHELF.get()).toEqual(other);
  });

  it('does not outlive the vault of another kind that noted it', async () => {
    await openFirstPage();
    await RUNNING_SHELF.put(foreignRun);
    await openAnotherPage();
    await gone();
  });
});
