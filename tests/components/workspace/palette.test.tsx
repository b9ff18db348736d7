import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import { changeSettings } from '../../../lib/platform/settings';
import { aSession } from '../../support/factories';
import { closePages, openFirstPage } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
  await keep(app, { id: 'm', label: 'M.K.' }, [aSession({ id: 's1' })]);
  await keep(app, { id: 'o', label: 'O.P.' });
  // Keys act once the list of commands has been fetched.
  await loadCommands();
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1, name: 'Caseload' });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closePages();
});

const box = () => screen.findByRole('combobox', { name: 'Go to or run' });
const list = () => within(screen.getByRole('listbox', { name: 'Go to or run' }));
const rows = () =>
  list()
    .queryAllByRole('option')
    .map((row) => row.textContent ?? '');
const ask = async (keys: string) => {
  await userEvent.keyboard(keys);
  await box();
};

describe('the palette', () => {
  it('opens a client by some letters of its label, by keyboard alone', async () => {
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard('mk');
    await waitFor(() => expect(rows()[0]).toMatch(/^M\.K\./));
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'M.K.' });
    expect(screen.queryByRole('dialog', { name: 'Go to or run' })).toBeNull();
    expect(app.place.value.target).toEqual({ kind: 'client', clientId: 'm' });
  });

  it('opens a session, and puts what was shown before first', async () => {
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard('mk session');
    await waitFor(() => expect(rows()[0]).toMatch(/session 1/));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(app.place.value.target.kind).toBe('session'));
    await ask('{Control>}p{/Control}');
    await waitFor(() => expect(rows()[0]).toMatch(/^M\.K\. · session 1/));
  });

  it('runs a command that makes sense here, shows its key, and leaves out the others', async () => {
    await ask('{F1}');
    await waitFor(() => expect(rows().length).toBeGreaterThan(3));
    expect(rows().some((row) => row.startsWith('Goals'))).toBe(false);
    await userEvent.keyboard('nothing but');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toMatch(/Alt\+Shift\+Z$/);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(app.place.value.layout?.areas.isZen).toBe(true));
    expect(app.place.value.layout?.used.commands).toEqual(['zen.toggle']);
  });

  it('offers headings that are drawn only after they were asked for, to what was typed already', async () => {
    // happy-dom lays nothing out: every heading counts as seen.
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([new DOMRect()] as never);
    await ask('{Control>}{Shift>}o{/Shift}{/Control}');
    await userEvent.keyboard('session');
    expect(rows()).toEqual([]);
    // As a document does whose code has just been fetched.
    app.place.value = { ...app.place.value, target: { kind: 'client', clientId: 'm' } };
    await waitFor(() => expect(rows()[0]).toMatch(/^Sessions/));
  });

  it('explains itself, and goes on from there', async () => {
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard('?');
    expect(rows().some((row) => row.startsWith('Run a command'))).toBe(true);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect((await box()).getAttribute('value') ?? ((await box()) as HTMLInputElement).value).toBe('>');
  });

  it('goes one step for each press of Enter, however long it is held', async () => {
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard('?{ArrowDown}{Enter>4/}');
    expect((await box()) as HTMLInputElement).toHaveProperty('value', '>');
    expect(app.place.value.palette).not.toBeNull();
  });

  it('keeps what was walked to when more is found above it', async () => {
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard('.');
    await waitFor(() => expect(rows()[1]).toMatch(/^O\.P\./));
    await userEvent.keyboard('{ArrowDown}');
    const chosen = () => list().getByRole('option', { selected: true }).textContent;
    expect(chosen()).toMatch(/^O\.P\./);
    await keep(app, { id: 'a', label: 'A.B.' });
    await waitFor(() => expect(rows()[0]).toMatch(/^A\.B\./));
    expect(chosen()).toMatch(/^O\.P\./);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(app.place.value.target).toEqual({ kind: 'client', clientId: 'o' }));
  });

  it('shows no label while labels are hidden, and finds none', async () => {
    await changeSettings({ hideLabels: true });
    await keep(app, { id: 'r', label: 'R.U.' }, [aSession({ id: 's9', status: 'running', endedAt: null })]);
    await waitFor(() => expect(screen.queryByText('M.K.')).toBeNull());
    await ask('{Control>}p{/Control}');
    expect(rows().join()).not.toMatch(/M\.K\.|R\.U\./);
    await userEvent.keyboard('m.k');
    await screen.findByText('No client, session or note fits.');
  });

  it('goes before a key of another command does something behind it', async () => {
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard('{Control>},{/Control}');
    await waitFor(() => expect(app.place.value.target.kind).toBe('settings'));
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Go to or run' })).toBeNull());
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard('{Control>}k{/Control}{Control>}s{/Control}');
    await waitFor(() => expect(app.place.value.target.kind).toBe('keys'));
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Go to or run' })).toBeNull());
  });

  it('stays for a command that asks in it', async () => {
    await ask('{Control>}p{/Control}');
    const asked = await box();
    await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}');
    await waitFor(() => expect((asked as HTMLInputElement).value).toBe('>'));
    expect(asked.isConnected).toBe(true);
  });

  it('finds the case summary and the text for the record by their names', async () => {
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard('mk session');
    await waitFor(() => expect(rows()[0]).toMatch(/session 1/));
    await userEvent.keyboard('{Enter}');
    // It may be finished once the page has read it.
    await screen.findByRole('button', { name: 'Finish as…' });
    await ask('{F1}');
    await userEvent.keyboard('soap');
    await userEvent.click(
      await list().findByRole('option', { name: /^Finish the session as a text for the record/ }),
    );
    await waitFor(() => expect(app.place.value.sheet).toEqual({ kind: 'finish-as', sessionId: 's1' }));
    app.place.value = { ...app.place.value, sheet: null };
    await ask('{F1}');
    await userEvent.keyboard('case summary');
    await waitFor(() => expect(rows()[0]).toMatch(/^Case summary of this client/));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(app.place.value.target).toEqual({ kind: 'case-summary', clientId: 'm' }));
  });

  it('finds by its name what needs something else open, behind what can be done, and says what it needs', async () => {
    await ask('{F1}');
    await waitFor(() => expect(rows().length).toBeGreaterThan(3));
    expect(rows().join()).not.toMatch(/open a/i);
    await userEvent.keyboard('finish the session as');
    await waitFor(() =>
      expect(rows()).toEqual([
        'Finish the session as a text for the recordFirst open a session that was held and is finished.',
      ]),
    );
    await userEvent.keyboard('{Enter}');
    await screen.findByText('First open a session that was held and is finished.');
    expect(screen.queryByRole('combobox', { name: 'Go to or run' })).toBeNull();
    expect(app.place.value.sheet).toBeNull();
    expect(app.place.value.layout?.used.commands).toEqual([]);
    await ask('{F1}');
    await userEvent.keyboard('note');
    await waitFor(() => expect(rows().join()).toMatch(/Open a note first/));
    const needing = rows().map((row) => /open a/i.test(row));
    expect(needing).toEqual(needing.toSorted());
    expect(needing[0]).toBe(false);
  });

  it.each([
    ['mk trend', 'M.K. · Trends', 'trends'],
    ['M.K. frame', 'M.K. · Frame', 'frame'],
    ['mk summary', 'M.K. · Case summary', 'case-summary'],
  ])('finds %s among what a client has', async (typed, label, kind) => {
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard(typed);
    await waitFor(() => expect(rows()[0]).toBe(label));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(app.place.value.target).toEqual({ kind, clientId: 'm' }));
  });

  it('offers of a client what it has only where that is asked for, or was shown before', async () => {
    await ask('{Control>}p{/Control}');
    await userEvent.keyboard('mk');
    await waitFor(() => expect(rows()[0]).toMatch(/^M\.K\./));
    expect(rows().join()).not.toMatch(/Trends|Frame/);
    await userEvent.keyboard(' frame{Enter}');
    await waitFor(() => expect(app.place.value.target.kind).toBe('frame'));
    await ask('{Control>}p{/Control}');
    await waitFor(() => expect(rows().join()).toMatch(/M\.K\. · Frame/));
    expect(rows().join()).not.toMatch(/Trends/);
    await userEvent.keyboard('mk');
    await waitFor(() => expect(rows().at(0)).toMatch(/^M\.K\. · Frame/));
  });

  it('begins a note with a template, one’s own too, among the commands', async () => {
    const start = { kind: 'template', title: 'My phone call', text: '## Who rang\n' } as const;
    await app.run('note.create', { deedId: 't1', clientId: null, ...start });
    await ask('{F1}');
    expect(rows().join()).not.toMatch(/New note from template:/);
    await userEvent.keyboard('phone call');
    await waitFor(() => expect(rows()[0]).toMatch(/^New note from template: My phone call/));
    await userEvent.clear(await box());
    await userEvent.keyboard('>soap');
    await waitFor(() => expect(rows()[0]).toMatch(/^New note from template: SOAP/));
    expect(rows().join()).not.toMatch(/Put into this note/);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(app.place.value.target.kind).toBe('note'));
  });

  it('is gone after a lock, and stays gone when the vault is opened again', async () => {
    await ask('{Control>}p{/Control}');
    await app.vaultAccess.lock();
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Go to or run' })).toBeNull());
    expect(app.place.value.palette).toBeNull();
  });
});
