import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FinishedNote } from '../../../components/workspace/note/FinishedNote';
import { NoteHeader } from '../../../components/workspace/note/NoteHeader';
import type { App } from '../../../lib/app';
import { aClient, aNote } from '../../support/factories';
import { InWorkspace } from '../../support/in-workspace';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
});
afterEach(closePages);

const BUTTON = 'Take it to supervision: About the note “The letter”:';

async function showHeader(): Promise<void> {
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
      <NoteHeader note={note} {...unused} save={async () => note.text} />
    </InWorkspace>
  ));
  await screen.findByRole('button', { name: BUTTON });
}

const isOnAgenda = () =>
  waitFor(async () =>
    expect(await vaultOf(app).store.readAll('questions')).toMatchObject([
      {
        value: {
          clientId: 'client-1',
          source: 'note',
          sourceId: 'n1',
          words: 'About the note “The letter”:',
        },
      },
    ]),
  );

it('a note is taken to supervision by its title, and leads back to it', async () => {
  await showHeader();
  fireEvent.click(screen.getByRole('button', { name: BUTTON }));
  await isOnAgenda();
});

it('the command takes the note to supervision too', async () => {
  await showHeader();
  app.context.value = { ...app.context.value, document: 'note' };
  await app.run('note.to-supervision', null);
  await isOnAgenda();
});

it('the command takes a finished note there as well', async () => {
  const note = aNote({ id: 'n1', sessionId: null, title: 'The letter', kind: 'record', finishedAt: 1 });
  await seed([app], aClient(), []);
  await vaultOf(app).store.commit([{ table: 'notes', id: 'n1', clientId: 'client-1', base: 0, value: note }]);
  showView(app, () => (
    <InWorkspace>
      <FinishedNote note={note} isActive />
    </InWorkspace>
  ));
  await screen.findByRole('heading', { level: 1, name: 'The letter' });
  app.context.value = { ...app.context.value, document: 'note' };
  await app.run('note.to-supervision', null);
  await isOnAgenda();
});
