import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SheetHost } from '../../../components/sheets/SheetHost';
import { GoalsAndActions } from '../../../components/workspace/client/GoalsAndActions';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import { aClient, aGoal, anAction, aSession } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
  await loadCommands();
});
afterEach(closePages);

async function start(status: 'running' | 'finished') {
  await seed([app], aClient(), [aSession({ status })]);
  const value = aGoal();
  await vaultOf(app).store.commit([{ table: 'goals', id: value.id, clientId: 'client-1', base: 0, value }]);
  const Page = () => (
    <>
      <GoalsAndActions client={aClient()} />
      <SheetHost />
    </>
  );
  showView(app, Page as never, { sessionId: 'session-1' });
}

const actions = async () => {
  const opened = await vaultOf(app).store.readOfClient('actions', 'client-1');
  return opened.flatMap((each) => (each.ok ? [each.value] : []));
};
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const words = () => screen.findByLabelText('What was agreed, in their words');

describe('an action for a goal', () => {
  it('is agreed from the list of goals by keys, and says for which', async () => {
    await start('running');
    app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
    const goals = within(await screen.findByRole('dialog', { name: 'Goals' }));
    (await goals.findByRole('button', { name: 'Agree an action: Call my sister' })).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText('For the goal: Call my sister');
    expect(screen.queryByText('What became of it')).toBeNull();
    await userEvent.type(await words(), 'Ring on Sunday');
    fireEvent.input(screen.getByLabelText('To be done by'), { target: { value: '2026-03-08' } });
    await press('Agree an action');
    await waitFor(async () =>
      expect(await actions()).toMatchObject([
        {
          goalId: 'goal-1',
          words: 'Ring on Sunday',
          dueOn: '2026-03-08',
          sessionId: 'session-1',
          state: 'open',
        },
      ]),
    );
    await screen.findByRole('dialog', { name: 'Goals' });
    await screen.findByText('Agreed for it: Ring on Sunday');
    await press('Details: Ring on Sunday');
    await screen.findByText('For the goal: Call my sister');
    await screen.findByText('What became of it');
  });

  it('is agreed from the goal itself, and from the client’s page, in no session where none is under way', async () => {
    await start('finished');
    app.place.value = { ...app.place.value, sheet: { kind: 'goal', goalId: 'goal-1' } };
    await press('Agree an action for this goal');
    await screen.findByText('For the goal: Call my sister');
    await press('Cancel');
    await press('Agree an action: Call my sister');
    await userEvent.type(await words(), 'Write first');
    await press('Agree an action');
    await waitFor(async () => expect(await actions()).toMatchObject([{ goalId: 'goal-1', sessionId: null }]));
  });

  it('stands with its goal, by the words in the lists while it is open and to be ticked in the goal itself', async () => {
    await start('running');
    const agreed = { clientId: 'client-1', goalId: 'goal-1' };
    for (const value of [
      anAction({ ...agreed, id: 'action-1', words: 'Ring on Sunday' }),
      anAction({ ...agreed, id: 'action-2', words: 'Find the number', state: 'done' }),
      anAction({ clientId: 'client-1', id: 'action-3', words: 'Sleep till six' }),
    ])
      await vaultOf(app).store.commit([
        { table: 'actions', id: value.id, clientId: 'client-1', base: 0, value },
      ]);
    const card = within(await screen.findByRole('region', { name: 'Goals' }));
    await card.findByText('Agreed for it: Ring on Sunday');
    expect(card.queryByText(/Find the number|Sleep till six/)).toBeNull();
    app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
    const goals = within(await screen.findByRole('dialog', { name: 'Goals' }));
    await goals.findByText('Agreed for it: Ring on Sunday');
    await press('How far, and more: Call my sister');
    const goal = within(await screen.findByRole('dialog', { name: 'Goal' }));
    fireEvent.click(await goal.findByRole('checkbox', { name: 'Ring on Sunday' }));
    await goal.findByRole('checkbox', { name: 'Ring on Sunday', checked: true });
    await goal.findByRole('checkbox', { name: 'Find the number', checked: true });
    expect(goal.queryByText('Sleep till six')).toBeNull();
    await waitFor(() => expect(card.queryByText(/^Agreed for it/)).toBeNull());
  });

  it('without words is none: that is said, and what was put down stays', async () => {
    await start('running');
    app.place.value = { ...app.place.value, sheet: { kind: 'action', goalId: 'goal-1' } };
    fireEvent.input(await screen.findByLabelText('To be done by'), { target: { value: '2026-03-08' } });
    await press('Agree an action');
    await screen.findByText(/^An action needs words/);
    expect(await actions()).toEqual([]);
    expect((screen.getByLabelText('To be done by') as HTMLInputElement).value).toBe('2026-03-08');
  });
});
