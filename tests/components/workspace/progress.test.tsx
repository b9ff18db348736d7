import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import type { Client } from '../../../lib/domain/practice/client';
import type { Change } from '../../../lib/store/store';
import { aGoal, anAction } from '../../support/factories';
import { closePages, openFirstPage, vaultOf } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

beforeEach(async () => {
  location.hash = '#client/m/progress';
  app = await openFirstPage('workspace');
});
afterEach(closePages);

const say = (participant: string, value: number) =>
  ({ at: value, sessionId: null, side: 'client', participant, value, level: null }) as const;

async function start(client: Partial<Client>) {
  await keep(app, { ...client, id: 'm' });
  await keep(app, { id: 'o', label: 'O.P.' });
  const progress = [
    say('kid', 3),
    say('mum', 8),
    { at: 9, sessionId: null, side: 'practitioner', value: 1.5, level: null } as const,
  ];
  const records = {
    goals: [
      aGoal({
        id: 'g1',
        clientId: 'm',
        isShown: true,
        words: 'sleep in my own bed',
        why: 'private',
        progress,
      }),
      aGoal({ id: 'g2', clientId: 'm', words: 'not for showing' }),
    ],
    actions: [anAction({ id: 'a1', clientId: 'm', isShown: true, words: 'a night light' })],
  };
  const { store } = vaultOf(app);
  for (const table of ['goals', 'actions'] as const) {
    for (const value of records[table])
      await store.commit([{ table, id: value.id, clientId: 'm', base: 0, value } as Change]);
  }
  showWorkspace(app);
  return screen.findByRole('article');
}

const family = {
  label: 'Family P.',
  population: 'child',
  participants: [
    { id: 'kid', label: 'P.', role: 'child' },
    { id: 'mum', label: 'mother', role: 'carer' },
  ],
} as const;

it('holds what is ticked and nothing else', async () => {
  const page = await start({ label: 'M.K.' });
  await within(page).findByText('sleep in my own bed');
  within(page).getByText('a night light');
  for (const hidden of ['not for showing', 'private', '1.5', 'M.K.'])
    expect(page.textContent).not.toContain(hidden);
});

it('does not tell a client that what was not done is still to come', async () => {
  const page = await start({ label: 'M.K.' });
  const { store } = vaultOf(app);
  const said = () => within(page).getByText('a night light').nextElementSibling?.textContent;
  await waitFor(() => expect(said()).toBe('still to come'));
  const value = anAction({
    id: 'a1',
    clientId: 'm',
    isShown: true,
    words: 'a night light',
    state: 'not-done',
  });
  await store.commit([{ table: 'actions', id: 'a1', clientId: 'm', base: 1, value }]);
  await waitFor(() => expect(said()).toBe('did not happen this time'));
});

it.each(['therapy', 'coaching'] as const)('is one press from the client’s page: %s', async (kind) => {
  location.hash = '#client/m';
  await keep(app, { id: 'm', label: 'M.K.', kind });
  showWorkspace(app);
  fireEvent.click(await screen.findByRole('link', { name: 'Progress page' }));
  await screen.findByRole('button', { name: 'Show to the client' });
});

it('tells the practitioner, not the client, how something gets onto it', async () => {
  await keep(app, { id: 'm', label: 'M.K.' });
  showWorkspace(app);
  const page = await screen.findByRole('article');
  expect(page.textContent).toContain('Nothing stands here yet.');
  expect(page.textContent).not.toContain('Tick');
  screen.getByText(/^Nothing is shown yet\. Tick/);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Show to the client' }).disabled).toBe(true);
});

it('leaves a child’s answers out for carers until that was agreed, and speaks to the child alone as you', async () => {
  const page = await start(family);
  await within(page).findByText(/^mother said 8\.0 of 10/);
  expect(page.textContent).not.toContain('3.0');
  screen.getByText('It was not talked through yet what carers may see of P.’s answers.');
  fireEvent.click(screen.getByLabelText('The young person alone'));
  await screen.findByText(/^You said 3\.0 of 10/);
  expect(screen.getByRole('article').textContent).not.toContain('8.0');
});

it('is shown without the rest: nothing else can be seen or called up until Escape', async () => {
  await start({ label: 'M.K.' });
  fireEvent.click(screen.getByRole('button', { name: 'Show to the client' }));
  const alone = await screen.findByRole('dialog', { name: 'What we are working on' });
  expect(screen.getAllByRole('article')).toEqual([within(alone).getByRole('article')]);
  expect(alone.textContent).not.toContain('O.P.');
  fireEvent.keyDown(alone, { key: 'p', code: 'KeyP', ctrlKey: true });
  expect(app.place.value.palette).toBeNull();
  fireEvent(alone, new Event('cancel', { cancelable: true }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await screen.findByRole('article');
  fireEvent.keyDown(document.body, { key: 'p', code: 'KeyP', ctrlKey: true });
  await waitFor(() => expect(app.place.value.palette).not.toBeNull());
});
