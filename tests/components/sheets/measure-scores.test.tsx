import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { formOf } from '../../../lib/domain/practice/client-life';
import type { Measure } from '../../../lib/domain/practice/measure';
import { CloseWithSheets } from '../../support/close-with-sheets';
import { aClient, aRating, aSession } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

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

const phq: Measure = {
  id: 'q1',
  rater: 'participant-1',
  instrument: 'phq-9',
  range: { lowest: 0, highest: 3, step: 1 },
  answers: [3, 3, 3, 3, 0, 0, 0, 0, 1],
  result: { total: 13, mean: 13 / 9 },
  way: 'on-paper',
  at: 1,
};

describe('what a participant’s answers amount to', () => {
  const unrated = (measure: Measure = phq) =>
    aSession({ status: 'open', step: 'close', ratings: [aRating()], measures: [measure] });

  it('stays closed until one’s own rating is saved, but an answer about harm is brought up at once', async () => {
    await showClose(aClient(), unrated());
    await screen.findByText(/^What this adds up to is shown once your own rating is in/);
    await screen.findByText(/^Item 9 asks about harm or risk/);
    expect(document.body.textContent).not.toMatch(/Total \d|· moderate/);
    await userEvent.click(screen.getByRole('button', { name: /^Change PHQ-9/ }));
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByText(/^What this adds up to is shown once/);
    within(dialog).getByText(/^Item 9 asks about harm or risk/);
    expect(dialog.textContent).not.toMatch(/Total \d|· moderate/);
    app.place.value = { ...app.place.value, sheet: null };
    await vaultOf(app).store.read('sessions', 'session-1');
    const { instrument: _form, at: _at, ...entered } = own;
    await app.run('rating.save', { sessionId: 'session-1', entered, baseAt: null });
    await screen.findByText(/^Total 13 · moderate/);
  });

  it('opens once one’s own rating is left out, and closes again when it is taken up', async () => {
    await showClose(aClient(), unrated());
    await userEvent.click(await screen.findByRole('button', { name: 'Leave mine out' }));
    await screen.findByText(/^Total 13 · moderate/);
    await userEvent.click(screen.getByRole('button', { name: 'Rate after all' }));
    await waitFor(() => expect(screen.queryByText(/^Total 13/)).toBeNull());
  });

  it('is shown at once for one’s own answers', async () => {
    await showClose(aClient(), unrated({ ...phq, rater: 'practitioner' }));
    await screen.findByText(/^Total 13/);
  });
});

describe('measures of illness, in coaching', () => {
  const coachee = aClient({ kind: 'coaching' });

  it('are refused by the command too, in a sentence, and nothing is kept', async () => {
    await showClose(coachee);
    const { at: _at, result: _result, ...entered } = phq;
    const outcome = await app.run('measure.save', {
      sessionId: 'session-1',
      entered,
      baseAt: null,
      form: 'f',
    });
    expect(outcome).toMatchObject({ ok: false, error: { name: 'NotForCoachingError' } });
    await screen.findByText(/^That questionnaire is not part of coaching/);
    expect(await stored()).toEqual([]);
  });

  it('that are kept from before stand without a score, can be removed and put back', async () => {
    await showClose(coachee, aSession({ status: 'finished', measures: [phq] }));
    await screen.findByText(/^Kept from before/);
    expect(document.body.textContent).not.toMatch(/Total \d|· moderate/);
    await screen.findByText(/^Item 9 asks about harm or risk/);
    expect(screen.queryByRole('button', { name: /^Change PHQ-9/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Remove PHQ-9/ }));
    await waitFor(async () => expect(await stored()).toEqual([]));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toEqual([phq]));
  });
});

