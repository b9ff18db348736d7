import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import type { Session } from '../../../lib/domain/practice/session';
import { changeSettings } from '../../../lib/platform/settings';
import { LOCK_WARNING_SHELF } from '../../../lib/platform/shelves';
import { say } from '../../../lib/words/index';
import { aClient, aSession } from '../../support/factories';
import { aWhile, button, clientHeading, goToPage, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, openAnotherPage, seed, tablesOf, vaultOf } from '../../support/test-page';

const ROOM = 'https://call.example/room';

let app: App;

beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

const other = aClient({ id: 'client-2', label: 'A.B.' });
const running = (change: Partial<Session> = {}) =>
  aSession({ status: 'running', step: 'session', endedAt: null, startedAt: Date.now() - 1000, ...change });
const bind = (clientId: string) => app.run('page.bind', { address: ROOM, clientId });
const selectedTab = async (name: RegExp) => screen.findByRole('tab', { name, selected: true });

describe('what the panel has to say', () => {
  it('is also said in an open dialog, behind which nothing can be seen or heard', async () => {
    await seed([app], aClient(), []);
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await clientHeading('M.K.');
    await aWhile();
    await userEvent.keyboard('g');
    const dialog = within(await screen.findByRole('dialog'));
    app.notify({ tone: 'problem', text: 'The disk is full.' });
    await dialog.findByText('The disk is full.');
    await LOCK_WARNING_SHELF.put(Date.now() + 60_000);
    await dialog.findByText(/^Locks in \d+ seconds/);
    await userEvent.click(dialog.getByRole('button', { name: 'Stay open' }));
    await waitFor(() => expect(screen.queryByText(/^Locks in/)).toBeNull());
  });
});

describe('which client the panel shows', () => {
  it('is the one that the page is bound to; a room of several is only offered', async () => {
    await seed([app], aClient(), [aSession()]);
    await seed([app], other, []);
    await bind('client-1');
    await goToPage(ROOM);
    const { unmount } = showPanel(app);
    await clientHeading('M.K.');
    await screen.findByText('call.example/room → M.K.');
    await bind('client-2');
    unmount();
    showPanel(app);
    await screen.findByText(/Several fit/);
    expect(app.place.value.clientId).toBeNull();
    await userEvent.click(await button('A.B.'));
    await clientHeading('A.B.');
  });

  it('is the only one whose slot is due', async () => {
    const at = new Date();
    const slot = { weekday: at.getDay(), minuteOfDay: at.getHours() * 60 + at.getMinutes(), minutes: 50 };
    await seed([app], aClient({ slot }), [aSession()]);
    await seed([app], other, []);
    showPanel(app);
    await clientHeading('M.K.');
    await screen.findByText(/^Session 2 · starts .+ · Therapy$/);
  });

  it('has no more session ahead today once one was held', async () => {
    const at = new Date();
    const slot = { weekday: at.getDay(), minuteOfDay: at.getHours() * 60 + at.getMinutes(), minutes: 50 };
    await seed([app], aClient({ slot }), [aSession({ startedAt: at.getTime(), endedAt: at.getTime() + 1 })]);
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await clientHeading('M.K.');
    await screen.findByText('Session 2 · next · Therapy');
  });

  it('is none at first: then keys that need a client say nothing, and the vault can be locked', async () => {
    await seed([app], aClient(), []);
    showPanel(app);
    const field = await screen.findByRole('combobox');
    await aWhile();
    field.blur();
    await userEvent.keyboard('tg');
    await aWhile();
    expect(screen.queryByText(say('error.not-now'))).toBeNull();
    expect(app.place.value).toMatchObject({ view: { kind: 'steps' }, sheet: null });
    await userEvent.click(await button(say('command.vault.lock')));
    await waitFor(() => expect(app.access.value.state).toBe('locked'));
  });

  it('goes along when the page becomes another client’s, but not while a form lies open', async () => {
    await seed([app], aClient(), []);
    await seed([app], other, []);
    await bind('client-2');
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await clientHeading('M.K.');
    app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
    await goToPage(ROOM);
    await aWhile();
    await clientHeading('M.K.');
    await screen.findByText('call.example/room belongs to another client');
    app.place.value = { ...app.place.value, sheet: null };
    await goToPage('https://elsewhere.example');
    await goToPage(ROOM);
    await clientHeading('A.B.');
  });

  it('stays the one whose session runs, whatever page comes', async () => {
    await seed([app], aClient(), [running()]);
    await seed([app], other, []);
    await bind('client-2');
    showPanel(app);
    await clientHeading('M.K.');
    await goToPage(ROOM);
    await aWhile();
    await clientHeading('M.K.');
  });

  it('can be switched by hand while a session runs, which goes on, with a way back', async () => {
    const user = userEvent.setup();
    await seed([app], aClient(), [running()]);
    await seed([app], other, []);
    showPanel(app);
    await clientHeading('M.K.');
    await aWhile();
    await user.keyboard('c');
    await user.click(await screen.findByRole('option', { name: /A\.B\./ }));
    await clientHeading('A.B.');
    await screen.findByText('The session with M.K. is still running.');
    await screen.findByText(/One session at a time/);
    expect(screen.queryByRole('button', { name: /^Start session/ })).toBeNull();
    await user.click(await button('Go back to it'));
    await clientHeading('M.K.');
    await selectedTab(/Session/);
    expect(await vaultOf(app).store.read('sessions', 'session-1')).toMatchObject({
      value: { status: 'running' },
    });
  });
});

