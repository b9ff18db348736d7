import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { formOfOwn } from '../../../lib/domain/alliance/instrument-form';
import { aBuiltInstrument, aClient } from '../../support/factories';
import { clientHeading, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, seed, vaultOf } from '../../support/test-page';

afterEach(closePages);

it('names what leaves the plan of measures before therapy becomes coaching, built forms about illness too', async () => {
  const measures = ['gad-7', 'swls', 'built-1'].map((instrument) => ({
    instrument,
    rater: 'participant-1',
    every: 5,
  }));
  const app = await openFirstPanel();
  const form = { ...formOfOwn(aBuiltInstrument({ name: 'Low days' })), isClinical: true };
  await app.run('instrument.build', { form, id: 'built-1', baseAt: null, draft: 'new' });
  await seed([app], aClient({ measures }), []);
  showPanel(app);
  app.place.value = { ...app.place.value, clientId: 'client-1' };
  await clientHeading('M.K.');
  app.place.value = { ...app.place.value, sheet: { kind: 'client-form', clientId: 'client-1' } };
  await userEvent.click(await screen.findByLabelText('Coaching'));
  await screen.findByText(/these leave the plan: .*GAD-7.*Low days/);
  await userEvent.click(screen.getByLabelText('Therapy'));
  expect(screen.queryByText(/these leave the plan/)).toBeNull();
  await userEvent.click(screen.getByLabelText('Coaching'));
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  await waitFor(async () => {
    const opened = await vaultOf(app).store.read('clients', 'client-1');
    const plan = opened?.ok ? opened.value.measures.map(({ instrument }) => instrument) : null;
    expect(plan).toEqual(['swls']);
  });
});

it('names each role with its person', async () => {
  const participants = [
    { id: 'kid', label: 'P.', role: 'child' },
    { id: 'mum', label: 'mother', role: 'carer' },
  ] as const;
  const app = await openFirstPanel();
  await seed([app], aClient({ population: 'child', participants }), []);
  showPanel(app);
  app.place.value = { ...app.place.value, clientId: 'client-1' };
  await clientHeading('M.K.');
  app.place.value = { ...app.place.value, sheet: { kind: 'client-form', clientId: 'client-1' } };
  expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Person 1: role' })).value).toBe(
    'child',
  );
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Person 2: role' }).value).toBe('carer');
});
