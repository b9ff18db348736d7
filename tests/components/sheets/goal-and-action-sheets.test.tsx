import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PrepareStep } from '../../../components/panel/prepare/PrepareStep';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { loadCommands } from '../../../lib/commands/runner';
import type { Action } from '../../../lib/domain/practice/action';
import type { Client } from '../../../lib/domain/practice/client';
import type { Goal } from '../../../lib/domain/practice/goal';
import { goalFormOf } from '../../../lib/domain/practice/goal-life';
import { aClient, aGoal, anAction, aSession } from '../../support/factories';
import { aWhile } from '../../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

function PreparePage(props: Omit<Parameters<typeof PrepareStep>[0], 'isHidden'>) {
  const frame = { isHidden: false, unfinishedId: null, isOtherRunning: false };
  return (
    <>
      <PrepareStep {...props} {...frame} />
      <SheetHost />
    </>
  );
}

interface Start {
  readonly goals?: Goal[];
  readonly actions?: Action[];
  readonly client?: Client;
}

async function start({ goals = [], actions = [], client = aClient() }: Start) {
  await seed([app], client, [aSession({ status: 'open' })]);
  const { store } = vaultOf(app);
  await store.commit([
    ...goals.map((value) => ({
      table: 'goals' as const,
      id: value.id,
      clientId: 'client-1',
      base: 0,
      value,
    })),
    ...actions.map((value) => ({
      ...{ table: 'actions' as const, id: value.id, clientId: 'client-1', base: 0, value },
    })),
  ]);
  showView(app, PreparePage as never, { sessionId: 'session-1' });
  return store;
}
const goal = async () => {
  const opened = await vaultOf(app).store.read('goals', 'goal-1');
  return opened?.ok ? opened.value : null;
};
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const choose = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

describe('the goals', () => {
  it('take a line once, however often Enter is pressed, and keep what is typed meanwhile', async () => {
    await loadCommands();
    const store = await start({});
    app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
    const field = (await screen.findByLabelText('A goal, in the client’s words')) as HTMLInputElement;
    write(field, 'sleep till six');
    const form = field.closest('form') as HTMLFormElement;
    for (let presses = 0; presses < 2; presses += 1) fireEvent.submit(form);
    write(field, 'call my sister');
    await screen.findByRole('button', { name: 'How far, and more: sleep till six' });
    expect(await store.readOfClient('goals', 'client-1')).toMatchObject([
      { value: { words: 'sleep till six' } },
    ]);
    expect(field.value).toBe('call my sister');
    expect(vaultOf(app).drafts.recall(draftAddress.goal('client-1'))).toBe('call my sister');
  });
});