describe('the frame', () => {
  it('opens at the step where a running session stands', async () => {
    await seed([app], aClient(), [running({ step: 'close' })]);
    showPanel(app);
    await selectedTab(/Close/);
  });

  it('marks steps as done by what the session holds, not by where one looks', async () => {
    await seed([app], aClient(), [running()]);
    showPanel(app);
    await screen.findByRole('tab', { name: 'Prepare (done)' });
    await userEvent.click(await button('End session'));
    await selectedTab(/Close/);
    await userEvent.click(await screen.findByRole('tab', { name: /Prepare/ }));
    await screen.findByRole('tab', { name: 'Session (done)' });
    expect(screen.queryByRole('tab', { name: 'Close (done)' })).toBeNull();
  });

  it('hides every label during a session where the practitioner chose so, also the other client’s', async () => {
    await seed([app], aClient(), [running(), aSession({ id: 'session-0', startedAt: Date.now() - 9e8 })]);
    await seed([app], other, []);
    await changeSettings({ hideLabels: true });
    showPanel(app);
    await clientHeading('Client');
    await userEvent.click(await screen.findByRole('tab', { name: /Prepare/ }));
    await screen.findByText('Alliance so far');
    expect(document.body.textContent).not.toContain('M.K.');
    app.place.value = { ...app.place.value, clientId: 'client-2' };
    await screen.findByText('Another client’s session is still running.');
    await clientHeading('Client');
    expect(document.body.textContent).not.toMatch(/M\.K\.|A\.B\./);
  });

  it('says that pages are recognised at opening only, as long as the browser shows no more', async () => {
    await seed([app], aClient(), []);
    showPanel(app);
    await screen.findByText(/recognised when you open Beside there/);
  });
});

describe('what cannot be opened', () => {
  async function damage(table: 'heads' | 'clients' | 'series' | 'sessions', id: string) {
    await (await tablesOf(app))[table].update(id, { sealed: new Uint8Array(60) });
    return openAnotherPage();
  }

  it('is a client: another can be chosen, and it can be deleted', async () => {
    await seed([app], aClient(), []);
    showPanel(await damage('clients', 'client-1'));
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await screen.findByText(/This client’s record is damaged/);
    await button('Delete it');
    await userEvent.click(await button('Choose another client'));
    await screen.findByRole('combobox');
  });

  it('is the summary of the only client: that is said, and nobody else is called the first', async () => {
    await seed([app], aClient(), []);
    showPanel(await damage('heads', 'client-1'));
    await screen.findByText(/1 client’s summary is damaged/);
    await screen.findByRole('heading', { name: say('choose.title') });
    expect(screen.queryByText(say('choose.first.text'))).toBeNull();
  });

  it('is the chart’s data: they are made again from the records', async () => {
    await seed([app], aClient(), [aSession()]);
    showPanel(await damage('series', 'client-1'));
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    fireEvent.click(await button('Make the chart’s data again'));
    await button('Start session 2 with M.K.');
    await waitFor(() => expect(screen.queryByText(/chart’s data are damaged/)).toBeNull());
  });

  it('is the running session: it says so, and everything else is there', async () => {
    await seed([app], aClient(), [running()]);
    showPanel(await damage('sessions', 'session-1'));
    await clientHeading('M.K.');
    await screen.findByText(/The record of this client’s open session is damaged/);
  });
});
