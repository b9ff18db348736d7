import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { say } from '../../../lib/words/index';
import { aClient, aSession } from '../../support/factories';
import { clientHeading, goToPage, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, PASSPHRASE, seed } from '../../support/test-page';

const ROOM = 'https://call.example/room';

let app: App;
beforeEach(async () => {
  app = await openFirstPanel();
  await seed([app], aClient(), []);
  await seed([app], aClient({ id: 'client-2', label: 'A.B.' }), []);
});
afterEach(closePages);

const choose = async (label: string) => {
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(`^${label}`) }));
  await clientHeading(label);
};
const lock = async () => {
  await app.vaultAccess.lock();
  await screen.findByRole('heading', { name: say('unlock.title') });
};
const unlock = () => app.vaultAccess.unlock(PASSPHRASE);

describe('after a lock and an unlock in the same panel', () => {
  it('the client chosen before is still chosen, at the step and view that were shown', async () => {
    showPanel(app);
    await choose('A.B.');
    await userEvent.click(screen.getByRole('tab', { name: /Reflect/ }));
    await lock();
    expect(document.body.textContent).not.toContain('A.B.');
    await unlock();
    await clientHeading('A.B.');
    await screen.findByRole('tab', { name: /Reflect/, selected: true });
  });

  it('whoever’s session runs is shown, also where another client was looked at', async () => {
    await seed([app], aClient({ id: 'client-3', label: 'R.R.' }), [
      aSession({ id: 'session-3', clientId: 'client-3', status: 'running', step: 'session', endedAt: null }),
    ]);
    showPanel(app);
    await clientHeading('R.R.');
    await userEvent.keyboard('c');
    await choose('A.B.');
    await lock();
    await unlock();
    await clientHeading('R.R.');
  });

  it('the page’s client is shown where the panel came to stand beside another page meanwhile', async () => {
    await app.run('page.bind', { address: ROOM, clientId: 'client-1' });
    showPanel(app);
    await choose('A.B.');
    await lock();
    await goToPage(ROOM);
    await unlock();
    await clientHeading('M.K.');
  });

  it('the page’s client does not take the place of one chosen beside it', async () => {
    await app.run('page.bind', { address: ROOM, clientId: 'client-1' });
    await goToPage(ROOM);
    showPanel(app);
    await clientHeading('M.K.');
    await userEvent.keyboard('c');
    await choose('A.B.');
    await lock();
    await unlock();
    await clientHeading('A.B.');
  });

  it('nobody is chosen in a vault that was made in the place of the old one', async () => {
    showPanel(app);
    await choose('A.B.');
    await app.vaultAccess.destroy();
    await screen.findByLabelText(say('first-run.passphrase'));
    await app.vaultAccess.create({ passphrase: PASSPHRASE, recoveryKey: makeRecoveryKey() });
    await screen.findByRole('heading', { name: say('choose.first.title') });
    await waitFor(() => expect(app.place.value.clientId).toBeNull());
  });
});
