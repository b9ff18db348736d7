import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PromptsView } from '../../../components/panel/prompts/PromptsView';
import type { App } from '../../../lib/app';
import { type OwnPrompt, promptFormOf } from '../../../lib/domain/prompts/own-prompt';
import { aClient } from '../../support/factories';
import { button } from '../../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

const KEPT: OwnPrompt = {
  ...{ kind: 'own-prompt', id: 'own-1', replaces: 'pace-check', words: 'Too fast for you?', feltOff: '' },
  ...{ topic: 'task', state: 'routine', audience: 'anyone', voice: 'says', createdAt: 1 },
  versions: [{ words: 'Is this too fast?', feltOff: 'flat', at: 2 }],
};

let app: App;
let other: App;

const own = async () => {
  const records = await vaultOf(app).store.readAll('practitioner');
  return records.flatMap((each) => (each.ok && each.value.kind === 'own-prompt' ? [each.value] : []));
};
const keep = (value: OwnPrompt) =>
  vaultOf(app).store.commit([{ table: 'practitioner', id: value.id, base: 0, value }]);
const press = async (name: string) => fireEvent.click(await button(name));
const write = async (label: RegExp | string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const saveThere = (change: Partial<OwnPrompt>) => {
  const base = promptFormOf(KEPT);
  const about = { draft: 'there', ownId: KEPT.id, replaces: KEPT.replaces };
  return other.run('own-prompt.save', { ...about, form: { ...base, ...change }, base });
};

beforeEach(async () => {
  app = await openFirstPage();
  other = await openAnotherPage();
  await seed([app, other], aClient(), []);
});
afterEach(closePages);

const show = (promptId: string) => {
  app.place.value = { ...app.place.value, view: { kind: 'prompts', promptId } };
  showView(app, PromptsView);
};

describe('one’s own wording in two windows', () => {
  beforeEach(async () => {
    await keep(KEPT);
    show('pace-check');
  });

  it('never loses what felt off: the other’s is said, and one of the two is chosen', async () => {
    await write(/^What felt off/, 'sounds like a form');
    await saveThere({ feltOff: 'my voice dropped' });
    await press('Keep this wording');
    await screen.findByText('What felt off · my voice dropped');
    expect(await own()).toMatchObject([{ feltOff: 'my voice dropped' }]);
    await press('Leave it as it is there');
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/^What felt off/);
    expect(field.value).toBe('my voice dropped');
    expect(await own()).toMatchObject([{ feltOff: 'my voice dropped', words: KEPT.words }]);
  });

  it('goes over the other’s words with what the other found off beside them', async () => {
    await write('In my own words', 'Shall we slow down?');
    await saveThere({ feltOff: 'my voice dropped' });
    await press('Keep this wording');
    await press('Save mine over it');
    await waitFor(async () => expect(await own()).toMatchObject([{ words: 'Shall we slow down?' }]));
    expect((await own())[0]?.versions.at(-1)).toMatchObject({
      words: KEPT.words,
      feltOff: 'my voice dropped',
    });
  });
});

describe('one’s own wording that is kept again at once', () => {
  it('is not taken for another window’s', async () => {
    await keep(KEPT);
    show('pace-check');
    const field = await screen.findByLabelText('In my own words');
    fireEvent.input(field, { target: { value: 'Slower?' } });
    fireEvent.click(await button('Keep this wording'));
    fireEvent.input(field, { target: { value: 'Shall we slow down?' } });
    await waitFor(async () => expect(await own()).toMatchObject([{ words: 'Slower?' }]));
    await press('Keep this wording');
    await waitFor(async () => expect(await own()).toMatchObject([{ words: 'Shall we slow down?' }]));
    expect(screen.queryByText(/another window/)).toBeNull();
  });
});

describe('one’s own wording that is removed', () => {
  it('can be put back with all its versions; nothing says that anything was kept, and the focus stays', async () => {
    await keep(KEPT);
    show('pace-check');
    await write('In my own words', 'Shall we slow down?');
    await press('Keep this wording');
    await screen.findByText('Kept.');
    const [before] = await own();
    (await button('Remove my wording')).focus();
    await press('Remove my wording');
    await screen.findByText(/^Your wording was removed, with the earlier ones/);
    expect(await own()).toEqual([]);
    expect(screen.queryByText('Kept.')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText(/^What felt off/));
    await press('Undo');
    await waitFor(async () => expect(await own()).toEqual([before]));
  });

  it('is not put back over one that was written since', async () => {
    await keep(KEPT);
    await app.run('own-prompt.remove', KEPT);
    await keep({ ...KEPT, id: 'own-2', words: 'Slower?' });
    const outcome = await app.run('own-prompt.put-back', KEPT, { isQuiet: true });
    expect(outcome).toMatchObject({ ok: false, error: { name: 'PromptRewordedError' } });
    expect(await own()).toMatchObject([{ id: 'own-2', words: 'Slower?' }]);
  });

  it('is gone from all prompts where it was one’s own alone, until it is put back', async () => {
    await keep({ ...KEPT, replaces: null });
    show('own-1');
    await press('Remove this prompt');
    await screen.findByText('Your prompt was removed.');
    await screen.findByLabelText('Search by words');
    await press('Undo');
    await waitFor(async () => expect(await own()).toMatchObject([{ replaces: null, words: KEPT.words }]));
  });

  it('is one’s own alone where the library has its prompt no longer', async () => {
    await keep({ ...KEPT, replaces: 'once-in-the-library' });
    show('own-1');
    await press('Remove this prompt');
    await screen.findByText('Your prompt was removed.');
    await screen.findByLabelText('Search by words');
  });

  it('in another window loses nothing of what is typed here, and can be had again by it', async () => {
    await keep({ ...KEPT, replaces: null });
    show('own-1');
    await write('In my own words', 'Shall we slow down?');
    await write(/^What felt off/, 'too many words');
    await other.run('own-prompt.remove', { ...KEPT, replaces: null });
    await screen.findByText(/^This prompt was removed, here or in another window/);
    expect((screen.getByLabelText(/^What felt off/) as HTMLTextAreaElement).value).toBe('too many words');
    await press('Keep this wording');
    await waitFor(async () =>
      expect(await own()).toMatchObject([{ id: 'own-1', words: 'Shall we slow down?' }]),
    );
    await screen.findByText('Kept.');
  });
});
