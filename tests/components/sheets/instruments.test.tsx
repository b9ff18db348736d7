import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { formOfOwn } from '../../../lib/domain/alliance/instrument-form';
import type { OwnInstrument } from '../../../lib/domain/alliance/own-instrument';
import type { Session } from '../../../lib/domain/practice/session';
import { readOwn } from '../../../lib/store/practitioner-records';
import { CloseWithSheets } from '../../support/close-with-sheets';
import { aBuiltInstrument, aClient, aMeasure, aRating, aSession } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

async function show(session: Partial<Session> = {}, apps = [app]) {
  const ratings = [aRating({ rater: 'practitioner', way: 'own' })];
  await seed(apps, aClient(), [aSession({ status: 'open', step: 'close', ratings, ...session })]);
  showView(app, CloseWithSheets, { sessionId: 'session-1' });
}

async function built(): Promise<OwnInstrument[]> {
  const own = await readOwn(vaultOf(app).store);
  return own.flatMap(({ value }) => (value.kind === 'own-instrument' ? [value] : []));
}

async function wordings() {
  const own = await readOwn(vaultOf(app).store);
  return own.flatMap(({ value }) => (value.kind === 'wording' ? [value] : []));
}

const open = (sheet: App['place']['value']['sheet']) => {
  app.place.value = { ...app.place.value, sheet };
};
const fill = (dialog: HTMLElement, label: string | RegExp, value: string) =>
  fireEvent.input(within(dialog).getByLabelText(label), { target: { value } });
const save = (dialog: HTMLElement) =>
  userEvent.click(within(dialog).getByRole('button', { name: 'Save this form' }));
const keep = (input: Partial<OwnInstrument> = {}) => {
  const own = aBuiltInstrument(input);
  return app.run('instrument.build', { form: formOfOwn(own), id: own.id, baseAt: null, draft: 'new' });
};

