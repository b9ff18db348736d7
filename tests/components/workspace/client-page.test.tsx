import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { RUNNING_SHELF } from '../../../lib/platform/shelves';
import { readFacts } from '../../../lib/store/practitioner-records';
import { say } from '../../../lib/words/index';
import { aGoal, anAction, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, vaultOf } from '../../support/test-page';
import { damage, keep, showWorkspace } from './workspace-stage';

const DAY = 24 * 3_600_000;
let app: App;

beforeEach(async () => {
  location.hash = '';
  app = await openFirstPage('workspace');
  const own = aRating({ rater: 'practitioner', way: 'own', values: values(6, 6.5, 7) });
  await keep(app, { id: 'm', label: 'M.K.' }, [
    aSession({ id: 's1', ratings: [own, aRating()] }),
    aSession({ id: 's2', startedAt: MONDAY_NOON + 7 * DAY, status: 'open', ratings: [aRating()] }),
  ]);
  await keep(app, { id: 'o', label: 'O.P.' });
});
afterEach(async () => {
  await closePages();
  location.hash = '';
});

const page = () => screen.findByRole('main');
const title = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('a family’s page', () => {
  it('says how useful each finds an action, and what carers may see', async () => {
    const participants = [
      { id: 'kid', label: 'P.', role: 'child', carersSee: { what: 'nothing', words: '' } },
      { id: 'mum', label: 'mother', role: 'carer' },
    ] as const;
    await keep(app, { id: 'f', label: 'Family', population: 'child', participants });
    const each = [{ participant: 'mum', value: 6.5 }];
    const usefulness = { practitioner: 4, client: null, each };
    const value = anAction({ clientId: 'f', usefulness });
    await vaultOf(app).store.commit([{ table: 'actions', id: value.id, clientId: 'f', base: 0, value }]);
    location.hash = '#client/f';
    showWorkspace(app);
    await screen.findByText('How useful, 0 to 10: mother 6.5, You 4.0');
    screen.getByText('Carers see nothing of P.’s answers.');
  });
});

describe('a coach’s client', () => {
  it('begins with what it is for, where therapy begins with the trend', async () => {
    await keep(app, { id: 'c', label: 'C-1', kind: 'coaching' }, [aSession({ id: 's9' })]);
    location.hash = '#client/c';
    showWorkspace(app);
    await title('C-1');
    const cards = async () => {
      const found = await within(await page()).findAllByRole('heading', { level: 2 });
      return found.map(({ textContent }) => textContent);
    };
    await waitFor(async () => expect((await cards())[0]).toBe('What it is for'));
    location.hash = '#client/m';
    await title('M.K.');
    await waitFor(async () => expect((await cards())[0]).toBe('Trend'));
    expect(await cards()).toContain('Goals');
  });
});

