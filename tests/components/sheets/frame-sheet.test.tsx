import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReflectStep } from '../../../components/panel/reflect/ReflectStep';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import type { Client } from '../../../lib/domain/practice/client';
import { emptyAgreement } from '../../../lib/domain/practice/frame-life';
import { aClient, aSession } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
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

async function openSheet(client: Partial<Client> = {}) {
  await seed([app], aClient(client), [aSession({ status: 'open' })]);
  showView(app, ReflectPage, { sessionId: 'session-1' });
  await screen.findByLabelText('Reflection on this session, in Markdown');
  await app.run('frame.show', null);
  return within(await screen.findByRole('dialog', { name: 'Frame' }));
}
const frame = async () => {
  const opened = await vaultOf(app).store.read('clients', 'client-1');
  return opened?.ok ? opened.value.frame : null;
};
type Dialog = Awaited<ReturnType<typeof openSheet>>;
/** One agreement's own form, found by its deed. */
const formOf = (dialog: Dialog, item: string) =>
  within(dialog.getByRole('button', { name: `Save: ${item}`, hidden: true }).closest('form') as HTMLElement);
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const save = (dialog: Dialog, item: string) =>
  fireEvent.click(dialog.getByRole('button', { name: `Save: ${item}`, hidden: true }));

const FEE = 'Fee, cancelling, coming late';

describe('the frame', () => {
  it('is written, agreed, and changed with its history', async () => {
    const dialog = await openSheet();
    const fee = formOf(dialog, FEE);
    write(fee.getByLabelText('What was agreed'), '80, cancel a day before');
    write(fee.getByLabelText('Agreed on'), '2026-01-12');
    save(dialog, FEE);
    await waitFor(async () =>
      expect(await frame()).toMatchObject([
        { item: 'fee', words: '80, cancel a day before', agreedOn: '2026-01-12', changes: [] },
      ]),
    );
    write(fee.getByLabelText('What was agreed'), '85');
    fireEvent.change(fee.getByLabelText('Who asked for it'), { target: { value: 'practitioner' } });
    save(dialog, FEE);
    await screen.findByText(/I did: it read “80, cancel a day before”/);
  });

  it('is saved once, however often the button is pressed', async () => {
    await loadCommands();
    const dialog = await openSheet();
    // A blank at its end is not kept, and no change.
    write(formOf(dialog, FEE).getByLabelText('What was agreed'), '80 ');
    save(dialog, FEE);
    save(dialog, FEE);
    await screen.findByText('Saved.');
    expect(screen.queryByText(/changed in another window/)).toBeNull();
    expect(await frame()).toMatchObject([{ words: '80', changes: [] }]);
  });

  it('refuses a day to come, and keeps what was typed', async () => {
    const dialog = await openSheet();
    const fee = formOf(dialog, FEE);
    write(fee.getByLabelText('Agreed on'), '2999-01-01');
    save(dialog, FEE);
    await screen.findByText('A day in the past, or today.');
    expect(await frame()).toEqual([]);
  });

  it('begins with its own agreements in coaching', async () => {
    const dialog = await openSheet({ kind: 'coaching' });
    const names = dialog
      .getAllByRole('button', { name: /^Save: /, hidden: true })
      .map((each) => each.getAttribute('aria-label'));
    expect(names[0]).toBe('Save: Sponsor: who pays, and what they hear');
    expect(names).toContain('Save: Where they are when remote, and whom to call in an emergency');
  });

  it('is marked as touched in a session, from Reflect, and unmarked', async () => {
    await openSheet();
    app.place.value = { ...app.place.value, sheet: null };
    const box = await screen.findByLabelText('Contact between sessions');
    fireEvent.click(box);
    await waitFor(async () =>
      expect(await frame()).toMatchObject([{ item: 'contact', touched: [{ sessionId: 'session-1' }] }]),
    );
    fireEvent.click(await screen.findByLabelText('Contact between sessions'));
    await waitFor(async () => expect(await frame()).toMatchObject([{ touched: [] }]));
  });

  it('is not overwritten where another window changed the same agreement', async () => {
    const standing = { ...emptyAgreement('fee'), words: '80' };
    const dialog = await openSheet({ frame: [standing] });
    const other = await openAnotherPage();
    other.context.value = { ...other.context.value, client: aClient() };
    write(formOf(dialog, FEE).getByLabelText('What was agreed'), 'mine');
    const base = { words: '80', agreedOn: null, askedBy: 'both' } as const;
    await other.run('frame.write', {
      ...{ clientId: 'client-1', item: 'fee', base, form: { ...base, words: 'theirs' }, today: '2026-01-01' },
    });
    await waitFor(async () => expect(await frame()).toMatchObject([{ words: 'theirs' }]));
    save(dialog, FEE);
    await screen.findByText(/changed in another window/);
    expect(await frame()).toMatchObject([{ words: 'theirs' }]);
  });
});
