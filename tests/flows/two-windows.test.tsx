import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReflectStep } from '../../components/panel/reflect/ReflectStep';
import type { App } from '../../lib/app';
import { draftAddress } from '../../lib/commands/draft-addresses';
import type { Session } from '../../lib/domain/practice/session';
import { aClient, aRating, aSession, values } from '../support/factories';
import {
  closePages,
  openAnotherPage,
  openFirstPage,
  PASSPHRASE,
  seed,
  showView,
  vaultOf,
} from '../support/test-page';

let one: App;
let two: App;

beforeEach(async () => {
  one = await openFirstPage('panel');
  two = await openAnotherPage('workspace');
  await seed([one, two], aClient(), [aSession({ status: 'open', step: 'close' })]);
});
afterEach(closePages);

async function storedSession(): Promise<Session> {
  const opened = await vaultOf(one).store.read('sessions', 'session-1');
  if (!opened?.ok) throw new Error('The session is not there.');
  return opened.value;
}

async function storedNote(): Promise<string | null> {
  const opened = await vaultOf(one).store.read('notes', 'session-1');
  return opened?.ok ? opened.value.text : null;
}

describe('two windows over one practice', () => {
  it('lose no moment when both mark at the same time', async () => {
    const mark = (app: App, id: string) =>
      app.run('moment.mark', { sessionId: 'session-1', deedId: id, kind: 'bond' });
    const ids = ['a', 'b', 'c', 'd'];
    const outcomes = await Promise.all(ids.flatMap((id) => [mark(one, `one-${id}`), mark(two, `two-${id}`)]));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const { moments } = await storedSession();
    expect(moments.map(({ id }) => id).sort()).toEqual(
      ids.flatMap((id) => [`one-${id}`, `two-${id}`]).sort(),
    );
  });

  it('refuse the second of two own ratings, say so, and keep the first and the draft', async () => {
    const entered = (value: number) => {
      const { instrument: _instrument, at: _at, ...rest } = aRating({ rater: 'practitioner', way: 'own' });
      return { ...rest, values: values(value, value, value) };
    };
    const address = draftAddress.rating('session-1', 'practitioner');
    vaultOf(two).drafts.keep(address, 'client-1', '{"values":{"goal":3}}');
    const first = await one.run('rating.save', { sessionId: 'session-1', entered: entered(8), baseAt: null });
    const second = await two.run('rating.save', {
      sessionId: 'session-1',
      entered: entered(3),
      baseAt: null,
    });
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, error: { name: 'ChangedElsewhereError', what: 'rating' } });
    await waitFor(() =>
      expect(two.notices.value.map(({ text }) => text)).toEqual([
        'This was changed in another window. Nothing was overwritten: look at both, then decide.',
      ]),
    );
    expect((await storedSession()).ratings.map((rating) => rating.values.goal)).toEqual([8]);
    expect(vaultOf(two).drafts.recall(address)).toContain('"goal":3');
  });

  it('refuse the second of two intentions for next time', async () => {
    const keep = (app: App, text: string) =>
      app.run('session.set-next-time', { sessionId: 'session-1', nextTime: { text, base: '' } });
    expect((await keep(one, 'ask about the pace')).ok).toBe(true);
    expect(await keep(two, 'ask about the sister')).toMatchObject({
      ok: false,
      error: { what: 'next-time' },
    });
    expect((await storedSession()).nextTime).toBe('ask about the pace');
  });
});

