import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { changeSettings } from '../../../lib/platform/settings';
import { updateClient } from '../../../lib/store/client-records';
import { EMPTY_CASELOAD } from '../../support/empty-caseload';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, vaultOf } from '../../support/test-page';
import { damage, keep, showWorkspace } from './workspace-stage';

const WEEK = 7 * 24 * 3_600_000;
let app: App;

beforeEach(async () => {
  location.hash = '';
  app = await openFirstPage('workspace');
});
afterEach(async () => {
  await closePages();
  location.hash = '';
});

/** The documents; the explorer beside them names the clients too. */
const documents = async () => within(await screen.findByRole('main'));
const rows = () => screen.queryAllByRole('link');
const names = () => rows().map((row) => row.querySelector('b')?.textContent);

async function keepThree() {
  await keep(app, { id: 'a', label: 'A.B.' }, [
    aSession({ id: 'a1', startedAt: MONDAY_NOON, ratings: [aRating({ concern: 'the pace' })] }),
  ]);
  await keep(app, { id: 'm', label: 'M.K.', kind: 'coaching' }, [
    aSession({ id: 'm1', startedAt: MONDAY_NOON + WEEK, ratings: [aRating({ values: values(3, 4, 5) })] }),
  ]);
  await keep(app, { id: 'z', label: 'Z.Z.', archived: true });
}

describe('the caseload', () => {
  it('says how to begin while it is empty, and opens the form', async () => {
    showWorkspace(app);
    await screen.findByText(/^No clients yet\. Add the first one/);
    expect(names()).toEqual([]);
    expect(screen.queryByLabelText('Filter by label')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Add a client' }));
    expect(app.place.value.sheet).toEqual({ kind: 'client-form', clientId: null });
  });

  it('shows each head: label, kind, ratings, last seen, facts; archived ones when asked', async () => {
    await keepThree();
    showWorkspace(app);
    await screen.findByRole('heading', { level: 1, name: 'Caseload' });
    expect(names()).toEqual(['M.K.', 'A.B.']);
    const [mk, ab] = rows();
    expect(mk?.textContent).toContain('Coaching');
    expect(mk?.textContent).toContain('1 session');
    expect(mk?.textContent).toContain('Bond: last rated 5.0 by the client, not by you.');
    expect(ab?.textContent).toContain('named a concern');
    screen.getByText('2 of 3 clients', { selector: '[role=status]' });
    fireEvent.click(screen.getByLabelText('Show archived (1)'));
    expect(names()).toEqual(['M.K.', 'A.B.', 'Z.Z.']);
  });

  it('marks the moment its rows are on screen', async () => {
    await keepThree();
    performance.clearMarks('caseload-painted');
    showWorkspace(app);
    await waitFor(() => expect(performance.getEntriesByName('caseload-painted')).toHaveLength(1));
    expect(names()).toEqual(['M.K.', 'A.B.']);
  });

  it('filters by typing, whatever the dots and capitals, and orders', async () => {
    await keepThree();
    showWorkspace(app);
    const filter = await screen.findByLabelText('Filter by label');
    fireEvent.input(filter, { target: { value: 'ab' } });
    expect(names()).toEqual(['A.B.']);
    fireEvent.input(filter, { target: { value: 'nobody' } });
    screen.getByText('No client fits this filter.');
    expect(names()).toEqual([]);
    fireEvent.keyDown(filter, { key: 'Escape' });
    expect(names()).toEqual(['M.K.', 'A.B.']);
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'attention' } });
    expect(names()).toEqual(['A.B.', 'M.K.']);
  });

  it('marks ratings that left the usual range in words, and lists those alone when asked', async () => {
    const own = aRating({ rater: 'practitioner' });
    const sessions = (last: number) =>
      [8, 7.5, 8.5, 8, 7, last].map((bond, week) =>
        aSession({
          id: `${last}-${week}`,
          startedAt: MONDAY_NOON + week * WEEK,
          ratings: [own, aRating({ values: values(8, 8, bond) })],
        }),
      );
    await keep(app, { id: 'far', label: 'F.F.' }, sessions(5));
    await keep(app, { id: 'low', label: 'L.L.' }, sessions(6));
    await keep(app, { id: 'steady', label: 'S.S.' }, sessions(8));
    showWorkspace(app);
    await screen.findByText('much lower than usual (Bond)');
    await screen.findByText('lower than usual (Bond)');
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'attention' } });
    expect(names()).toEqual(['F.F.', 'L.L.', 'S.S.']);
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'look' } });
    expect(names()).toEqual(['F.F.', 'L.L.']);
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'conversation' } });
    expect(names()).toEqual(['F.F.']);
    await userEvent.click(screen.getByRole('button', { name: '2 clients worth a look' }));
    await screen.findByText(
      'Bond much lower than usual in session 6. Worth a conversation; it cannot tell why.',
    );
  });

  it('is one stop for Tab; arrows go from the filter down the rows', async () => {
    await keepThree();
    showWorkspace(app);
    const user = userEvent.setup();
    const filter = await screen.findByLabelText('Filter by label');
    filter.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows()[0]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(rows()[1]);
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0]);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(rows()[0]);
    await user.keyboard('{PageDown}');
    expect(document.activeElement).toBe(rows()[1]);
    await user.keyboard('{PageUp}{ArrowUp}');
    expect(document.activeElement).toBe(filter);
  });

  it('draws two hundred rows, the rest right after the first', async () => {
    const { store } = vaultOf(app);
    await store.replaceAll({
      ...EMPTY_CASELOAD,
      clients: Array.from({ length: 200 }, (_unused, index) =>
        aClient({ id: `client-${index}`, label: `C-${index}`, participants: [] }),
      ),
    });
    showWorkspace(app);
    await screen.findByText('200 of 200 clients');
    await waitFor(() => expect(rows()).toHaveLength(200));
    expect(names().slice(0, 3)).toEqual(['C-0', 'C-1', 'C-2']);
    // Back at a client far down, whose row is there from the first.
    fireEvent.click(rows()[150] as HTMLElement);
    await (await documents()).findByRole('heading', { level: 1, name: 'C-150' });
    location.hash = '#caseload';
    await (await documents()).findByRole('heading', { level: 1, name: 'Caseload' });
    await waitFor(() => expect(document.activeElement?.querySelector('b')?.textContent).toBe('C-150'));
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
  });
});

