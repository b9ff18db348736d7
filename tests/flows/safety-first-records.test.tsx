import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FirstFive } from '../../components/panel/prepare/FirstFive';
import { GoalsFirst } from '../../components/panel/prepare/GoalsFirst';
import { GoalsAndActions } from '../../components/workspace/client/GoalsAndActions';
import type { App } from '../../lib/app';
import { loadCommands } from '../../lib/commands/runner';
import { SAFETY_SHELF } from '../../lib/platform/safety-shelf';
import { showWorkspace } from '../components/workspace/workspace-stage';
import { aClient, aSession, MONDAY_NOON } from '../support/factories';
import { sameThreadSearch } from '../support/same-thread-search';
import { closePages, openFirstPage, seed, showView } from '../support/test-page';

const WORDS = 'I wonder whether the invoice stands between us.';
const said = { id: 'said-1', promptId: 'p', at: MONDAY_NOON, momentId: null, episodeId: null } as const;

let app: App;
beforeEach(async () => {
  app = await openFirstPage('workspace');
  vi.stubGlobal('Worker', sameThreadSearch(app));
  await SAFETY_SHELF.clear();
  const promptsSaid = [{ ...said, words: WORDS, landings: [], landingWords: 'the invoice made him sigh' }];
  await seed([app], aClient(), [aSession({ promptsSaid, nextTime: 'ask about the invoice' })]);
});
afterEach(async () => {
  await SAFETY_SHELF.clear();
  vi.unstubAllGlobals();
  await closePages();
  location.hash = '';
});

const begin = () => SAFETY_SHELF.put('session-1');
const text = () => document.body.textContent ?? '';
const line = 'Safety first: no prompts are shown.';

async function showSearch(): Promise<void> {
  await loadCommands();
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
}
const look = async (wanted: string) =>
  fireEvent.input(await screen.findByLabelText('Words, or #tag'), { target: { value: wanted } });

it('finds no prompt that was said, and counts none, until it is over', async () => {
  await showSearch();
  await look('invoice');
  await screen.findByText('2 texts found');
  expect(text()).toContain(WORDS);
  await begin();
  await screen.findByText(line);
  expect(text()).not.toContain(WORDS);
  await screen.findByText('1 text found');
  expect(text()).toContain('ask about the invoice');
  expect(text()).not.toContain('sigh');
  fireEvent.click(screen.getByRole('button', { name: 'It is over: show prompts again' }));
  await screen.findByText('2 texts found');
  expect(text()).toContain(WORDS);
});

it('does not say that no prompt was found where prompts alone are looked for', async () => {
  await begin();
  await showSearch();
  await screen.findByText(line);
  fireEvent.change(screen.getByLabelText('In'), { target: { value: 'prompt' } });
  await look('invoice');
  await screen.findByText(/^Notes, reflections/);
  expect(screen.queryByText('Nothing found')).toBeNull();
});

it('finds none in the palette, and says so', async () => {
  await loadCommands();
  await begin();
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard('{Control>}p{/Control}');
  await screen.findByRole('combobox', { name: 'Go to or run' });
  await userEvent.keyboard('%stands between');
  await screen.findByText(`No text holds these words. ${line}`);
  expect(text()).not.toContain(WORDS);
  await SAFETY_SHELF.clear();
  await waitFor(() => expect(text()).toContain(WORDS));
});

it('points to no prompts below, in Prepare, where none stand', async () => {
  const sessions = ['a', 'b'].map((id, at) =>
    aSession({ id, clientId: 'client-2', startedAt: MONDAY_NOON + at }),
  );
  await seed([app], aClient({ id: 'client-2' }), sessions);
  showView(app, FirstFive, { clientId: 'client-2' });
  const below = /^The check belongs to session 3/;
  await screen.findByText(below);
  await begin();
  await waitFor(() => expect(screen.queryByText(below)).toBeNull());
  await SAFETY_SHELF.clear();
  await screen.findByText(below);
});

it.each([
  ['in Prepare', GoalsFirst],
  ['on the client’s page', GoalsAndActions],
])('offers a coach no first question, %s', async (_where, View) => {
  await seed([app], aClient({ id: 'client-2', kind: 'coaching' }), []);
  showView(app, View, { clientId: 'client-2' });
  const question = /what would make this worth it/;
  await screen.findByText(question);
  await begin();
  await waitFor(() => expect(screen.queryByText(question)).toBeNull());
  screen.getByText('No goal yet.');
  await SAFETY_SHELF.clear();
  await screen.findByText(question);
});

it('is over only while it is on: until then the palette does not offer that', async () => {
  await loadCommands();
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard('{F1}');
  await screen.findByRole('combobox', { name: 'Go to or run' });
  await userEvent.keyboard('safety first is over');
  const over = () => screen.queryByRole('option', { name: /Safety first is over/ });
  await screen.findByText('No command fits.');
  expect(over()).toBeNull();
  await begin();
  await waitFor(() => expect(over()).not.toBeNull());
});
