import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CloseStep } from '../../../components/panel/close/CloseStep';
import { SidesCards } from '../../../components/records/both-sides/SidesCards';
import { SessionRecord } from '../../../components/records/SessionRecord';
import type { App } from '../../../lib/app';
import { ratingOf } from '../../../lib/domain/practice/ratings-of-session';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, aRating, aSession, values } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

const open = { status: 'open', step: 'close' } as const;
const GUESS = 'What will they say? (if you like)';
const own = aRating({ rater: 'practitioner', way: 'own', values: values(6, 6, 6) });
const theirs = aRating({ values: values(9, 9, 2) });

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

async function show(session: Partial<Session>) {
  await seed([app], aClient(), [aSession({ ...open, ...session })]);
  return showView(app, CloseStep, { sessionId: 'session-1' });
}

async function ownRating() {
  const opened = await vaultOf(app).store.read('sessions', 'session-1');
  if (!opened?.ok) throw new Error('The session is not there.');
  return ratingOf(opened.value, 'practitioner');
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const slider = (name: string) => screen.findByRole('slider', { name });
const save = async (goal: string) => {
  fireEvent.input(await slider('Goal'), { target: { value: goal } });
  await press('Save mine');
};
const showWithoutMine = async () => {
  await press('Leave mine out');
  await press('Show without mine');
  await screen.findByText(/Bond: M\.K\. 2\.0|M\.K\. 2\.0/);
};

/** The words beside the own form, and whether a guess is offered. */
async function expectSeen() {
  await slider('Goal');
  screen.getByText('after an answer was seen');
  screen.getByText(/^An answer was seen already\./);
  expect(document.body.textContent).not.toContain('before you see theirs');
  expect(document.body.textContent).not.toContain('stays closed until yours is in');
  expect(screen.queryByRole('button', { name: GUESS })).toBeNull();
}

describe('an own rating after the answer was shown', () => {
  it('is offered no guess, says so, and is marked where it stands', async () => {
    await show({ ratings: [theirs] });
    await showWithoutMine();
    await press('Rate after all');
    await expectSeen();
    screen.getByText('Save yours, then both stand side by side.');
    await save('8');
    await screen.findByText('Given or changed after an answer was seen.');
    expect(await ownRating()).toMatchObject({ seenFirst: ['participant-1'], guesses: [] });
  });

  it('drops a guess that was begun before and not saved', async () => {
    const user = userEvent.setup();
    await show({ ratings: [theirs] });
    await press(GUESS);
    await user.selectOptions(await screen.findByLabelText('M.K., Bond'), '2');
    await showWithoutMine();
    await press('Rate after all');
    await expectSeen();
    await save('8');
    await screen.findByText('Given or changed after an answer was seen.');
    expect((await ownRating())?.guesses).toEqual([]);
    expect(document.body.textContent).not.toContain('Your guess');
  });

  it('is known as that after the panel was closed, and in another window', async () => {
    const { unmount } = await show({ ratings: [theirs] });
    await showWithoutMine();
    await press('Rate after all');
    unmount();
    const again = showView(app, CloseStep, { sessionId: 'session-1' });
    await expectSeen();
    again.unmount();
    const other = await openAnotherPage();
    other.context.value = { ...app.context.value };
    other.place.value = { ...app.place.value };
    showView(other, CloseStep, { sessionId: 'session-1' });
    await expectSeen();
  });

  it('is not offered a guess after a reveal whose own side was removed; undone, it is as it was', async () => {
    const guesses = [{ rater: 'participant-1', values: values(null, null, 4) }];
    await show({ ratings: [{ ...own, guesses }, theirs] });
    await press('Remove the rating of You');
    await expectSeen();
    await press('Undo');
    await waitFor(async () => expect(await ownRating()).toMatchObject({ values: own.values, guesses }));
    expect(await ownRating()).not.toHaveProperty('seenFirst');
  });
});

describe('an own rating changed after the reveal', () => {
  it('says so while it is changed, and is marked', async () => {
    await show({ ratings: [own, theirs] });
    await press('Change the rating of You');
    await expectSeen();
    await save('9');
    await screen.findByText('Given or changed after an answer was seen.');
    expect(await ownRating()).toMatchObject({ seenFirst: ['participant-1'] });
  });

  it('is not marked where nobody has answered yet', async () => {
    await show({ ratings: [own] });
    await press('Not now');
    await press('Change the rating of You');
    await slider('Goal');
    screen.getByText('before you see theirs');
    await save('9');
    await waitFor(async () => expect((await ownRating())?.values.goal).toBe(9));
    expect(await ownRating()).not.toHaveProperty('seenFirst');
  });
});

describe('a pair whose answer was seen first', () => {
  const ratings = [{ ...own, seenFirst: ['participant-1'] }, theirs];

  it('stands among the others, in words, and is not counted', async () => {
    await seed([app], aClient(), [
      aSession({ ratings }),
      aSession({ id: 's2', startedAt: 2e12, ratings: [own, theirs] }),
    ]);
    showView(app, SidesCards);
    await screen.findByText(/^1 pair: too few to sum up/);
    const said = await screen.findByText(/not among the pairs that are counted/);
    expect(said.closest('tbody')?.getAttribute('data-session')).toBe('1');
    expect(document.querySelectorAll('tbody[data-session]')).toHaveLength(2);
  });

  it('is said in the session’s record', async () => {
    await seed([app], aClient(), [aSession({ ratings })]);
    showView(app, ({ client, series }) => SessionRecord({ client, series, sessionId: 'session-1' }));
    await screen.findByText('Given or changed after an answer was seen.');
  });
});

it('shows only what was in when it was asked for: who answers later stays closed', async () => {
  const participants = ['r', 's'].map((id) => ({ id, label: `${id}.`, role: 'partner' as const }));
  const couple = aClient({ population: 'couple', participants });
  const first = aRating({ rater: 'r', values: values(2, 2, 2) });
  await seed([app], couple, [aSession({ ...open, ratings: [first] })]);
  showView(app, CloseStep, { sessionId: 'session-1' });
  await press('Leave mine out');
  // While somebody is being asked nothing opens, and nothing is remembered as seen.
  await screen.findByRole('button', { name: 'Not now' });
  expect(screen.queryByRole('button', { name: 'Show without mine' })).toBeNull();
  await press('Not now');
  await press('Show without mine');
  await screen.findByText(/r\. 2\.0/);
  await press('Read aloud to s.');
  fireEvent.input(await slider('Goal'), { target: { value: '9' } });
  await press('Save s.’s rating');
  await screen.findByText('s. has answered.');
  expect(document.body.textContent).not.toContain('9.0');
  await press('Rate after all');
  // A guess about the one who is still closed is as good as ever.
  await press(GUESS);
  await screen.findByLabelText('s., Bond');
  expect(screen.queryByLabelText('r., Bond')).toBeNull();
  await save('8');
  await screen.findByText('Given or changed after an answer was seen.');
  expect((await ownRating())?.seenFirst).toEqual(['r']);
});
