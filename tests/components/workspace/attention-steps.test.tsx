import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import { clientOf } from '../../../lib/places/targets';
import { aRating, aSession } from '../../support/factories';
import { closePages, openFirstPage } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;
beforeEach(async () => {
  app = await openFirstPage('workspace');
  await loadCommands();
});
afterEach(async () => {
  await vi.dynamicImportSettled();
  await closePages();
});

const concerned = (id: string) => aSession({ id, ratings: [aRating({ concern: 'the pace' })] });
const both = (id: string) => aSession({ id, ratings: [aRating({}), aRating({ rater: 'practitioner' })] });
const press = async (key: string, shown: string | null) => {
  await userEvent.keyboard(key);
  await waitFor(() => expect(clientOf(app.place.value.target)).toBe(shown));
};

it('go through whoever is worth a look by F8, a concern first, and round', async () => {
  await keep(app, { id: 'm', label: 'M.M.' }, [aSession({ id: 'm1' })]);
  await keep(app, { id: 'b', label: 'B.B.' }, [concerned('b1')]);
  await keep(app, { id: 'a', label: 'A.A.' }, [concerned('a1')]);
  await keep(app, { id: 'z', label: 'Z.Z.', archived: true }, [concerned('z1')]);
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1, name: 'Caseload' });
  await press('{F8}', 'a');
  await press('{F8}', 'b');
  await press('{F8}', 'm');
  await press('{F8}', 'a');
  await press('{Shift>}{F8}{/Shift}', 'm');
  await press('{Shift>}{F8}{/Shift}', 'b');
});

it('begin at the last when they go back from elsewhere, and mark in Attention where one is', async () => {
  await keep(app, { id: 'a', label: 'A.A.' }, [concerned('a1')]);
  await keep(app, { id: 'b', label: 'B.B.' }, [concerned('b1')]);
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1, name: 'Caseload' });
  await press('{Shift>}{F8}{/Shift}', 'b');
  await userEvent.keyboard('{Control>}j{/Control}');
  const attention = await screen.findByRole('region', { name: 'Attention' });
  await waitFor(() => expect(attention.querySelector('[aria-current]')?.textContent).toContain('B.B.'));
});

it('lead to Attention, which says so, where nobody is', async () => {
  await keep(app, { id: 'a', label: 'A.A.' }, [both('a1')]);
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1, name: 'Caseload' });
  await userEvent.keyboard('{F8}');
  await screen.findByText('Nothing in the records asks for a look.');
  expect(clientOf(app.place.value.target)).toBeNull();
});