describe('the caseload, live', () => {
  it('shows what another page writes', async () => {
    await keepThree();
    showWorkspace(app);
    await (await documents()).findByText('M.K.');
    const panel = await openAnotherPage('panel');
    await updateClient(vaultOf(panel).store, 'm', (client) => ({ ...client, label: 'N.K.' }));
    await (await documents()).findByText('N.K.');
    await keep(panel, { id: 'new', label: 'Q.R.' });
    await (await documents()).findByText('Q.R.');
  });

  it('hides every label while a session runs, if that was chosen', async () => {
    await keepThree();
    await keep(app, { id: 'r', label: 'R.R.' }, [aSession({ id: 'r1', status: 'running', endedAt: null })]);
    showWorkspace(app);
    expect((await (await documents()).findByText('R.R.')).closest('a')?.textContent).toContain(
      'session running',
    );
    await changeSettings({ hideLabels: true });
    await waitFor(() => expect(names()).toEqual(['Label hidden', 'Label hidden', 'Label hidden']));
  });
});

describe('a damaged summary', () => {
  it('stands above the rest and is made again from the sessions', async () => {
    await keepThree();
    await damage(app, 'heads', 'm');
    showWorkspace(await openAnotherPage('workspace'));
    const text = await screen.findByText(/^M\.K\.: the summary is damaged/);
    expect(names()).toEqual(['A.B.']);
    const row = within(text.closest('[role="status"]') as HTMLElement);
    fireEvent.click(row.getByRole('button', { name: 'Make the summary again' }));
    await waitFor(() => expect(names()).toEqual(['M.K.', 'A.B.']));
    expect(rows()[0]?.textContent).toContain('Bond: last rated 5.0 by the client');
  });

  it('cannot be made again without the record; it says so and offers to delete', async () => {
    await keepThree();
    await damage(app, 'heads', 'm');
    await damage(app, 'clients', 'm');
    const other = await openAnotherPage('workspace');
    showWorkspace(other);
    await screen.findByText(/This client’s record is damaged/);
    expect(screen.queryByRole('button', { name: 'Make the summary again' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Delete…' }));
    expect(other.place.value.sheet).toEqual({ kind: 'delete-client', clientId: 'm' });
  });
});
