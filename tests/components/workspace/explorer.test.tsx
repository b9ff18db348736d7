import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { anEpisode, aSession } from '../../support/factories';
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
    await userEvent.keyboard('{ArrowRight}');
    (await screen.findByRole('treeitem', { name: /^Strain and repair/ })).focus();
    await userEvent.keyboard('{ArrowRight}');
    const strain = await screen.findByRole('treeitem', { name: /^Session 1.*Moving away/ });
    await userEvent.click(strain);
    await screen.findByRole('dialog', { name: 'Strain and what became of it' });
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('treeitem', { name: /^Frame/ }));
    await screen.findByRole('heading', { level: 2, name: 'Frame' });
    expect(app.place.value.target).toEqual({ kind: 'frame', clientId: 'm' });
  });
});
