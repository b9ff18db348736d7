import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { estimateStrength } from '../../../components/app/gate/passphrase-strength';
import type { App } from '../../../lib/app';
import { letBrowserAnswer } from '../../support/browser-answers';
import { closePages, openEmptyPage, vaultOf } from '../../support/test-page';
import { INSIDE, press, showGate, shownKey, typeBackGroups, typeIn } from './gate-stage';

const WORDS = 'lantern orbit velvet cactus';
const NEXT = 'Next: your recovery key';
const OPEN = 'I have kept it: open Beside';

let app: App;

beforeEach(async () => {
  app = await openEmptyPage();
  letBrowserAnswer({ keys: [{ name: 'toggle-cover', shortcut: 'Alt+Shift+K' }] });
  showGate(app);
  await screen.findByLabelText('Choose a passphrase');
});
afterEach(closePages);

async function reachRecoveryKey(passphrase = WORDS): Promise<string> {
  await typeIn('Choose a passphrase', passphrase);
  await press(NEXT);
  return shownKey();
}

describe('the first page', () => {
  it('makes a vault that the passphrase opens, and so does the recovery key', async () => {
    const key = await reachRecoveryKey();
    await typeBackGroups(key, (group) => ` ${group.toLowerCase()}`);
    expect(app.access.value.state).toBe('empty');
    await press(OPEN);
    await screen.findByText(INSIDE);

    await app.vaultAccess.lock();
    await app.vaultAccess.unlock(WORDS);
    expect(app.access.value.state).toBe('open');
    await app.vaultAccess.lock();
    await app.vaultAccess.recover({ recoveryKey: key, passphrase: 'another one' });
    expect(app.access.value.state).toBe('open');
  });

  it('does not go on before both groups are typed back right', async () => {
    const key = await reachRecoveryKey();
    await press(OPEN);
    expect(await screen.findAllByText('This is not the group shown above.')).toHaveLength(2);
    await typeBackGroups(key, (group) => `${group.slice(0, 3)}!`);
    expect(screen.queryByText('This is not the group shown above.')).toBeNull();
    await press(OPEN);
    expect(await screen.findAllByText('This is not the group shown above.')).toHaveLength(2);
    expect(app.access.value.state).toBe('empty');
  });

  it('keeps the passphrase on the way back, and shows another key the next time', async () => {
    const first = await reachRecoveryKey();
    await press('Back to the passphrase');
    expect((await screen.findByLabelText<HTMLInputElement>('Choose a passphrase')).value).toBe(WORDS);
    await press(NEXT);
    expect(await shownKey()).not.toBe(first);
  });

  it('estimates the strength, advises against a weak passphrase and refuses only an empty one', async () => {
    const next = await screen.findByRole<HTMLButtonElement>('button', { name: NEXT });
    expect(next.disabled).toBe(true);
    await typeIn('Choose a passphrase', 'password');
    await screen.findByText(/^Estimate: guessed almost at once/);
    expect(next.disabled).toBe(false);
    await typeIn('Choose a passphrase', WORDS);
    await screen.findByText('Estimate: very hard to guess.');
  });

  it('can show what was typed, and asks the browser not to remember it', async () => {
    const field = await typeIn('Choose a passphrase', WORDS);
    expect([field.type, field.autocomplete]).toEqual(['password', 'off']);
    await press('Show what is typed');
    expect(field.type).toBe('text');
  });

  it('opens the restore of a backup once the new vault is made', async () => {
    await press('Restore a backup');
    const key = await reachRecoveryKey();
    await typeBackGroups(key);
    await press(OPEN);
    await waitFor(() => expect(app.place.value.sheet).toEqual({ kind: 'backup' }));
  });

  it('says the key that covers, as the browser assigned it', async () => {
    await screen.findByText('Alt+Shift+K');
  });

  it('opens a sample without a decision, and wipes it on leaving', async () => {
    await press('Try it with a sample caseload');
    await screen.findByText(INSIDE);
    expect(vaultOf(app).mode).toBe('sample');
    await waitFor(async () =>
      expect((await vaultOf(app).store.readAll('clients')).length).toBeGreaterThan(3),
    );
    await press('Leave and wipe it');
    await screen.findByLabelText('Choose a passphrase');
    await waitFor(async () =>
      expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('beside-sample'),
    );
  });
});

describe('the estimate of a passphrase', () => {
  it('stays quick on what is pasted by mistake', () => {
    expect(estimateStrength('a1B! '.repeat(20_000))).toBeGreaterThanOrEqual(0);
  });
});
