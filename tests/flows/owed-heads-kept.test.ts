import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '../../lib/app';
import { addSession, updateClient, updateSession } from '../../lib/store/client-records';
import { isOvertaken } from '../../lib/store/errors';
import { keepCaseload } from '../../lib/store/keep-caseload';
import { settleOwed } from '../../lib/store/settle-heads';
import type { Store } from '../../lib/store/store';
import { aSession } from '../support/factories';
import { openedNow, storeOf } from '../support/indexed-caseload';
import { openTwoPages, owedIn, rated, saveAndBeGone, seriesNow } from '../support/owed-heads';
import { closePages, openAnotherPage, tablesOf } from '../support/test-page';

Object.assign(globalThis, { browser: fakeBrowser });

let one: App;
let two: App;

beforeEach(async () => {
  [one, two] = await openTwoPages();
});
afterEach(closePages);

const deeds = fc.array(
  fc.record({
    page: fc.nat({ max: 1 }),
    deed: fc.constantFrom('save', 'save', 'gone', 'add', 'rename', 'settle', 'keep', 'delete'),
    at: fc.nat({ max: 5 }),
    goal: fc.nat({ max: 20 }),
  }),
  { minLength: 4, maxLength: 16 },
);

it('leaves, after any saves, half saves and deletions in two windows at once, heads of what the sessions say', async () => {
  let count = 0;
  const run = async (store: Store, deed: string, at: number, goal: number) => {
    const ids = (await (await store.database.tables()).sessions.toCollection().primaryKeys()) as string[];
    const id = ids[at % Math.max(1, ids.length)] ?? '';
    const clientId = ['client-1', 'client-2'][at % 2] ?? '';
    if (deed === 'save') await updateSession(store, id, (session) => ({ ...session, ...rated(goal / 2) }));
    else if (deed === 'gone') await saveAndBeGone(store, id, rated(goal / 2));
    else if (deed === 'add') await addSession(store, aSession({ id: `added-${++count}`, clientId }));
    else if (deed === 'rename')
      await updateClient(store, clientId, (client) => ({ ...client, label: `${goal}` }));
    else if (deed === 'settle') await settleOwed(store);
    else if (deed === 'keep') await keepCaseload(store);
    else if (goal === 20) await store.destroyClient(clientId);
  };
  const ignoreGone = (error: unknown) => {
    const isGone = error instanceof Error && error.name.startsWith('Record');
    if (!isOvertaken(error) && !isGone) throw error;
  };
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      const running = list.map(({ page, deed, at, goal }) =>
        run(storeOf(page === 0 ? one : two), deed, at, goal).catch(ignoreGone),
      );
      await Promise.all(running);
      await Promise.all([storeOf(one).followed(), storeOf(two).followed()]);
      await settleOwed(storeOf(await openAnotherPage()));
      expect(await owedIn(one)).toEqual([]);
      for (const id of (await (await tablesOf(one)).keys.toCollection().primaryKeys()) as string[]) {
        const { series, ofSessions } = await seriesNow(id);
        expect(series).toEqual(ofSessions);
      }
      const { shown, own } = await openedNow();
      expect(shown).toEqual(own);
    }),
    { numRuns: 15, endOnFailure: true },
  );
}, 60_000);
