import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { SAFETY_SHELF } from '../../../lib/platform/safety-shelf';
import { anEpisode, aSession } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, vaultOf } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

beforeEach(async () => {
  location.hash = '#supervision';
  app = await openFirstPage('workspace');
  await keep(app, { id: 'm', label: 'M.K.' }, [aSession({ id: 's1' })]);
});
afterEach(async () => {
  await closePages();
  location.hash = '';
});

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const add = async (words: string, client = '') => {
  fireEvent.input(await screen.findByLabelText('A question'), { target: { value: words } });
  fireEvent.change(screen.getByLabelText('About'), { target: { value: client } });
  await press('Put it on the agenda');
};
const kept = async () =>
  (await vaultOf(app).store.readAll('questions')).flatMap((each) => (each.ok ? [each.value] : []));
const shown = () =>
  within(screen.getByRole('list', { name: 'To take along' }))
    .getAllByLabelText('Question')
    .map((field) => (field as HTMLTextAreaElement).value);

describe('the agenda for supervision', () => {
  it('collects questions, keeps their order, and ticks them off with what came of them', async () => {
    showWorkspace(app);
    await add('What do I fear there?', 'm');
    await screen.findByRole('button', { name: 'Tick off: What do I fear there?' });
    await add('How many is too many?');
    await waitFor(() => expect(shown()).toEqual(['What do I fear there?', 'How many is too many?']));
    expect((await kept()).map(({ clientId }) => clientId).sort()).toEqual(['m', null].sort());
    await press('Move up: How many is too many?');
    await waitFor(() => expect(shown()).toEqual(['How many is too many?', 'What do I fear there?']));
    const [, outcome] = screen.getAllByLabelText('What came of it');
    if (!outcome) throw new Error('no room for an outcome');
    fireEvent.input(outcome, { target: { value: 'ask them, plainly' } });
    await press('Tick off: What do I fear there?');
    await screen.findByText('1 ticked off');
    expect(await kept()).toContainEqual(
      expect.objectContaining({ outcome: 'ask them, plainly', settledAt: expect.any(Number) }),
    );
    await press('Put it back on the agenda: What do I fear there?');
    await waitFor(() => expect(shown()).toHaveLength(2));
  });

  it('shows no question about a prompt while safety comes first, and says so', async () => {
    const about = { questionId: 'q1', clientId: 'm', source: 'prompt', sourceId: 'said-1' } as const;
    await app.run('question.add', {
      ...about,
      words: 'About the prompt “I may have hurried you.”: too soft?',
    });
    showWorkspace(app);
    await add('How many is too many?');
    await waitFor(() => expect(shown()).toHaveLength(2));
    await SAFETY_SHELF.put('s1');
    await screen.findByText('Safety first: no prompts are shown.');
    expect(shown()).toEqual(['How many is too many?']);
    await press('It is over: show prompts again');
    await waitFor(() => expect(shown()).toHaveLength(2));
  });

  it('moves a question as often as it is pressed, however quickly, and the focus with it', async () => {
    showWorkspace(app);
    for (const words of ['One?', 'Two?', 'Three?']) {
      await add(words);
      await screen.findByRole('button', { name: `Tick off: ${words}` });
    }
    const down = screen.getByRole('button', { name: 'Move down: One?' });
    down.focus();
    for (let presses = 0; presses < 2; presses += 1) fireEvent.click(down);
    await waitFor(() => expect(shown()).toEqual(['Two?', 'Three?', 'One?']));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: One?' })),
    );
    const up = screen.getByRole('button', { name: 'Move up: One?' });
    for (let presses = 0; presses < 3; presses += 1) fireEvent.click(up);
    await waitFor(() => expect(shown()).toEqual(['One?', 'Two?', 'Three?']));
  });

  it('names the group of each question’s fields, and keeps the focus in sight when the last is ticked off', async () => {
    showWorkspace(app);
    await add('How many is too many?');
    const group = within(await screen.findByRole('group', { name: 'How many is too many?' }));
    group.getByLabelText('What came of it');
    const settle = group.getByRole('button', { name: 'Tick off: How many is too many?' });
    settle.focus();
    fireEvent.click(settle);
    await screen.findByText('1 ticked off');
    const title = screen.getByRole('heading', { level: 1, name: /Supervision/ });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it('brings up strains that were marked for it, once', async () => {
    const value = anEpisode({ id: 'e1', clientId: 'm', words: 'went quiet', forSupervision: true });
    await vaultOf(app).store.commit([{ table: 'episodes', id: 'e1', clientId: 'm', base: 0, value }]);
    showWorkspace(app);
    const ask = await screen.findByRole('button', { name: /^Ask about it/ });
    for (let presses = 0; presses < 2; presses += 1) fireEvent.click(ask);
    await waitFor(() => expect(shown()).toEqual(['went quiet']));
    expect(await kept()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Ask about it/ })).toBeNull();
  });

  it('overwrites nothing that another window kept meanwhile', async () => {
    showWorkspace(app);
    await add('Mine?');
    await screen.findByRole('button', { name: /^Take off the agenda/ });
    const other = await openAnotherPage();
    const [question] = await kept();
    if (!question) throw new Error('no question');
    const base = { words: question.words, outcome: '' };
    fireEvent.input(screen.getByLabelText('What came of it'), { target: { value: 'from here' } });
    const form = { words: question.words, outcome: 'from there' };
    await other.run('question.save', { questionId: question.id, form, base, isSettled: false });
    await press('Save');
    await screen.findByText(/changed in another window. Nothing was overwritten/);
    expect(await kept()).toMatchObject([{ outcome: 'from there' }]);
  });

  it('brings a question back that was taken off, at a revision of its own', async () => {
    showWorkspace(app);
    await add('Mine?');
    await screen.findByRole('button', { name: /^Take off the agenda/ });
    const [{ id = '' } = {}] = await kept();
    const { store } = vaultOf(app);
    const taken = (await store.read('questions', id))?.revision ?? 0;
    await press(/^Take off the agenda/);
    await waitFor(async () => expect(await kept()).toEqual([]));
    await press('Undo');
    await waitFor(async () => expect(await kept()).toHaveLength(1));
    expect((await store.read('questions', id))?.revision).toBe(taken + 1);
  });

  it('leads to a strain seen there, begun with what came of the question', async () => {
    showWorkspace(app);
    await add('What do I fear there?', 'm');
    await screen.findByRole('button', { name: /^Tick off/ });
    fireEvent.input(screen.getByLabelText('What came of it'), { target: { value: 'I hurried her' } });
    await press(/^Write about a strain/);
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByLabelText('What happened, in your own words')).toHaveProperty(
      'value',
      'I hurried her',
    );
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await vaultOf(app).store.readOfClient('episodes', 'm')).toMatchObject([
        { value: { source: 'supervision', words: 'I hurried her' } },
      ]),
    );
  });

  it('loses a client’s questions with the client', async () => {
    showWorkspace(app);
    await add('What do I fear there?', 'm');
    await screen.findByRole('button', { name: /^Tick off/ });
    await add('How many is too many?');
    await waitFor(async () => expect(await kept()).toHaveLength(2));
    await vaultOf(app).store.destroyClient('m');
    expect(await kept()).toMatchObject([{ words: 'How many is too many?' }]);
  });
});
