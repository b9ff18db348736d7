import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PrepareStep } from '../../../components/panel/prepare/PrepareStep';
import { SessionStep } from '../../../components/panel/session/SessionStep';
import type { App } from '../../../lib/app';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { loadCommands } from '../../../lib/commands/runner';
import { GROW_SHELF } from '../../../lib/platform/grow-shelf';
import { aClient, aGoal, anAction, aSession } from '../../support/factories';
import {
  closePages,
  openAnotherPage,
  openFirstPage,
  PASSPHRASE,
  seed,
  showView,
  vaultOf,
} from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

const coachee = aClient({ kind: 'coaching' });
const said = async (stage: string, words: string) => {
  fireEvent.click(await screen.findByLabelText(stage));
  fireEvent.input(await screen.findByLabelText('In their words'), { target: { value: words } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
};

describe('a coaching session', () => {
  it('puts what is said on the path where it belongs, and no draft is left', async () => {
    await seed([app], coachee, [aSession({ status: 'running', endedAt: null })]);
    showView(app, SessionStep, { sessionId: 'session-1' });
    await said('Goal', 'speak first in the meeting');
    await screen.findByText('Kept as a goal, in their words.');
    await said('Now', 'I wait until it is over');
    await screen.findByText('Kept among the moments of this session.');
    await said('Options', 'write the first sentence down');
    await screen.findByText('Options: write the first sentence down');
    await said('Will', 'Tuesday, one sentence');
    await screen.findByText('Kept as an agreed action. Its day goes under Details, below.');
    await screen.findByRole('button', { name: /^Details.*Tuesday, one sentence/ });
    const { store, drafts } = vaultOf(app);
    expect(await store.readOfClient('goals', 'client-1')).toMatchObject([
      { value: { words: 'speak first in the meeting', voice: 'client' } },
    ]);
    expect(await store.readOfClient('actions', 'client-1')).toMatchObject([
      { value: { words: 'Tuesday, one sentence', sessionId: 'session-1' } },
    ]);
    expect(await store.read('sessions', 'session-1')).toMatchObject({
      value: {
        moments: [
          { kind: 'goal', words: 'Now: I wait until it is over' },
          { kind: 'task', words: 'Options: write the first sentence down' },
        ],
      },
    });
    expect(drafts.recall(draftAddress.grow('session-1', 'options'))).toBeUndefined();
  });

  it.each([
    ['Goal', 'Kept as a goal, in their words.', draftAddress.goal('client-1')],
    ['Options', 'Kept among the moments of this session.', draftAddress.grow('session-1', 'options')],
  ])('keeps what is said once, and what is typed meanwhile: %s', async (stage, kept, address) => {
    await loadCommands();
    await seed([app], coachee, [aSession({ status: 'running', endedAt: null })]);
    showView(app, SessionStep, { sessionId: 'session-1' });
    fireEvent.click(await screen.findByLabelText(stage));
    const field = (await screen.findByLabelText('In their words')) as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'speak first' } });
    const form = field.closest('form') as HTMLFormElement;
    for (let presses = 0; presses < 2; presses += 1) fireEvent.submit(form);
    fireEvent.input(field, { target: { value: 'and then' } });
    await screen.findByText(kept);
    const { store, drafts } = vaultOf(app);
    const goals = await store.readOfClient('goals', 'client-1');
    const session = await store.read('sessions', 'session-1');
    const moments = session?.ok ? session.value.moments : [];
    expect([...goals, ...moments]).toHaveLength(1);
    expect(field.value).toBe('and then');
    expect(drafts.recall(address)).toBe('and then');
  });

  describe('stands, on its path, where it stood', () => {
    const running = aSession({ status: 'running', endedAt: null });
    const show = (page: App) => showView(page, SessionStep, { sessionId: 'session-1' });
    const atOptions = async () => {
      await screen.findByLabelText('Options');
      expect(screen.getByLabelText<HTMLInputElement>('Options').checked).toBe(true);
      expect(screen.getByLabelText<HTMLInputElement>('In their words').value).toBe('write the first');
    };
    beforeEach(async () => {
      await seed([app], coachee, [running]);
      const { unmount } = show(app);
      fireEvent.click(await screen.findByLabelText('Options'));
      fireEvent.input(await screen.findByLabelText('In their words'), {
        target: { value: 'write the first' },
      });
      unmount();
    });

    it('once its step is shown again', async () => {
      show(app);
      await atOptions();
    });

    it('after a lock', async () => {
      await app.vaultAccess.lock();
      await app.vaultAccess.unlock(PASSPHRASE);
      show(app);
      await atOptions();
    });

    it('in a panel that is opened later', async () => {
      show(await openAnotherPage());
      await screen.findByLabelText('Options');
      expect(screen.getByLabelText<HTMLInputElement>('Options').checked).toBe(true);
    });

    it('or, after the browser ended, where words wait', async () => {
      await GROW_SHELF.clear();
      show(app);
      await atOptions();
    });

    it('but not where another session stood', async () => {
      await seed([app], aClient({ id: 'client-2', kind: 'coaching' }), [
        { ...running, id: 'session-2', clientId: 'client-2' },
      ]);
      showView(app, SessionStep, { clientId: 'client-2', sessionId: 'session-2' });
      await screen.findByLabelText('Options');
      expect(screen.getByLabelText<HTMLInputElement>('Goal').checked).toBe(true);
    });
  });

  it('takes signs that nobody sees for no words, and leaves them in their field', async () => {
    await seed([app], coachee, [aSession({ status: 'running', endedAt: null })]);
    showView(app, SessionStep, { sessionId: 'session-1' });
    for (const stage of ['Goal', 'Options', 'Will']) {
      await said(stage, '\u200B\u2800');
      await screen.findByText('A few words are needed to keep it.');
    }
    await loadCommands();
    const { store } = vaultOf(app);
    expect(await store.readOfClient('goals', 'client-1')).toEqual([]);
    expect(await store.readOfClient('actions', 'client-1')).toEqual([]);
    expect(await store.read('sessions', 'session-1')).toMatchObject({ value: { moments: [] } });
    expect(screen.getByLabelText<HTMLInputElement>('In their words').value).toBe('\u200B\u2800');
  });

  it('asks for words where there are none, until some are typed, but not after a second press', async () => {
    await loadCommands();
    await seed([app], coachee, [aSession({ status: 'running', endedAt: null })]);
    showView(app, SessionStep, { sessionId: 'session-1' });
    const needed = () => screen.queryByText('A few words are needed to keep it.');
    const keep = async () => fireEvent.click(await screen.findByRole('button', { name: 'Keep' }));
    await keep();
    await waitFor(() => expect(needed()).not.toBeNull());
    const field = screen.getByLabelText('In their words');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'speak first' } });
    await waitFor(() => expect(needed()).toBeNull());
    await keep();
    await keep();
    await screen.findByText('Kept as a goal, in their words.');
    await keep();
    expect(needed()).toBeNull();
    screen.getByText('Kept as a goal, in their words.');
  });

  it('is not what a therapist sees', async () => {
    await seed([app], aClient(), [aSession({ status: 'running', endedAt: null })]);
    showView(app, SessionStep, { sessionId: 'session-1' });
    await screen.findByText(/One key is enough/);
    expect(screen.queryByText('A path, if you want one')).toBeNull();
  });

  it('begins, in Prepare, with what it is for and what was agreed', async () => {
    await seed([app], coachee, [aSession()]);
    const { store } = vaultOf(app);
    await store.commit([
      { table: 'goals', id: 'goal-1', clientId: 'client-1', base: 0, value: aGoal({ words: 'speak first' }) },
      { table: 'actions', id: 'action-1', clientId: 'client-1', base: 0, value: anAction() },
    ]);
    showView(app, PreparePage as never);
    await screen.findByText('speak first');
    await waitFor(() => {
      const titles = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
      expect(titles.slice(0, 2)).toEqual(['What it is for', 'Agreed between sessions']);
    });
    within(document.body).getByLabelText('Write the letter');
  });

  it('offers to log a goal while there is none', async () => {
    await seed([app], coachee, [aSession()]);
    showView(app, PreparePage as never);
    const card = within(await screen.findByRole('region', { name: 'What it is for' }));
    await card.findByRole('button', { name: 'Log goal' });
    expect(card.queryByRole('button', { name: 'How far, and more' })).toBeNull();
  });
});

function PreparePage(props: Parameters<typeof SessionStep>[0]) {
  return <PrepareStep {...props} isHidden={false} unfinishedId={null} isOtherRunning={false} />;
}
