import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EditSessionSheet } from '../../../components/sheets/EditSessionSheet';
import { EnterSessionSheet } from '../../../components/sheets/EnterSessionSheet';
import { checkForm, formOfSession, newForm } from '../../../components/sheets/session-form/session-form';
import type { App } from '../../../lib/app';
import type { Session } from '../../../lib/domain/practice/session';
import type { SessionForm } from '../../../lib/domain/practice/session-form';
import { minutesOf } from '../../../lib/domain/practice/session-life';
import { aClient, aSession } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

/** Local noon of a day, since the form speaks local time. */
const NOON = new Date(2020, 8, 14, 12, 0, 0).getTime();
const HOUR = 3600_000;
const form: SessionForm = {
  startedAt: null,
  date: '2020-09-14',
  time: '10:00',
  minutes: '50',
  medium: 'video',
  attendance: 'held',
};
const problem = (change: Partial<SessionForm>) => {
  const checked = checkForm({ ...form, ...change }, NOON);
  return checked.ok ? null : checked.problem;
};

describe('a past session’s form', () => {
  it('reads local date and time', () => {
    expect(checkForm(form, NOON)).toEqual({ ok: true, startedAt: NOON - 2 * HOUR, minutes: 50 });
  });

  it('refuses what makes no sense, each with its own sentence', () => {
    expect(problem({ date: '' })).toBe('session-form.error.when');
    expect(problem({ time: '25:61' })).toBe('session-form.error.when');
    expect(problem({ date: '2020-09-15' })).toBe('session-form.error.future');
    expect(problem({ date: '0026-09-15' })).toBe('session-form.error.long-ago');
    for (const minutes of ['', '0', '-50', '50.5', '1441', '1e9', 'fifty'])
      expect(problem({ minutes }), minutes).toBe('session-form.error.minutes');
    expect(problem({ time: '11:30' })).toBe('session-form.error.end');
    expect(problem({ time: '11:30', attendance: 'cancelled' })).toBeNull();
  });

  it('says nothing of the end of a session just over, whose whole minutes reach past now, until its times are touched', () => {
    const standing = { ...form, startedAt: NOON - 10_000, time: '11:59', minutes: '2' };
    const check = (change: Partial<SessionForm>) =>
      checkForm({ ...standing, ...change }, NOON, { standing }).ok;
    expect(check({ medium: 'phone' })).toBe(true);
    expect(check({ minutes: '3' })).toBe(false);
    const made = { ...form, time: '11:59' };
    expect(checkForm(made, NOON, { standing: made }).ok).toBe(false);
  });

  it('starts with the client’s usual slot', () => {
    const client = aClient({ slot: { weekday: 1, minuteOfDay: 9 * 60 + 5, minutes: 60 } });
    expect(newForm(client, NOON, 50)).toMatchObject({ date: '2020-09-14', time: '09:05', minutes: '60' });
    expect(newForm(aClient(), NOON, 45)).toMatchObject({ time: '', minutes: '45' });
  });
});

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

const onClose = vi.fn();
const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const sessionsStored = async (): Promise<Session[]> =>
  (await vaultOf(app).store.readOfClient('sessions', 'client-1')).flatMap((each) =>
    each.ok ? [each.value] : [],
  );

describe('entering a past session', () => {
  const show = () => {
    app.place.value = { ...app.place.value, sheet: null };
    return showView(app, () => (
      <EnterSessionSheet sheet={{ kind: 'enter-session', clientId: 'client-1' }} onClose={onClose} />
    ));
  };

  it('changes nothing on bad input, keeps what was typed, then enters it and offers to rate', async () => {
    await seed([app], aClient(), []);
    const { unmount } = show();
    await type('Date', '2999-01-01');
    await type('Start', '10:00');
    save();
    await screen.findByText('That lies in the future. A past session starts before now.');
    expect(await sessionsStored()).toEqual([]);
    await type('Date', '2020-09-14');
    unmount();
    show();
    expect(((await screen.findByLabelText('Date')) as HTMLInputElement).value).toBe('2020-09-14');
    save();
    fireEvent.click(await screen.findByRole('button', { name: 'Rate it now' }));
    const [session] = await sessionsStored();
    expect(session).toMatchObject({ startedAt: NOON - 2 * HOUR, status: 'open', enteredLater: true });
    expect(onClose).toHaveBeenCalled();
    expect(app.place.value.view).toEqual({ kind: 'session', sessionId: session?.id, part: 'close' });
  });

  it('enters a session that was not attended as it is, with nothing to rate', async () => {
    await seed([app], aClient(), []);
    show();
    fireEvent.click(await screen.findByLabelText('Not attended'));
    await type('Date', '2020-09-14');
    await type('Start', '10:00');
    save();
    await screen.findByText(/is entered\./);
    expect(screen.queryByRole('button', { name: 'Rate it now' })).toBeNull();
    expect(await sessionsStored()).toMatchObject([{ attendance: 'not-attended', status: 'finished' }]);
  });
});

