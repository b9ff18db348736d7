import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AllianceChart } from '../../../components/charts/AllianceChart';
import type { ChartGiven } from '../../../components/charts/practice-marks';
import { CLIENT, rated, weekly, YOU } from './sample';

const OWN = 'own rating; present: M.K.';
const ALOUD = 'read aloud; present: You and M.K.';
const series = weekly([
  [rated('client-1', 7), rated('practitioner', 6)],
  [rated('client-1', 8)],
  [rated('practitioner', 6)],
  [rated('client-1', 7.5)],
]);

function show(ways: readonly ('own' | 'aloud')[]) {
  const given = new Map(
    ways.map((way, at): [string, readonly ChartGiven[]] => [
      `session-${at}`,
      [{ rater: 'client-1', isReadAloud: way === 'aloud', said: way === 'aloud' ? ALOUD : OWN }],
    ]),
  );
  const practice = { episodes: [], frameSessions: new Set<string>(), given };
  render(<AllianceChart series={series} raters={[YOU, CLIENT]} practice={practice} />);
}
const marked = () =>
  [...screen.getByRole('application').querySelectorAll('[data-mark="read-aloud"]')].map((mark) =>
    Number(mark.getAttribute('data-slot')),
  );

describe('how ratings came in', () => {
  it('is marked under the sessions where ways differ, and stands in reading, speech and table', async () => {
    show(['own', 'aloud', 'aloud', 'own']);
    // The third session holds no open rating of the client: how it came in is not told either.
    expect(marked()).toEqual([1]);
    const readout = document.querySelector('[data-given]');
    expect(readout?.textContent?.trim()).toBe(`M.K.: ${OWN}`);
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.querySelector('[data-given]')?.textContent?.trim()).toBe(`M.K.: ${ALOUD}`);
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toContain(`M.K.: ${ALOUD}`);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Every value in the chart' });
    within(table).getByRole('columnheader', { name: 'How it came in' });
    const last = within(table)
      .getAllByRole('row')
      .slice(2)
      .map((row) => within(row).getAllByRole('cell').at(-1)?.textContent);
    expect(last).toEqual([`M.K.: ${OWN}`, `M.K.: ${ALOUD}`, '', `M.K.: ${OWN}`]);
  });

  it('needs no mark where all came in the same way, and no column where nothing is known', async () => {
    show(['aloud', 'aloud', 'aloud', 'aloud']);
    expect(marked()).toEqual([]);
    expect(document.querySelector('[data-given]')?.textContent?.trim()).toBe(`M.K.: ${ALOUD}`);
  });

  it('is not asked for where the records are not there', async () => {
    show([]);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.queryByRole('columnheader', { name: 'How it came in' })).toBeNull();
  });
});
