import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TrendView } from '../../../components/panel/trend/TrendView';
import type { App } from '../../../lib/app';
import {
  aBuiltInstrument,
  aClient,
  aMeasure,
  aRating,
  aSession,
  MONDAY_NOON,
  values,
} from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

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

  it('draws outcomes under the alliance, the life check and own instruments among them', async () => {
    const lifeCheck = aMeasure({
      id: 'life',
      instrument: 'life-check',
      range: { lowest: 0, highest: 10, step: 0.5 },
      answers: [6, 7.5, 8],
      result: { total: null, mean: 7.2 },
    });
    const built = aMeasure({
      id: 'talk',
      instrument: 'built-1',
      range: { lowest: 0, highest: 10, step: 1 },
      answers: [8, 2, 6],
      result: { total: 22, mean: 7.3 },
    });
    const old = aMeasure({ id: 'old', result: { total: null, mean: null } });
    const [first, ...later] = sessions;
    const measured = [{ ...first, measures: [lifeCheck, built, old] }, ...later] as typeof sessions;
    await vaultOf(app).store.commit([
      { table: 'practitioner', id: 'built-1', base: 0, value: aBuiltInstrument({ isInUse: false }) },
    ]);
    await seed([app], aClient(), measured);
    showView(app, TrendView);
    const drawn = () => {
      const dots = [...document.querySelectorAll('[data-measure] [data-value]')];
      return dots.map((dot) => Number(dot.getAttribute('data-value')));
    };
    // Answers from before results were kept are scored when they are drawn.
    await waitFor(() => expect(drawn()).toEqual([9]));
    for (const [name, value] of [
      ['Life check: wellbeing, M.K.', 6],
      ['Life check: satisfaction with life, M.K.', 7.5],
      ['How we talk, M.K.', 22],
    ] as const) {
      fireEvent.click(await screen.findByRole('button', { name }));
      expect(drawn(), name).toEqual([value]);
    }
    expect(document.querySelector('[data-given]')).toBeNull();
  });

  it('draws a questionnaire about the alliance that one side alone answered, even where nobody rated a session', async () => {
    const form = (total: number) =>
      aMeasure({
        ...{ instrument: 'haq-ii', range: { lowest: 1, highest: 6, step: 1 }, way: 'read-aloud' },
        result: { total, mean: total / 19 },
      });
    const measured = sessions.slice(0, 3).map((session, at) => ({
      ...{ ...session, ratings: [], status: 'finished' as const },
      measures: [form(80 + at * 5)],
    }));
    await seed([app], aClient(), measured);
    showView(app, TrendView);
    const name = 'Helping Alliance Questionnaire II (patient), M.K.';
    await screen.findByText(`${name}: 90 in session 3; lowest 80 (session 1), highest 90 (session 3).`);
    await screen.findByText(`${name}: read aloud`);
    const drawn = [...document.querySelectorAll('[data-measure] [data-value]')];
    expect(drawn.map((dot) => dot.getAttribute('data-value'))).toEqual(['80', '85', '90']);
    expect(document.querySelector('[data-panel]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table', { name: 'Every value in the chart' })).getAllByRole('row');
    expect(rows.slice(-3).map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual([
      ...['80', '85', '90'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'What these ratings can say' }));
    await screen.findByText(
      /^Starting assumption, stretched to this scale: spread 7\.6 with the weight of 6 ratings\. Where the values lie is not assumed/,
    );
    const range = document.querySelector('[data-layers^="measure "] [data-layer="usual-range"]');
    expect(range?.querySelectorAll('[data-bound]')).toHaveLength(2);
    expect(screen.queryByText(/sudden gain|outcome: r/)).toBeNull();
  });

  it('says under the picture how the rating of the session being read came in', async () => {
    await seed([app], aClient(), sessions.slice(0, 2));
    showView(app, TrendView);
    await screen.findByText('M.K.: read aloud; present: You, M.K.');
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
