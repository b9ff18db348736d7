import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AllianceChart } from '../../../components/charts/AllianceChart';
import { type ChartEpisode, layEpisodes } from '../../../components/charts/practice-marks';
import { CLIENT, rated, weekly, YOU } from './sample';

const sessions = (count: number) => weekly(Array.from({ length: count }, () => [rated('client-1', 7)]));
const episode = (from: number, to: number | null, status: ChartEpisode['status']): ChartEpisode => ({
  ...{ id: `e${from}`, status, from: `session-${from}`, isBetween: false },
  to: to === null ? null : `session-${to}`,
});
const bar = (id: string) => {
  const found = screen.getByRole('application').querySelector(`[data-episode="${id}"]`);
  if (!found) throw new Error(`No episode ${id}`);
  return found;
};

describe('strain and repair on the chart', () => {
  it('are one object from the session of the strain to the one it was worked through in, a sentence and a cell', async () => {
    const practice = {
      episodes: [episode(1, 3, 'worked-through'), { ...episode(4, null, 'open'), isBetween: true }],
      frameSessions: new Set(['session-2']),
      given: new Map(),
    };
    render(<AllianceChart series={sessions(6)} raters={[CLIENT, YOU]} practice={practice} />);
    const line = bar('e1').querySelector('line');
    const [from, to] = ['x1', 'x2'].map((name) => Number(line?.getAttribute(name)));
    // Six sessions over the width there is: the bar spans two of the five gaps.
    expect((to ?? 0) - (from ?? 0)).toBeCloseTo(((360 - 48) / 5) * 2, 1);
    expect(bar('e1').querySelectorAll('path')).toHaveLength(2);
    expect(bar('e4').querySelectorAll('path')).toHaveLength(1);
    screen.getByText('Strain in session 2, worked through by session 4.');
    screen.getByText('Strain noted after session 5: open.');
    screen.getByText('The frame came up in session 3.');
    expect(document.querySelectorAll('[data-mark="frame"]')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const marks = screen.getAllByRole('row').map((row) => row.querySelector('td:last-child')?.textContent);
    expect(marks.slice(2)).toEqual([
      '',
      'Strain in session 2, worked through by session 4.',
      'the frame came up',
      '',
      'Strain noted after session 5: open.',
      '',
    ]);
  });

  it('never lie over each other, whatever they span', () => {
    const span = fc.tuple(fc.nat(9), fc.nat(9), fc.boolean()).map(([one, other, stands]) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      return episode(from, stands ? null : to, stands ? 'open' : 'not-wanted');
    });
    const spans = fc.array(span).map((all) => all.map((each, index) => ({ ...each, id: String(index) })));
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 10 }), (episodes, shown) => {
        const all = sessions(10);
        const bars = layEpisodes(episodes, all.slice(-shown), all);
        for (const one of bars) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeLessThan(shown);
          const others = bars.filter((each) => each !== one && each.row === one.row);
          expect(others.every((each) => each.end < one.start || each.start > one.end)).toBe(true);
        }
        const wanted = episodes.filter(({ to }) => to === null || Number(to.slice(8)) >= 10 - shown);
        expect(bars).toHaveLength(wanted.length);
      }),
    );
  });
});
