import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReflectStep } from '../../../components/panel/reflect/ReflectStep';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import { weekOf } from '../../../lib/domain/practice/self-check';
import { changeSettings } from '../../../lib/platform/settings';
import { updateSession } from '../../../lib/store/client-records';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
  const moments = [{ id: 'm', kind: 'strain', at: MONDAY_NOON, words: '' }] as const;
  await seed([app], aClient(), [aSession({ status: 'open', moments })]);
  showView(app, ReflectPage, { sessionId: 'session-1' });
  await screen.findByLabelText('Reflection on this session, in Markdown');
});
afterEach(closePages);

function ReflectPage(props: Parameters<typeof ReflectStep>[0]) {
  return (
    <>
      <ReflectStep {...props} />
      <SheetHost />
    </>
  );
}

const checks = async () => {
  const own = await vaultOf(app).store.readAll('practitioner');
  return own.flatMap((record) => (record.ok && record.value.kind === 'self-check' ? [record.value] : []));
};
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const openSheet = async () => {
  await app.run('self-check.show', null);
  return within(await screen.findByRole('dialog', { name: 'My week' }));
};

it('keeps one week as it was last said, and says that it is private', async () => {
  const dialog = await openSheet();
  dialog.getByText(/nothing of it leaves Beside in any export/);
  const rest = dialog.getByRole('group', { name: 'Rest and sleep' });
  fireEvent.click(within(rest).getByLabelText('little'));
  await press('Keep');
  await waitFor(async () => expect(await checks()).toMatchObject([{ answers: { rest: 'little' } }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const again = await openSheet();
  const before = again.getByRole('group', { name: 'Rest and sleep' });
  fireEvent.click(within(before).getByLabelText('–'));
  fireEvent.input(again.getByLabelText('Anything else, in a few words'), { target: { value: 'slept' } });
  await press('Keep');
  await waitFor(async () => expect(await checks()).toMatchObject([{ answers: {}, words: 'slept' }]));
});

it('shows earlier weeks beside the sessions only when asked', async () => {
  const week = weekOf('2026-09-07');
  const value = {
    kind: 'self-check',
    id: 'h',
    weekOf: week,
    answers: { rest: 'none' },
    words: '',
    at: 1,
  } as const;
  await vaultOf(app).store.commit([{ table: 'practitioner', id: 'h', base: 0, value }]);
  const dialog = await openSheet();
  expect(dialog.queryByText(/Week of/)).toBeNull();
  await press('Earlier weeks, beside my sessions');
  await dialog.findByText(
    /Week of .*: 1 session; strain marked in 1; ratings below someone’s usual range in 0/,
  );
  dialog.getByText('Little or no room: Rest and sleep.');
});

it('counts a hard session by the mark that is set, and says where it is set', async () => {
  await changeSettings({ hardMean: 9 });
  const { store } = vaultOf(app);
  const ratings = [aRating({ rater: 'practitioner', values: values(9, 8, 9) })];
  await updateSession(store, 'session-1', (value) => ({ ...value, moments: [], ratings }));
  await screen.findByText(/your own marks came to 9\.0 or less on average\. .*Settings change it/);
});

it('asks one question after a hard session, with one suggestion, and takes it into the note', async () => {
  await screen.findByText('What would you say to a colleague who had just had this session?');
  screen.getByText(/Say it to yourself/);
  await press('Take it into my note');
  const note = screen.getByLabelText('Reflection on this session, in Markdown') as HTMLTextAreaElement;
  await waitFor(() => expect(note.value).toMatch(/## What would you say to a colleague/));
});