describe('two windows over the same record', () => {
  const changed = (what: string) => ({ ok: false, error: { name: 'ChangedElsewhereError', what } });

  it('refuse to remove a rating that the other window gave anew', async () => {
    const { instrument: _instrument, at: _at, ...entered } = aRating({ rater: 'practitioner', way: 'own' });
    const rate = (goal: number, baseAt: number | null) =>
      one.run('rating.save', {
        sessionId: 'session-1',
        entered: { ...entered, values: values(goal, goal, goal) },
        baseAt,
      });
    await rate(8, null);
    const seen = (await storedSession()).ratings[0]?.at ?? 0;
    await waitFor(() => expect(Date.now()).toBeGreaterThan(seen));
    await rate(4, seen);
    const removal = { sessionId: 'session-1', rater: 'practitioner', baseAt: seen } as const;
    expect(await two.run('rating.remove', removal)).toMatchObject(changed('rating'));
    expect((await storedSession()).ratings.map((rating) => rating.values.goal)).toEqual([4]);
    const at = (await storedSession()).ratings[0]?.at ?? 0;
    expect((await two.run('rating.remove', { ...removal, baseAt: at })).ok).toBe(true);
  });

  it('refuse the second of two changes of a moment, or of one that was deleted', async () => {
    const mark = { sessionId: 'session-1', deedId: 'm1', kind: 'strain' } as const;
    await one.run('moment.mark', mark);
    const edit = { sessionId: 'session-1', momentId: 'm1', kind: 'strain' } as const;
    const base = { kind: 'strain', words: '' } as const;
    expect((await one.run('moment.edit', { ...edit, words: 'went quiet', base })).ok).toBe(true);
    const second = { ...edit, words: 'looked away', base };
    expect(await two.run('moment.edit', second)).toMatchObject(changed('moment'));
    expect((await storedSession()).moments).toMatchObject([{ words: 'went quiet' }]);
    await one.run('moment.remove', { sessionId: 'session-1', momentId: 'm1' });
    expect(await two.run('moment.edit', second)).toMatchObject(changed('moment'));
    expect((await storedSession()).moments).toEqual([]);
  });

  it('refuse the second of two changes of a session, and of two endings of the work', async () => {
    const { startedAt, medium } = await storedSession();
    const base = { startedAt, medium, minutes: 50, attendance: 'held' } as const;
    const edit = { sessionId: 'session-1', base };
    expect((await one.run('session.edit', { ...edit, change: { medium: 'phone' } })).ok).toBe(true);
    expect(await two.run('session.edit', { ...edit, change: { minutes: 30 } })).toMatchObject(
      changed('session'),
    );
    expect(await storedSession()).toMatchObject({ medium: 'phone', plannedMinutes: 50 });
    const end = (app: App, kind: 'agreed' | 'referred') =>
      app.run('client.end-work', { clientId: 'client-1', ending: { kind, on: '2020-09-14' } });
    expect((await end(one, 'agreed')).ok).toBe(true);
    expect(await end(two, 'referred')).toMatchObject(changed('client'));
  });
});

describe('two windows with the same reflection', () => {
  const field = async (view: ReturnType<typeof within>) =>
    (await view.findByLabelText('Reflection on this session, in Markdown')) as HTMLTextAreaElement;
  const open = async (app: App) => {
    const { container } = showView(app, ReflectStep, { sessionId: 'session-1' });
    const view = within(container as HTMLElement);
    return { view, text: await field(view) };
  };

  it('show both texts and drop neither', async () => {
    const first = await open(one);
    const second = await open(two);
    fireEvent.input(first.text, { target: { value: 'She was quiet.' } });
    fireEvent.input(second.text, { target: { value: 'I was in a hurry.' } });
    fireEvent.click(first.view.getByRole('button', { name: 'Save and go on later' }));
    await waitFor(async () => expect(await storedNote()).toBe('She was quiet.'));
    await second.view.findByText(/Another window saved a different text/);
    fireEvent.click(second.view.getByRole('button', { name: 'Finish session' }));
    await second.view.findByText(/changed in another window/);
    expect(await storedNote()).toBe('She was quiet.');
    expect((await storedSession()).status).toBe('open');
    fireEvent.click(second.view.getByRole('button', { name: 'Keep both' }));
    fireEvent.click(second.view.getByRole('button', { name: 'Finish session' }));
    await waitFor(async () => expect((await storedSession()).status).toBe('finished'));
    expect(await storedNote()).toBe('She was quiet.\n\nI was in a hurry.');
  });

  it('bring a word back that was cut off by a lock in the other window', async () => {
    const { view, text } = await open(one);
    fireEvent.input(text, { target: { value: 'She said she wou' } });
    await two.vaultAccess.lock();
    await waitFor(() => expect(one.access.value.state).toBe('locked'));
    await waitFor(() => expect(view.queryByDisplayValue('She said she wou')).toBeNull());
    await two.vaultAccess.unlock(PASSPHRASE);
    await waitFor(() => expect(one.access.value.state).toBe('open'));
    await waitFor(async () => expect((await field(view)).value).toBe('She said she wou'));
    expect(await storedNote()).toBeNull();
  });
});
