import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../lib/app';
import type { Head } from '../../lib/domain/practice/head';
import { updateClient, updateSession } from '../../lib/store/client-records';
import type { Contents } from '../../lib/store/contents';
import { packHead, packSeries } from '../../lib/store/packed-series';
import { makeKeyring } from '../../lib/vault/keyring';
import { aClient, aMeasure, anEpisode, aRating, aSession, MONDAY_NOON } from '../support/factories';
import { showPanel, standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, tablesOf, vaultOf } from '../support/test-page';

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
function keepAsFirstVersion(app: App, { tail: _, standing: __, participants: ___, ...head }: Head) {
  return keepHead(app, { version: 1, value: { ...head, points: [] } });
}

/** Puts a head, as some version sealed it, in the place of the one that stands. */
async function keepHead(app: App, contents: Contents) {
  const { store, dataKey, record } = vaultOf(app);
  const row = await (await store.database.tables()).heads.get('client-1');
  const key = await (await store.database.tables()).keys.get('client-1');
  if (!row || !key) throw new Error('The client is not there.');
  const keyring = await makeKeyring(dataKey, record);
  await keyring.addClientKey(key);
  const place = { table: 'heads', id: 'client-1', revision: row.revision + 1 };
  const sealed = await keyring.seal(place, 'client-1', contents);
  await (await store.database.tables()).heads.put({ ...row, revision: place.revision, sealed });
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
  // The older part of the series was written anew with it.
  expect(await headIn(one)).toEqual({ ...right, settledAt: (right.settledAt ?? 0) + 1 });
});

it('and is left as it is while the client itself cannot be read', async () => {
  await keepAsFirstVersion(one, await headIn(one));
  const tables = await tablesOf(one);
  await tables.clients.update('client-1', { sealed: new Uint8Array(60) });
  const two = await openAnotherPage();
  showPanel(two);
  await screen.findByRole('option', { name: /^Z\.Q\./ });
  await new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 50)));
  expect((await headIn(two)).tail).toEqual([]);
  expect(two.notices.value).toEqual([]);
});

/** As long as heads spoke of whole sessions, what was written about one strain answered another, and heads of then still say so. */
async function keepAsOfWholeSessions(app: App) {
  const { store } = vaultOf(app);
  const another = { ...strain, id: 'another', at: MONDAY_NOON + 1 };
  await updateSession(store, 'session-1', (session) => ({ ...session, moments: [strain, another] }));
  const value = anEpisode({ momentId: 'm' });
  await store.commit([{ table: 'episodes', id: value.id, clientId: 'client-1', base: 0, value }]);
  const head = await headIn(app);
  const standing = { ...head.standing, openEpisodes: 1, writtenAbout: ['session-1'] };
  await keepHead(app, { version: 5, value: packHead({ ...head, standing, openStrain: false }) });
}

it('a head that spoke of whole sessions is made anew: a strain that nobody wrote about is open', async () => {
  await keepAsOfWholeSessions(one);
  const two = await openAnotherPage();
  expect((await headIn(two)).openStrain).toBe(false);
  showPanel(two);
  await screen.findByRole('option', { name: /^Z\.Q\./ });
  await waitFor(async () => expect((await headIn(one)).openStrain).toBe(true));
});

it('and is not taken for new by whoever saves before that', async () => {
  await keepAsOfWholeSessions(one);
  const { store } = vaultOf(await openAnotherPage());
  await updateSession(store, 'session-1', (session) => ({ ...session, nextTime: 'ask' }));
  await store.followed();
  expect(await headIn(one)).toMatchObject({
    openStrain: true,
    standing: { openEpisodes: 1, writtenAbout: [] },
  });
});

/** Before answers about harm or risk were kept in a series, what was answered so was in the session alone. */
async function keepAsOfNoRisks(app: App) {
  const { store } = vaultOf(app);
  const answers = [0, 0, 0, 0, 0, 0, 0, 0, 1];
  await updateSession(store, 'session-1', (session) => ({ ...session, measures: [aMeasure({ answers })] }));
  const { risks: _risks, ...head } = await headIn(app);
  const { takenUp: _takenUp, ...standing } = head.standing;
  const { risks: _packed, ...tail } = packSeries(head.tail);
  await keepHead(app, { version: 7, value: { ...packHead(head), standing, tail } });
}
const RISK = {
  rater: 'participant-1',
  instrument: 'phq-9',
  item: 9,
  sessionId: 'session-1',
  at: MONDAY_NOON,
};

it('a head that did not know of answers about harm or risk is made anew, and knows them', async () => {
  await keepAsOfNoRisks(one);
  const two = await openAnotherPage();
  expect((await headIn(two)).risks).toBeUndefined();
  showPanel(two);
  await screen.findByRole('option', { name: /^Z\.Q\./ });
  await waitFor(async () => expect((await headIn(one)).risks).toEqual([RISK]));
});

it('and knows them after whatever is saved before that', async () => {
  await keepAsOfNoRisks(one);
  const { store } = vaultOf(await openAnotherPage());
  await updateSession(store, 'session-1', (session) => ({ ...session, nextTime: 'ask' }));
  await store.followed();
  expect((await headIn(one)).risks).toEqual([RISK]);
});

it('also where it is the client that is saved', async () => {
  await keepAsOfNoRisks(one);
  const { store } = vaultOf(await openAnotherPage());
  await updateClient(store, 'client-1', (client) => ({ ...client, label: 'Y.' }));
  expect(await headIn(one)).toMatchObject({ risks: [RISK], tail: [{ risks: [{ isRaised: true }] }] });
});
