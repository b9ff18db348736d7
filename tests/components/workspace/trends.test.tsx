import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { aMeasure, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { closePages, openFirstPage } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

const WEEK = 7 * 24 * 3_600_000;
const TOTALS = [18, 17, 18, null, 9];
const own = aRating({ rater: 'practitioner', way: 'own', values: values(6, 6.5, 7) });
let app: App;

const sessions = TOTALS.map((total, week) =>
  aSession({
    id: `s${week}`,
    startedAt: MONDAY_NOON + week * WEEK,
    status: 'finished',
    ratings: [own, aRating({ way: week === 1 ? 'read-aloud' : 'own', present: [] })],
    measures: total === null ? [] : [aMeasure({ id: `m${week}`, result: { total, mean: null } })],
  }),
);

beforeEach(async () => {
  app = await openFirstPage('workspace');
});
afterEach(async () => {
  await closePages();
  location.hash = '';
});

async function showTrends() {
  location.hash = '#client/m/trends';
  showWorkspace(app);
  return within(await screen.findByRole('article'));
}

describe('the trends of one client', () => {
  it('show alliance and outcome on one session axis, in picture, words and table', async () => {
    await keep(app, { id: 'm', label: 'M.K.' }, sessions);
    const page = await showTrends();
    const picture = await page.findByRole('application');
    const dots = [...picture.querySelectorAll('[data-measure] [data-value]')];
    expect(dots.map((dot) => Number(dot.getAttribute('data-value')))).toEqual([18, 17, 18, 9]);
    const lastOf = (line: string) =>
      [...picture.querySelectorAll(`[data-line="${line}"] [data-slot]`)].at(-1);
    const x = lastOf('bond participant-1')
      ?.getAttribute('transform')
      ?.match(/\(([\d.]+),/)?.[1];
    expect(dots.at(-1)?.getAttribute('cx')).toBe(x);
    page.getByText(/From 18 in session 1 to 9 in session 5: 9 points lower\..*more than two imperfect/);
    page.getByText(/Not verified: confirm it/);
    page.getByText(/4 sessions have both a rating and this outcome/);
    fireEvent.click(page.getByRole('button', { name: 'Table' }));
    const table = page.getByRole('table', { name: 'Every value in the chart' });
    const rows = within(table).getAllByRole('row').slice(2);
    expect(rows.map((row) => within(row).getAllByRole('cell').at(-2)?.textContent)).toEqual([
      '18',
      '17',
      '18',
      'not rated',
      '9',
    ]);
    fireEvent.click(page.getByRole('button', { name: 'None' }));
    expect(picture.querySelector('[data-measure]')).toBeNull();
  });

  it('say how ratings were given, and that this colours them', async () => {
    await keep(app, { id: 'm', label: 'M.K.' }, sessions);
    const page = await showTrends();
    const line = await page.findByText(/in their own hand/);
    expect(line.textContent).toBe(
      'M.K.: 4 in their own hand, 1 read aloud (in session 2). You were not there for any of them.',
    );
  });

  it('count ratings that were read aloud where they are many, instead of listing each session', async () => {
    const many = Array.from({ length: 14 }, (_, week) =>
      aSession({
        id: `m${week}`,
        startedAt: MONDAY_NOON + week * WEEK,
        status: 'finished',
        ratings: [own, aRating()],
      }),
    );
    await keep(app, { id: 'm', label: 'M.K.' }, many);
    const page = await showTrends();
    await page.findByText('M.K.: 14 read aloud. You were there for 14 of them.');
  });

  it('keep clinical outcomes out of coaching, and say where there is none', async () => {
    await keep(app, { id: 'm', label: 'M.K.', kind: 'coaching' }, sessions);
    const page = await showTrends();
    await page.findByRole('application');
    page.getByText(/^No outcome measure has been entered/);
    expect(page.queryByText(/PHQ-9/)).toBeNull();
  });
});
