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
    page.getByText(/^Starting assumption, stretched to this scale: spread/);
    fireEvent.click(page.getByRole('button', { name: 'Change what is assumed…' }));
    expect(app.place.value.sheet).toEqual({ kind: 'settings' });
    app.place.value = { ...app.place.value, sheet: null };
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

  it('hold nothing published against answers of somebody whom the form is not for, and say so', async () => {
    const answered = (rater: string) =>
      sessions.map((session) => ({
        ...session,
        measures: session.measures.map((measure) => ({ ...measure, rater })),
      }));
    await keep(app, { id: 'm', label: 'M.K.' }, answered('practitioner'));
    const page = await showTrends();
    await page.findByText(/meant to be answered by somebody else: read its numbers with care/);
    page.getByText(/^From 18 in session 1 to 9 in session 5: 9 points lower\.$/);
    page.getByText(/^What was published of change on it holds for others/);
    expect(page.queryByText(/two imperfect measurements/)).toBeNull();
    page.getByText('A higher number means doing worse.');
  });

  it('say of which age it is where young people answered what is made for adults', async () => {
    const young = { id: 'participant-1', label: 'M.K.', role: 'adolescent' } as const;
    await keep(app, { id: 'm', label: 'M.K.', population: 'adolescent', participants: [young] }, sessions);
    const page = await showTrends();
    await page.findByText(/^This form is made for adults, and somebody else answered it/);
    expect(page.queryByText(/two imperfect measurements/)).toBeNull();
  });

  it('keep the threshold for what an adult answered, and leave out what they answered as a young person', async () => {
    const grown = sessions.map((session, week) => ({
      ...session,
      measures: session.measures.map((each) => ({
        ...each,
        population: week === 0 ? ('adolescent' as const) : ('adult' as const),
      })),
    }));
    await keep(app, { id: 'm', label: 'M.K.' }, grown);
    const page = await showTrends();
    await page.findByText(
      /^This form is made for adults\. The answer of session 1 was given at another age, and is left out of/,
    );
    page.getByText(/From 17 in session 2 to 9 in session 5: 8 points lower\..*more than two imperfect/);
    expect(page.queryByText(/^What was published of change/)).toBeNull();
  });

  it('say how ratings were given, and that this colours them', async () => {
    await keep(app, { id: 'm', label: 'M.K.' }, sessions);
    const page = await showTrends();
    const line = await page.findByText(/in their own hand/);
    expect(line.textContent).toBe(
      'M.K.: 4 in their own hand, 1 read aloud (in session 2). You were not there for any of them. Questionnaires: 4 on paper.',
    );
  });

  it('say the same of questionnaires that were answered without a rating, by whoever comes no longer too', async () => {
    const former = { id: 'gone', label: 'P.', role: 'partner' } as const;
    const answered = (week: number, way: 'on-paper' | 'read-aloud', rater = 'participant-1') =>
      aMeasure({ id: `m${week}-${rater}`, rater, way });
    const given = [
      [answered(0, 'read-aloud'), answered(0, 'on-paper', 'gone')],
      [answered(1, 'on-paper')],
      [answered(2, 'read-aloud'), aMeasure({ id: 'second', instrument: 'swls', way: 'read-aloud' })],
    ];
    const records = given.map((measures, week) =>
      aSession({ id: `q${week}`, startedAt: MONDAY_NOON + week * WEEK, measures }),
    );
    // What is still closed is not told of either.
    const closed = {
      status: 'open',
      startedAt: MONDAY_NOON + 3 * WEEK,
      measures: [answered(3, 'on-paper')],
    } as const;
    await keep(app, { id: 'm', label: 'M.K.', formerParticipants: [former] }, [
      ...records,
      aSession({ id: 'q3', ...closed }),
    ]);
    const page = await showTrends();
    const line = await page.findByText(/^M\.K\.: Questionnaires/);
    expect(line.textContent).toBe('M.K.: Questionnaires: 1 on paper, 3 read aloud (in sessions 1 and 3).');
    page.getByText(/^P\..*: Questionnaires: 1 on paper\.$/);
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
