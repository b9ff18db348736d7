import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReflectStep } from '../../../components/panel/reflect/ReflectStep';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import type { Client } from '../../../lib/domain/practice/client';
import type { FrameAgreement } from '../../../lib/domain/practice/frame';
import { emptyAgreement, frameFormAt } from '../../../lib/domain/practice/frame-life';
import { localDate } from '../../../lib/domain/practice/local-date';
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
const AGREED: FrameAgreement = {
  ...emptyAgreement('fee'),
  ...{ words: '80', agreedOn: '2026-01-12', askedBy: 'client' },
};

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
    const asker = await fee.findByLabelText<HTMLSelectElement>('Change asked for by');
    expect(asker.value).toBe('both');
    fireEvent.change(asker, { target: { value: 'practitioner' } });
    write(fee.getByLabelText('Changed on'), '2026-02-09');
    save(dialog, FEE);
    await screen.findByText(/(9 Feb|Feb 9).* 2026.*, I did: it read “80, cancel a day before”/);
    await screen.findByText('Saved.');
    expect(await frame()).toMatchObject([{ agreedOn: '2026-01-12', askedBy: 'both' }]);
    expect(fee.queryByLabelText('Changed on')).toBeNull();
    dialog.getByText(/^Fee, cancelling, coming late · changed .*(9 Feb|Feb 9)/);
  });

  it('refuses a change on no day, before it was agreed, and to come', async () => {
    const dialog = await openSheet({ frame: [AGREED] });
    const fee = formOf(dialog, FEE);
    expect(fee.queryByLabelText('Changed on')).toBeNull();
    write(fee.getByLabelText('What was agreed'), '85');
    const day = await fee.findByLabelText<HTMLInputElement>('Changed on');
    expect(day.value).toBe(localDate(app.now()));
    for (const wrong of ['', '2026-01-11', '2999-01-01']) {
      write(day, wrong);
      await fee.findByText(/^A day from .*(12 Jan|Jan 12).* to today\.$/);
      save(dialog, FEE);
    }
    expect(await frame()).toEqual([AGREED]);
    write(day, '2026-01-12');
    save(dialog, FEE);
    await waitFor(async () => expect(await frame()).toMatchObject([{ changes: [{ on: '2026-01-12' }] }]));
  });

  it('asks for right days also where it goes over another window’s, and for a first day before its changes', async () => {
    const dialog = await openSheet({ frame: [AGREED] });
    const fee = formOf(dialog, FEE);
    write(fee.getByLabelText('What was agreed'), '90');
    write(await fee.findByLabelText('Changed on'), '2026-02-01');
    const changed = frameFormAt(AGREED);
    const input = { clientId: 'client-1', item: 'fee', base: changed, today: localDate(app.now()) } as const;
    const other = await openAnotherPage();
    other.context.value = { ...other.context.value, client: aClient({ frame: [AGREED] }) };
    await other.run('frame.write', { ...input, form: { ...changed, words: '85', changedOn: '2026-03-01' } });
    await waitFor(async () => expect(await frame()).toMatchObject([{ words: '85' }]));
    save(dialog, FEE);
    fireEvent.click(await fee.findByRole('button', { name: 'Save mine over it' }));
    await fee.findByText(/^A day from .*(1 Mar|Mar 1).* to today\.$/);
    expect(await frame()).toMatchObject([{ words: '85' }]);
    write(fee.getByLabelText('Agreed on'), '2026-03-02');
    await fee.findByText('A day in the past or today, and not after it was changed.');
  });

  it('keeps in sight what was corrected of the first agreement', async () => {
    const dialog = await openSheet({ frame: [AGREED] });
    const fee = formOf(dialog, FEE);
    fireEvent.change(fee.getByLabelText('Who asked for it'), { target: { value: 'practitioner' } });
    save(dialog, FEE);
    await fee.findByText(/corrected: it said “agreed .*(12 Jan|Jan 12).* 2026.*, The client”/);
    // It is no change of what was agreed.
    dialog.getByText(/^Fee, cancelling, coming late · agreed/);
  });

  it('takes signs that are drawn as nothing for nothing', async () => {
    const dialog = await openSheet({ frame: [{ ...emptyAgreement('contact'), words: '\u200b' }] });
    write(formOf(dialog, FEE).getByLabelText('What was agreed'), '\u200b\u2800');
    save(dialog, FEE);
    await screen.findByText('Saved.');
    dialog.getByText(FEE);
    dialog.getByText('Contact between sessions');
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
    await screen.findByText('A day in the past or today, and not after it was changed.');
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
    const base = frameFormAt(standing);
    await other.run('frame.write', {
      ...{ clientId: 'client-1', item: 'fee', base, form: { ...base, words: 'theirs' }, today: '2026-01-01' },
    });
    await waitFor(async () => expect(await frame()).toMatchObject([{ words: 'theirs' }]));
    save(dialog, FEE);
    await screen.findByText(/changed in another window/);
    expect(await frame()).toMatchObject([{ words: 'theirs' }]);
  });
});
