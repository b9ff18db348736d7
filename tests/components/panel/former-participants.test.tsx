import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chartRaters } from '../../../components/records/chart-raters';
import type { App } from '../../../lib/app';
import { aClient, aRating, aSession } from '../../support/factories';
import { button, clientHeading, showPanel, standInWindow } from '../../support/show-panel';
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

const clients = () => vaultOf(app).store.readAll('clients');

describe('someone who comes no longer', () => {
  it('is taken off the form, can be brought back, and keeps their name in the records, not among those asked', async () => {
    const people = ['R', 'S', 'T'].map((name) => ({ id: `p-${name}`, label: name, role: 'member' }) as const);
    const ratings = [aRating({ rater: 'p-T', present: ['practitioner', 'p-T'] })];
    await seed([app], aClient({ population: 'family', participants: people }), [aSession({ ratings })]);
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await clientHeading('M.K.');
    app.place.value = { ...app.place.value, sheet: { kind: 'client-form', clientId: 'client-1' } };
    await userEvent.click(await button('Remove person 3'));
    await userEvent.click(await button('Bring back T'));
    expect(screen.queryByText(/No longer come/)).toBeNull();
    await userEvent.click(await button('Remove person 3'));
    await userEvent.click(await button('Save changes'));
    await waitFor(async () =>
      expect(await clients()).toMatchObject([
        { value: { participants: [{ label: 'R' }, { label: 'S' }], formerParticipants: [{ label: 'T' }] } },
      ]),
    );
    app.place.value = { ...app.place.value, view: { kind: 'session', sessionId: 'session-1' } };
    await waitFor(() => expect(document.body.textContent).toMatch(/T.*8\.0/s));
    expect(screen.queryByText('Someone no longer listed')).toBeNull();
    const series = await vaultOf(app).store.readSeries('client-1');
    const [opened] = await clients();
    if (!opened?.ok || !series?.ok) throw new Error('no client');
    expect(chartRaters(opened.value, series.value).map(({ label: name }) => name)).toEqual([
      'You',
      'R',
      'S',
      'T',
    ]);
  });
});
