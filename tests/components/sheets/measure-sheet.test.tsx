import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import type { Measure } from '../../../lib/domain/practice/measure';
import { CloseWithSheets } from '../../support/close-with-sheets';
import { aClient, aRating, aSession } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

const own = aRating({ rater: 'practitioner', way: 'own' });
const rated = aSession({ status: 'open', step: 'close', ratings: [own] });

async function showClose(client = aClient(), session = rated) {
  await seed([app], client, [session]);
  return showView(app, CloseWithSheets, { sessionId: 'session-1' });
}

async function stored(): Promise<readonly Measure[]> {
  const opened = await vaultOf(app).store.read('sessions', 'session-1');
  return opened?.ok ? opened.value.measures : [];
}

async function choose(name: RegExp) {
  await userEvent.click(await screen.findByRole('button', { name: 'Add a measure' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('combobox'), 'x{Backspace}');
  await userEvent.click(await within(dialog).findByRole('option', { name }));
  return screen.findByRole('dialog');
}
const item = (dialog: HTMLElement, number: number) =>
  within(dialog).getByLabelText(new RegExp(`^(?:Item )?${number}\\b`));
const save = (dialog: HTMLElement) =>
  userEvent.click(within(dialog).getByRole('button', { name: 'Save these answers' }));

describe('answers entered by number', () => {
  it('move on by themselves, go back, and are scored by the key, for either side', async () => {
    await showClose();
    const dialog = await choose(/Questionnaire II \(patient\)/);
    // No words of the form: what its ends are, and which items its key turns (measurement notes: 4, 8, 11, 16, 19).
    within(dialog).getByText(/^1 is the lowest answer on your copy, 6 the highest: enter each as printed\./);
    within(dialog).getByText(/^The key counts items the other way round at 4, 8, 11, 16\D+19:/);
    item(dialog, 1).focus();
    await userEvent.keyboard('6'.repeat(18));
    expect(document.activeElement).toBe(item(dialog, 19));
    await userEvent.keyboard('{Backspace}');
    expect(document.activeElement).toBe(item(dialog, 18));
    within(dialog).getByText(/18 of 19 answered/);
    within(dialog).getByText(/^No total: it needs every answer/);
    item(dialog, 19).focus();
    await userEvent.keyboard('1');
    // By hand: fourteen sixes straight, four reversed sixes count 1 each, the reversed 1 counts 6.
    within(dialog).getByText(/^Total 94/);
    await save(dialog);
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    const practitioner = await choose(/Questionnaire II \(therapist\)/);
    item(practitioner, 1).focus();
    await userEvent.keyboard('4');
    await save(practitioner);
    await waitFor(async () =>
      expect((await stored()).map(({ instrument, rater }) => [instrument, rater])).toEqual([
        ['haq-ii', 'participant-1'],
        ['haq-ii-practitioner', 'practitioner'],
      ]),
    );
    expect(await screen.findByText(/^Total 94/)).not.toBeNull();
  });

  it('are refused off the form’s range, by item, and nothing is saved', async () => {
    await showClose();
    const dialog = await choose(/^GAD-7/);
    await save(dialog);
    within(dialog).getByText('Enter at least one answer, or cancel.');
    fireEvent.input(item(dialog, 2), { target: { value: '4' } });
    expect(within(dialog).getAllByText('Item 2 takes 0 to 3 in steps of 1.')).toHaveLength(1);
    await save(dialog);
    expect(within(dialog).getAllByText('Item 2 takes 0 to 3 in steps of 1.')).toHaveLength(2);
    expect(await stored()).toEqual([]);
  });

  it('bring up a risk item at once, whatever the total, and lead to the safety procedure', async () => {
    await showClose();
    const dialog = await choose(/^PHQ-9/);
    expect(within(dialog).queryByText(/harm or risk/)).toBeNull();
    fireEvent.input(item(dialog, 9), { target: { value: '1' } });
    await within(dialog).findByText(/^Item 9 asks about harm or risk/);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Open safety first' }));
    expect(app.place.value.sheet).toEqual({ kind: 'safety' });
    // What was typed waits as a draft.
    app.place.value = { ...app.place.value, sheet: null };
    await userEvent.click(await screen.findByRole('button', { name: 'Add a measure' }));
    await screen.findByText('These answers were left unsaved earlier.');
    expect((item(await screen.findByRole('dialog'), 9) as HTMLInputElement).value).toBe('1');
  });

  it('leave measures of illness out of coaching', async () => {
    await showClose(aClient({ kind: 'coaching' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Add a measure' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('combobox'), 'x{Backspace}');
    await within(dialog).findByRole('option', { name: 'Life check' });
    for (const name of [/PHQ-9/, /GAD-7/, /CORE-10/, /Outcome Rating Scale/])
      expect(within(dialog).queryByRole('option', { name })).toBeNull();
  });

  it('still bring it up once they are saved', async () => {
    const measure: Measure = {
      id: 'q1',
      rater: 'participant-1',
      instrument: 'phq-9',
      range: { lowest: 0, highest: 3, step: 1 },
      answers: [0, 0, 0, 0, 0, 0, 0, 0, 3],
      result: { total: 3, mean: 0.333333333 },
      way: 'on-paper',
      at: 1,
    };
    await showClose(aClient(), aSession({ status: 'finished', measures: [measure] }));
    await screen.findByText(/^Total 3 · minimal/);
    await screen.findByText(/^Item 9 asks about harm or risk/);
  });

  it('are kept and not scored where they fit no form, and leave the step as it is', async () => {
    const measure: Measure = {
      id: 'q1',
      rater: 'participant-1',
      instrument: 'gad-7',
      range: { lowest: 0, highest: 3, step: 1 },
      answers: [900, 0, 0, 0, 0, 0, 0],
      result: { total: null, mean: null },
      way: 'on-paper',
      at: 1,
    };
    await showClose(aClient(), aSession({ status: 'finished', measures: [measure] }));
    await screen.findByText(/^These answers do not fit a measure/);
    await userEvent.click(screen.getByRole('button', { name: 'Remove GAD-7, M.K.' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('can be removed, and put back', async () => {
    const measure: Measure = {
      id: 'q1',
      rater: 'participant-1',
      instrument: 'who-5',
      range: { lowest: 0, highest: 5, step: 1 },
      answers: [3, 3, 3, 2, 2],
      result: { total: 52, mean: 2.6 },
      way: 'on-paper',
      at: 1,
    };
    await showClose(aClient(), aSession({ status: 'finished', measures: [measure] }));
    await screen.findByText(/^Total 52 · above the cut-off/);
    await userEvent.click(screen.getByText('Source, figures and licence'));
    screen.getByText('Names for parts of the total. Verified: Topp et al. 2015; Region H.');
    screen.getByText(/^Terms: /);
    await userEvent.click(screen.getByRole('button', { name: 'Remove WHO-5 Well-Being Index, M.K.' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ ...measure, at: expect.any(Number) }]));
    const opened = await vaultOf(app).store.read('sessions', 'session-1');
    expect(opened?.ok && opened.value.edits).toMatchObject([
      { field: 'measure', before: 'who-5: 3 3 3 2 2' },
    ]);
  });
});

describe('two windows on one measure', () => {
  const standing: Measure = {
    id: 'q1',
    rater: 'participant-1',
    instrument: 'who-5',
    range: { lowest: 0, highest: 5, step: 1 },
    answers: [3, 1, 3, 2, 2],
    result: { total: 44, mean: 2.2 },
    way: 'on-paper',
    at: 1,
  };
  const change = async (number: number, digit: string) => {
    const dialog = await screen.findByRole('dialog');
    fireEvent.input(item(dialog, number), { target: { value: digit } });
    return dialog;
  };
  const open = async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^Change WHO-5/ }));
  };
  const elsewhere = async (answers: readonly number[]) => {
    const { at: _at, ...entered } = standing;
    const input = { sessionId: 'session-1', baseAt: 1, form: 'elsewhere' };
    await app.run('measure.save', { ...input, entered: { ...entered, answers } });
  };

  it('ask which to keep where a form left behind was written over older answers, and keep mine beside theirs if wanted', async () => {
    await showClose(aClient(), aSession({ status: 'open', step: 'close', measures: [standing] }));
    await open();
    await change(1, '5');
    app.place.value = { ...app.place.value, sheet: null };
    await elsewhere([3, 4, 3, 2, 2]);
    await open();
    await save(await screen.findByRole('dialog'));
    await screen.findByText(/^2 · .* · 4$/);
    await userEvent.click(await screen.findByRole('button', { name: 'Save mine over it' }));
    await waitFor(async () => expect((await stored())[0]?.answers).toEqual([5, 4, 3, 2, 2]));
  });

  it('refuse the second save, say so, and keep the first', async () => {
    const measure = {
      id: 'q1',
      rater: 'participant-1',
      instrument: 'who-5',
      range: { lowest: 0, highest: 5, step: 1 },
      answers: [3, 3, 3, 2, 2],
      result: { total: 52, mean: 2.6 },
      way: 'on-paper',
    } as const;
    const two = await openAnotherPage();
    await seed([app, two], aClient(), [aSession({ status: 'open' })]);
    const input = { sessionId: 'session-1', baseAt: null, form: 'q1' };
    await app.run('measure.save', { ...input, entered: measure });
    const other = { ...measure, answers: [0, 0, 0, 0, 0] };
    const second = await two.run('measure.save', { ...input, entered: other }, { isQuiet: true });
    expect(second).toMatchObject({ ok: false, error: { name: 'ChangedElsewhereError' } });
    expect((await stored())[0]?.answers).toEqual([3, 3, 3, 2, 2]);
    const wrong = { ...measure, id: 'q2', answers: [9, 0, 0, 0, 0] };
    const refused = await two.run('measure.save', { ...input, entered: wrong }, { isQuiet: true });
    expect(refused).toMatchObject({ ok: false, error: { name: 'AnswerRangeError' } });
    expect(await stored()).toHaveLength(1);
  });
});
