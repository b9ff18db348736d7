import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Root } from '../../../components/app/Root';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { STARTING_ASSUMPTIONS } from '../../../lib/domain/signals/signal';
import type { Sheet } from '../../../lib/places/places';
import { changeSettings, readSettings } from '../../../lib/platform/settings';
import { readFacts } from '../../../lib/store/practitioner-records';
import { letBrowserAnswer } from '../../support/browser-answers';
import { aClient } from '../../support/factories';
import { aWhile } from '../../support/show-panel';
import {
  closePages,
  openAnotherPage,
  openFirstPage,
  PASSPHRASE,
  seed,
  vaultOf,
} from '../../support/test-page';
import { press, shownKey, typeBackGroups, typeIn } from '../gate/gate-stage';

const KEYS = [
  { name: 'open-panel', shortcut: 'Alt+Shift+U' },
  { name: 'lock-now', shortcut: '' },
];

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
  letBrowserAnswer({ keys: KEYS });
});
afterEach(closePages);

function show(kind: Sheet['kind'] & ('settings' | 'vault' | 'keys' | 'backup')) {
  app.place.value = { ...app.place.value, sheet: { kind } };
  return render(
    <Root app={app}>
      <SheetHost />
    </Root>,
  );
}

const tick = async (label: string) => fireEvent.click(await screen.findByLabelText(label));

describe('the settings', () => {
  it('take effect at once, in every page', async () => {
    const other = await openAnotherPage('workspace');
    show('settings');
    fireEvent.click(await screen.findByLabelText('Dark'));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    await tick('Hide the client’s label while a session runs');
    await tick('Single keys (1-6, G, N, S …)');
    await waitFor(() =>
      expect(other.settings.value).toMatchObject({ theme: 'dark', hideLabels: true, singleKeys: false }),
    );
  });

  it('refuse a number out of bounds with a sentence, and keep the last sound one', async () => {
    show('settings');
    await typeIn('Lock after idle minutes', '25');
    await waitFor(async () => expect((await readSettings()).idleMinutes).toBe(25));
    for (const wrong of ['0', '121', '2.5', '']) {
      await typeIn('Lock after idle minutes', wrong);
      await screen.findByText('Between 1 and 120.');
    }
    expect((await readSettings()).idleMinutes).toBe(25);
  });

  it('show the starting assumptions, take sound ones in steps, and put them back', async () => {
    show('settings');
    await typeIn('Usual rating', '6.5');
    await waitFor(async () => expect((await readSettings()).assumptions.mean).toBe(6.5));
    await typeIn('Usual rating', '10.5');
    await screen.findByText('Between 0 and 10.');
    await typeIn('Spread from session to session', '1.2');
    await waitFor(async () =>
      expect((await readSettings()).assumptions).toEqual({ ...STARTING_ASSUMPTIONS, mean: 6.5, scale: 1.2 }),
    );
    await typeIn('A session was a hard one if your own ratings average at most', '5.5');
    await waitFor(async () => expect((await readSettings()).hardMean).toBe(5.5));
    fireEvent.click(await screen.findByRole('button', { name: 'Back to the starting ones' }));
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ assumptions: STARTING_ASSUMPTIONS, hardMean: 4 }),
    );
  });

  it('keep each of several that are changed right after each other', async () => {
    show('settings');
    const mean = await screen.findByLabelText('Usual rating');
    const spread = screen.getByLabelText('Spread from session to session');
    const minutes = screen.getByLabelText('Lock after idle minutes');
    fireEvent.input(mean, { target: { value: '6.5' } });
    fireEvent.input(spread, { target: { value: '1.2' } });
    fireEvent.input(minutes, { target: { value: '25' } });
    fireEvent.click(screen.getByLabelText('Dark'));
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({
        assumptions: { ...STARTING_ASSUMPTIONS, mean: 6.5, scale: 1.2 },
        idleMinutes: 25,
        theme: 'dark',
      }),
    );
  });

  it('leave alone what is being typed when another page changes the number, and show it afterwards', async () => {
    const other = await openAnotherPage('workspace');
    show('settings');
    const field = await typeIn('Lock after idle minutes', '0');
    await changeSettings({ idleMinutes: 30 });
    await waitFor(() => expect(other.settings.value.idleMinutes).toBe(30));
    await waitFor(() => expect(app.settings.value.idleMinutes).toBe(30));
    await aWhile();
    expect(field.value).toBe('0');
    await screen.findByText('Between 1 and 120.');
    await typeIn('Lock after idle minutes', '45');
    await waitFor(() => expect(app.settings.value.idleMinutes).toBe(45));
    fireEvent.blur(field);
    await changeSettings({ idleMinutes: 60 });
    await waitFor(() => expect(field.value).toBe('60'));
  });

  it('show the permission for tabs as the browser answers', async () => {
    letBrowserAnswer({ grants: false });
    show('settings');
    const box = await screen.findByLabelText<HTMLInputElement>('Recognise pages as tabs change');
    fireEvent.click(box);
    await waitFor(() => expect(box.checked).toBe(false));
    letBrowserAnswer({ grants: true });
    fireEvent.click(box);
    await waitFor(() => expect(box.checked).toBe(true));
  });

  it('say which browser-wide key was not assigned', async () => {
    show('settings');
    const term = await screen.findByText('Lock now');
    expect(term.nextElementSibling?.textContent).toBe('not assigned by the browser');
    expect((await screen.findByText(/^Open Beside/)).nextElementSibling?.textContent).toBe('Alt+Shift+U');
  });
});

