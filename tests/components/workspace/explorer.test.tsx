import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import type { Target } from '../../../lib/places/targets';
import { aNote, anEpisode, aSession } from '../../support/factories';
import { closePages, openFirstPage, vaultOf } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
  await keep(app, { id: 'm', label: 'M.K.' }, [aSession({ id: 's1' })]);
  await keep(app, { id: 'o', label: 'O.P.' });
  showWorkspace(app);
  (await screen.findByRole('treeitem', { name: /^M\.K\./ })).focus();
});
afterEach(closePages);

const focused = () => document.activeElement?.textContent ?? '';

describe('the explorer’s tree', () => {
  it('is walked by arrows: right opens and steps in, left steps out and closes', async () => {
    const client = screen.getByRole('treeitem', { name: /^M\.K\./ });
    await userEvent.keyboard('{ArrowRight}');
    expect(client.getAttribute('aria-expanded')).toBe('true');
    await screen.findByRole('treeitem', { name: /^Sessions/ });
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Sessions/);
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(client);
    await userEvent.keyboard('{ArrowLeft}');
    expect(client.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('treeitem', { name: /^Sessions/ })).toBeNull();
  });

  it('finds what is typed, goes to both ends, and opens with Enter', async () => {
    await userEvent.keyboard('o');
    expect(focused()).toMatch(/^O\.P\./);
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Caseload');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'M.K.' });
    expect(screen.getByRole('treeitem', { name: /^M\.K\./ }).getAttribute('aria-selected')).toBe('true');
  });

  it('opens beside with Ctrl+Enter, and from its menu, which gives the focus back', async () => {
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { level: 1, name: 'M.K.' });
    expect(screen.getAllByRole('tabpanel')).toHaveLength(2);
    const other = screen.getByRole('treeitem', { name: /^O\.P\./ });
    other.focus();
    // What the menu key and Shift+F10 tell a page.
    fireEvent.contextMenu(other);
    const menu = within(await screen.findByRole('menu', { name: 'O.P.' }));
    expect(menu.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'OpenEnter',
      'Open besideCtrl+Enter',
      'New note',
      'Change the client’s detailsF2',
      'Delete…Delete',
    ]);
    await waitFor(() => expect(focused()).toMatch(/^Open/));
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(other);
    fireEvent.contextMenu(other);
    await screen.findByRole('menu', { name: 'O.P.' });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(app.place.value.target).toMatchObject({ kind: 'note', clientId: 'o' }));
  });

  it('holds a client’s strains, which open their logs, and the frame', async () => {
    const episode = anEpisode({ clientId: 'm', sessionId: 's1' });
    await vaultOf(app).store.commit([
      { table: 'episodes', id: episode.id, clientId: 'm', base: 0, value: episode },
    ]);
    // Another client is shown when the strain is opened.
    app.place.value = { ...app.place.value, target: { kind: 'client', clientId: 'o' } };
    await screen.findByRole('heading', { level: 1, name: 'O.P.' });
    screen.getByRole('treeitem', { name: /^M\.K\./ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    (await screen.findByRole('treeitem', { name: /^Strain and repair/ })).focus();
    await userEvent.keyboard('{ArrowRight}');
    const strain = await screen.findByRole('treeitem', { name: /^Session 1.*Moving away/ });
    await userEvent.click(strain);
    const log = within(await screen.findByRole('dialog', { name: 'Strain and what became of it' }));
    await log.findByText(/^About Session 1/);
    expect(app.place.value.target).toEqual({ kind: 'episodes', clientId: 'm' });
    expect(app.context.value.client?.id).toBe('m');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('treeitem', { name: /^Frame/ }));
    await screen.findByRole('heading', { level: 2, name: 'Frame' });
    expect(app.place.value.target).toEqual({ kind: 'frame', clientId: 'm' });
  });

  it('opens what stands above the document that is shown elsewhere, and closes all of it again', async () => {
    const show = (target: Target) => {
      app.place.value = { ...app.place.value, target };
    };
    show({ kind: 'session', clientId: 'm', sessionId: 's1' });
    const session = await screen.findByRole('treeitem', { name: /^1 · /, selected: true });
    expect(session.getAttribute('aria-level')).toBe('3');
    await userEvent.click(screen.getByRole('button', { name: 'Close all branches of the tree' }));
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: /^1 · / })).toBeNull());
    await vaultOf(app).store.commit([
      { table: 'notes', id: 'n1', base: 0, value: aNote({ id: 'n1', clientId: null, kind: 'private' }) },
      { table: 'notes', id: 't1', base: 0, value: aNote({ id: 't1', clientId: null, kind: 'template' }) },
    ]);
    for (const [noteId, branch] of [
      ['n1', 'Unfiled notes'],
      ['t1', 'Templates of your own'],
    ] as const) {
      show({ kind: 'note', clientId: null, noteId });
      await screen.findByRole('treeitem', { name: branch, expanded: true });
    }
  });
});
