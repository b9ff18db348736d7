import { afterEach, describe, expect, it } from 'vitest';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { aClient, aSession, MONDAY_NOON } from '../support/factories';
import { closePages, openFirstPage, seed, vaultOf } from '../support/test-page';

const moment = { id: 'm1', kind: 'strain', at: MONDAY_NOON, words: '' } as const;
const edit = {
  sessionId: 'session-1',
  momentId: 'm1',
  kind: 'strain',
  words: 'went quiet',
  base: moment,
} as const;

afterEach(closePages);

async function pageThatDrafts(text: string) {
  const app = await openFirstPage();
  await seed([app], aClient(), [aSession({ status: 'running', moments: [moment] })]);
  const { drafts, store } = vaultOf(app);
  drafts.keep(draftAddress.moment('session-1'), 'client-1', text);
  await drafts.flush();
  return { app, drafts, store };
}

describe('words written for a moment after its mark', () => {
  it('leave their draft in the transaction that saves them, so that a crash cannot double them', async () => {
    const { app, drafts, store } = await pageThatDrafts(edit.words);
    expect(await app.run('moment.edit', edit)).toEqual({ ok: true });
    expect(await (await store.database.tables()).drafts.count()).toBe(0);
    expect(drafts.recall(draftAddress.moment('session-1'))).toBeUndefined();
  });

  it('leave other words alone that wait for the next mark', async () => {
    const { app, drafts } = await pageThatDrafts('for the next one');
    await app.run('moment.edit', edit);
    expect(drafts.recall(draftAddress.moment('session-1'))).toBe('for the next one');
  });
});
