import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyForm, withPopulation } from '../../../components/sheets/client-form';
import type { App } from '../../../lib/app';
import { aClient, aSession } from '../../support/factories';
import { aWhile, button, clientHeading, goToPage, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, seed, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

const label = async () => (await screen.findByLabelText('Label')) as HTMLInputElement;
const change = async (name: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(name), { target: { value } });
const close = async () => userEvent.click(await screen.findByRole('button', { name: 'Close' }));
const clients = () => vaultOf(app).store.readAll('clients');

describe('choosing a client', () => {
  it('goes by typing, also without the dots, and keeps archived ones behind a tick', async () => {
    const user = userEvent.setup();
    await seed([app], aClient({ archived: true }), [aSession()]);
    await seed([app], aClient({ id: 'client-2', label: 'A.B.' }), []);
    showPanel(app);
    const rows = () => screen.getAllByRole('option').map((row) => row.textContent);
    await screen.findByRole('combobox');
    expect(rows()).toEqual(['A.B.no session yet']);
    await user.click(screen.getByLabelText('Show archived clients'));
    await user.type(screen.getByRole('combobox'), 'mk');
    expect(rows()).toEqual([expect.stringMatching(/^M\.K\.archived · 1 session, last /)]);
    await user.keyboard('{Enter}');
    await clientHeading('M.K.');
  });

  it('leads back to the client that was shown', async () => {
    await seed([app], aClient(), []);
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await clientHeading('M.K.');
    await aWhile();
    await userEvent.keyboard('c');
    await userEvent.click(await button('Back to M.K.'));
    await clientHeading('M.K.');
  });
});

describe('the client form', () => {
  it('adds one client however often the button is pressed', async () => {
    showPanel(app);
    await userEvent.click(await button('Add a client'));
    await change('Label', 'N.N.');
    await userEvent.dblClick(await button('Add client'));
    await clientHeading('N.N.');
    await aWhile();
    expect(await clients()).toHaveLength(1);
  });

  it('keeps the people who are typed when the population changes and changes back', async () => {
    showPanel(app);
    await userEvent.click(await button('Add a client'));
    const population = async (value: string) =>
      fireEvent.change(await screen.findByLabelText('Who comes'), { target: { value } });
    await change('Label', 'The Ks');
    await population('couple');
    await change('Person 1: label', 'A.');
    await change('Person 2: label', 'B.');
    await population('adult');
    await waitFor(() => expect(screen.queryByLabelText('Person 2: label')).toBeNull());
    await population('family');
    await waitFor(() => expect(screen.queryByLabelText('Person 2: label')).not.toBeNull());
    const people = ['Person 1: label', 'Person 2: label'].map(
      (name) => screen.getByLabelText(name) as HTMLInputElement,
    );
    expect(people.map(({ value }) => value)).toEqual(['A.', 'B.']);
    await population('adult');
    await userEvent.click(await button('Add client'));
    await clientHeading('The Ks');
    const [stored] = await clients();
    expect(stored?.ok && stored.value.participants).toMatchObject([{ label: 'A.', role: 'client' }]);
  });

  it('keeps the carers of a young client, whatever was chosen in between', () => {
    const carers = [
      { id: 'p2', label: 'Mum', role: 'carer' },
      { id: 'p3', label: 'Dad', role: 'carer' },
    ] as const;
    const child = {
      ...emptyForm('K.'),
      participants: [{ id: 'p1', label: 'K.', role: 'child' }, ...carers],
    } as const;
    const adolescent = withPopulation(child, 'adolescent');
    expect(adolescent.participants).toEqual([{ id: 'p1', label: 'K.', role: 'adolescent' }, ...carers]);
    const back = withPopulation(withPopulation(adolescent, 'adult'), 'child');
    expect(back.participants).toEqual(child.participants);
    expect(withPopulation(child, 'family').participants).toEqual(child.participants);
  });

  it('begins with the first client: a name is offered as initials', async () => {
    showPanel(app);
    await clientHeading('Your first client');
    await userEvent.click(await button('Add a client'));
    await userEvent.type(await label(), 'Mara Keller');
    await userEvent.click(await button('Use “M.K.” instead'));
    await userEvent.click(screen.getByLabelText('Coaching'));
    await userEvent.click(await button('Add client'));
    await clientHeading('M.K.');
    await screen.findByText('Session 1 · next · Coaching');
    expect(await clients()).toMatchObject([{ value: { label: 'M.K.', kind: 'coaching', slot: null } }]);
  });

  it('keeps what was typed when it is closed, gives it up when it is cancelled', async () => {
    showPanel(app);
    await userEvent.click(await button('Add a client'));
    await change('Label', 'K7');
    await change('Emergency contact', 'Sister L.');
    await close();
    await userEvent.click(await button('Add a client'));
    await screen.findByText(/what you had typed before/);
    expect((await label()).value).toBe('K7');
    await userEvent.click(await button('Cancel'));
    await userEvent.click(await button('Add a client'));
    expect((await label()).value).toBe('');
    expect(await clients()).toEqual([]);
  });

  it('takes the label from the chooser, also into a form that was left earlier', async () => {
    await seed([app], aClient(), []);
    showPanel(app);
    await userEvent.click(await button('Add a client'));
    await change('Emergency contact', 'Sister L.');
    await close();
    await userEvent.type(await screen.findByRole('combobox'), 'Q9{Enter}');
    expect((await label()).value).toBe('Q9');
    screen.getByText(/what you had typed before/);
    expect(((await screen.findByLabelText('Emergency contact')) as HTMLTextAreaElement).value).toBe(
      'Sister L.',
    );
  });

  it('takes a couple with their labels, a weekly slot, and binds the page beside it', async () => {
    await goToPage('https://call.example/room');
    showPanel(app);
    await userEvent.click(await button('Add a client'));
    await change('Label', 'R&S');
    await userEvent.selectOptions(screen.getByLabelText('Who comes'), 'couple');
    await userEvent.click(await button('Add client'));
    await screen.findByText(/needs at least two people/);
    await change('Person 1: label', 'R');
    await change('Person 2: label', 'S');
    await userEvent.click(screen.getByLabelText('A weekly slot'));
    await userEvent.selectOptions(screen.getByLabelText('Day'), '4');
    await change('Time', '09:30');
    await userEvent.click(screen.getByLabelText(/^Bind the page beside this panel: call\.example\/room$/));
    await userEvent.click(await button('Add client'));
    await clientHeading('R&S');
    await screen.findByText('call.example/room → R&S');
    expect(await clients()).toMatchObject([
      {
        value: {
          participants: [
            { label: 'R', role: 'partner' },
            { label: 'S', role: 'partner' },
          ],
          slot: { weekday: 4, minuteOfDay: 570, minutes: 50 },
        },
      },
    ]);
  });
});

describe('caring for a client', () => {
  async function openDetails(safety = { location: '', contact: '' }) {
    await seed([app], aClient({ safety }), [aSession()]);
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await clientHeading('M.K.');
    await userEvent.click(await button('More'));
    await userEvent.click(await screen.findByRole('menuitem', { name: /details/ }));
    return screen.findByRole('dialog');
  }

  it('notes that the end is coming and the day planned for it, and says so in Prepare', async () => {
    await openDetails();
    await userEvent.click(await screen.findByLabelText('The work is coming to an end'));
    await userEvent.click(await button('Save changes'));
    await screen.findByText('The work is coming to an end.');
    await userEvent.click(await button('More'));
    await userEvent.click(await screen.findByRole('menuitem', { name: /details/ }));
    await change('Last session planned for (may stay empty)', '2026-12-18');
    await userEvent.click(await button('Save changes'));
    await screen.findByText(/the last session is planned for .*18.*2026\.$/);
    expect(await clients()).toMatchObject([{ value: { endingAhead: { lastOn: '2026-12-18' } } }]);
  });

  it('notes how the work ended, not before it did', async () => {
    await openDetails();
    await userEvent.click(await button('Note how the work ended'));
    await userEvent.click(await screen.findByLabelText('Stopped coming'));
    await change('On', '2099-01-01');
    expect(((await button('Save')) as HTMLButtonElement).disabled).toBe(true);
    await change('On', '2026-09-07');
    await userEvent.click(await button('Save'));
    await screen.findByText(/^The client stopped coming; noted on .*7.*2026\.$/);
  });

  it('deletes only after the label was typed, and says what that means', async () => {
    await openDetails();
    await userEvent.click(await button('Delete…'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete M.K.?' }));
    dialog.getByText(/their key is destroyed/);
    dialog.getByText(/Backups made earlier still hold/);
    dialog.getByText(/may keep removed bytes on the disk/);
    const confirm = dialog.getByRole('button', { name: 'Delete for ever' }) as HTMLButtonElement;
    expect(confirm.disabled).toBe(true);
    await userEvent.type(dialog.getByLabelText('To go on, type “M.K.”'), 'M.K.');
    await userEvent.click(confirm);
    await clientHeading('Your first client');
    expect(await clients()).toEqual([]);
    expect(await vaultOf(app).store.readOfClient('sessions', 'client-1')).toEqual([]);
  });

  it('shows location, contact and one’s own procedure by S', async () => {
    await app.run('practitioner.set-procedure', {
      safetyProcedure: 'Call first, then the crisis line.',
      base: '',
    });
    const dialog = await openDetails({ location: '12 Example Street', contact: 'Sister L., 555 0100' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await aWhile();
    await userEvent.keyboard('s');
    const safety = within(await screen.findByRole('dialog', { name: 'Safety first' }));
    safety.getByText('12 Example Street');
    safety.getByText('Sister L., 555 0100');
    await safety.findByText('Call first, then the crisis line.');
  });
});
