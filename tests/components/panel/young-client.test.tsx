import { fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { button, clientHeading, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

const change = async (name: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(name), { target: { value } });
const clients = () => vaultOf(app).store.readAll('clients');

it('has a young client say may see what, in a plain choice and their own words', async () => {
  showPanel(app);
  await userEvent.click(await button('Add a client'));
  await change('Label', 'P-1');
  fireEvent.change(await screen.findByLabelText('Who comes'), { target: { value: 'adolescent' } });
  const what = await screen.findByLabelText('What carers may see of P-1’s answers');
  fireEvent.change(what, { target: { value: 'shown-by-them' } });
  await change('In P-1’s words, or as you put it together', 'only the page we make together ');
  await userEvent.click(await button('Add client'));
  await clientHeading('P-1');
  const carersSee = { what: 'shown-by-them', words: 'only the page we make together' };
  expect(await clients()).toMatchObject([{ value: { participants: [{ role: 'adolescent', carersSee }] } }]);
  await userEvent.click(await button('More'));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Frame' }));
  await userEvent.click(await screen.findByText('Under age: consent, and who hears what'));
  await screen.findByText(/Carers see only what P-1 chooses to show them\./);
  await userEvent.click(await button('Change who may see what'));
  await screen.findByDisplayValue('only the page we make together');
});
