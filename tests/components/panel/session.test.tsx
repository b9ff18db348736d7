import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../lib/app';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { loadCommands } from '../../../lib/commands/runner';
import { changeSettings } from '../../../lib/platform/settings';
import { RUNNING_SHELF } from '../../../lib/platform/shelves';
import { aClient, aSession } from '../../support/factories';
import { aWhile, button, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, openAnotherPage, seed, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

async function showRunning() {
  const startedAt = Date.now() - 60_000;
  await seed([app], aClient(), [aSession({ status: 'running', step: 'session', endedAt: null, startedAt })]);
  const { container } = showPanel(app);
  await within(container as HTMLElement).findByRole('button', { name: /^Goal 1/ });
  await aWhile();
  return { user: userEvent.setup(), view: within(container as HTMLElement) };
}
const stored = async () => {
  const opened = await vaultOf(app).store.read('sessions', 'session-1');
  if (!opened?.ok) throw new Error('The session is not there.');
  return opened.value;
};
const words = async () => (await screen.findByLabelText('A few words')) as HTMLInputElement;

describe('marking moments', () => {
  it('takes one key, and words that follow go to the moment just marked', async () => {
    const { user } = await showRunning();
    await user.keyboard('4');
    await button(/^Change “Strain” at/);
    await screen.findByText(/^Strain marked at \d\d:\d\d$/);
    await user.keyboard('n');
    await screen.findByText(/^Enter adds these words to “Strain” at/);
    await user.keyboard('looked away{Enter}');
    await waitFor(async () =>
      expect((await stored()).moments).toMatchObject([{ kind: 'strain', words: 'looked away' }]),
    );
    expect((await words()).value).toBe('');
    await user.keyboard('5');
    await waitFor(async () =>
      expect((await stored()).moments.map(({ kind }) => kind)).toEqual(['strain', 'repair']),
    );
  });

  it('lets words that come first wait for the next mark; digits among them are words', async () => {
    const { user } = await showRunning();
    await user.keyboard('n');
    await user.keyboard('123 things{Enter}5');
    await waitFor(async () =>
      expect((await stored()).moments).toMatchObject([{ kind: 'repair', words: '123 things' }]),
    );
    expect((await words()).value).toBe('');
  });

  it('keeps half-typed words when the panel closes, and shows them again', async () => {
    const { user } = await showRunning();
    await user.keyboard('n');
    await user.keyboard('half a sen');
    document.body.replaceChildren();
    await vaultOf(app).drafts.flush();
    showPanel(app);
    expect((await words()).value).toBe('half a sen');
  });

  it('adds words once, however often Enter is pressed, and keeps what is typed meanwhile', async () => {
    await loadCommands();
    const { user } = await showRunning();
    await user.keyboard('4');
    await screen.findByText(/^Enter adds these words to “Strain” at/);
    const field = await words();
    fireEvent.input(field, { target: { value: 'looked away' } });
    const form = field.closest('form') as HTMLFormElement;
    for (let presses = 0; presses < 2; presses += 1) fireEvent.submit(form);
    fireEvent.input(field, { target: { value: 'for the next' } });
    await waitFor(async () => expect((await stored()).moments).toMatchObject([{ words: 'looked away' }]));
    await aWhile();
    expect((await stored()).moments).toMatchObject([{ words: 'looked away' }]);
    expect(app.notices.value).toEqual([]);
    expect(field.value).toBe('for the next');
    expect(vaultOf(app).drafts.recall(draftAddress.moment('session-1'))).toBe('for the next');
  });

  it('gives a mark that failed no blank for words', async () => {
    const { user } = await showRunning();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    await user.keyboard('4');
    const field = await words();
    fireEvent.input(field, { target: { value: 'typed meanwhile' } });
    await screen.findAllByText(/^There is too little room on the disk/);
    expect(field.value).toBe('typed meanwhile');
    full.mockRestore();
  });

  it('leaves single keys alone where the practitioner turned them off', async () => {
    const { user } = await showRunning();
    await changeSettings({ singleKeys: false });
    await waitFor(() => expect(app.settings.value.singleKeys).toBe(false));
    await user.keyboard('4');
    expect((await stored()).moments).toEqual([]);
  });

  it('shows the moments of two windows in both, the newest last, and loses none', async () => {
    const { user, view } = await showRunning();
    const second = await openAnotherPage();
    const { container } = showPanel(second);
    const otherView = within(container as HTMLElement);
    await otherView.findByRole('button', { name: /^Goal 1/ });
    await user.click(view.getByRole('button', { name: /^Bond 3/ }));
    await otherView.findByRole('button', { name: /^Change “Bond”/ });
    await user.click(otherView.getByRole('button', { name: /^Goal 1/ }));
    await view.findByRole('button', { name: /^Change “Goal”/ });
    for (const each of [view, otherView]) {
      const rows = within(each.getByRole('list', { name: 'This session' })).getAllByRole('listitem');
      expect(rows.map((row) => row.textContent?.replace(/^.*(?=Bond|Goal)/, '').trim())).toEqual([
        'Bond',
        'Goal',
      ]);
    }
  });
});

describe('the list of moments', () => {
  it('changes a moment in its place and gives the focus back', async () => {
    const { user } = await showRunning();
    await user.keyboard('4');
    await user.click(await button(/^Change “Strain”/));
    const field = await screen.findByLabelText('Words');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('went quiet');
    await user.selectOptions(screen.getByLabelText('What it was'), 'unspoken');
    await user.click(await button('Save'));
    const changed = await button(/^Change “Unspoken”/);
    await waitFor(() => expect(document.activeElement).toBe(changed));
    expect((await stored()).moments).toMatchObject([{ kind: 'unspoken', words: 'went quiet' }]);
  });

  it('brings back each of two deleted moments', async () => {
    const { user } = await showRunning();
    const since = (await stored()).startedAt;
    for (const [id, seconds] of [
      ['one', 10],
      ['two', 20],
    ] as const) {
      const moment = { id, kind: 'bond', at: since + seconds * 1000, words: id } as const;
      await app.run('moment.restore', { sessionId: 'session-1', moment });
    }
    await user.click(await button('Delete “Bond” at 00:10'));
    await user.click(await button('Delete “Bond” at 00:20'));
    await screen.findByText('no moments');
    for (const undo of await screen.findAllByRole('button', { name: 'Undo' })) await user.click(undo);
    await screen.findByText('2 moments');
    expect((await stored()).moments).toMatchObject([{ words: 'one' }, { words: 'two' }]);
  });
});

describe('beside the moments', () => {
  it('G logs a goal by words and Enter', async () => {
    const { user } = await showRunning();
    await user.keyboard('g');
    const dialog = await screen.findByRole('dialog', { name: 'Goals' });
    await user.type(within(dialog).getByLabelText('A goal, in the client’s words'), 'call my sister{Enter}');
    await within(dialog).findByText('call my sister');
    await user.click(within(dialog).getByRole('button', { name: /^Reached: / }));
    await within(dialog).findByText('1 earlier goal');
    expect(await vaultOf(app).store.readOfClient('goals', 'client-1')).toMatchObject([
      { value: { words: 'call my sister', status: 'reached' } },
    ]);
  });

  it('what is agreed is noted at once, with the session', async () => {
    const { user } = await showRunning();
    await user.type(await screen.findByLabelText('What was agreed, in their words'), 'Sleep log{Enter}');
    await screen.findByRole('checkbox', { name: 'Sleep log' });
    expect(await vaultOf(app).store.readOfClient('actions', 'client-1')).toMatchObject([
      { value: { words: 'Sleep log', sessionId: 'session-1' } },
    ]);
  });

  it('ends the timer and goes on to Close', async () => {
    const { user } = await showRunning();
    await screen.findByText('48 minutes left');
    await user.click(await button('End session'));
    await screen.findByRole('tab', { name: 'Close', selected: true });
    expect(await stored()).toMatchObject({ status: 'open', step: 'close' });
    expect(await RUNNING_SHELF.get()).toBeNull();
  });

  it('says that nothing runs, with the start in reach', async () => {
    await seed([app], aClient(), []);
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await userEvent.click(await screen.findByRole('tab', { name: 'Session' }));
    await screen.findByText('No session is running.');
    await button('Start session 1 with M.K.');
  });
});

describe('agreements of the frame that came up', () => {
  it('stand among the moments by time, and one that is taken back comes back where it was', async () => {
    const startedAt = Date.now() - 10 * 60_000;
    const touched = [{ at: startedAt + 2 * 60_000, sessionId: 'session-1' }];
    const frame = [
      { item: 'fee', words: '', agreedOn: null, askedBy: 'both', changes: [], touched },
    ] as const;
    const moment = (id: string, minute: number) =>
      ({ id, kind: 'bond', at: startedAt + minute * 60_000, words: id }) as const;
    const moments = [moment('first', 1), moment('last', 3)];
    const session = aSession({ status: 'running', step: 'session', endedAt: null, startedAt, moments });
    await seed([app], aClient({ frame }), [session]);
    showPanel(app);
    const rows = async () =>
      within(await screen.findByRole('list', { name: 'This session' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    const remove = await button('Delete “Fee, cancelling, coming late” at 02:00');
    const before = await rows();
    expect(before).toEqual([
      expect.stringContaining('first'),
      expect.stringContaining('Frame Fee, cancelling, coming late'),
      expect.stringContaining('last'),
    ]);
    screen.getByText('3 moments');
    await userEvent.click(remove);
    await screen.findByText('2 moments');
    await userEvent.click(await button('Undo'));
    await waitFor(async () => expect(await rows()).toEqual(before));
    const opened = await vaultOf(app).store.read('clients', 'client-1');
    expect(opened?.ok && opened.value.frame[0]?.touched).toEqual(touched);
  });
});
