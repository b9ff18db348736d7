import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../lib/app';
import { aClient, aSession } from '../../support/factories';
import { focusAsDrawn } from '../../support/focus-as-drawn';
import { aWhile, button, showPanel, standInWindow } from '../../support/show-panel';
import { closePages, openFirstPage, seed, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
  standInWindow();
});
afterEach(async () => {
  await closePages();
  vi.restoreAllMocks();
});

async function showRunning() {
  const startedAt = Date.now() - 60_000;
  await seed([app], aClient(), [aSession({ status: 'running', step: 'session', endedAt: null, startedAt })]);
  showPanel(app);
  await button(/^Goal 1/);
  await aWhile();
  return { user: userEvent.setup() };
}
const stored = async () => {
  const opened = await vaultOf(app).store.read('sessions', 'session-1');
  if (!opened?.ok) throw new Error('The session is not there.');
  return opened.value;
};

describe('what is pressed at once in a session', () => {
  it('marks once for each press: Enter that is held down on a moment marks no more', async () => {
    const { user } = await showRunning();
    (await button(/^Goal 1/)).focus();
    await user.keyboard('{Enter>5/}');
    await waitFor(async () => expect((await stored()).moments).toHaveLength(1));
    await aWhile();
    expect((await stored()).moments).toHaveLength(1);
  });

  it('has the field of a moment that is changed take what is typed as it is drawn', async () => {
    const { user } = await showRunning();
    await user.keyboard('4');
    const change = await button(/^Change “Strain” at/);
    const drawn = focusAsDrawn('li[data-moment] form');
    change.click();
    expect(await drawn).toBe(screen.getByLabelText('Words'));
  });
});
