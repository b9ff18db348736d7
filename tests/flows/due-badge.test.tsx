import { render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Root } from '../../components/app/Root';
import { useHeads } from '../../components/app/use-records';
import type { App } from '../../lib/app';
import { lockNow } from '../../lib/background/auto-lock';
import { startDueBadge } from '../../lib/background/due-badge';
import { localDate } from '../../lib/domain/practice/local-date';
import { COVER_SHELF, DUE_SHELF } from '../../lib/platform/shelves';
import { addRecord } from '../../lib/store/record-change';
import { aClient, anAction } from '../support/factories';
import { closePages, openFirstPage, seed, vaultOf } from '../support/test-page';

const TWO_DAYS = 48 * 3600_000;

let app: App;
/** What the toolbar button shows. */
let badge: string;

beforeEach(async () => {
  app = await openFirstPage();
  badge = '';
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
    },
  });
  startDueBadge();
  await seed([app], aClient(), []);
  render(
    <Root app={app}>
      <Caseload />
    </Root>,
  );
});
afterEach(closePages);

/** What every page with a caseload does. */
function Caseload() {
  return <p>{useHeads()?.length}</p>;
}

const shows = (text: string) => vi.waitFor(() => expect(badge).toBe(text));
const agree = (dueOn: string, id = 'action-1') =>
  addRecord(vaultOf(app).store, 'actions', anAction({ id, dueOn }));

it('shows a ring on the day an action is due, until it is done', async () => {
  await agree(localDate(Date.now()));
  await shows('○');
  await app.run('action.set-done', { actionId: 'action-1', isDone: true });
  await shows('');
});

it('shows none before the day, and one once the clock has come to it', async () => {
  const later = Date.now() + TWO_DAYS;
  await agree(localDate(later));
  await vi.waitFor(async () => expect(await DUE_SHELF.get()).toBe(localDate(later)));
  expect(badge).toBe('');
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'clock',
    scheduledTime: later,
    persistAcrossSessions: true,
  });
  await shows('○');
});

it('shows none while covered or locked', async () => {
  await agree('2020-01-01');
  await shows('○');
  await COVER_SHELF.put(true);
  await shows('');
  await COVER_SHELF.clear();
  await shows('○');
  await lockNow('asked');
  await shows('');
});

it('shows none for work that ended', async () => {
  await agree('2020-01-01');
  await shows('○');
  app.context.value = { ...app.context.value, client: aClient() };
  await app.run('client.end-work', { clientId: 'client-1', ending: { kind: 'agreed', on: '2026-01-01' } });
  await shows('');
});
