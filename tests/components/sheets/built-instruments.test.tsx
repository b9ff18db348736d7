import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import type { OwnInstrument } from '../../../lib/domain/alliance/own-instrument';
import { formOf } from '../../../lib/domain/practice/client-life';
import { readOwn } from '../../../lib/store/practitioner-records';
import { aClient, aSession } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
  await seed([app], aClient(), [aSession({ status: 'open', step: 'close' })]);
  showView(app, SheetHost as never, { sessionId: 'session-1' });
});
afterEach(closePages);

async function built(): Promise<OwnInstrument[]> {
  const own = await readOwn(vaultOf(app).store);
  return own.flatMap(({ value }) => (value.kind === 'own-instrument' ? [value] : []));
}
const open = (sheet: App['place']['value']['sheet']) => {
  app.place.value = { ...app.place.value, sheet };
};
const fill = (dialog: HTMLElement, label: string, value: string) =>
  fireEvent.input(within(dialog).getByLabelText(label), { target: { value } });
const save = (dialog: HTMLElement) =>
  userEvent.click(within(dialog).getByRole('button', { name: 'Save this form' }));

describe('an instrument that is built', () => {
  it.each(['PHQ-9', ' phq 9', 'Outcome Rating Scale', 'ORS'])(
    'is not called as one of the library is: %s',
    async (name) => {
      open({ kind: 'instrument', builtId: null });
      const dialog = await screen.findByRole('dialog', { name: 'Build an instrument' });
      fill(dialog, 'Name', name);
      fill(dialog, 'Items, one a line', 'One');
      await save(dialog);
      within(dialog).getByText(/^An instrument of the library has this name/);
      expect(await built()).toEqual([]);
      fill(dialog, 'Name', `${name}, our translation`);
      await save(dialog);
      await waitFor(async () => expect(await built()).toHaveLength(1));
    },
  );

  it('that asks about illness is not offered to coaching, nor taken for it', async () => {
    open({ kind: 'instrument', builtId: null });
    const dialog = await screen.findByRole('dialog', { name: 'Build an instrument' });
    fill(dialog, 'Name', 'Low days');
    fill(dialog, 'Items, one a line', 'One');
    await userEvent.click(within(dialog).getByLabelText(/^Asks about illness or symptoms/));
    await save(dialog);
    await waitFor(async () => expect(await built()).toMatchObject([{ isClinical: true }]));
    open(null);
    const offered = async (name: string) => {
      open({ kind: 'measure', sessionId: 'session-1', measureId: null });
      const choice = await screen.findByRole('dialog', { name: 'Enter a measure' });
      await userEvent.type(within(choice).getByRole('combobox'), name);
      const options = within(choice).queryAllByRole('option');
      open(null);
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      return options.map(({ textContent }) => textContent);
    };
    await waitFor(async () => expect(await offered('Low d')).toEqual(['Low days']));
    const base = formOf(aClient());
    await app.run('client.change', { clientId: 'client-1', form: { ...base, kind: 'coaching' }, base });
    expect(await offered('Life')).toContain('Life check');
    await waitFor(async () => expect(await offered('Low d')).not.toContain('Low days'));
    const measures = [
      { instrument: (await built())[0]?.id ?? '', rater: 'participant-1', every: 3 },
    ] as const;
    const outcome = await app.run('measure.plan', { clientId: 'client-1', measures, base: [] });
    expect(outcome).toMatchObject({ ok: false, error: { name: 'NotForCoachingError' } });
  });
});
