import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import type { Client } from '../../../lib/domain/practice/client';
import { formOf } from '../../../lib/domain/practice/client-life';
import { CloseWithSheets } from '../../support/close-with-sheets';
import { aClient, aRating, aSession } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

async function planned() {
  const opened = await vaultOf(app).store.read('clients', 'client-1');
  return opened?.ok ? opened.value.measures : null;
}

async function openPlan() {
  await userEvent.click(await screen.findByRole('button', { name: 'Plan measures' }));
  return screen.findByRole('dialog', { name: 'Planned measures' });
}

async function add(dialog: HTMLElement, name: RegExp) {
  await userEvent.type(
    within(dialog).getByRole('combobox', { name: 'Add a measure to the plan' }),
    'x{Backspace}',
  );
  await userEvent.click(await within(dialog).findByRole('option', { name }));
}

const savePlan = (dialog: HTMLElement) =>
  userEvent.click(within(dialog).getByRole('button', { name: 'Save this plan' }));

describe('a plan of measures', () => {
  it('is made for each person, and what is due can be entered at once for that person', async () => {
    const ratings = [aRating({ rater: 'practitioner', way: 'own' })];
    await seed([app], aClient(), [aSession({ status: 'open', step: 'close', ratings })]);
    showView(app, CloseWithSheets, { sessionId: 'session-1' });
    const dialog = await openPlan();
    await add(dialog, /^GAD-7/);
    await add(dialog, /Questionnaire II \(therapist\)/);
    const [first] = within(dialog).getAllByLabelText('How often');
    await userEvent.selectOptions(first as HTMLElement, 'Every 3rd session');
    await savePlan(dialog);
    await waitFor(async () =>
      expect(await planned()).toEqual([
        { instrument: 'gad-7', rater: 'participant-1', every: 3 },
        { instrument: 'haq-ii-practitioner', rater: 'practitioner', every: 5 },
      ]),
    );
    await screen.findByText('Every 3rd session; not answered yet');
    await userEvent.click(screen.getByRole('button', { name: 'Enter GAD-7, M.K.' }));
    const form = await screen.findByRole('dialog', { name: 'GAD-7' });
    within(form).getAllByRole('textbox')[0]?.focus();
    await userEvent.keyboard('1111111');
    await userEvent.click(within(form).getByRole('button', { name: 'Save these answers' }));
    await screen.findByText(/^Total 7/);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Enter GAD-7, M.K.' })).toBeNull());
    screen.getByText('Every 5th session; not answered yet');
  });

  it('takes no measure of illness once the client became one of coaching, and says why', async () => {
    await seed([app], aClient({ kind: 'coaching' }), []);
    const base: Client['measures'] = [];
    const measures = [{ instrument: 'gad-7', rater: 'participant-1', every: 3 }] as const;
    const outcome = await app.run('measure.plan', { clientId: 'client-1', measures, base });
    expect(outcome).toMatchObject({ ok: false, error: { name: 'NotForCoachingError' } });
    expect(await planned()).toEqual([]);
  });

  it('says which measure stands twice for one person, and saves nothing', async () => {
    await seed([app], aClient(), [aSession({ status: 'open', step: 'close' })]);
    showView(app, CloseWithSheets, { sessionId: 'session-1' });
    const dialog = await openPlan();
    await add(dialog, /^GAD-7/);
    await add(dialog, /^GAD-7/);
    const [, second] = within(dialog).getAllByLabelText('Who answers');
    await userEvent.selectOptions(second as HTMLElement, 'M.K.');
    await savePlan(dialog);
    await within(dialog).findByText(/stands twice for one person/);
    expect(await planned()).toEqual([]);
  });

  it('finds a form of the library by what people call it', async () => {
    await seed([app], aClient(), [aSession({ status: 'open', step: 'close' })]);
    showView(app, CloseWithSheets, { sessionId: 'session-1' });
    const dialog = await openPlan();
    const field = within(dialog).getByRole('combobox', { name: 'Add a measure to the plan' });
    const found = () =>
      within(dialog)
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    await userEvent.type(field, 'ors');
    expect(found()).toContainEqual(expect.stringMatching(/^Outcome Rating Scale/));
    await userEvent.clear(field);
    await userEvent.type(field, 'HAq-II');
    expect(found()).toEqual([
      'Helping Alliance Questionnaire II (patient)',
      'Helping Alliance Questionnaire II (therapist)',
    ]);
  });

  it('offers every measure again, with the focus in the field, once one found by its name was added', async () => {
    await seed([app], aClient(), [aSession({ status: 'open', step: 'close' })]);
    showView(app, CloseWithSheets, { sessionId: 'session-1' });
    const dialog = await openPlan();
    const field = () =>
      within(dialog).getByRole<HTMLInputElement>('combobox', { name: 'Add a measure to the plan' });
    await userEvent.type(field(), 'gad');
    expect(within(dialog).queryByRole('option', { name: /^PHQ-9/ })).toBeNull();
    await userEvent.keyboard('{Enter}');
    await within(dialog).findByLabelText('How often');
    expect(field().value).toBe('');
    await within(dialog).findByRole('option', { name: /^PHQ-9/ });
    expect(document.activeElement).toBe(field());
  });

  it('asks which to keep where another window planned meanwhile', async () => {
    const other = await openAnotherPage();
    await seed([app, other], aClient(), [aSession({ status: 'open', step: 'close' })]);
    showView(app, CloseWithSheets, { sessionId: 'session-1' });
    const dialog = await openPlan();
    await add(dialog, /^GAD-7/);
    const theirs = [{ instrument: 'who-5', rater: 'participant-1', every: 1 }];
    await other.run('measure.plan', { clientId: 'client-1', measures: theirs, base: [] });
    await savePlan(dialog);
    await within(dialog).findByRole('button', { name: 'Save mine over it' });
    expect(await planned()).toEqual(theirs);
    within(dialog).getByText('WHO-5 Well-Being Index, M.K.: Every session');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leave it as it is there' }));
    await within(dialog).findByRole('group', { name: 'WHO-5 Well-Being Index' });
    expect(within(dialog).queryByRole('group', { name: 'GAD-7' })).toBeNull();
    expect(within(dialog).queryByRole('button', { name: 'Save mine over it' })).toBeNull();
  });

  it('has no measures of illness left once the work is coaching', async () => {
    const plan = [
      { instrument: 'phq-9', rater: 'participant-1', every: 1 },
      { instrument: 'swls', rater: 'participant-1', every: 1 },
    ];
    const client = aClient({ measures: plan });
    await seed([app], client, []);
    showView(app, CloseWithSheets, {});
    const base = formOf(client);
    await app.run('client.change', { clientId: 'client-1', form: { ...base, kind: 'coaching' }, base });
    expect((await planned())?.map(({ instrument }) => instrument)).toEqual(['swls']);
  });

  it('offers a form to those who answer it, says whom another is made for, and refuses a stranger to it', async () => {
    const carer = { id: 'carer-1', label: 'Mother', role: 'carer' } as const;
    const child = { id: 'participant-1', label: 'Z.', role: 'child' } as const;
    const client = aClient({ population: 'child', participants: [child, carer] });
    await seed([app], client, [aSession({ status: 'open', step: 'close' })]);
    showView(app, CloseWithSheets, { sessionId: 'session-1' });
    const dialog = await openPlan();
    await add(dialog, /^Child Outcome/);
    const raters = within(dialog).getByLabelText('Who answers');
    expect(
      within(raters)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Z.', 'Mother']);
    await within(dialog).findByRole('option', { name: /^GAD-7.*made for adults$/ });
    expect(within(dialog).queryByRole('option', { name: /^Group Session/ })).toBeNull();
    expect(within(dialog).getAllByRole('option', { name: /^Child/ })[0]?.textContent).not.toMatch(/made for/);
    const measures = [{ instrument: 'cors', rater: 'practitioner', every: 1 }];
    const outcome = await app.run(
      'measure.plan',
      { clientId: 'client-1', measures, base: [] },
      { isQuiet: true },
    );
    expect(outcome).toMatchObject({ ok: false, error: { name: 'NotForRaterError' } });
    expect(await planned()).toEqual([]);
  });

  it('loses what somebody no longer answers once they have another part', async () => {
    const plan = ['phq-9', 'cors'].map((instrument) => ({ instrument, rater: 'participant-1', every: 1 }));
    const child = { id: 'participant-2', label: 'Z.', role: 'child' } as const;
    const participants = [...aClient().participants, child];
    const client = aClient({ population: 'family', participants, measures: plan });
    await seed([app], client, []);
    showView(app, CloseWithSheets, {});
    const base = formOf(client);
    const asCarer = base.participants.map((each) =>
      each.id === 'participant-1' ? { ...each, role: 'carer' as const } : each,
    );
    const form = { ...base, participants: asCarer };
    await app.run('client.change', { clientId: 'client-1', form, base });
    expect((await planned())?.map(({ instrument }) => instrument)).toEqual(['cors']);
  });
});
