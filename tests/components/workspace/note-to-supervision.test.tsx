import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
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

it('a note is taken to supervision by its title, and leads back to it', async () => {
  const note = aNote({ id: 'n1', sessionId: null, title: 'The letter' });
  await seed([app], aClient(), []);
  await vaultOf(app).store.commit([{ table: 'notes', id: 'n1', clientId: 'client-1', base: 0, value: note }]);
  const unused = {
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
  fireEvent.click(
    await screen.findByRole('button', { name: 'Take it to supervision: About the note “The letter”:' }),
  );
  await waitFor(async () =>
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
});
