import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import { aClient, aSession } from '../../support/factories';
import { button, showPanel, standInWindow } from '../../support/show-panel';
import { closePages, openFirstPage, seed } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
  standInWindow();
  await loadCommands();
  await seed([app], aClient(), [aSession({ status: 'running', step: 'session', endedAt: null })]);
  showPanel(app);
  await button('End session');
});
afterEach(async () => {
  await closePages();
  vi.restoreAllMocks();
});

const firstValue = () => screen.findByRole('textbox', { name: 'Goal, 0 to 10' });

describe('the focus', () => {
  it.each([
    ['the mouse', async () => userEvent.click(await button('End session'))],
    [
      'a key',
      async () => {
        (await button('End session')).focus();
        await userEvent.keyboard('{Enter}');
      },
    ],
  ])('goes to the first value of Close once the session is ended by %s', async (_way, end) => {
    await end();
    const value = await firstValue();
    await waitFor(() => expect(document.activeElement).toBe(value));
  });

  it('stays on the tab that led there', async () => {
    const tab = await screen.findByRole('tab', { name: /^Close/ });
    await userEvent.click(tab);
    await firstValue();
    await waitFor(() => expect(app.place.value.step).toBe('close'));
    expect(document.activeElement).toBe(tab);
  });
});