describe('an instrument that is built', () => {
  it('shows what it will look like while it is typed, and is then answered like any other', async () => {
    await show();
    open({ kind: 'instrument', builtId: null });
    const dialog = await screen.findByRole('dialog', { name: 'Build an instrument' });
    within(dialog).getByText('The form shows here once every field is in order.');
    fill(dialog, 'Name', 'How we talk');
    fill(dialog, 'Items, one a line', 'I could say it.\n<b>I held back.</b>');
    fill(dialog, 'Items that count the other way round', '2');
    fill(dialog, 'Scales, one a line', 'Trust: 1, 2');
    fireEvent.input(await within(dialog).findByLabelText('1 · I could say it.'), { target: { value: '7' } });
    fireEvent.input(within(dialog).getByLabelText('2 · <b>I held back.</b>'), { target: { value: '4' } });
    // 7 and, the other way round, 10 − 4.
    within(dialog).getByText(/^Total 13/);
    within(dialog).getByText('Trust: 13');
    await save(dialog);
    await waitFor(async () => expect(await built()).toHaveLength(1));
    open(null);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a measure' }));
    const choice = await screen.findByRole('dialog', { name: 'Enter a measure' });
    await userEvent.type(within(choice).getByRole('combobox'), 'How we');
    await userEvent.click(await within(choice).findByRole('option', { name: 'How we talk' }));
    const form = await screen.findByRole('dialog', { name: 'How we talk' });
    fill(form, '1 · I could say it.', '3');
    fill(form, '2 · <b>I held back.</b>', '0');
    await userEvent.click(within(form).getByRole('button', { name: 'Save these answers' }));
    const id = (await built())[0]?.id;
    await waitFor(async () => {
      const session = await vaultOf(app).store.read('sessions', 'session-1');
      const result = { total: 13, mean: 6.5 };
      expect(session?.ok && session.value.measures).toMatchObject([{ instrument: id, result }]);
    });
    await screen.findByText(/^Total 13/);
  });

  it('says by line what is wrong, and saves nothing', async () => {
    await show();
    open({ kind: 'instrument', builtId: null });
    const dialog = await screen.findByRole('dialog', { name: 'Build an instrument' });
    fill(dialog, 'Items, one a line', 'One\nTwo');
    fill(dialog, 'Scales, one a line', 'Trust: 1\nHope: 3');
    await save(dialog);
    within(dialog).getByText('Line 2: Give numbers of items, from 1 to 2.');
    within(dialog).getByText('This is needed.');
    within(dialog).getByText('Nothing was saved: look at the marked fields.');
    expect(await built()).toEqual([]);
  });

  it('becomes another one when its scoring changes: what was answered is read as it was asked', async () => {
    const answered = aMeasure({
      instrument: 'built-1',
      range: { lowest: 0, highest: 10, step: 1 },
      answers: [3, 4, 8],
      result: { total: 17, mean: 17 / 3 },
    });
    await show({ measures: [answered] });
    await keep();
    await screen.findByText(/^Total 17/);
    const [standing] = await built();
    const form = { ...formOfOwn(aBuiltInstrument()), reversed: '' };
    await app.run('instrument.build', {
      form,
      id: 'built-1',
      baseAt: standing?.at ?? null,
      draft: 'built-1',
    });
    const both = await built();
    expect(both.map(({ id, reversed, isInUse }) => [id === 'built-1', reversed, isInUse])).toEqual(
      expect.arrayContaining([
        [true, [2], false],
        [false, [], true],
      ]),
    );
    screen.getByText(/^Total 17/);
    expect(screen.queryByText(/do not fit a measure/)).toBeNull();
  });

  it('can be taken out of use and up again; its answers stay readable', async () => {
    const answers = { answers: [3, 4, 8], range: { lowest: 0, highest: 10, step: 1 } };
    await show({ measures: [aMeasure({ instrument: 'built-1', ...answers })] });
    await keep();
    open({ kind: 'instruments' });
    await userEvent.click(await screen.findByRole('button', { name: 'Take How we talk out of use' }));
    await screen.findByText('Out of use. What was answered stays readable.');
    expect((await built())[0]?.isInUse).toBe(false);
    open(null);
    await screen.findByText(/^Total 17/);
    await userEvent.click(screen.getByRole('button', { name: 'Add a measure' }));
    const choice = await screen.findByRole('dialog', { name: 'Enter a measure' });
    expect(within(choice).queryByRole('option', { name: 'How we talk' })).toBeNull();
    open({ kind: 'instruments' });
    await userEvent.click(await screen.findByRole('button', { name: 'Take How we talk up again' }));
    await waitFor(async () => expect((await built())[0]?.isInUse).toBe(true));
  });

  it('is not overwritten by a form that another window was faster than', async () => {
    const other = await openAnotherPage();
    await show({}, [app, other]);
    await keep();
    open({ kind: 'instrument', builtId: 'built-1' });
    const dialog = await screen.findByRole('dialog', { name: 'Build an instrument' });
    fill(dialog, 'Name', 'Mine');
    const [standing] = await built();
    const form = { ...formOfOwn(aBuiltInstrument()), name: 'Theirs' };
    await other.run('instrument.build', {
      form,
      id: 'built-1',
      baseAt: standing?.at ?? null,
      draft: 'built-1',
    });
    await save(dialog);
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Save mine over it' }));
    await waitFor(async () => expect((await built()).map(({ name }) => name)).toEqual(['Mine']));
  });
});

