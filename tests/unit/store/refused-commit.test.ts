import { beforeEach, describe, expect, it } from 'vitest';
import { addClient, addSession, updateSession } from '../../../lib/store/client-records';
import { ClientGoneError, RevisionConflictError } from '../../../lib/store/errors';
import type { OpenVault } from '../../../lib/store/open-vault';
import type { Change } from '../../../lib/store/store';
import { watchChanges } from '../../../lib/store/watch-changes';
import { aClient, aGoal, aNote, aSession } from '../../support/factories';
import { makeTestVault, type TestVault } from '../../support/open-test-vault';

const ID = 'client-1';
const goal = (id: string, base: number, words: string): Change => ({
  ...{ table: 'goals', id, clientId: ID, base },
  value: aGoal({ id, clientId: ID, words }),
});

let test: TestVault;
let one: OpenVault;
let two: OpenVault;

beforeEach(async () => {
  test = await makeTestVault();
  one = await test.openPage('one');
  two = await test.openPage('two');
  await addClient(one.store, aClient());
  await addSession(one.store, aSession());
  await one.store.commit([goal('g1', 0, 'be able to call her'), goal('g2', 0, 'sleep')]);
  await two.store.readOfClient('goals', ID);
  await two.store.readOfClient('sessions', ID);
});

/** Pages are told in the task that ends a save, after the save itself. */
const isTold = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Every row of every table, as it stands on the disk. */
const everything = () =>
  Promise.all(test.database.tables.map(async (table) => [table.name, await table.toArray()]));

/** What else is to be written where one row turns out to have changed: rows before it and after it, new ones and removals. */
const around = (changed: Change): Change[] => [
  goal('g1', 1, 'call her on Sunday'),
  goal('g3', 0, 'a new one'),
  changed,
  { table: 'notes', id: 'n1', base: 0, value: aNote({ id: 'n1', clientId: null }) },
  { table: 'sessions', id: 'session-1', base: 1, value: null },
];

/** Commits in the second page what must be refused, and looks whether it left a trace anywhere. */
async function refused(changes: readonly Change[], error: new (...parts: never[]) => Error) {
  const before = await everything();
  await expect(two.store.commit(changes)).rejects.toThrow(error);
  expect(await everything()).toEqual(before);
}

describe('a commit of many rows leaves every row as it was', () => {
  it('where another page changed one of them', async () => {
    await one.store.commit([goal('g2', 1, 'sleep through')]);
    await refused(around(goal('g2', 1, 'rest')), RevisionConflictError);
  });

  it('where one of them is there no longer', async () => {
    await one.store.commit([{ table: 'goals', id: 'g2', base: 1, value: null }]);
    await refused(around(goal('g2', 1, 'rest')), RevisionConflictError);
    await refused(around({ table: 'goals', id: 'g2', base: 1, value: null }), RevisionConflictError);
  });

  it('where one that was to be new stands already', async () => {
    await one.store.commit([goal('g9', 0, 'the other one')]);
    await refused(around(goal('g9', 0, 'mine')), RevisionConflictError);
  });

  it('where one of them is damaged, so that nobody can say which revision it is', async () => {
    const { sealed } = (await test.database.goals.get('g2')) ?? {};
    await test.database.goals.put({ id: 'g2', clientId: ID, sealed } as never);
    await refused(around(goal('g2', 1, 'rest')), RevisionConflictError);
  });

  it('where the client was deleted meanwhile', async () => {
    await one.store.commit([
      { table: 'notes', id: 'n2', base: 0, value: aNote({ id: 'n2', clientId: null }) },
    ]);
    await one.store.destroyClient(ID);
    await refused(around(goal('g2', 1, 'rest')), ClientGoneError);
    await refused([goal('g3', 0, 'a new one')], ClientGoneError);
  });

  it('where a key that was to be new stands already', async () => {
    const key = await two.store.makeClientKey(ID);
    const before = await everything();
    const again = two.store.commit([goal('g3', 0, 'a new one')], [key]);
    await expect(again).rejects.toThrow(RevisionConflictError);
    expect(await everything()).toEqual(before);
  });
});

describe('a refused commit', () => {
  it('tells nobody of changes, and one that is kept tells everybody', async () => {
    const told: string[] = [];
    const stop = watchChanges(one.store.database, ['goals', 'notes'], (table) => told.push(table));
    await one.store.commit([goal('g2', 1, 'sleep through')]);
    await isTold();
    expect(told).toEqual(['goals']);
    await expect(two.store.commit(around(goal('g2', 1, 'rest')))).rejects.toThrow(RevisionConflictError);
    await isTold();
    expect(told).toEqual(['goals']);
    stop();
  });

  it('is the second of two at the same moment, and only that', async () => {
    const outcomes = await Promise.allSettled([
      one.store.commit([goal('g1', 1, 'one'), goal('g2', 1, 'one')]),
      two.store.commit([goal('g2', 1, 'two'), goal('g1', 1, 'two')]),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const kept = await one.store.readOfClient('goals', ID);
    const winner = outcomes[0].status === 'fulfilled' ? 'one' : 'two';
    expect(kept.map((each) => each.ok && each.value.words)).toEqual([winner, winner]);
  });

  it('is made again over what stands, where the deed can be: neither page’s session is lost', async () => {
    await Promise.all([
      updateSession(one.store, 'session-1', (session) => ({ ...session, nextTime: 'from one' })),
      updateSession(two.store, 'session-1', (session) => ({ ...session, medium: 'phone' })),
    ]);
    expect(await one.store.read('sessions', 'session-1')).toMatchObject({
      value: { nextTime: 'from one', medium: 'phone' },
    });
  });
});
