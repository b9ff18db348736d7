import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../lib/app';
import { loadCommands } from '../../lib/commands/runner';
import { EMPTY_CHECK } from '../../lib/commands/self-check-commands';
import { closePages, openAnotherPage, openFirstPage, vaultOf } from '../support/test-page';

let one: App;
let two: App;
beforeEach(async () => {
  one = await openFirstPage('panel');
  two = await openAnotherPage('workspace');
  await loadCommands();
});
afterEach(closePages);

const own = async (kind: string) => {
  const records = await vaultOf(one).store.readAll('practitioner');
  return records.flatMap((record) => (record.ok && record.value.kind === kind ? [record.value] : []));
};

describe('what there is one of, written in two windows at the same time', () => {
  it('is one week: the second is told of the first, and may then change it', async () => {
    const save = (app: App, words: string, base = EMPTY_CHECK) =>
      app.run(
        'self-check.save',
        { weekOf: '2026-09-07', form: { answers: {}, words }, base },
        { isQuiet: true },
      );
    const outcomes = await Promise.all([save(one, 'tired'), save(two, 'rested')]);
    expect(outcomes).toMatchObject([{ ok: true }, { ok: false, error: { name: 'ChangedElsewhereError' } }]);
    expect(await own('self-check')).toMatchObject([{ weekOf: '2026-09-07', words: 'tired' }]);
    expect(await save(two, 'rested', { answers: {}, words: 'tired' })).toEqual({ ok: true });
    expect(await own('self-check')).toMatchObject([{ words: 'rested' }]);
  });

  it('is one wording of a prompt', async () => {
    const kind = { topic: 'task', state: 'routine', audience: 'all', voice: 'says' } as const;
    const save = (app: App, words: string) =>
      app.run(
        'own-prompt.save',
        {
          ...{ draft: 'pace-check', ownId: words, replaces: 'pace-check' },
          form: { ...kind, words, feltOff: '', about: 'the library’s' },
          base: { ...kind, words: 'the library’s', feltOff: '', about: 'the library’s' },
        },
        { isQuiet: true },
      );
    const outcomes = await Promise.all([save(one, 'first'), save(two, 'second')]);
    expect(outcomes).toMatchObject([{ ok: true }, { ok: false, error: { name: 'ChangedElsewhereError' } }]);
    expect(await own('own-prompt')).toMatchObject([{ replaces: 'pace-check', words: 'first' }]);
  });

  it('is one mark on a prompt, the later one', async () => {
    const mark = (app: App, as: 'pinned' | 'hidden') =>
      app.run('prompt.set-mark', { promptId: 'pace-check', mark: as });
    await Promise.all([mark(one, 'pinned'), mark(two, 'hidden')]);
    expect(await own('prompt-mark')).toMatchObject([{ promptId: 'pace-check', mark: 'hidden' }]);
  });
});