describe('the own safety procedure', () => {
  const facts = async () => (await readFacts(vaultOf(app).store))?.value.safetyProcedure;
  const LABEL = 'Your own safety procedure';

  it('is kept as a draft while it is typed, and saved on demand', async () => {
    const { unmount } = show('settings');
    await typeIn(LABEL, 'Call the on-duty colleague');
    expect(vaultOf(app).drafts.recall(draftAddress.procedure())).toBe('Call the on-duty colleague');
    unmount();
    show('settings');
    expect((await screen.findByLabelText<HTMLTextAreaElement>(LABEL)).value).toBe(
      'Call the on-duty colleague',
    );
    await press('Save procedure');
    await waitFor(async () => expect(await facts()).toBe('Call the on-duty colleague'));
    expect(vaultOf(app).drafts.recall(draftAddress.procedure())).toBeUndefined();
  });

  it('never overwrites what another window saved meanwhile without being told', async () => {
    const other = await openAnotherPage('workspace');
    show('settings');
    await typeIn(LABEL, 'mine');
    await other.run('practitioner.set-procedure', { safetyProcedure: 'theirs', base: '' });
    await screen.findByText('Another window saved this meanwhile. Nothing was overwritten:');
    await screen.findByText('theirs');
    await press('Keep what I typed');
    await press('Save procedure');
    await waitFor(async () => expect(await facts()).toBe('mine'));
  });
});

describe('the care of the vault', () => {
  it('changes the passphrase, which needs the one in force', async () => {
    show('vault');
    await typeIn('Passphrase now', 'not it');
    await typeIn('New passphrase', 'the newer words');
    await press('Change passphrase');
    await screen.findByText(/^That does not open the vault/);
    await typeIn('Passphrase now', PASSPHRASE);
    await press('Change passphrase');
    await screen.findByText(/^The passphrase was changed/);
    expect((await screen.findByLabelText<HTMLInputElement>('New passphrase')).value).toBe('');
    await app.vaultAccess.lock();
    await expect(app.vaultAccess.unlock(PASSPHRASE)).rejects.toThrow();
    await app.vaultAccess.unlock('the newer words');
  });

  it('takes a new recovery key only once it was typed back', async () => {
    show('vault');
    await press('Make a new recovery key');
    const key = await shownKey();
    await typeBackGroups(key, () => 'XXXX');
    await press('I have kept it: use this key');
    await screen.findAllByText('This is not the group shown above.');
    await typeBackGroups(key);
    await press('I have kept it: use this key');
    await screen.findByText('The new recovery key is in force.');
    expect(document.body.textContent).not.toContain(key.slice(0, 4));
    await app.vaultAccess.lock();
    await app.vaultAccess.recover({ recoveryKey: key, passphrase: 'after recovery' });
    expect(app.access.value.state).toBe('open');
  });

  it('deletes everything only after the typed words', async () => {
    await seed([app], aClient(), []);
    show('vault');
    await press('Delete the vault…');
    await typeIn('To go on, type “delete everything”', 'delete');
    const remove = await screen.findByRole<HTMLButtonElement>('button', { name: 'Delete for ever' });
    expect(remove.disabled).toBe(true);
    await typeIn('To go on, type “delete everything”', 'delete everything');
    await press('Delete for ever');
    await screen.findByLabelText('Choose a passphrase');
    expect(app.access.value.state).toBe('empty');
  });
});

describe('the list of keys', () => {
  it('names the moments’ keys and those of the commands', async () => {
    show('keys');
    const strain = await screen.findByText(/^Mark: strain/i);
    expect(strain.nextElementSibling?.textContent).toBe('4');
  });
});
