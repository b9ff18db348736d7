import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MeasuresCard } from '../../../components/records/MeasuresCard';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, aSession } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

function Measures({ client, session }: { client: Client; session: Session | null }) {
  return (
    <>
      {session && <MeasuresCard client={client} session={session} isOwnLeftOut />}
      <SheetHost />
    </>
  );
}

async function stored() {
  const opened = await vaultOf(app).store.read('sessions', 'session-1');
  return opened?.ok ? opened.value.measures : [];
}

it('asks which of two formats the copy has, takes no answer before, and keeps it with the answers', async () => {
  await seed([app], aClient(), [aSession({ status: 'open', step: 'close' })]);
  await showView(app, Measures, { sessionId: 'session-1' });
  await userEvent.click(await screen.findByRole('button', { name: 'Add a measure' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('combobox'), 'x{Backspace}');
  await userEvent.click(await dialog.findByRole('option', { name: /Questionnaire I$/ }));
  const save = () => userEvent.click(dialog.getByRole('button', { name: 'Save these answers' }));
  await save();
  expect(dialog.queryByLabelText(/^Item 1\b/)).toBeNull();
  expect(await stored()).toEqual([]);
  await userEvent.selectOptions(
    dialog.getByLabelText('Which answers does your copy have?'),
    '−3 to 3, without 0 (six answers)',
  );
  const first = dialog.getByLabelText(/^Item 1\b/);
  fireEvent.input(first, { target: { value: '0' } });
  dialog.getByText('Item 1 takes -3 to 3 in steps of 1, without 0.');
  fireEvent.input(first, { target: { value: '-2' } });
  await save();
  await waitFor(async () =>
    expect(await stored()).toMatchObject([
      { instrument: 'haq-i', range: { lowest: -3, highest: 3, step: 1, without: [0] } },
    ]),
  );
});
