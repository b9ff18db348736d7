import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import { focusAsDrawn } from '../../support/focus-as-drawn';
import { closePages, openFirstPage, vaultOf } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

beforeEach(async () => {
  location.hash = '';
  app = await openFirstPage('workspace');
  await keep(app, { id: 'm', label: 'M.K.' });
  await keep(app, { id: 'o', label: 'O.P.' });
  await loadCommands();
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1, name: 'Caseload' });
  app.place.value = { ...app.place.value, target: { kind: 'client', clientId: 'm' } };
  await waitFor(() => expect(app.context.value.client?.id).toBe('m'));
});
afterEach(closePages);

const notes = async () =>
  (await vaultOf(app).store.readAll('notes')).flatMap((each) => (each.ok ? [each.value] : []));
const press = (init: KeyboardEventInit) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

it('a note that is begun right as another client is gone to is theirs', async () => {
  app.place.value = { ...app.place.value, target: { kind: 'client', clientId: 'o' } };
  press({ key: 'n', code: 'KeyN', altKey: true });
  await waitFor(async () => expect(await notes()).toMatchObject([{ clientId: 'o' }]));
});

it('a key that is held down begins one note', async () => {
  await userEvent.keyboard('{Alt>}{n>5/}{/Alt}');
  await waitFor(async () => expect(await notes()).toHaveLength(1));
  await waitFor(() => expect(app.place.value.target.kind).toBe('note'));
  expect(await notes()).toHaveLength(1);
});

it('the search takes what is typed as it is drawn', async () => {
  const drawn = focusAsDrawn('#search-title');
  press({ key: 'f', code: 'KeyF', ctrlKey: true, shiftKey: true });
  expect((await drawn)?.getAttribute('aria-label') ?? (await drawn)?.id).toBe(
    (await screen.findByLabelText('Words, or #tag')).id,
  );
});
