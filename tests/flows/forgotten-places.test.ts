import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '../../lib/app';
import { closeTab, openTarget, START_LAYOUT } from '../../lib/places/layout';
import { recordOfLayout } from '../../lib/places/layout-record';
import { type Target, targetKey } from '../../lib/places/targets';
import { LAYOUT_SHELVES } from '../../lib/platform/shelves';
import { aClient, aSession } from '../support/factories';
import { closePages, openFirstPage, seed } from '../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPage('panel');
  await seed([app], aClient({ id: 'client-2', label: 'O.P.' }), []);
  await seed([app], aClient(), [aSession()]);
  const layout = [
    { kind: 'client', clientId: 'client-1' } as const,
    { kind: 'session', clientId: 'client-1', sessionId: 'session-1' } as const,
    { kind: 'client', clientId: 'client-2' } as const,
  ].reduce((next, target: Target) => openTarget(next, target, { isPreview: false }), START_LAYOUT);
  const closed = closeTab(layout, 0, targetKey({ kind: 'client', clientId: 'client-1' }));
  const expanded = ['client/client-1', 'client/client-1/sessions', 'client/client-2'];
  await LAYOUT_SHELVES.own.put(recordOfLayout({ ...closed, areas: { ...closed.areas, expanded } }));
});
afterEach(closePages);

const kept = async () => JSON.stringify(await LAYOUT_SHELVES.own.get());

it('leaves no id of a deleted client in the kept arrangement, with no workspace open', async () => {
  expect(await kept()).toMatch(/client-1.*session-1/);
  expect(await app.run('client.delete', { clientId: 'client-1' })).toEqual({ ok: true });
  expect(await kept()).not.toMatch(/client-1|session-1/);
  expect(await kept()).toMatch(/client-2/);
});

it('leaves no arrangement of a deleted vault', async () => {
  await app.vaultAccess.destroy();
  await vi.waitFor(async () => expect(await LAYOUT_SHELVES.own.get()).toBeNull());
});
