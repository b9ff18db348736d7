import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../lib/app';
import type { Head } from '../../lib/domain/practice/head';
import { makeKeyring } from '../../lib/vault/keyring';
import { aClient, aRating, aSession, MONDAY_NOON } from '../support/factories';
import { showPanel, standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, vaultOf } from '../support/test-page';

const strain = { id: 'm', kind: 'strain', at: MONDAY_NOON, words: '' } as const;

let one: App;

beforeEach(async () => {
  standInWindow();
  one = await openFirstPage();
  const session = aSession({ moments: [strain], ratings: [aRating()], status: 'finished' });
  await seed([one], aClient({ label: 'Z.Q.' }), [session]);
});
afterEach(closePages);

/** Puts the head in the place of the one that stands as the first version kept it: with points, and no session. */
async function keepAsFirstVersion(app: App, { tail: _, standing: __, participants: ___, ...head }: Head) {
  const { store, dataKey, record } = vaultOf(app);
  const row = await store.database.heads.get('client-1');
  const key = await store.database.keys.get('client-1');
  if (!row || !key) throw new Error('The client is not there.');
  const keyring = await makeKeyring(dataKey, record);
  await keyring.addClientKey(key);
  const place = { table: 'heads', id: 'client-1', revision: row.revision + 1 };
  const contents = { version: 1, value: { ...head, points: [] } };
  const sealed = await keyring.seal(place, 'client-1', contents);
  await store.database.heads.put({ ...row, revision: place.revision, sealed });
}

const headIn = async (app: App) => {
  const opened = await vaultOf(app).store.read('heads', 'client-1');
  if (!opened?.ok) throw new Error('The head cannot be read.');
  return opened.value;
};

it('a head that the first version kept is made anew from the records when a page shows it', async () => {
  const right = await headIn(one);
  expect(right).toMatchObject({ openStrain: true, tail: [{ strains: 1 }] });
  await keepAsFirstVersion(one, right);
  const two = await openAnotherPage();
  expect((await headIn(two)).tail).toEqual([]);
  showPanel(two);
  await screen.findByRole('option', { name: /^Z\.Q\./ });
  await waitFor(async () => expect((await headIn(one)).tail).toHaveLength(1));
  expect(await headIn(one)).toEqual(right);
});

it('and is left as it is while the client itself cannot be read', async () => {
  await keepAsFirstVersion(one, await headIn(one));
  const { database } = vaultOf(one).store;
  await database.clients.update('client-1', { sealed: new Uint8Array(60) });
  const two = await openAnotherPage();
  showPanel(two);
  await screen.findByRole('option', { name: /^Z\.Q\./ });
  await new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 50)));
  expect((await headIn(two)).tail).toEqual([]);
  expect(two.notices.value).toEqual([]);
});
