import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { Note } from '../../../lib/domain/notes/note';
import { changeSettings } from '../../../lib/platform/settings';
import { aNote, aSession } from '../../support/factories';
import { closePages, openFirstPage, vaultOf } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

const UNFILED = { clientId: null, sessionId: null } as const;

beforeEach(async () => {
  location.hash = '';
  app = await openFirstPage('workspace');
  for (const note of [
    aNote({ ...UNFILED, id: 'n1', title: 'Bees', text: 'In winter.' }),
    aNote({ ...UNFILED, id: 'n2', title: 'Ants', text: '', editedAt: 1 }),
    aNote({ ...UNFILED, id: 't1', kind: 'template', title: 'Walk', text: '{{where}}' }),
    aNote({ ...UNFILED, id: 'r1', kind: 'record', title: 'Letter', finishedAt: 2, editedAt: 0 }),
  ])
    await vaultOf(app).store.commit([{ table: 'notes', id: note.id, base: 0, value: note }]);
  showWorkspace(app);
  await screen.findByRole('treeitem', { name: 'Unfiled notes' });
});
afterEach(closePages);

const item = (name: string | RegExp) => screen.findByRole('treeitem', { name });
const open = async (branch: string) => {
  (await item(branch)).focus();
  await userEvent.keyboard('{ArrowRight}');
};
const noteOf = async (id: string): Promise<Note | null> => {
  const opened = await vaultOf(app).store.read('notes', id);
  return opened?.ok ? opened.value : null;
};
const menuOf = async (name: string | RegExp) => {
  fireEvent.contextMenu(await item(name));
  return within(await screen.findByRole('menu'));
};
const entries = (menu: Awaited<ReturnType<typeof menuOf>>) =>
  menu.getAllByRole('menuitem').map(({ textContent }) => textContent);

describe('notes in the tree', () => {
  it('are given another title in place with F2; Escape leaves it, letters there look for nothing', async () => {
    await open('Unfiled notes');
    (await item('Bees')).focus();
    await userEvent.keyboard('{F2}');
    const field = await screen.findByRole('textbox', { name: 'Title of the note' });
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('Ants and wasps{Enter}');
    await waitFor(async () => expect((await noteOf('n1'))?.title).toBe('Ants and wasps'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Ants and wasps'));
    await userEvent.keyboard('{F2}');
    await userEvent.keyboard('Nothing{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Title of the note' })).toBeNull();
    expect((await noteOf('n1'))?.title).toBe('Ants and wasps');
    expect(vaultOf(app).drafts.recall(draftAddress.noteTitle('n1'))).toBeUndefined();
    expect(document.activeElement).toBe(await item('Ants and wasps'));
  });

  it('go with Delete, leave the focus to the next, and come back with what was being written', async () => {
    await open('Unfiled notes');
    vaultOf(app).drafts.keep(draftAddress.note('n1'), undefined, 'In winter. They hum.', 'In winter.');
    (await item('Bees')).focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: 'Bees' })).toBeNull());
    expect(await noteOf('n1')).toBeNull();
    expect(document.activeElement).toBe(await item('Ants'));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await item('Bees');
    expect((await noteOf('n1'))?.text).toBe('In winter. They hum.');
  });

  it('offer no change where there can be none: finished, or while no label is shown', async () => {
    await open('Unfiled notes');
    expect(entries(await menuOf(/^Letter/))).toEqual(['OpenEnter', 'Open besideCtrl+Enter']);
    await userEvent.keyboard('{Escape}');
    (await item(/^Letter/)).focus();
    await userEvent.keyboard('{Delete}{F2}');
    expect(screen.queryByRole('textbox', { name: 'Title of the note' })).toBeNull();
    expect(await noteOf('r1')).not.toBeNull();
    await changeSettings({ hideLabels: true });
    await keep(app, { id: 'r', label: 'R.U.' }, [aSession({ id: 's9', status: 'running', endedAt: null })]);
    await waitFor(() => expect(screen.queryByText('Bees')).toBeNull());
    fireEvent.contextMenu((await screen.findAllByRole('treeitem', { name: 'Untitled note' }))[0] as Element);
    expect(entries(within(await screen.findByRole('menu')))).toEqual(['OpenEnter', 'Open besideCtrl+Enter']);
  });
});

describe('templates in the tree', () => {
  it('are one’s own: opened, begun with, renamed and deleted; notes are not among them', async () => {
    await open('Templates of your own');
    expect((await item('Walk')).getAttribute('aria-level')).toBe('2');
    expect(screen.queryByRole('treeitem', { name: 'Bees' })).toBeNull();
    expect(entries(await menuOf('Walk'))).toEqual([
      'OpenEnter',
      'Open besideCtrl+Enter',
      'New note with it',
      'RenameF2',
      'DeleteDelete',
    ]);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await item('Walk'));
    await waitFor(() =>
      expect(app.place.value.target).toEqual({ kind: 'note', clientId: null, noteId: 't1' }),
    );
    (await item('Walk')).focus();
    await userEvent.keyboard('{Delete}');
    await item('No templates of your own yet');
  });

  it('are made from the branch, even where there is none', async () => {
    const menu = await menuOf('Templates of your own');
    await userEvent.click(menu.getByRole('menuitem', { name: 'New template' }));
    await waitFor(() => expect(app.place.value.target).toMatchObject({ kind: 'note', clientId: null }));
    const { target } = app.place.value;
    expect((await noteOf(target.kind === 'note' ? target.noteId : ''))?.kind).toBe('template');
  });
});
