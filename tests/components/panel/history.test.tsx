import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HistoryView } from '../../../components/panel/history/HistoryView';
import type { App } from '../../../lib/app';
import { emptyAgreement } from '../../../lib/domain/practice/frame-life';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, tablesOf, vaultOf } from '../../support/test-page';

const WEEK = 7 * 24 * 3600_000;
const own = aRating({ rater: 'practitioner', way: 'own', values: values(6, 6.5, 7) });
const week = (number: number, session: Partial<Session> = {}) =>
  aSession({ id: `s${number}`, startedAt: MONDAY_NOON + number * WEEK, ...session });

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

const lines = async () => {
  await screen.findByRole('heading', { name: 'Sessions' });
  return screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
};

describe('the list of sessions', () => {
  it('shows the newest first, with number, values of both sides and what became of it', async () => {
    await seed([app], aClient(), [
      week(1, { ratings: [own, aRating({ concern: 'the fee' })] }),
      week(2, { attendance: 'cancelled' }),
      week(3, { ratings: [own, aRating({ declined: true, values: values(null, null, null) })] }),
      week(4, { status: 'open', ratings: [aRating()] }),
    ]);
    showView(app, HistoryView);
    const [fourth, third, second, first] = await lines();
    expect(fourth).toMatch(/Session 3.*unfinished.*closed until yours is in/);
    expect(third).toMatch(/Session 2.*You.*6\.0.*6\.5.*7\.0.*Rather not rate/);
    expect(second).toMatch(/^\D+ \d+, \d{4}Cancelled$/);
    expect(first).toMatch(/Session 1.*M\.K\..*8\.0.*7\.5.*7\.0.*wants to talk about something/);
  });

  it('says that there is none, and offers to enter one', async () => {
    await seed([app], aClient(), []);
    showView(app, HistoryView);
    await screen.findByText('No sessions yet');
    fireEvent.click(screen.getByRole('button', { name: 'Enter a past session' }));
    expect(app.place.value.sheet).toEqual({ kind: 'enter-session', clientId: 'client-1' });
  });

  it('shows a damaged session as damaged in its place', async () => {
    await seed([app], aClient(), [week(1), week(2), week(3)]);
    const tables = await tablesOf(app);
    const row = await tables.sessions.get('s2');
    await tables.sessions.put({
      id: 's2',
      clientId: 'client-1',
      revision: 7,
      sealed: row?.sealed ?? new Uint8Array(),
    });
    showView(app, HistoryView);
    await screen.findByText('damaged');
    expect((await lines())[1]).toMatch(/Session 2.*damaged/);
    fireEvent.click(screen.getByRole('button', { name: /Session 2/ }));
    await screen.findByText(/This record is damaged and cannot be opened/);
    expect((await tables.sessions.get('s2'))?.revision).toBe(7);
  });
});

describe('one session’s record', () => {
  const openRecord = async (session: Session, client = aClient()) => {
    await seed([app], client, [session]);
    app.place.value = { ...app.place.value, view: { kind: 'session', sessionId: session.id } };
    showView(app, HistoryView);
    await screen.findByRole('heading', { name: /Session 1/ });
  };

  it('holds ratings, moments, next time, and what was changed', async () => {
    await openRecord(
      week(1, {
        ratings: [own, aRating({ concern: 'the fee', lines: { goal: 'my sister', task: '', bond: '' } })],
        moments: [{ id: 'm', kind: 'repair', at: MONDAY_NOON + WEEK + 60_000, words: 'Came back' }],
        nextTime: 'Ask how the pace is',
        edits: [
          { at: MONDAY_NOON + 2 * WEEK, field: 'attendance', before: 'cancelled' },
          { at: MONDAY_NOON + 2 * WEEK, field: 'rating', before: 'participant-1: declined' },
        ],
      }),
    );
    const wordsIn = (name: string) => screen.getByRole('region', { name }).textContent;
    expect(wordsIn('Ratings')).toContain('Something to talk about: “the fee”');
    expect(wordsIn('Ratings')).toContain('Goal: “my sister”');
    expect(wordsIn('Ratings')).toMatch(/read aloud, .*present: You, M\.K\./);
    expect(wordsIn('Moments')).toMatch(/Repair.*Came back/);
    expect(wordsIn('Next time')).toContain('Ask how the pace is');
    const changes = within(screen.getByRole('region', { name: 'Changes' })).getAllByRole('listitem');
    expect(changes.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/attendance was Cancelled$/),
      expect.stringMatching(/rating was M\.K\.: Rather not rate$/),
    ]);
  });

  it('lists what came up of the frame among the moments, in their order', async () => {
    const startedAt = MONDAY_NOON + WEEK;
    const moments = [
      { id: 'm1', kind: 'strain', at: startedAt + 60_000, words: 'First' },
      { id: 'm2', kind: 'repair', at: startedAt + 180_000, words: 'Last' },
    ] as const;
    const touched = [
      { at: startedAt + 120_000, sessionId: 's1' },
      { at: startedAt, sessionId: 'another' },
    ];
    await openRecord(week(1, { moments }), aClient({ frame: [{ ...emptyAgreement('fee'), touched }] }));
    const list = within(screen.getByRole('region', { name: 'Moments' })).getAllByRole('listitem');
    expect(list.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('First'),
      expect.stringMatching(/2:00.*Frame.*Fee, cancelling, coming late/),
      expect.stringContaining('Last'),
    ]);
  });

  it('can be rated and reflected on long after, without becoming the open session', async () => {
    await openRecord(week(1));
    app.context.value = { ...app.context.value, session: null };
    fireEvent.click(screen.getByRole('button', { name: 'Rate' }));
    const goal = await screen.findByRole('slider', { name: 'Goal' });
    fireEvent.input(goal, { target: { value: '7' } });
    await screen.findAllByDisplayValue('7');
    fireEvent.click(screen.getByRole('button', { name: 'Save mine' }));
    await waitFor(async () =>
      expect(await vaultOf(app).store.read('sessions', 's1')).toMatchObject({
        value: { status: 'finished', ratings: [{ rater: 'practitioner' }] },
      }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Back to the session' }));
    await screen.findByRole('heading', { name: /Session 1/ });
    expect(app.notices.value).toEqual([]);
  });
});
