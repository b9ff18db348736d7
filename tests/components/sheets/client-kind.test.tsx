import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { aClient } from '../../support/factories';
import { openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, seed } from '../../support/test-page';

afterEach(closePages);

it('names what leaves the plan of measures before therapy becomes coaching', async () => {
  const measures = ['gad-7', 'swls'].map((instrument) => ({
    instrument,
    rater: 'participant-1',
    every: 5,
  }));
  const app = await openFirstPanel();
  await seed([app], aClient({ measures }), []);
  showPanel(app);
  app.place.value = { ...app.place.value, sheet: { kind: 'client-form', clientId: 'client-1' } };
  await userEvent.click(await screen.findByLabelText('Coaching'));
  await screen.findByText(/these leave the plan: GAD-7\./);
  await userEvent.click(screen.getByLabelText('Therapy'));
  expect(screen.queryByText(/these leave the plan/)).toBeNull();
});
