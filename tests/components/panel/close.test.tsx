import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CloseStep } from '../../../components/panel/close/CloseStep';
import type { App } from '../../../lib/app';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { updateSession } from '../../../lib/store/client-records';
import { aClient, aRating, aSession, values } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

const open = { status: 'open', step: 'close' } as const;
const own = aRating({
  rater: 'practitioner',
  way: 'own',
  present: ['practitioner'],
  values: values(6, 6, 6),
});
const couple = aClient({
  label: 'R. & S.',
  population: 'couple',
  participants: [
    { id: 'r', label: 'R.', role: 'partner' },
    { id: 's', label: 'S.', role: 'partner' },
  ],
});

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

async function show(session: Partial<Session> = {}, client: Client = aClient()) {
  await seed([app], client, [aSession({ ...open, ...session })]);
  return showView(app, CloseStep, { sessionId: 'session-1' });
}

async function stored(): Promise<Session> {
  const opened = await vaultOf(app).store.read('sessions', 'session-1');
  if (!opened?.ok) throw new Error('The session is not there.');
  return opened.value;
}

const slider = (name: string) => screen.findByRole('slider', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the Close step', () => {
  it('saves nothing while a number that was typed is no rating, and leads to it', async () => {
    const user = userEvent.setup();
    await show();
    await user.type(await screen.findByRole('textbox', { name: 'Goal, 0 to 10' }), '11');
    await user.type(screen.getByRole('textbox', { name: 'Task, 0 to 10' }), '7');
    await user.click(await button('Save mine'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Goal, 0 to 10' }));
    screen.getByText('A number from 0 to 10, in half points.');
    expect((await stored()).ratings).toEqual([]);
    await user.keyboard('8{Enter}');
    await waitFor(async () =>
      expect((await stored()).ratings[0]?.values).toEqual({ goal: 8, task: 7, bond: null }),
    );
  });

  it('takes both ratings by digits, Tab and Enter, and then shows them side by side', async () => {
    const user = userEvent.setup();
    await show();
    expect(screen.queryByText(/Today we worked/)).toBeNull();
    (await slider('Goal')).focus();
    await user.keyboard('8{Tab}{Tab}7{Tab}{Tab}6{Enter}');
    await screen.findByText('Today we worked towards what matters to me.');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Goal, 0 to 10'));
    await user.keyboard('{Tab}9{Tab}{Tab}5{Tab}{Tab}10{Enter}');
    await screen.findByText(/Bond: you 6.0, M.K. 10.0; you rated 4 points lower\./);
    const { ratings } = await stored();
    expect(ratings.map(({ rater, values: given, way }) => [rater, given, way])).toEqual([
      ['practitioner', values(8, 7, 6), 'own'],
      ['participant-1', values(9, 5, 10), 'read-aloud'],
    ]);
    expect(ratings[1]?.present).toEqual(['practitioner', 'participant-1']);
  });

  it('keeps a saved client rating closed until the practitioner’s own is in', async () => {
    await show({ ratings: [aRating({ values: values(3, 3, 3), concern: 'the fee' })] });
    await screen.findByText(/An answer is kept and stays closed until yours is in\./);
    expect(document.body.textContent).not.toContain('3.0');
    expect(document.body.textContent).not.toContain('the fee');
    fireEvent.click(await button('Leave mine out'));
    await screen.findByText('M.K. has answered.');
    expect(document.body.textContent).not.toContain('the fee');
    fireEvent.click(await button('Show without mine'));
    await screen.findByText('the fee');
  });

  it('shows a concern in the client’s words before any number', async () => {
    await show({ ratings: [own, aRating({ concern: 'That we never speak about money.' })] });
    const concern = await screen.findByText('That we never speak about money.');
    const figures = await screen.findByText(/Goal: you 6.0, M.K. 8.0/);
    expect(concern.compareDocumentPosition(figures)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('keeps “rather not rate” as an answer without values', async () => {
    await show({ ratings: [own] });
    fireEvent.click(await screen.findByLabelText(/I’d rather not rate today/));
    await waitFor(() => expect(screen.queryByRole('slider')).toBeNull());
    fireEvent.click(await button('Save M.K.’s rating'));
    await screen.findByText('M.K. would rather not rate this time. That is an answer too, and it is kept.');
    const [, theirs] = (await stored()).ratings;
    expect(theirs).toMatchObject({ declined: true, values: values(null, null, null) });
  });

  it('keeps a guess that was made before the answer, and shows it beside it', async () => {
    await show();
    const user = userEvent.setup();
    await user.click(await button('What will they say? (if you like)'));
    await user.selectOptions(await screen.findByLabelText('M.K., Bond'), '7.5');
    (await slider('Goal')).focus();
    await user.keyboard('8{Enter}');
    await screen.findByText('Today we worked towards what matters to me.');
    expect(screen.queryByText(/Your guess/)).toBeNull();
    (await slider('Goal')).focus();
    await user.keyboard('9{Tab}{Tab}5{Tab}{Tab}6{Enter}');
    await screen.findByText('Your guess: Bond 7.5, M.K. said 6.0.');
    const [mine] = (await stored()).ratings;
    expect(mine?.guesses).toEqual([{ rater: 'participant-1', values: values(null, null, 7.5) }]);
    fireEvent.click(await button('Change the rating of You'));
    await slider('Goal');
    expect(screen.queryByText('What will they say? (if you like)')).toBeNull();
  });

  it('asks the people of a couple one after the other, and shows nothing in between', async () => {
    await show({ ratings: [own] }, couple);
    const user = userEvent.setup();
    (await slider('Goal')).focus();
    await user.keyboard('2{Enter}');
    await screen.findByText('R. has answered.');
    await button('Save S.’s rating');
    expect(document.body.textContent).not.toContain('2.0');
    fireEvent.click(await button('Not now'));
    await screen.findByText(/Goal: you 6.0, R. 2.0/);
    await button('Read aloud to S.');
  });

  it('addresses a coaching client in coaching words', async () => {
    await show({ ratings: [own] }, aClient({ kind: 'coaching' }));
    await screen.findByText('The way we worked today helped me move.');
  });

  it('saves nothing where nothing was entered, and says so', async () => {
    await show();
    fireEvent.click(await button('Save mine'));
    await screen.findByText('Nothing is entered yet. Set one value, or write a line.');
    expect((await stored()).ratings).toEqual([]);
  });

  it('brings the sliders back after the panel was closed in the middle', async () => {
    const { unmount } = await show();
    fireEvent.input(await slider('Task'), { target: { value: '7.5' } });
    await screen.findAllByDisplayValue('7.5');
    unmount();
    showView(app, CloseStep, { sessionId: 'session-1' });
    await waitFor(async () =>
      expect((await slider('Task')).getAttribute('aria-valuetext')).toBe('7.5 of 10'),
    );
    expect((await slider('Goal')).getAttribute('aria-valuetext')).toBe('not rated');
    expect((await stored()).ratings).toEqual([]);
  });

  it('shows both versions when another window saved meanwhile, and keeps the one that is chosen', async () => {
    await show();
    fireEvent.input(await slider('Bond'), { target: { value: '4' } });
    await screen.findAllByDisplayValue('4');
    const { store } = vaultOf(app);
    await updateSession(store, 'session-1', (session) => ({ ...session, ratings: [own] }));
    const notice = await screen.findByText(/saved in another window while you were rating here/);
    const both = within(notice.parentElement as HTMLElement);
    both.getByText('Goal –, Task –, Bond 4.0');
    both.getByText('Goal 6.0, Task 6.0, Bond 6.0');
    fireEvent.click(await button('Save mine'));
    await waitFor(async () => expect((await stored()).ratings[0]?.values).toEqual(values(6, 6, 6)));
    fireEvent.click(await button('Keep mine'));
    fireEvent.click(await button('Save mine'));
    await waitFor(async () =>
      expect((await stored()).ratings.map(({ values: given }) => given)).toEqual([values(null, null, 4)]),
    );
  });

  it('removes a rating and brings it back', async () => {
    await show({ status: 'finished', ratings: [own] });
    fireEvent.click(await button('Remove the rating of You'));
    await waitFor(async () => expect((await stored()).ratings).toEqual([]));
    expect((await stored()).edits).toMatchObject([{ field: 'rating', before: 'practitioner: 6 6 6' }]);
    fireEvent.click(await button('Undo'));
    await waitFor(async () => expect((await stored()).ratings[0]?.values).toEqual(values(6, 6, 6)));
  });

  it('leaves a draft that says the practitioner left theirs out, also for later', async () => {
    const { unmount } = await show();
    fireEvent.click(await button('Leave mine out'));
    await button('Rate after all');
    unmount();
    expect(vaultOf(app).drafts.recall(draftAddress.rating('session-1', 'practitioner'))).toContain(
      '"isLeftOut":true',
    );
    showView(app, CloseStep, { sessionId: 'session-1' });
    await button('Rate after all');
  });
});
