import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { aClient } from '../../support/factories';
import { button } from '../../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

const marks = async () => {
  const records = await vaultOf(app).store.readAll('practitioner');
  return records.flatMap((each) => (each.ok && each.value.kind === 'prompt-mark' ? [each.value] : []));
};
const own = async () => {
  const records = await vaultOf(app).store.readAll('practitioner');
  return records.flatMap((each) => (each.ok && each.value.kind === 'own-prompt' ? [each.value] : []));
};
describe('one’s own prompts', () => {
  it('are rehearsed: what felt off stays with the former words, and the new ones are offered', async () => {
    await seed([app], aClient(), []);
    app.place.value = { ...app.place.value, view: { kind: 'prompts', promptId: 'pace-check' } };
    const { PromptsView } = await import('../../../components/panel/prompts/PromptsView');
    showView(app, PromptsView);
    const user = userEvent.setup();
    const former = PROMPTS.find(({ id }) => id === 'pace-check')?.text;
    await user.type(await screen.findByLabelText(/^What felt off/), 'too many choices');
    const field = screen.getByLabelText('In my own words');
    await user.clear(field);
    await user.type(field, 'Is this too fast for you?');
    await user.click(await button('Keep this wording'));
    await waitFor(async () =>
      expect(await own()).toMatchObject([
        {
          replaces: 'pace-check',
          words: 'Is this too fast for you?',
          versions: [{ words: former, feltOff: 'too many choices' }],
        },
      ]),
    );
    await screen.findByText('Kept.');
    await screen.findByText('1 earlier wording');
    await user.click(await button('Remove my wording'));
    await waitFor(async () => expect(await own()).toEqual([]));
  });

  it('are added, pinned and hidden', async () => {
    await seed([app], aClient(), []);
    app.place.value = { ...app.place.value, view: { kind: 'prompts' } };
    const { PromptsView } = await import('../../../components/panel/prompts/PromptsView');
    showView(app, PromptsView);
    const user = userEvent.setup();
    await user.click(await button('Add a prompt'));
    await user.type(await screen.findByLabelText('In my own words'), 'Tea first?');
    expect(screen.getByLabelText<HTMLSelectElement>('For whom').value).toBe('anyone');
    await user.selectOptions(screen.getByLabelText('For whom'), 'A carer');
    await user.selectOptions(screen.getByLabelText('How it is used'), 'Asked of myself, after a session');
    await user.click(await button('Keep this wording'));
    await waitFor(async () =>
      expect(await own()).toMatchObject([
        { replaces: null, words: 'Tea first?', versions: [], audience: 'carer', voice: 'self' },
      ]),
    );
    app.place.value = { ...app.place.value, view: { kind: 'prompts' } };
    const [pin] = await screen.findAllByRole('button', { name: 'Pin: “Tea first?”' });
    if (pin) await user.click(pin);
    const [hide] = await screen.findAllByRole('button', { name: 'Hide: “Tea first?”' });
    await waitFor(async () => expect(await marks()).toMatchObject([{ mark: 'pinned' }]));
    if (hide) await user.click(hide);
    await waitFor(async () => expect(await marks()).toMatchObject([{ mark: 'hidden' }]));
  });

  it('never overwrite the wording that another window kept', async () => {
    const save = (page: App, words: string, ownId: string) =>
      page.run(
        'own-prompt.save',
        {
          draft: 'felt-heard',
          ownId,
          replaces: 'felt-heard',
          topic: 'bond',
          state: 'routine',
          audience: 'all',
          voice: 'says',
          words,
          feltOff: '',
          base: 'library',
        },
        { isQuiet: true },
      );
    const other = await openAnotherPage();
    expect(await save(app, 'one', 'own-1')).toMatchObject({ ok: true });
    expect(await save(other, 'two', 'own-2')).toMatchObject({
      ok: false,
      error: { name: 'ChangedElsewhereError' },
    });
    expect(await own()).toMatchObject([{ words: 'one' }]);
  });
});
