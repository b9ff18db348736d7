import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../lib/app';
import { draftAddress } from '../../lib/commands/draft-addresses';
import type { Note } from '../../lib/domain/notes/note';
import type { Client } from '../../lib/domain/practice/client';
import type { Session } from '../../lib/domain/practice/session';
import { aClient, aSession } from '../support/factories';
import { clientHeading, showPanel, standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, tablesOf, vaultOf } from '../support/test-page';

const CLIENT = 'client-1';
const SESSION = 'aaaaaaaa-0000-4000-8000-000000000001';
const client = aClient();
const session = aSession({ id: SESSION });

let writing: App;
let other: App;

beforeEach(async () => {
  writing = await openFirstPage('panel');
  other = await openAnotherPage('workspace');
  await seed([writing], client, [session]);
});
afterEach(closePages);

const drafts = (app: App) => vaultOf(app).drafts;
const type = async (address: string, words: string, base?: string) => {
  drafts(writing).keep(address, CLIENT, words, base);
  await drafts(writing).flush();
};
/** Restores, in the other window, a backup of these. */
async function restore(clients: readonly Client[], sessions: readonly Session[] = []) {
  const none = {
    episodes: [],
    goals: [],
    actions: [],
    histories: [],
    questions: [],
    notes: [],
    practitioner: [],
  };
  await vaultOf(other).store.replaceAll({ ...none, clients, sessions });
}
/** What a page offers that is opened once the one that was written in has ended. */
async function afterReload(address: string) {
  const next = await openAnotherPage('panel');
  await waitFor(async () => expect(await (await tablesOf(next)).drafts.count()).toBeGreaterThan(0));
  const [draft] = await vaultOf(next).store.readAll('drafts');
  return draft?.ok && draft.value.address === address ? draft.value.text : undefined;
}
const notes = async (): Promise<readonly Note[]> => {
  const opened = await vaultOf(other).store.readAll('notes');
  return opened.flatMap((note) => (note.ok ? [note.value] : []));
};
const theNote = async () => {
  await waitFor(async () => expect(await notes()).toHaveLength(1));
  return (await notes())[0];
};
const said = () => writing.notices.value.map(({ text }) => text).join('\n');

it('keeps what was typed in a field before a restore in another window, though nothing more is typed', async () => {
  await type(draftAddress.goal(CLIENT), 'to sleep thr');
  await restore([client]);
  expect(await afterReload(draftAddress.goal(CLIENT))).toBe('to sleep thr');
  expect(said()).toBe('');
});

it('keeps what is being sealed while the restore happens', async () => {
  drafts(writing).keep(draftAddress.reflection(SESSION), CLIENT, 'half a sen');
  await Promise.all([
    restore([client], [session]),
    drafts(writing)
      .flush()
      .catch(() => undefined),
  ]);
  expect(await afterReload(draftAddress.reflection(SESSION))).toBe('half a sen');
});

it('makes a note, unfiled, of words about a client whom the backup does not hold, and says so', async () => {
  await type(draftAddress.goal(CLIENT), 'to sleep through');
  await restore([aClient({ id: 'client-2' })]);
  expect(await theNote()).toMatchObject({ clientId: null, kind: 'private', text: 'to sleep through' });
  await waitFor(() => expect(said()).toMatch(/does not hold the client .* under “Unfiled notes”/));
  expect(drafts(writing).recall(draftAddress.goal(CLIENT))).toBeUndefined();
  expect(await (await tablesOf(other)).drafts.count()).toBe(0);
});

it('makes a note of the client of words about a session that the backup does not hold', async () => {
  await type(draftAddress.moment(SESSION), 'looked away when');
  await restore([client]);
  expect(await theNote()).toMatchObject({ clientId: CLIENT, sessionId: null, text: 'looked away when' });
  await waitFor(() => expect(said()).toMatch(/private note of that client/));
});

it('does so with what is typed after the restore in a field that has no place any more', async () => {
  await type(draftAddress.goal(CLIENT), 'first');
  await restore([aClient({ id: 'client-2' })]);
  await theNote();
  drafts(writing).keep(draftAddress.moment(SESSION), CLIENT, 'typed later');
  await waitFor(async () =>
    expect((await notes()).map(({ text }) => text).sort()).toEqual(['first', 'typed later']),
  );
});

it('keeps no word about a client who was deleted before the restore', async () => {
  await type(draftAddress.goal(CLIENT), 'to sleep through');
  await other.run('client.delete', { clientId: CLIENT });
  await waitFor(() => expect(drafts(writing).recall(draftAddress.goal(CLIENT))).toBeUndefined());
  await restore([aClient({ id: 'client-2' })]);
  drafts(writing).keep(draftAddress.goal('client-2'), 'client-2', 'a later word');
  expect(await afterReload(draftAddress.goal('client-2'))).toBe('a later word');
  expect(await notes()).toEqual([]);
});

it('is so in the panel: the words stay in the field, and are there for whoever opens it next', async () => {
  standInWindow();
  showPanel(writing);
  writing.place.value = { ...writing.place.value, clientId: CLIENT };
  await clientHeading('M.K.');
  await userEvent.keyboard('g');
  const field = await screen.findByLabelText('A goal, in the client’s words');
  fireEvent.input(field, { target: { value: 'to sleep thr' } });
  await drafts(writing).flush();
  await restore([client]);
  expect(await afterReload(draftAddress.goal(CLIENT))).toBe('to sleep thr');
  expect((field as HTMLInputElement).value).toBe('to sleep thr');
});