describe('the wording of a copy', () => {
  const pack = { format: 'beside-instrument', version: 1, instrument: 'gad-7' };
  const items = ['a?', 'b?', 'c?', 'd?', 'e?', 'f?', '<script>g</script>'];
  const choose = (dialog: HTMLElement, value: unknown) =>
    userEvent.upload(
      within(dialog).getByLabelText('Fill the form from a pack (a JSON file)'),
      new File([JSON.stringify(value)], 'pack.json', { type: 'application/json' }),
    );

  it('is filled from a pack, saved, shown on the form, and removed again', async () => {
    await show();
    open({ kind: 'instrument', instrument: 'gad-7' });
    const dialog = await screen.findByRole('dialog', { name: 'Wording: GAD-7' });
    await choose(dialog, { ...pack, items, anchors: ['never', 'often', 'mostly', 'always'] });
    await within(dialog).findByText('7 of 7 items.');
    expect(await wordings()).toEqual([]);
    await save(dialog);
    await waitFor(async () =>
      expect(await wordings()).toMatchObject([{ instrument: 'gad-7', wording: { items } }]),
    );
    open({
      kind: 'measure',
      sessionId: 'session-1',
      measureId: null,
      planned: { instrument: 'gad-7', rater: 'participant-1' },
    });
    const form = await screen.findByRole('dialog', { name: 'GAD-7' });
    await within(form).findByLabelText('7 · <script>g</script>');
    within(form).getByText('2: mostly');
    await app.run('instrument.unword', { instrument: 'gad-7' });
    await waitFor(() => expect(within(form).queryByText('2: mostly')).toBeNull());
    expect(await wordings()).toEqual([]);
  });

  it('is refused whole, by field, and leaves what was typed', async () => {
    await show();
    open({ kind: 'instrument', instrument: 'gad-7' });
    const dialog = await screen.findByRole('dialog', { name: 'Wording: GAD-7' });
    fill(dialog, 'Items, one a line', 'typed by hand');
    await choose(dialog, { ...pack, items: ['a', 7], note: 'x' });
    await within(dialog).findByText('The file cannot be used for 3 reasons, and nothing was changed:');
    within(dialog).getByText('items: There are 2 lines; the form has 7 items.');
    within(dialog).getByText(/^items, entry 2: is not what belongs here/);
    within(dialog).getByText('note: no such field belongs here; take it out.');
    await choose(dialog, { ...pack, items: Array(201).fill('x') });
    await within(dialog).findByText('items: too many, at most 200.');
    await choose(dialog, { ...pack, items: ['a\u0000b', '', 'x\ny', 'x'.repeat(1001)] });
    for (const said of [
      'items, entry 1: holds characters that cannot be seen (control characters).',
      'items, entry 2: is empty.',
      'items, entry 3: has a line end within it; each is one line.',
      'items, entry 4: too long, at most 1000 characters.',
    ])
      await within(dialog).findByText(said);
    await choose(dialog, { ...pack, instrument: 'phq-9', items: Array(9).fill('x') });
    await within(dialog).findByText('It holds the wording of PHQ-9.');
    expect((within(dialog).getByLabelText('Items, one a line') as HTMLTextAreaElement).value).toBe(
      'typed by hand',
    );
    await save(dialog);
    within(dialog).getByText('There is 1 line; the form has 7 items.');
    expect(await wordings()).toEqual([]);
  });

  it('is pasted one item a line: each line that is wrong is named, and nothing is kept until all are right', async () => {
    await show();
    open({ kind: 'instrument', instrument: 'gad-7' });
    const dialog = await screen.findByRole('dialog', { name: 'Wording: GAD-7' });
    const field = within(dialog).getByLabelText('Items, one a line');
    const paste = (text: string) => userEvent.clear(field).then(() => userEvent.paste(text));
    await paste(['a?', 'b\u0007?', '', 'x'.repeat(1001), 'd?', 'e?', 'f?', 'g?', 'h?'].join('\n'));
    await save(dialog);
    const said = within(dialog).getByText(/^There are 8 lines/).textContent;
    expect(said).toBe(
      'There are 8 lines; the form has 7 items.\nLine 2: Holds characters that cannot be seen (control characters), often from copying. Type it anew.\nLine 4: Too long: at most 1000 characters.\nLine 9: The form has only 7 items, so this line has none.',
    );
    expect(await wordings()).toEqual([]);
    await paste(items.join('\r\n'));
    await within(dialog).findByText('7 of 7 items.');
    await save(dialog);
    await waitFor(async () =>
      expect(await wordings()).toMatchObject([{ instrument: 'gad-7', wording: { items } }]),
    );
  });
});