describe('a goal’s sheet', () => {
  const openSheet = async () => {
    app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
    await press('How far, and more: Call my sister');
    await screen.findByLabelText('Why it matters to them');
    return within(screen.getByRole('dialog'));
  };

  it('keeps what each side says at once, once a session, the newest', async () => {
    await start({ goals: [aGoal()] });
    const dialog = await openSheet();
    const fields = dialog.getByRole('group', { name: 'How far, 0 to 10' });
    choose(within(fields).getByLabelText('They'), '4.5');
    await waitFor(async () => expect((await goal())?.progress).toHaveLength(1));
    choose(within(fields).getByLabelText('They'), '6');
    choose(within(fields).getByLabelText('You'), '5');
    await waitFor(async () =>
      expect((await goal())?.progress.map(({ side, value, sessionId }) => [side, value, sessionId])).toEqual([
        ['client', 6, 'session-1'],
        ['practitioner', 5, 'session-1'],
      ]),
    );
  });

  it('is revised with its history, and describes five levels', async () => {
    await start({ goals: [aGoal({ why: 'she is ill' })] });
    const dialog = await openSheet();
    write(dialog.getByLabelText('Why it matters to them'), 'she will not be there for ever');
    fireEvent.click(dialog.getByLabelText(/Describe five levels/));
    write(await dialog.findByLabelText('0: as expected'), 'one call a week');
    write(dialog.getByLabelText('Weight'), '3');
    const agreed = dialog.getByRole('group', { name: /how much does each agree/ });
    choose(within(agreed).getByLabelText('They'), '9');
    await press('Save');
    await waitFor(async () =>
      expect(await goal()).toMatchObject({
        scale: { levels: ['', '', 'one call a week', '', ''], baseline: null, weight: 3 },
        agreement: { practitioner: null, client: 9 },
        edits: [{ field: 'why', before: 'she is ill' }],
      }),
    );
  });

  it('that is saved only later closes no sheet that was opened meanwhile', async () => {
    await loadCommands();
    await start({ goals: [aGoal()] });
    const dialog = await openSheet();
    write(dialog.getByLabelText('Why it matters to them'), 'she is ill');
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
    const field = await screen.findByLabelText('A goal, in the client’s words');
    await waitFor(async () => expect(await goal()).toMatchObject({ why: 'she is ill' }));
    await aWhile();
    expect(field.isConnected).toBe(true);
    expect(app.place.value.sheet).toEqual({ kind: 'goals' });
  });

  it('asks each of a couple, and keeps what stood before in words', async () => {
    const participants = [
      { id: 'p1', label: 'R.', role: 'partner' },
      { id: 'p2', label: 'S.', role: 'partner' },
    ] as const;
    const agreement = { practitioner: null, client: null, each: [{ participant: 'p2', value: 3 }] };
    const goals = [aGoal({ voice: 'other', agreement })];
    await start({ goals, client: aClient({ population: 'couple', participants }) });
    const dialog = await openSheet();
    const how = dialog.getByRole('group', { name: 'How far, 0 to 10' });
    choose(within(how).getByLabelText('S.'), '7');
    await waitFor(async () =>
      expect((await goal())?.progress).toMatchObject([{ side: 'client', participant: 'p2', value: 7 }]),
    );
    fireEvent.click(dialog.getByLabelText('Found together'));
    const agreed = dialog.getByRole('group', { name: /how much does each agree/ });
    expect(within(agreed).queryByLabelText('They')).toBeNull();
    choose(within(agreed).getByLabelText('R.'), '9');
    await press('Save');
    await waitFor(async () =>
      expect((await goal())?.agreement.each).toEqual([
        { participant: 'p2', value: 3 },
        { participant: 'p1', value: 9 },
      ]),
    );
    await openSheet();
    fireEvent.click(screen.getByText('2 earlier versions'));
    await screen.findByText(/agreement stood at S\. 3\.0/);
    await screen.findByText(/whose words they were read “Someone else’s”/);
  });

  it('says what is wrong with a weight, and saves nothing', async () => {
    await start({ goals: [aGoal()] });
    const dialog = await openSheet();
    fireEvent.click(dialog.getByLabelText(/Describe five levels/));
    write(await dialog.findByLabelText('Weight'), '0');
    await press('Save');
    await screen.findByText(/Numbers about a goal go from 0 to 10/);
    expect((await goal())?.scale).toBeNull();
  });

  it('does not overwrite what another window revised', async () => {
    await start({ goals: [aGoal()] });
    const other = await openAnotherPage();
    other.context.value = { ...other.context.value, client: aClient() };
    const dialog = await openSheet();
    write(dialog.getByLabelText('Why it matters to them'), 'mine');
    const base = goalFormOf(aGoal());
    await other.run('goal.change', { goalId: 'goal-1', form: { ...base, why: 'theirs' }, base });
    await waitFor(async () => expect((await goal())?.why).toBe('theirs'));
    await press('Save');
    await screen.findByText('Why it matters to them · theirs', { selector: 'li' });
    await press('Save mine over it');
    await waitFor(async () => expect((await goal())?.why).toBe('mine'));
    expect((await goal())?.edits).toMatchObject([{ field: 'why', before: 'theirs' }]);
  });
});

describe('a goal from a page that waits', () => {
  it('is filed by a person, once, or discarded', async () => {
    const store = await start({});
    await store.commit(
      ['w1', 'w2'].map((id) => ({
        ...{ table: 'practitioner' as const, id, base: 0 },
        value: { kind: 'waiting-goal' as const, id, words: `goal ${id}`, at: 1 },
      })),
    );
    app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
    await press('Log for this client: goal w1');
    await screen.findByRole('button', { name: 'How far, and more: goal w1' });
    await press('Discard: goal w2');
    await waitFor(() => expect(screen.queryByText('goal w2')).toBeNull());
    expect(await store.readOfClient('goals', 'client-1')).toMatchObject([{ value: { words: 'goal w1' } }]);
    const own = await store.readAll('practitioner');
    expect(own.filter((record) => record.ok && record.value.kind === 'waiting-goal')).toEqual([]);
    const dialog = within(screen.getByRole('dialog'));
    await dialog.findByText('Goal from a page discarded.');
    fireEvent.click(dialog.getByRole('button', { name: 'Undo' }));
    await screen.findByText('goal w2');
    await press('Log for this client: goal w2');
    await screen.findByRole('button', { name: 'How far, and more: goal w2' });
  });
});

describe('an action’s sheet', () => {
  it('says what became of it and what got in the way, which Prepare then shows', async () => {
    const store = await start({ actions: [anAction({ dueOn: '2020-02-01' })] });
    await screen.findByText(/by .*2020: worth asking how it went/);
    await press('Details: Write the letter');
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByLabelText('Partly'));
    write(dialog.getByLabelText(/What got in the way/), 'the week was short');
    choose(dialog.getByLabelText('They'), '7');
    await press('Save');
    await screen.findByText('done in part · the week was short');
    expect(await store.read('actions', 'action-1')).toMatchObject({
      value: {
        state: 'partly',
        obstacle: 'the week was short',
        usefulness: { practitioner: null, client: 7 },
      },
    });
  });
});
