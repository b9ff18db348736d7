import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import { RUNNING_SHELF } from '../../../lib/platform/shelves';
import { aClient, anAction, aRating, aSession, MONDAY_NOON } from '../../support/factories';
import { button, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, seed, vaultOf } from '../../support/test-page';

const WEEK = 7 * 24 * 3_600_000;

let app: App;

beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

async function show(...[client, sessions]: [Parameters<typeof seed>[1], Parameters<typeof seed>[2]]) {
  await seed([app], client, sessions);
  const shown = showPanel(app);
  await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
  return shown;
}

describe('the Prepare step', () => {
  it('shows facts worth a look with the client’s own concern first, and what was agreed', async () => {
    await show(aClient(), [
      aSession({
        ratings: [aRating({ rater: 'practitioner' }), aRating({ concern: 'the pace' })],
        moments: [{ id: 'm', kind: 'strain', at: MONDAY_NOON, words: '' }],
        nextTime: 'Ask about the pace',
      }),
    ]);
    const { store } = vaultOf(app);
    await store.commit([
      { table: 'actions', id: 'action-1', clientId: 'client-1', base: 0, value: anAction() },
    ]);
    await screen.findByText('Ask about the pace');
    await screen.findByText('M.K. named something to talk about in session 1. Start there.');
    const facts = (await screen.findAllByRole('listitem')).map((item) => item.textContent ?? '');
    expect(facts[0]).toMatch(/^Worth a conversation.*named something/);
    expect(facts[1]).toMatch(/strain was marked/);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Write the letter' }));
    await waitFor(async () =>
      expect(await store.read('actions', 'action-1')).toMatchObject({ value: { state: 'done' } }),
    );
  });

  it('says when the newest rating is lower than usual, what that rests on, and that it cannot tell why', async () => {
    const own = aRating({ rater: 'practitioner' });
    const bonds = [8, 7.5, 8.5, 8, 7, 5];
    const sessions = bonds.map((bond, week) =>
      aSession({
        id: `session-${week}`,
        startedAt: MONDAY_NOON + week * WEEK,
        ratings: [own, aRating({ values: { goal: 8, task: 8, bond } })],
      }),
    );
    await show(aClient(), sessions);
    await screen.findByText('Worth a conversation');
    // 5.4556 at 99 % (SciPy), drawn to one decimal; the upper end is the scale's own.
    await screen.findByText('Bond 5.0 in session 6, from M.K.: lower than the usual range of 5.5 to 10.0.');
    await screen.findByText(/^This cannot tell you why/);
    await userEvent.click(screen.getByText('What this rests on'));
    await screen.findByText(/99 times in 100 .* 5 earlier ratings/);
    // 20000 simulated clients (seed 5) gave 6.6, 14.8 and 29.5 of 100.
    await screen.findByText(
      /^It can be wrong: of 100 .* in 3 lines of ratings about 7 would .* 15 within ten and 30 within twenty\. .* independently/,
    );
  });

  it('has no word on steady ratings, nor on the answers of a young child', async () => {
    const own = aRating({ rater: 'practitioner' });
    const bonds = [8, 7.5, 8.5, 8, 7, 2];
    const child = { id: 'participant-1', label: 'M.K.', role: 'child' } as const;
    const sessions = bonds.map((bond, week) =>
      aSession({
        id: `session-${week}`,
        startedAt: MONDAY_NOON + week * WEEK,
        ratings: [own, aRating({ values: { goal: 8, task: 8, bond } })],
      }),
    );
    await show(aClient({ population: 'child', participants: [child] }), sessions);
    await screen.findByText('Words you might use');
    expect(screen.queryByText(/lower than the usual range/)).toBeNull();
  });

  it('names the check that is due with session 3', async () => {
    const week = (number: number) => ({ id: `session-${number}`, startedAt: MONDAY_NOON + number * WEEK });
    await show(aClient(), [aSession(week(0)), aSession(week(1))]);
    await screen.findByText(/^This is session 3: a good moment to ask/);
    await screen.findByText(/^Session 3 · /);
  });

  it('shows what both said last, also that one would rather not rate', async () => {
    await show(aClient(), [
      aSession({ ratings: [aRating({ rater: 'practitioner' }), aRating({ declined: true })] }),
    ]);
    await screen.findByText('rather not rate', { selector: 'dd' });
    await screen.findByText('Goal 8.0, Task 7.5, Bond 7.0');
  });

  it('offers a session that was left unfinished, to go on with or to leave', async () => {
    await show(aClient(), [aSession({ status: 'open', step: 'close' })]);
    await screen.findByText(/^Session 1 of .+ was left unfinished\.$/);
    await button('Start session 2 with M.K.');
    await userEvent.click(await button('Go on with it'));
    await screen.findByRole('tab', { name: 'Close', selected: true });
    await screen.findByText('Session 1 · Therapy');
    expect(app.context.value.session?.id).toBe('session-1');
  });
});

describe('starting a session', () => {
  it('names the client, starts once however often it is pressed, and tells the worker until when the lock waits', async () => {
    await show(aClient(), [aSession()]);
    await loadCommands();
    const start = await button('Start session 2 with M.K.');
    for (let presses = 0; presses < 2; presses += 1) fireEvent.click(start);
    await screen.findByRole('tab', { name: 'Session', selected: true });
    const noted = await RUNNING_SHELF.get();
    const started = await vaultOf(app).store.read('sessions', noted?.sessionId ?? '');
    expect(started).toMatchObject({
      value: { status: 'running', clientId: 'client-1', plannedMinutes: 50, medium: 'video' },
    });
    const startedAt = started?.ok ? started.value.startedAt : 0;
    expect(noted?.lockFreeUntil).toBe(startedAt + 65 * 60_000);
    expect(app.notices.value).toEqual([]);
  });

  it('proposes the medium of last time; what is changed outlives the panel', async () => {
    const slot = { weekday: 1, minuteOfDay: 600, minutes: 80 };
    const { unmount } = await show(aClient({ slot }), [aSession({ medium: 'phone' })]);
    await screen.findByText('Phone · 80 min');
    fireEvent.input(await screen.findByLabelText('Minutes'), { target: { value: '' } });
    expect(((await button(/^Start session/)) as HTMLButtonElement).disabled).toBe(true);
    fireEvent.input(await screen.findByLabelText('Minutes'), { target: { value: '30' } });
    unmount();
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await screen.findByText('Phone · 30 min');
    await userEvent.click(await button(/^Start session/));
    await screen.findByText(/minutes left/);
    expect(app.context.value.session).toMatchObject({ plannedMinutes: 30, medium: 'phone' });
  });

  it('leaves a way to enter one that was held without Beside, or not held', async () => {
    await show(aClient(), []);
    await userEvent.click(await button('Enter a past, cancelled or missed session'));
    await screen.findByRole('dialog', { name: 'Enter a past session' });
  });
});
