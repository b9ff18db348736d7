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
  location.hash = '';
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

  it('shows no label while labels are hidden, and finds none', async () => {
    await changeSettings({ hideLabels: true });
    await keep(app, { id: 'r', label: 'R.U.' }, [aSession({ id: 's9', status: 'running', endedAt: null })]);
    await waitFor(() => expect(screen.queryByText('M.K.')).toBeNull());
    await ask('{Control>}p{/Control}');
    expect(rows().join()).not.toMatch(/M\.K\.|R\.U\./);
    await userEvent.keyboard('m.k');
    await screen.findByText('No client, session or note fits.');
  });

  it('is gone after a lock, and stays gone when the vault is opened again', async () => {
    await ask('{Control>}p{/Control}');
    await app.vaultAccess.lock();
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Go to or run' })).toBeNull());
    expect(app.place.value.palette).toBeNull();
  });
});
