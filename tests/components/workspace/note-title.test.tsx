import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NoteHeader } from '../../../components/workspace/note/NoteHeader';
import type { App } from '../../../lib/app';
import { aClient, aNote } from '../../support/factories';
import { InWorkspace } from '../../support/in-workspace';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
  const note = aNote({ id: 'n1', sessionId: null, title: 'The letter' });
  await seed([app], aClient(), []);
  await vaultOf(app).store.commit([{ table: 'notes', id: 'n1', clientId: 'client-1', base: 0, value: note }]);
  const unused = {
    isActive: true,
    isPreviewed: false,
    isHistory: false,
    onPreview: () => undefined,
    onHistory: () => undefined,
  };
  showView(app, () => (
    <InWorkspace>
      <main data-group data-active>
        <div role="tabpanel" tabIndex={-1} aria-label="The note">
          <p data-document-focus tabIndex={-1} />
          <NoteHeader note={note} {...unused} save={async () => note.text} />
        </div>
      </main>
    </InWorkspace>
  ));
  app.context.value = { ...app.context.value, document: 'note' };
  await screen.findByRole('textbox', { name: 'Title of the note' });
});
afterEach(closePages);

const field = () => screen.getByRole('textbox', { name: 'Title of the note' }) as HTMLInputElement;
const stored = async () => {
  const opened = await vaultOf(app).store.read('notes', 'n1');
  return opened?.ok ? opened.value.title : null;
};
const isInText = () =>
  waitFor(() => expect(document.activeElement?.hasAttribute('data-document-focus')).toBe(true));

describe('the open note', () => {
  it('gets another title by the command, from the first letter on, and the text goes on', async () => {
    await app.run('document.rename', null);
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('Hornets{Enter}');
    await waitFor(async () => expect(await stored()).toBe('Hornets'));
    await isInText();
  });

  it('keeps its title where that is given up', async () => {
    await app.run('document.rename', null);
    await userEvent.keyboard('Hornets{Escape}');
    await isInText();
    expect(field().value).toBe('The letter');
    expect(await stored()).toBe('The letter');
    await app.run('document.rename', null);
    await userEvent.keyboard('Wasps{Enter}');
    await waitFor(async () => expect(await stored()).toBe('Wasps'));
  });
});

it('the client that is shown is changed where the tree changes it', async () => {
  app.place.value = { ...app.place.value, target: { kind: 'client', clientId: 'client-1' } };
  app.context.value = { ...app.context.value, document: 'client' };
  await app.run('document.rename', null);
  expect(app.place.value.sheet).toEqual({ kind: 'client-form', clientId: 'client-1' });
});
