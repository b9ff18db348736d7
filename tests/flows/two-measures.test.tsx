import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SheetHost } from '../../components/sheets/SheetHost';
import type { App } from '../../lib/app';
import { EMPTY_FORM, formOfOwn } from '../../lib/domain/alliance/instrument-form';
import type { Measure } from '../../lib/domain/practice/measure';
import type { Sheet } from '../../lib/places/places';
import { readOwn } from '../../lib/store/practitioner-records';
import { aBuiltInstrument, aClient, aMeasure, aSession } from '../support/factories';
import { standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../support/test-page';

const range = { lowest: 0, highest: 3, step: 1 };
const answers = [1, 1, null, 2, null, null, null];
const measure = aMeasure({ instrument: 'gad-7', range, answers, result: { total: null, mean: null } });

let here: App;
let there: App;

beforeEach(async () => {
  standInWindow();
  here = await openFirstPage();
  there = await openAnotherPage();
  await seed([here, there], aClient(), [aSession({ measures: [measure] })]);
});
afterEach(closePages);

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const write = async (label: RegExp | string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });

function open(sheet: Sheet) {
  here.place.value = { ...here.place.value, sheet };
  showView(here, SheetHost as never, { sessionId: 'session-1' });
}

/** Saves here what the other window overtook, and gives what is said of the other's. */
async function toldAfter(save: string) {
  await press(save);
  const alert = (await screen.findByText(/changed in another window. Nothing was overwritten/)).parentElement;
  const lines = await within(alert as HTMLElement).findAllByRole('listitem');
  return lines.map(({ textContent }) => textContent);
}

describe('a measure that two windows change', () => {
  const stored = async (): Promise<Measure | undefined> => {
    const opened = await vaultOf(here).store.read('sessions', 'session-1');
    return opened?.ok ? opened.value.measures[0] : undefined;
  };
  const saveThere = (change: Partial<Measure>) => {
    const { at, result: _result, ...entered } = { ...measure, ...change };
    return there.run('measure.save', { sessionId: 'session-1', entered, baseAt: at, form: 'there' });
  };
  const begin = async () => {
    open({ kind: 'measure', sessionId: 'session-1', measureId: measure.id });
    await write(/^1 ·/, '3');
  };

  it('says answer by answer what the other changed, and saves over it only the answers changed here', async () => {
    await begin();
    await saveThere({ answers: [0, null, 2, 2, null, null, 3], way: 'read-aloud' });
    expect(await toldAfter('Save these answers')).toEqual([
      'How it was answered · Read aloud',
      '1 · nervousness · 0',
      '2 · stopping worry · nothing written',
      '3 · amount of worry · 2',
      '7 · fear · 3',
    ]);
    screen.getByText('Yours replaces only what you changed here; the rest stays as it is there.');
    await press('Save mine over it');
    await waitFor(async () => expect((await stored())?.answers[0]).toBe(3));
    expect(await stored()).toMatchObject({ answers: [3, null, 2, 2, null, null, 3], way: 'read-aloud' });
  });

  it('is left as it is there, and shown so', async () => {
    await begin();
    await saveThere({ answers: [0, null, 2, 2, null, null, 3] });
    await toldAfter('Save these answers');
    await press('Leave it as it is there');
    await waitFor(() => expect((screen.getByLabelText(/^7 ·/) as HTMLInputElement).value).toBe('3'));
    expect((screen.getByLabelText(/^1 ·/) as HTMLInputElement).value).toBe('0');
  });

  it('says that they were taken away there, and loses no answer when they are saved all the same', async () => {
    await begin();
    await there.run('measure.remove', { sessionId: 'session-1', measureId: measure.id, baseAt: measure.at });
    expect(await toldAfter('Save these answers')).toEqual(['These answers were taken away.']);
    await press('Save mine over it');
    await waitFor(async () => expect((await stored())?.answers).toEqual([3, ...answers.slice(1)]));
  });
});

it('keeps answers with the range that they were given on, where the other window changed it', async () => {
  const six = { lowest: -3, highest: 3, step: 1, without: [0] };
  const fourPoints = { lowest: 1, highest: 4, step: 1 };
  const given = Array.from({ length: 11 }, () => 1);
  const result = { total: null, mean: null };
  const copy = aMeasure({ id: 'copy', instrument: 'haq-i', range: six, answers: given, result });
  const session = aSession({ id: 'session-2', clientId: 'client-2', measures: [copy] });
  await seed([here, there], aClient({ id: 'client-2', label: 'H.Q.' }), [session]);
  here.place.value = {
    ...here.place.value,
    sheet: { kind: 'measure', sessionId: 'session-2', measureId: 'copy' },
  };
  showView(here, SheetHost as never, { clientId: 'client-2', sessionId: 'session-2' });
  await write(/^Item 1\b/, '3');
  const { at, result: _result, ...entered } = copy;
  const theirs = { ...entered, range: fourPoints, answers: given.map(() => 4) };
  await there.run('measure.save', { sessionId: 'session-2', entered: theirs, baseAt: at, form: 'there' });
  await toldAfter('Save these answers');
  await press('Save mine over it');
  const stored = async () => {
    const opened = await vaultOf(here).store.read('sessions', 'session-2');
    return opened?.ok ? opened.value.measures[0] : undefined;
  };
  await waitFor(async () => expect((await stored())?.answers[0]).toBe(3));
  expect(await stored()).toMatchObject({ range: six, answers: [3, ...given.slice(1)] });
});

describe('an instrument that two windows change', () => {
  const own = aBuiltInstrument();
  const records = async () =>
    (await readOwn(vaultOf(here).store)).flatMap(({ value }) => (value.kind === 'facts' ? [] : [value]));

  it('says field by field what the other changed, and keeps what was not changed here', async () => {
    const input = { id: own.id, draft: own.id };
    await here.run('instrument.build', { ...input, form: formOfOwn(own), baseAt: null });
    const [standing] = await records();
    open({ kind: 'instrument', builtId: own.id });
    await write('Name', 'Mine');
    const form = { ...formOfOwn(own), name: 'Theirs', instructions: 'Take your time', isClinical: true };
    await there.run('instrument.build', { ...input, form, baseAt: (standing as { at: number }).at });
    expect(await toldAfter('Save this form')).toEqual([
      'Name · Theirs',
      'Instructions above the items (may stay empty) · Take your time',
      'Asks about illness or symptoms: coaching is not offered it · ticked',
    ]);
    await press('Save mine over it');
    await waitFor(async () =>
      expect(await records()).toMatchObject([
        { name: 'Mine', isClinical: true, wording: { instructions: 'Take your time' } },
      ]),
    );
  });

  it('says that a wording was removed there, and loses no line when it is saved all the same', async () => {
    const items = ['a?', 'b?', 'c?', 'd?', 'e?', 'f?', 'g?'];
    const form = { ...EMPTY_FORM, items: items.join('\n') };
    await here.run('instrument.word', { instrument: 'gad-7', draft: 'here', form, baseAt: null });
    open({ kind: 'instrument', instrument: 'gad-7' });
    await write(/^Instructions/, 'Of the last weeks');
    await there.run('instrument.unword', { instrument: 'gad-7' });
    expect(await toldAfter('Save this form')).toEqual(['The wording was removed. What was answered stays.']);
    await press('Save mine over it');
    await waitFor(async () =>
      expect(await records()).toMatchObject([{ wording: { items, instructions: 'Of the last weeks' } }]),
    );
  });
});
