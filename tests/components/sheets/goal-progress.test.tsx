import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import type { Goal, GoalProgress } from '../../../lib/domain/practice/goal';
import { aClient, aGoal, aSession, MONDAY_NOON } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

async function start(goal: Goal) {
  await seed([app], aClient(), [aSession({ status: 'open' })]);
  const { store } = vaultOf(app);
  await store.commit([{ table: 'goals', id: goal.id, clientId: 'client-1', base: 0, value: goal }]);
  showView(app, SheetHost as never, { sessionId: 'session-1' });
  app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
  await press('How far, and more: Call my sister');
  await screen.findByLabelText('Why it matters to them');
}
const progress = async () => {
  const opened = await vaultOf(app).store.read('goals', 'goal-1');
  return opened?.ok ? opened.value.progress : null;
};
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const said = (at: number, value: number, sessionId: string): GoalProgress => ({
  ...{ at, value, sessionId, side: 'client', level: null },
});
const theirs = () =>
  within(screen.getByRole('group', { name: 'How far, 0 to 10' })).getByLabelText<HTMLSelectElement>('They');
const unsaid = () => [...theirs().options].find(({ text }) => text === 'not said')?.value ?? 'none';
const choose = (value: string) => fireEvent.change(theirs(), { target: { value } });

it('takes the last answer back by “not said”, says what stands again, and puts it back', async () => {
  const earlier = said(MONDAY_NOON - 7 * 86_400_000, 4, 'session-0');
  const slip = said(MONDAY_NOON, 9, 'session-1');
  await start(aGoal({ progress: [earlier, slip] }));
  choose(unsaid());
  await waitFor(async () => expect(await progress()).toEqual([earlier]));
  await screen.findAllByText(/^Taken back: .*They.*: .*9\.0.*What stands again: .*They.*: .*4\.0/);
  await waitFor(() => expect(Number(theirs().value)).toBe(4));
  const [undo] = await screen.findAllByRole('button', { name: 'Undo' });
  if (undo) fireEvent.click(undo);
  await waitFor(async () => expect(await progress()).toEqual([earlier, slip]));
});

it('takes the only answer back, and nothing of anybody else', async () => {
  const mine: GoalProgress = { ...said(MONDAY_NOON - 1, 3, 'session-1'), side: 'practitioner' };
  await start(aGoal({ progress: [mine, said(MONDAY_NOON, 9, 'session-1')] }));
  choose(unsaid());
  await waitFor(async () => expect(await progress()).toEqual([mine]));
  await screen.findAllByText(/^Taken back: .*9\.0.*\.$/);
  expect(screen.queryByText(/stands again/)).toBeNull();
  await waitFor(() => expect(theirs().value).toBe(unsaid()));
});

it('puts nothing back over what was said since, and takes back nothing that another window replaced', async () => {
  const slip = said(MONDAY_NOON, 9, 'session-1');
  await start(aGoal({ progress: [slip] }));
  choose(unsaid());
  await waitFor(async () => expect(await progress()).toEqual([]));
  choose('6');
  await waitFor(async () => expect(await progress()).toMatchObject([{ value: 6 }]));
  const [undo] = await screen.findAllByRole('button', { name: 'Undo' });
  if (undo) fireEvent.click(undo);
  await screen.findAllByText(/changed in another window/);
  expect(await progress()).toMatchObject([{ value: 6 }]);
  const gone = { goalId: 'goal-1', sayer: 'client', at: slip.at } as const;
  const outcome = await app.run('goal.take-back-progress', gone, { isQuiet: true });
  expect(outcome).toMatchObject({ ok: false, error: { name: 'ChangedElsewhereError' } });
  expect(await progress()).toMatchObject([{ value: 6 }]);
});

it('comes back to the list of goals once a goal’s sheet is saved or closed, and ends there', async () => {
  await start(aGoal());
  fireEvent.input(screen.getByLabelText('Why it matters to them'), { target: { value: 'she is ill' } });
  await press('Save');
  await screen.findByRole('dialog', { name: 'Goals' });
  const again = await screen.findByRole('button', { name: 'How far, and more: Call my sister' });
  await waitFor(() => expect(document.activeElement).toBe(again));
  await press('How far, and more: Call my sister');
  await screen.findByLabelText('Why it matters to them');
  await press('Agree an action for this goal');
  await press('Cancel');
  await screen.findByLabelText('Why it matters to them');
  await press('Cancel');
  await screen.findByRole('dialog', { name: 'Goals' });
  await press('Close');
  expect(app.place.value.sheet).toBeNull();
});
