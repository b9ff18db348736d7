import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '../../lib/app';
import { addClient, addSession, updateClient } from '../../lib/store/client-records';
import { RevisionConflictError } from '../../lib/store/errors';
import { keepCaseload } from '../../lib/store/keep-caseload';
import type { Store } from '../../lib/store/store';
import { EMPTY_CASELOAD } from '../support/empty-caseload';
import { aClient, aRating, aSession } from '../support/factories';
import {
  indexedIds,
  indexRow,
  listedNow,
  listRow,
  openedNow,
  rename,
  saidOf,
  storeOf,
  writeMany,
} from '../support/indexed-caseload';
import { closePages, openAnotherPage, openFirstPage, tablesOf } from '../support/test-page';

Object.assign(globalThis, { browser: fakeBrowser });

let one: App;
let two: App;

beforeEach(async () => {
  one = await openFirstPage();
  for (const id of ['client-1', 'client-2', 'client-3'])
    await addClient(storeOf(one), aClient({ id, label: id }));
  two = await openAnotherPage();
});
afterEach(closePages);

describe('a client who is deleted', () => {
  it('takes the index along in the same transaction', async () => {
    await keepCaseload(storeOf(one));
    await storeOf(two).destroyClient('client-1');
    expect(await indexRow(one)).toBeUndefined();
    expect(await listRow(one)).toBeUndefined();
  });

  it.each([true, false])(
    'is in no index that was made before and written after (another stood: %s)',
    async (stood) => {
      if (stood) {
        await keepCaseload(storeOf(one));
        await writeMany(one);
      }
      await rename(one, 'client-2', 'N.N.');
      const overtaken: Store = {
        ...storeOf(one),
        commit: async (...change) => {
          await storeOf(two).destroyClient('client-1');
          await storeOf(one).commit(...change);
        },
      };
      await keepCaseload(overtaken);
      expect(await indexRow(one)).toBeUndefined();
      await keepCaseload(storeOf(one));
      expect((await indexedIds())?.slice(0, 3)).toEqual([
        'client-2',
        'client-3',
        ...(stood ? ['more-0'] : []),
      ]);
    },
  );

  it('is not in the next one either, by what a page still has in mind', async () => {
    await keepCaseload(storeOf(one));
    await keepCaseload(storeOf(two));
    await storeOf(two).destroyClient('client-1');
    await keepCaseload(storeOf(one));
    expect((await indexedIds())?.sort()).toEqual(['client-2', 'client-3']);
  });
});

it('a restore takes the index along', async () => {
  await keepCaseload(storeOf(one));
  await storeOf(two).replaceAll({ ...EMPTY_CASELOAD, clients: [aClient({ label: 'R.R.' })] });
  expect(await indexRow(one)).toBeUndefined();
  expect(await listRow(one)).toBeUndefined();
  await keepCaseload(storeOf(two));
  expect(await listRow(one)).toBeDefined();
  const { shown, own, listed } = await openedNow();
  expect(shown).toEqual(own);
  expect(listed).toEqual(saidOf(own));
  expect(shown).toMatchObject([{ ok: true, value: { label: 'R.R.' } }]);
});

const deeds = fc.array(
  fc.record({
    page: fc.constantFrom('one', 'two'),
    deed: fc.constantFrom('add', 'rename', 'session', 'delete', 'keep'),
    client: fc.nat({ max: 5 }),
    /** Whether the other page makes the index at the same time. */
    isBeside: fc.boolean(),
  }),
  { minLength: 3, maxLength: 14 },
);

it('holds after any saves and deletions in two windows what the heads hold, and nobody who is gone', async () => {
  let count = 0;
  const run = async (store: Store, deed: string, id: string) => {
    const label = `label ${++count}`;
    if (deed === 'add') return addClient(store, aClient({ id: `added-${count}`, label }));
    if (deed === 'keep') return keepCaseload(store);
    if (deed === 'delete') return store.destroyClient(id);
    if (deed === 'rename') await updateClient(store, id, (client) => ({ ...client, label }));
    else await addSession(store, aSession({ id: `session-${count}`, clientId: id, ratings: [aRating()] }));
  };
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      for (const { page, deed, client, isBeside } of list) {
        const [own, other] = page === 'one' ? [one, two] : [two, one];
        const ids = (await (await tablesOf(own)).keys.toCollection().primaryKeys()) as string[];
        const id = ids[client % Math.max(1, ids.length)];
        if (id === undefined && deed !== 'add' && deed !== 'keep') continue;
        await Promise.all([
          run(storeOf(own), deed, id ?? '').catch(ignoreConflict),
          isBeside ? keepCaseload(storeOf(other)) : null,
        ]);
        const keys = await (await tablesOf(own)).keys.toCollection().primaryKeys();
        for (const indexed of (await indexedIds()) ?? []) expect(keys).toContain(indexed);
      }
      const { shown, own, listed } = await openedNow();
      expect(shown).toEqual(own);
      expect(listed).toEqual(saidOf(own));
      await keepCaseload(storeOf(one));
      expect(await listRow(one)).toBeDefined();
      expect(await listedNow()).toEqual(saidOf(own));
    }),
    { numRuns: 12 },
  );
});

function ignoreConflict(error: unknown): void {
  if (!(error instanceof RevisionConflictError)) throw error;
}
