import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { say } from '../../../lib/words/index';
import { aClient, aSession } from '../../support/factories';
import { button, clientHeading, goToPage, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, seed, vaultOf } from '../../support/test-page';

const ROOM = 'https://call.example/room';

let app: App;
beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

describe('the page beside the panel', () => {
  it('binds the page and undoes it', async () => {
    await seed([app], aClient(), []);
    await goToPage(ROOM);
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await userEvent.click(await button('Bind page to M.K.'));
    await screen.findByText('call.example/room → M.K.');
    await userEvent.click(await button('Unbind'));
    await button('Bind page to M.K.');
    expect(await vaultOf(app).store.readAll('practitioner')).not.toMatchObject([
      { value: { kind: 'binding' } },
    ]);
  });

  it('says beside a page with a query that it is not told from others by that, and by its form too', async () => {
    await seed([app], aClient(), []);
    await goToPage(`${ROOM}?id=7`);
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await button('Bind page to M.K.');
    await screen.findByText(say('panel.page.shortened'));
    expect(document.body.textContent).not.toContain('id=7');
    app.place.value = { ...app.place.value, sheet: { kind: 'client-form', clientId: null } };
    const box = await screen.findByRole('checkbox', { name: /^Bind the page/ });
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain(say('panel.page.shortened'));
    app.place.value = { ...app.place.value, sheet: null };
    await goToPage(ROOM);
    await waitFor(() => expect(screen.queryByText(say('panel.page.shortened'))).toBeNull());
  });
});

describe('the clock beside the panel', () => {
  it('shows who comes next between two sessions back to back, not whose session is over', async () => {
    const now = new Date();
    const minuteOfDay = now.getHours() * 60 + now.getMinutes();
    const slot = { weekday: now.getDay(), minuteOfDay, minutes: 50 };
    await seed([app], aClient({ slot }), [aSession({ startedAt: now.getTime(), endedAt: now.getTime() })]);
    await seed([app], aClient({ id: 'client-2', label: 'A.B.', slot }), []);
    await goToPage(ROOM);
    showPanel(app);
    await clientHeading('A.B.');
  });
});