describe('the address', () => {
  it('opens what it names, and follows a click on a row', async () => {
    location.hash = '#client/m/session/s1';
    showWorkspace(app);
    await title('M.K.');
    await screen.findByRole('heading', { level: 2, name: /^Session 1, / });
    expect(app.place.value.target).toEqual({ kind: 'session', clientId: 'm', sessionId: 's1' });
    location.hash = '#client/o';
    await title('O.P.');
    expect(app.place.value.clientId).toBe('o');
    expect(document.title).not.toContain('O.P.');
  });

  it('takes on the place that a command or a button goes to', async () => {
    location.hash = '#client/m';
    showWorkspace(app);
    await title('M.K.');
    fireEvent.click(await screen.findByRole('treeitem', { name: 'Caseload' }));
    await title('Caseload');
    await waitFor(() => expect(location.hash).toBe('#caseload'));
    expect(app.context.value.client).toBeNull();
  });

  it('shows the caseload for what it does not know, and a sentence for a client who is not there', async () => {
    location.hash = '#elsewhere/x';
    showWorkspace(app);
    await title('Caseload');
    location.hash = '#client/gone';
    await screen.findByText(/This client was deleted/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(say('panel.client-not-shown'));
  });

  it('goes to a client just added, and back to the caseload once it is deleted', async () => {
    showWorkspace(app);
    await title('Caseload');
    const form = {
      label: 'N.N.',
      kind: 'therapy',
      population: 'adult',
      participants: [],
      slot: null,
      safety: { location: '', contact: '' },
      endingAhead: null,
    } as const;
    await app.run('client.add', { form, address: null });
    await title('N.N.');
    const { target } = app.place.value;
    if (target.kind !== 'client') throw new Error('The new client is not shown.');
    expect(location.hash).toBe(`#client/${target.clientId}`);
    await app.run('client.delete', { clientId: target.clientId });
    await title('Caseload');
  });
});

describe('a client’s page', () => {
  it('shows trend, sessions, goals and actions under one heading each', async () => {
    const { store } = vaultOf(app);
    const clientId = 'm';
    await store.commit([
      { table: 'goals', id: 'g', clientId, base: 0, value: aGoal({ id: 'g', clientId }) },
      { table: 'actions', id: 'a', clientId, base: 0, value: anAction({ id: 'a', clientId }) },
    ]);
    location.hash = '#client/m';
    showWorkspace(app);
    await title('M.K.');
    const main = within(await page());
    await main.findByText('Call my sister');
    const action = await main.findByLabelText('Write the letter');
    await main.findByRole('heading', { name: 'Prompts said' });
    expect(main.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Trend',
      'Sessions',
      'First five sessions',
      'Signals',
      'You and M.K., over time',
      'Goals',
      'Agreed between sessions',
      'Strain and repair',
      'Prompts said',
      'Frame',
    ]);
    fireEvent.click(action);
    await waitFor(async () => {
      const kept = await store.read('actions', 'a');
      expect(kept?.ok && kept.value.state).toBe('done');
    });
  });

  it('keeps answers closed until the practitioner’s own are in, then shows them at once', async () => {
    location.hash = '#client/m';
    showWorkspace(app);
    const line = (await screen.findByText('Session 2')).closest('a') as HTMLElement;
    expect(line.textContent).toContain('closed until yours is in');
    expect(line.textContent).not.toContain('8.0');
    const panel = await openAnotherPage('panel');
    panel.context.value = { ...panel.context.value, session: aSession({ id: 's2', clientId: 'm' }) };
    const { instrument: _instrument, at: _at, ...entered } = aRating({ rater: 'practitioner', way: 'own' });
    expect(await panel.run('rating.save', { sessionId: 's2', entered, baseAt: null })).toEqual({ ok: true });
    await waitFor(() => {
      const now = screen.getByText('Session 2').closest('a');
      expect(now?.textContent).toContain('Goal 8.0, Task 7.5, Bond 7.0');
    });
  });

  it('gives the commands its client, and the deeds their sheets', async () => {
    location.hash = '#client/m';
    showWorkspace(app);
    await title('M.K.');
    await waitFor(() => expect(app.context.value.client?.id).toBe('m'));
    fireEvent.click(screen.getByRole('button', { name: 'Enter a past session' }));
    expect(app.place.value.sheet).toEqual({ kind: 'enter-session', clientId: 'm' });
    app.place.value = { ...app.place.value, sheet: null };
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Archive the client' }));
    await screen.findByText('archived');
  });

  it('has keys for its parts: trend, sessions, another client', async () => {
    location.hash = '#client/m';
    showWorkspace(app);
    await title('M.K.');
    await waitFor(() => expect(app.context.value.client?.id).toBe('m'));
    const focused = () => document.activeElement?.textContent;
    fireEvent.keyDown(document.body, { key: 'h' });
    await waitFor(() => expect(focused()).toBe('Sessions'));
    fireEvent.keyDown(document.body, { key: 't' });
    await waitFor(() => expect(focused()).toBe('Trend'));
    fireEvent.keyDown(document.body, { key: 'c' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Filter by label')));
  });

  it('draws the chart again from the sessions when its data are damaged', async () => {
    await damage(app, 'series', 'm');
    location.hash = '#client/m';
    showWorkspace(await openAnotherPage('workspace'));
    await screen.findByText(/^The chart’s data are damaged/);
    expect(screen.queryByText('Session 1')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Make the summary again' }));
    await waitFor(() => expect(screen.queryByText(/^The chart’s data are damaged/)).toBeNull());
    await screen.findByText('Session 1');
  });

  it('says that a record is damaged and leaves the other clients in reach', async () => {
    await damage(app, 'clients', 'm');
    location.hash = '#client/m';
    showWorkspace(await openAnotherPage('workspace'));
    await screen.findByText(/This client’s record is damaged/);
    fireEvent.click(await screen.findByText('O.P.'));
    await title('O.P.');
  });
});

describe('one session', () => {
  it('has the others beside it and its neighbours one press away', async () => {
    location.hash = '#client/m/session/s1';
    showWorkspace(app);
    await screen.findByRole('heading', { level: 2, name: /^Session 1, / });
    const before = screen.getByRole<HTMLButtonElement>('button', { name: 'Session before' });
    expect(before.disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Session after' }));
    await screen.findByRole('heading', { level: 2, name: /^Session 2, / });
    expect(location.hash).toBe('#client/m/session/s2');
  });
});

describe('the status line', () => {
  it('says when the vault locks by itself and how old the backup is', async () => {
    const { store } = vaultOf(app);
    showWorkspace(app);
    await screen.findByText('Unlocked · locks after 10 idle minutes');
    const facts = await readFacts(store);
    if (!facts) throw new Error('The vault has no facts.');
    const value = { ...facts.value, lastBackupAt: Date.now() - 2 * DAY };
    await store.commit([{ table: 'practitioner', id: value.id, base: facts.revision, value }]);
    await screen.findByText('Last backup: 2 days ago');
    const lockFreeUntil = Date.now() + DAY;
    const { vaultId } = vaultOf(app).record;
    const running = { vaultId, sessionId: 's', clientId: 'm', notedAt: Date.now(), lockFreeUntil };
    await RUNNING_SHELF.put(running);
    await screen.findByText(/^Unlocked · a session runs, so no idle lock before /);
  });
});