describe('changing a session', () => {
  it('says that another window changed it, and saves over that only what was changed here', async () => {
    const startedAt = NOON - 2 * HOUR + 17_123;
    const other = await openAnotherPage('workspace');
    await seed([app, other], aClient(), [aSession({ startedAt })]);
    showView(app, () => (
      <EditSessionSheet sheet={{ kind: 'edit-session', sessionId: 'session-1' }} onClose={onClose} />
    ));
    await type('Minutes', '45');
    const base = { startedAt, minutes: 50, medium: 'video', attendance: 'held' } as const;
    await other.run('session.edit', { sessionId: 'session-1', base, change: { medium: 'phone' } });
    save();
    await screen.findByText('Medium · Phone');
    fireEvent.click(await screen.findByRole('button', { name: 'Save mine over it' }));
    await waitFor(async () =>
      expect(await sessionsStored()).toMatchObject([
        { startedAt, endedAt: startedAt + 45 * 60_000, medium: 'phone' },
      ]),
    );
  });

  it('takes what is entered after one’s own was refused over another window’s', async () => {
    const startedAt = app.now() - 2 * HOUR;
    const later = startedAt + HOUR;
    const other = await openAnotherPage('workspace');
    await seed([app, other], aClient(), [aSession({ startedAt, endedAt: startedAt + 50 * 60_000 })]);
    showView(app, () => (
      <EditSessionSheet sheet={{ kind: 'edit-session', sessionId: 'session-1' }} onClose={onClose} />
    ));
    const { date, time } = formOfSession(aSession({ startedAt: later, endedAt: later + 1 }));
    await type('Date', date);
    await type('Start', time);
    const base = { startedAt, minutes: 50, medium: 'video', attendance: 'held' } as const;
    await other.run('session.edit', { sessionId: 'session-1', base, change: { minutes: 90 } });
    save();
    fireEvent.click(await screen.findByRole('button', { name: 'Save mine over it' }));
    await screen.findByText('It would end in the future. Correct the start or the minutes.');
    expect((screen.getByLabelText('Minutes') as HTMLInputElement).value).toBe('90');
    await type('Minutes', '50');
    save();
    await waitFor(async () => {
      const [stored] = await sessionsStored();
      expect(stored && minutesOf(stored)).toBe(50);
      expect(stored?.startedAt).toBeGreaterThan(startedAt);
    });
  });

  it('keeps what stood there before, and touches only what was changed', async () => {
    const startedAt = NOON - 2 * HOUR + 17_123;
    await seed([app], aClient(), [aSession({ startedAt })]);
    showView(app, () => (
      <EditSessionSheet sheet={{ kind: 'edit-session', sessionId: 'session-1' }} onClose={onClose} />
    ));
    await type('Minutes', '0');
    save();
    await screen.findByText('A session lasts between 1 minute and 24 hours. Give whole minutes.');
    expect(await sessionsStored()).toMatchObject([{ edits: [] }]);
    await type('Minutes', '45');
    fireEvent.change(screen.getByLabelText('Medium'), { target: { value: 'phone' } });
    await waitFor(() => expect(screen.queryByText(/between 1 minute/)).toBeNull());
    save();
    await waitFor(async () =>
      expect(await sessionsStored()).toMatchObject([
        {
          startedAt,
          endedAt: startedAt + 45 * 60_000,
          medium: 'phone',
          edits: [
            { field: 'minutes', before: '50' },
            { field: 'medium', before: 'video' },
          ],
        },
      ]),
    );
  });
});
