import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chartRaters } from '../../../components/records/chart-raters';
import type { App } from '../../../lib/app';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import { aClient, aRating, aSession } from '../../support/factories';
import { button, clientHeading, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, seed, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

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

  it('leaves whoever stays with a name of their own, which is not that of both', () => {
    const [stays, left] = (['R', 'S'] as const).map((label) => ({
      id: label,
      label,
      role: 'partner' as const,
    }));
    if (!stays || !left) throw new Error('nobody');
    const couple = aClient({ label: 'R & S', participants: [stays], formerParticipants: [left] });
    const series = buildSeries([
      entryOf(aSession({ ratings: ['R', 'S'].map((rater) => aRating({ rater })) })),
    ]);
    expect(chartRaters(couple, series).map(({ label }) => label)).toEqual(['You', 'R', 'S']);
    const alone = aClient({ label: 'R.R.', participants: [stays] });
    expect(chartRaters(alone, series).map(({ label }) => label)).toEqual(['You', 'R.R.']);
  });
});
