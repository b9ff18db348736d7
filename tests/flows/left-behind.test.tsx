import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../lib/app';
import { formOf } from '../../lib/domain/practice/client-life';
import { changeSettings } from '../../lib/platform/settings';
import { RUNNING_SHELF } from '../../lib/platform/shelves';
import { aClient, aRating, aSession } from '../support/factories';
import { aWhile, button, clientHeading, showPanel, standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, vaultOf } from '../support/test-page';

let app: App;
let other: App;

beforeEach(async () => {
  app = await openFirstPage('panel');
  other = await openAnotherPage('workspace');
  standInWindow();
});
afterEach(closePages);

const client = aClient();
const choose = async () => {
  await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
  await clientHeading('M.K.');
  await aWhile();
};
const openDetails = async () => {
  await userEvent.click(await button('More'));
  await userEvent.click(await screen.findByRole('menuitem', { name: /details/ }));
  return within(await screen.findByRole('dialog'));
};
const contact = () => screen.findByLabelText('Emergency contact');
const stored = async () => {
  const opened = await vaultOf(app).store.read('clients', 'client-1');
  return opened?.ok ? opened.value.safety.contact : null;
};

describe('a form left half filled in', () => {
  it('does not overwrite what another window saved meanwhile without asking', async () => {
    await seed([app, other], client, []);
    showPanel(app);
    await choose();
    await openDetails();
    fireEvent.input(await contact(), { target: { value: 'typed here, not saved' } });
    await userEvent.click(await button('Close'));
    const base = formOf(client);
    const form = { ...base, safety: { ...base.safety, contact: 'saved there' } };
    expect(await other.run('client.change', { clientId: 'client-1', form, base })).toEqual({ ok: true });
    await openDetails();
    expect(((await contact()) as HTMLTextAreaElement).value).toBe('typed here, not saved');
    await userEvent.click(await button('Save changes'));
    await button('Save mine over it');
    expect(await stored()).toBe('saved there');
    await userEvent.click(await button('Leave it as it is there'));
    await openDetails();
    expect(((await contact()) as HTMLTextAreaElement).value).toBe('saved there');
  });
});

describe('a client shown here', () => {
  it('is said to be gone, not damaged, once it was deleted in another window', async () => {
    await seed([app, other], client, [aSession()]);
    showPanel(app);
    await choose();
    await other.run('client.delete', { clientId: 'client-1' });
    await screen.findByText('This client was deleted or is not in this vault.');
    expect(screen.queryByRole('button', { name: 'Delete it' })).toBeNull();
    await userEvent.click(await button('Choose another client'));
    await clientHeading('Your first client');
  });

  it('is nowhere named while labels are hidden, in the trend and in past sessions neither', async () => {
    await changeSettings({ hideLabels: true });
    const past = aSession({
      id: 'session-0',
      ratings: [aRating({ rater: 'practitioner', way: 'own' }), aRating()],
    });
    const startedAt = Date.now() - 1000;
    const running = aSession({ status: 'running', step: 'session', endedAt: null, startedAt });
    await seed([app, other], client, [past, running]);
    const { container } = showPanel(app);
    await button('End session');
    await aWhile();
    for (const key of ['t', 'h']) {
      await userEvent.keyboard(key);
      await button('Back to the steps');
      await aWhile();
      expect(container.textContent).not.toContain('M.K.');
    }
    await userEvent.click(await screen.findByRole('button', { name: /Session 1/ }));
    await button('Edit');
    expect(container.textContent).not.toContain('M.K.');
  });

  it('can be worked with again when the record of its running session is damaged', async () => {
    const startedAt = Date.now() - 1000;
    await seed([app, other], client, [
      aSession({ status: 'running', step: 'session', endedAt: null, startedAt }),
    ]);
    const { store } = vaultOf(other);
    await RUNNING_SHELF.put({
      vaultId: vaultOf(other).record.vaultId,
      sessionId: 'session-1',
      clientId: 'client-1',
      notedAt: startedAt,
      lockFreeUntil: Date.now(),
    });
    const row = await (await store.database.tables()).sessions.get('session-1');
    if (!row) throw new Error('The session is not there.');
    await (await store.database.tables()).sessions.put({
      ...row,
      revision: 9,
      sealed: row.sealed.slice().fill(0),
    });
    showPanel(app);
    await userEvent.click(await button('Go on without it'));
    await button('Start session 1 with M.K.');
    await waitFor(async () => expect(await RUNNING_SHELF.get()).toBeNull());
  });
});

describe('what cannot be done', () => {
  it('is explained where the vault is open for reading only', async () => {
    await seed([app], client, []);
    app.context.value = { ...app.context.value, isReadOnly: true };
    const outcome = await app.run('goal.add', { clientId: 'client-1', words: 'to sleep' });
    expect(outcome).toMatchObject({ ok: false, error: { name: 'ReadOnlyVaultError' } });
  });
});

describe('a session that turns out longer', () => {
  it('keeps the idle lock away until its new end', async () => {
    const startedAt = Date.now() - 60_000;
    await seed([app], client, [aSession({ status: 'running', step: 'session', endedAt: null, startedAt })]);
    const base = { startedAt, minutes: 50, medium: 'video', attendance: 'held' } as const;
    await app.run('session.edit', { sessionId: 'session-1', base, change: { minutes: 120 } });
    const grace = 15;
    expect((await RUNNING_SHELF.get())?.lockFreeUntil).toBe(startedAt + (120 + grace) * 60_000);
  });
});

describe('undoing', () => {
  it('works from wherever the practitioner has gone since', async () => {
    const startedAt = Date.now() - 60_000;
    const moments = [{ id: 'm1', kind: 'strain', at: startedAt + 1000, words: '' }] as const;
    await seed([app, other], client, [
      aSession({ status: 'running', step: 'session', endedAt: null, startedAt, moments }),
    ]);
    showPanel(app);
    await userEvent.click(await button(/^Delete “Strain”/));
    const undo = await button('Undo');
    await userEvent.keyboard('c');
    await screen.findByRole('combobox');
    app.context.value = { ...app.context.value, client: null, session: null };
    await userEvent.click(undo);
    const kept = async () => {
      const opened = await vaultOf(app).store.read('sessions', 'session-1');
      return opened?.ok ? opened.value.moments : null;
    };
    await waitFor(async () => expect(await kept()).toEqual(moments));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
