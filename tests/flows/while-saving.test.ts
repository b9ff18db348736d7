import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../lib/app';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { loadCommands } from '../../lib/commands/runner';
import { aClient, aSession } from '../support/factories';
import { closePages, openFirstPage, seed, vaultOf } from '../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
  await loadCommands();
  await seed([app], aClient(), [aSession({ status: 'open' })]);
});
afterEach(closePages);

/** Saves what was typed, and types more before that is done: what the draft says then, and once more is asked of the disk. */
async function typingOn(address: string, save: () => Promise<unknown>): Promise<string | undefined> {
  const { drafts } = vaultOf(app);
  drafts.keep(address, 'client-1', 'typed');
  const saving = save();
  drafts.keep(address, 'client-1', 'typed, and more');
  await saving;
  await drafts.flush();
  return drafts.recall(address);
}
const kept = async () =>
  (await vaultOf(app).store.readAll('drafts')).flatMap((each) => (each.ok ? [each.value.text] : []));

it('what is typed while answers are saved is not taken for saved', async () => {
  const entered = {
    ...({ id: 'measure-1', rater: 'participant-1', instrument: 'who-5', way: 'on-paper' } as const),
    ...{ range: { lowest: 0, highest: 5, step: 1 }, answers: [3, 3, 3, 3, 3] },
  };
  const input = { sessionId: 'session-1', entered, baseAt: null, form: 'new/session-1' };
  const typed = await typingOn(draftAddress.measure('new/session-1'), async () =>
    expect(await app.run('measure.save', input)).toEqual({ ok: true }),
  );
  expect(typed).toBe('typed, and more');
  expect(await kept()).toEqual(['typed, and more']);
});

it('what is changed while a plan of measures is saved is not taken for saved', async () => {
  const measures = [{ instrument: 'who-5', rater: 'participant-1', every: 1 }];
  const typed = await typingOn(draftAddress.measurePlan('client-1'), async () =>
    expect(await app.run('measure.plan', { clientId: 'client-1', measures, base: [] })).toEqual({ ok: true }),
  );
  expect(typed).toBe('typed, and more');
  expect(await kept()).toEqual(['typed, and more']);
});
