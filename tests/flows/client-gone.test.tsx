import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../lib/app';
import type { Sheet } from '../../lib/places/places';
import { aClient, aGoal, anAction, anEpisode, aSession, MONDAY_NOON } from '../support/factories';
import { aWhile, button, clientHeading, showPanel, standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, vaultOf } from '../support/test-page';

let one: App;
let two: App;

beforeEach(async () => {
  standInWindow();
  one = await openFirstPage();
  two = await openAnotherPage();
  await seed([one, two], aClient({ label: 'K.T.' }), [
    aSession({ moments: [{ id: 'm', kind: 'strain', at: MONDAY_NOON, words: '' }] }),
  ]);
  const { store } = vaultOf(one);
  await store.commit([
    { table: 'episodes', id: 'episode-1', clientId: 'client-1', base: 0, value: anEpisode() },
    { table: 'goals', id: 'goal-1', clientId: 'client-1', base: 0, value: aGoal() },
    { table: 'actions', id: 'action-1', clientId: 'client-1', base: 0, value: anAction() },
  ]);
});
afterEach(closePages);

const SHEETS: readonly (readonly [string, Sheet, string])[] = [
  ['an episode', { kind: 'episode', episodeId: 'episode-1', sessionId: null }, 'My part in it'],
  [
    'a new episode',
    {
      ...{ kind: 'episode', episodeId: null, sessionId: 'session-1' },
      start: { source: 'concern', momentId: null, part: null, words: 'too fast for me' },
    },
    'My part in it',
  ],
  ['the goals', { kind: 'goals' }, 'A goal, in the client’s words'],
  ['a goal', { kind: 'goal', goalId: 'goal-1' }, 'Why it matters to them'],
  [
    'a goal opened from the goals',
    { kind: 'goal', goalId: 'goal-1', back: { kind: 'goals' } },
    'Why it matters to them',
  ],
  ['an action', { kind: 'action', actionId: 'action-1' }, 'What got in the way, or what was done instead'],
];

/** Opens a dialog in window two and types into it. */
async function openAndType(sheet: Sheet, label: string): Promise<HTMLElement> {
  showPanel(two);
  two.place.value = { ...two.place.value, clientId: 'client-1' };
  await clientHeading('K.T.');
  two.place.value = { ...two.place.value, sheet };
  fireEvent.input(await screen.findByLabelText(label), { target: { value: 'typed here' } });
  return screen.findByRole('dialog');
}

it.each<[string, () => Promise<unknown>]>([
  [
    'deciding on an episode',
    () =>
      two.run('episode.decide', {
        ...{ episodeId: 'episode-1', status: 'not-wanted', base: 'open', decidedIn: null },
      }),
  ],
  ['letting a strain be', () => two.run('episode.let-be', { clientId: 'client-1', sessionId: 'session-1' })],
  [
    'a prompt said',
    () =>
      two.run('prompt.say', {
        ...{ sessionId: 'session-1', deedId: 'd', promptId: 'felt-heard', words: 'slower' },
      }),
  ],
])('%s, of a client whom another window deleted, is said to be gone, not damaged', async (_name, deed) => {
  const { store } = vaultOf(two);
  await store.read('sessions', 'session-1');
  await one.run('client.delete', { clientId: 'client-1' });
  expect(await deed()).toMatchObject({ ok: false });
  await waitFor(() =>
    expect(two.notices.value.map(({ text }) => text).join()).toMatch(/^This is no longer there/),
  );
  expect(await (await store.database.tables()).episodes.count()).toBe(0);
});

describe('while a dialog lies open here, another window', () => {
  it.each(SHEETS)(
    'deletes the client: %s says so, and nothing of it is left for the next client',
    async (_name, sheet, label) => {
      await openAndType(sheet, label);
      await one.run('client.delete', { clientId: 'client-1' });
      const dialog = await screen.findByRole('dialog', { name: 'This client was deleted' });
      expect(dialog.textContent).not.toMatch(/too fast|typed here/);
      await userEvent.setup().click(within(dialog).getByRole('button', { name: 'Close' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(two.place.value.sheet).toBeNull();
      await seed([two], aClient({ id: 'client-2', label: 'Other' }), []);
      await clientHeading('Other');
      await aWhile();
      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );

  it.each(SHEETS.filter(([name]) => !name.endsWith('the goals')))(
    'archives the client: %s is saved, and the client stays archived',
    async (_name, sheet, label) => {
      await openAndType(sheet, label);
      await one.run('client.archive', { clientId: 'client-1' });
      await userEvent.setup().click(await button('Save'));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      const { store } = vaultOf(one);
      const kept = await Promise.all(
        (['episodes', 'goals', 'actions'] as const).map((table) => store.readOfClient(table, 'client-1')),
      );
      expect(JSON.stringify(kept)).toContain('typed here');
      expect(await store.read('clients', 'client-1')).toMatchObject({ value: { archived: true } });
      expect(await store.read('heads', 'client-1')).toMatchObject({ value: { archived: true } });
    },
  );
});
