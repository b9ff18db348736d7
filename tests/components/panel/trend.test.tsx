import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TrendView } from '../../../components/panel/trend/TrendView';
import type { App } from '../../../lib/app';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { closePages, openFirstPage, seed, showView } from '../../support/test-page';

const WEEK = 7 * 24 * 3600_000;
const own = aRating({ rater: 'practitioner', way: 'own', values: values(6, 6, 6) });
const strain = { id: 'm', kind: 'strain', at: MONDAY_NOON + WEEK, words: '' } as const;
const sessions = [
  aSession({ id: 's1', ratings: [own, aRating()] }),
  aSession({ id: 's2', startedAt: MONDAY_NOON + WEEK, ratings: [own, aRating()], moments: [strain] }),
  aSession({
    id: 's3',
    startedAt: MONDAY_NOON + 2 * WEEK,
    status: 'open',
    ratings: [aRating({ values: values(1.5, 1.5, 1.5) })],
  }),
];

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

describe('the trend view', () => {
  it('draws both sides and leaves out an answer that is still closed', async () => {
    await seed([app], aClient(), sessions);
    showView(app, TrendView);
    await screen.findByText(/Goal, session 2: M\.K\. 8\.0 and you 6\.0/);
    expect(document.body.textContent).not.toContain('1.5');
    await screen.findByText(/are left out here until yours is in/);
  });

  it('lists the sessions with strain and opens one', async () => {
    await seed([app], aClient(), sessions);
    showView(app, TrendView);
    fireEvent.click(await screen.findByRole('button', { name: /Session 2, .*strain 1/ }));
    await waitFor(() => expect(app.place.value.view).toEqual({ kind: 'session', sessionId: 's2' }));
  });

  it('says that a child’s answers are a conversation more than a trend', async () => {
    const child = { id: 'participant-2', label: 'Kid', role: 'child' } as const;
    const family = aClient();
    await seed(
      [app],
      aClient({ population: 'family', participants: [...family.participants, child] }),
      sessions,
    );
    showView(app, TrendView);
    await screen.findByText(/Read them as that more than as a trend/);
  });
});
