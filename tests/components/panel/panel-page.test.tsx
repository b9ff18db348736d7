import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Root } from '../../../components/app/Root';
import { PanelPage } from '../../../components/panel/PanelPage';
import type { App } from '../../../lib/app';
import { changeSettings } from '../../../lib/platform/settings';
import { pageShelf, RUNNING_SHELF } from '../../../lib/platform/shelves';
import { aClient, anAction, aRating, aSession, MONDAY_NOON } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, vaultOf } from '../../support/test-page';

const WINDOW = 7;
const WEEK = 7 * 24 * 3_600_000;

let app: App;

beforeEach(async () => {
  vi.stubGlobal('requestIdleCallback', (deed: () => void) => setTimeout(deed));
  app = await openFirstPage();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: WINDOW } as never);
  fakeBrowser.permissions.contains = async () => false;
});
afterEach(async () => {
  await closePages();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const show = (page = app) => {
  page.place.value = { ...page.place.value, clientId: null };
  return render(
    <Root app={page}>
      <PanelPage />
    </Root>,
  );
};
const heading = (name: string) => screen.findByRole('heading', { name, level: 1 });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const session = async (id = 'session-1') => {
  const opened = await vaultOf(app).store.read('sessions', id);
  return opened?.ok ? opened.value : null;
};
const onlySession = async () => {
  const [opened] = await vaultOf(app).store.readOfClient('sessions', 'client-1');
  return opened?.ok ? opened.value : null;
};

describe('the panel', () => {
  it('begins with the first client: a name is offered as initials, and nothing is chosen before it is saved', async () => {
    const user = userEvent.setup();
    show();
    await heading('Your first client');
    await user.click(await button('Add a client'));
    await user.type(await screen.findByLabelText('Label'), 'Mara Keller');
    await user.click(await button('Use “M.K.” instead'));
    await user.click(await button('Add client'));
    await heading('M.K.');
    expect(await vaultOf(app).store.readAll('clients')).toMatchObject([
      { ok: true, value: { label: 'M.K.', kind: 'therapy' } },
    ]);
  });

  it('chooses by typing, also without the dots', async () => {
    const user = userEvent.setup();
    await seed([app], aClient(), []);
    await seed([app], aClient({ id: 'client-2', label: 'A.B.' }), []);
    show();
    await user.type(await screen.findByRole('combobox'), 'mk');
    expect(screen.getAllByRole('option').map((row) => row.textContent)).toEqual(['M.K.no session yet']);
    await user.keyboard('{Enter}');
    await heading('M.K.');
  });

  it('opens with the client a page is bound to, and only offers where a room is bound to several', async () => {
    const address = 'https://call.example/room';
    await seed([app], aClient(), [aSession()]);
    await seed([app], aClient({ id: 'client-2', label: 'A.B.' }), []);
    await app.run('page.bind', { address, clientId: 'client-1' });
    await pageShelf(WINDOW).put(address);
    const { unmount } = show();
    await heading('M.K.');
    unmount();
    await app.run('page.bind', { address, clientId: 'client-2' });
    show();
    await screen.findByText(/Several fit/);
    expect(app.place.value.clientId).toBeNull();
  });

  it('names the client in the button that starts the session, and tells the worker until when the lock waits', async () => {
    const user = userEvent.setup();
    await seed([app], aClient(), [aSession()]);
    show();
    await user.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await user.click(await button('Start session 2 with M.K.'));
    await screen.findByRole('tab', { name: 'Session', selected: true });
    const running = await RUNNING_SHELF.get();
    const started = await session(running?.sessionId);
    expect(started).toMatchObject({ status: 'running', clientId: 'client-1', plannedMinutes: 50 });
    expect(running?.lockFreeUntil).toBe((started?.startedAt ?? 0) + 65 * 60_000);
  });

  it('shows facts worth a look with the client’s own concern first, and what was agreed', async () => {
    await seed([app], aClient(), [
      aSession({
        ratings: [aRating({ rater: 'practitioner' }), aRating({ concern: 'the pace' })],
        nextTime: 'Ask about the pace',
      }),
    ]);
    const { store } = vaultOf(app);
    await store.commit([
      { table: 'actions', id: 'action-1', clientId: 'client-1', base: 0, value: anAction() },
    ]);
    show();
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await screen.findByText('Last time the client named something to talk about. Start there.');
    await screen.findByText('Ask about the pace');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Write the letter' }));
    await waitFor(async () =>
      expect(await store.read('actions', 'action-1')).toMatchObject({ value: { isDone: true } }),
    );
  });

  it('preselects the only client whose slot is due', async () => {
    const at = new Date();
    const slot = { weekday: at.getDay(), minuteOfDay: at.getHours() * 60 + at.getMinutes(), minutes: 50 };
    await seed([app], aClient({ slot }), [aSession({ startedAt: Date.now() - WEEK })]);
    await seed([app], aClient({ id: 'client-2', label: 'A.B.' }), []);
    show();
    await heading('M.K.');
  });

  it('hides the label during a session where the practitioner chose so', async () => {
    await seed([app], aClient(), [
      aSession({ status: 'running', endedAt: null, startedAt: Date.now() - 1000 }),
    ]);
    await changeSettings({ hideLabels: true });
    show();
    await heading('Client');
    expect(document.body.textContent).not.toContain('M.K.');
  });

  it('stays with the running session when the page beside it becomes another one', async () => {
    const address = 'https://call.example/room';
    await seed([app], aClient(), [
      aSession({ status: 'running', endedAt: null, startedAt: Date.now() - 1000 }),
    ]);
    await seed([app], aClient({ id: 'client-2', label: 'A.B.' }), []);
    await app.run('page.bind', { address, clientId: 'client-2' });
    show();
    await heading('M.K.');
    await pageShelf(WINDOW).put(address);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await heading('M.K.');
  });

  it('shows a client whose record is damaged as damaged, and lets another be chosen', async () => {
    await seed([app], aClient(), []);
    const { database } = vaultOf(app).store;
    await database.clients.update('client-1', { sealed: new Uint8Array(60) });
    show(await openAnotherPage());
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await screen.findByText(/This client’s record is damaged/);
    await userEvent.click(await button('Choose another client'));
    await screen.findByRole('combobox');
  });
});

describe('the Session step', () => {
  const running = aSession({ status: 'running', step: 'session', endedAt: null, startedAt: MONDAY_NOON });

  async function showRunning() {
    await seed([app], aClient(), [{ ...running, startedAt: Date.now() - 60_000 }]);
    show();
    await userEvent.click(await screen.findByRole('tab', { name: /Session/ }));
    await button(/^Goal 1/);
    return userEvent.setup();
  }

  it('marks a moment with one key, and puts words that follow on it', async () => {
    const user = await showRunning();
    await user.keyboard('4');
    await screen.findByRole('button', { name: 'Change “Strain”' });
    await user.keyboard('n');
    await user.keyboard('looked away{Enter}');
    await waitFor(async () =>
      expect((await onlySession())?.moments).toMatchObject([{ kind: 'strain', words: 'looked away' }]),
    );
  });

  it('lets words wait for the next mark', async () => {
    const user = await showRunning();
    await user.keyboard('n');
    await user.keyboard('123 things{Enter}5');
    await waitFor(async () =>
      expect((await onlySession())?.moments).toMatchObject([{ kind: 'repair', words: '123 things' }]),
    );
    expect(((await screen.findByLabelText('A few words')) as HTMLInputElement).value).toBe('');
  });

  it('brings a deleted moment back', async () => {
    const user = await showRunning();
    await user.keyboard('3');
    await user.click(await button('Delete “Bond”'));
    await screen.findByText('no moments');
    await user.click(await button('Undo'));
    await screen.findByText('1 moment');
    expect((await onlySession())?.moments).toMatchObject([{ kind: 'bond' }]);
  });

  it('keeps half-typed words when the panel closes, and shows them again', async () => {
    const user = await showRunning();
    await user.keyboard('n');
    await user.keyboard('half a sen');
    document.body.replaceChildren();
    await vaultOf(app).drafts.flush();
    show();
    expect(((await screen.findByLabelText('A few words')) as HTMLInputElement).value).toBe('half a sen');
  });

  it('leaves single keys alone where the practitioner turned them off', async () => {
    const user = await showRunning();
    await changeSettings({ singleKeys: false });
    await waitFor(() => expect(app.settings.value.singleKeys).toBe(false));
    await user.keyboard('4');
    expect((await onlySession())?.moments).toEqual([]);
  });

  it('logs a goal by G, words and Enter, and types into the field at once', async () => {
    const user = await showRunning();
    await user.keyboard('g');
    const dialog = await screen.findByRole('dialog', { name: 'Goals' });
    await user.type(within(dialog).getByLabelText('A goal, in the client’s words'), 'call my sister{Enter}');
    await within(dialog).findByText('call my sister');
    expect(await vaultOf(app).store.readOfClient('goals', 'client-1')).toMatchObject([
      { value: { words: 'call my sister', status: 'open' } },
    ]);
  });

  it('ends the timer and goes on to Close', async () => {
    const user = await showRunning();
    await user.click(await button('End session'));
    await screen.findByRole('tab', { name: 'Close', selected: true });
    expect(await onlySession()).toMatchObject({ status: 'open', step: 'close' });
    expect(await RUNNING_SHELF.get()).toBeNull();
  });
});