describe('a form and whoever answers it', () => {
  const save = (rater: string, instrument: string) => {
    const { at: _at, result: _result, ...entered } = phq;
    const isOfLines = instrument !== 'haq-ii-practitioner';
    const range = isOfLines ? { lowest: 0, highest: 10, step: 0.1 } : { lowest: 1, highest: 6, step: 1 };
    const answers = isOfLines ? Array(4).fill(6.5) : Array(19).fill(4);
    const lines = { ...entered, rater, instrument, range, answers };
    const input = { sessionId: 'session-1', entered: lines, baseAt: null, form: 'f' };
    return app.run('measure.save', input, { isQuiet: true });
  };

  it('belong together: a child’s form is not answered by the practitioner, nor a therapist’s by the client', async () => {
    await showClose();
    expect(await save('practitioner', 'cors')).toMatchObject({ error: { name: 'NotForRaterError' } });
    expect(await save('participant-1', 'haq-ii-practitioner')).toMatchObject({
      error: { name: 'NotForRaterError' },
    });
    expect(await stored()).toEqual([]);
  });

  it('has the cut-off of their age, and none where it is not made for them', async () => {
    const young = { ...aClient(), population: 'adolescent' } as const;
    const finished = aSession({ status: 'finished', ratings: [own] });
    await showClose(young, finished);
    await save('participant-1', 'ors');
    // 26 is above the cut-off of adults (25) and below that of adolescents (28).
    await screen.findByText(/^Total 26 · below the cut-off/);
    await app.run('measure.remove', {
      sessionId: 'session-1',
      measureId: 'q1',
      baseAt: (await stored())[0]?.at ?? 0,
    });
    const { at: _at, result: _result, ...entered } = phq;
    await app.run('measure.save', { sessionId: 'session-1', entered, baseAt: null, form: 'f' });
    await screen.findByText('Total 13 · item mean 1.44 (0-3)');
    screen.getByText(/^This form is made for adults, so no published range is named/);
  });

  it('keeps the cut-off of the age at which it was answered, whoever they have become and whatever is changed', async () => {
    const young = { ...aClient(), population: 'adolescent' } as const;
    await showClose(young, aSession({ status: 'finished', ratings: [own] }));
    await save('participant-1', 'ors');
    await screen.findByText(/^Total 26 · below the cut-off/);
    const base = formOf(young);
    await app.run('client.change', { clientId: 'client-1', form: { ...base, population: 'adult' }, base });
    await waitFor(async () => {
      const opened = await vaultOf(app).store.read('clients', 'client-1');
      expect(opened?.ok && opened.value.population).toBe('adult');
    });
    screen.getByText(/^Total 26 · below the cut-off/);
    const [kept] = await stored();
    if (!kept) throw new Error('Nothing was kept.');
    const { at: baseAt, result: _result, population: _population, ...entered } = kept;
    const changed = { ...entered, answers: [6.5, 6.5, 6.5, 7] };
    await app.run('measure.save', { sessionId: 'session-1', entered: changed, baseAt, form: 'f' });
    await screen.findByText(/^Total 26\.5 · below the cut-off/);
  });

  it('may be one that others should have answered, kept from before: it says so', async () => {
    const kept = { ...phq, rater: 'practitioner' };
    await showClose(aClient(), aSession({ status: 'finished', ratings: [own], measures: [kept] }));
    await screen.findByText(/^This form is meant to be answered by somebody else/);
    expect(screen.getByText(/^Total 13/).textContent).toBe('Total 13 · item mean 1.44 (0-3)');
  });

  it('may have no practitioner’s form that a source names: it says so of one’s own answers, and of nobody else’s', async () => {
    const arm = (rater: string): Measure => ({
      ...phq,
      ...{ id: `arm-${rater}`, rater, instrument: 'arm-5', answers: [6, 5, 2, 4, 7] },
      range: { lowest: 1, highest: 7, step: 1 },
    });
    const measures = [arm('practitioner'), arm('participant-1')];
    await showClose(aClient(), aSession({ status: 'finished', ratings: [own], measures }));
    expect(await screen.findAllByText(/^item mean 5\.6/)).toHaveLength(2);
    expect(screen.getAllByText(/^That practitioners answer this form too is not verified/)).toHaveLength(1);
  });
});
