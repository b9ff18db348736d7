import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { aClient, aSession } from '../../support/factories';
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

  it('stand among all prompts, each with what it is about, when it is for, and for whom if not for everybody', async () => {
    await seed([app], aClient(), []);
    app.place.value = { ...app.place.value, view: { kind: 'prompts' } };
    const { PromptsView } = await import('../../../components/panel/prompts/PromptsView');
    showView(app, PromptsView);
    const user = userEvent.setup();
    const kindOf = async (id: string) => {
      const text = PROMPTS.find((each) => each.id === id)?.text ?? id;
      const field = await screen.findByLabelText('Search by words');
      await user.clear(field);
      await user.type(field, text);
      return (await screen.findByText(text)).nextElementSibling?.textContent;
    };
    expect(await kindOf('last-day-plan')).toBe('Frame · Ending · A child');
    expect(await kindOf('first-hope')).toBe('Goal · The first five sessions');
    expect(await kindOf('fifth-between')).toBe('Bond · Session 5');
    expect(await kindOf('home-task')).toBe('Task · An ordinary day · A carer');
    expect(await kindOf('moved-on')).toBe('Bond · Quiet, moving away');
    expect(await kindOf('carry-home')).toBe('Person to person · For yourself');
    const field = screen.getByLabelText('Search by words');
    await user.clear(field);
    await user.type(field, 'child bear');
    await screen.findByText('Can the bear say it for you?');
  });

  it('are kept once, however often the button is pressed', async () => {
    await seed([app], aClient(), []);
    await loadCommands();
    app.place.value = { ...app.place.value, view: { kind: 'prompts', promptId: 'pace-check' } };
    const { PromptsView } = await import('../../../components/panel/prompts/PromptsView');
    showView(app, PromptsView);
    const field = await screen.findByLabelText('In my own words');
    fireEvent.input(field, { target: { value: 'Is this too fast for you?' } });
    const keep = await button('Keep this wording');
    for (let presses = 0; presses < 2; presses += 1) fireEvent.click(keep);
    await screen.findByText('Kept.');
    expect(screen.queryByText(/another window/)).toBeNull();
    expect(await own()).toMatchObject([{ words: 'Is this too fast for you?', versions: [{}] }]);
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
    // Shown as kept: both can be changed, and then it is offered elsewhere.
    await user.selectOptions(await screen.findByLabelText('How it is used'), 'Said to the client');
    await user.selectOptions(screen.getByLabelText('For whom'), 'An adolescent');
    await user.click(await button('Keep this wording'));
    await waitFor(async () =>
      expect(await own()).toMatchObject([
        { words: 'Tea first?', versions: [], audience: 'adolescent', voice: 'says' },
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
    const kind = { topic: 'bond', state: 'routine', audience: 'all', voice: 'says' } as const;
    const save = (page: App, words: string, ownId: string) =>
      page.run(
        'own-prompt.save',
        {
          draft: 'felt-heard',
          ownId,
          replaces: 'felt-heard',
          form: { ...kind, words, feltOff: '', about: 'library' },
          base: { ...kind, words: 'library', feltOff: '', about: 'library' },
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

  it('keep their kind where one of the library is put in own words', async () => {
    await seed([app], aClient(), []);
    app.place.value = { ...app.place.value, view: { kind: 'prompts', promptId: 'pace-check' } };
    const { PromptsView } = await import('../../../components/panel/prompts/PromptsView');
    showView(app, PromptsView);
    await screen.findByLabelText('In my own words');
    expect(screen.queryByLabelText('For whom')).toBeNull();
  });

  it('never overwrite for whom another window says one is', async () => {
    const kind = { topic: 'bond', state: 'routine', voice: 'says' } as const;
    const words = { words: 'Tea first?', feltOff: '', about: 'Tea first?' };
    const save = (page: App, audience: 'all' | 'child' | 'carer', was?: 'all') =>
      page.run(
        'own-prompt.save',
        {
          ...{ draft: 'own-1', ownId: 'own-1', replaces: null },
          form: { ...kind, ...words, audience },
          base: was ? { ...kind, ...words, audience: was } : null,
        },
        { isQuiet: true },
      );
    const other = await openAnotherPage();
    await save(app, 'all');
    expect(await save(app, 'child', 'all')).toMatchObject({ ok: true });
    expect(await save(other, 'carer', 'all')).toMatchObject({
      ok: false,
      error: { name: 'ChangedElsewhereError' },
    });
    expect(await own()).toMatchObject([{ audience: 'child' }]);
  });

  it('need something to read', async () => {
    const kind = { topic: 'bond', state: 'routine', audience: 'all', voice: 'says' } as const;
    const form = { ...kind, words: '\u200B', feltOff: '', about: '' };
    const mine = { draft: 'new', ownId: 'own-1', replaces: null, form, base: null };
    expect(await app.run('own-prompt.save', mine)).toMatchObject({
      ok: false,
      error: { name: 'PromptWordsError' },
    });
    expect(await own()).toEqual([]);
    await waitFor(() =>
      expect(app.notices.value[0]?.text).toBe('A prompt needs a few words. Nothing was saved.'),
    );
  });

  it('come first in Reflect where one asks them of oneself and has pinned one', async () => {
    const kind = { topic: 'whole', state: 'routine', audience: 'all', voice: 'self' } as const;
    const form = { ...kind, words: 'Did I breathe?', feltOff: '', about: '' };
    await seed([app], aClient(), [aSession({ status: 'open', step: 'reflect' })]);
    await app.run('own-prompt.save', { draft: 'new', ownId: 'own-1', replaces: null, form, base: null });
    await app.run('prompt.set-mark', { promptId: 'own-1', mark: 'pinned' });
    const { ReflectStep } = await import('../../../components/panel/reflect/ReflectStep');
    showView(app, ReflectStep, { sessionId: 'session-1' });
    await screen.findByText('Did I breathe?');
    await userEvent.setup().click(await button('Another question'));
    await waitFor(() => expect(screen.queryByText('Did I breathe?')).toBeNull());
  });
});
