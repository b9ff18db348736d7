import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AllianceChart } from '../../../components/charts/AllianceChart';
import type { DrawnMeasure } from '../../../components/charts/chart-measure';
import type { ChartRater } from '../../../components/charts/chart-rater';
import { GapChart } from '../../../components/charts/GapChart';
import { MeasurePanel } from '../../../components/charts/MeasurePanel';
import { StillTrend } from '../../../components/charts/StillTrend';
import { sayPair } from '../../../components/charts/statistics/statistics-words';
import { layTrend } from '../../../components/charts/trend-layout';
import type { PairStatistics } from '../../../lib/domain/alliance/pair-statistics';
import { CLIENT, PARTNER, rated, weekly, YOU } from './sample';

const CHILD = { ...CLIENT, isChild: true };
const both = (client: number, own: number) => [rated('client-1', client), rated('practitioner', own)];
const line = (name: string) => {
  const found = screen.getByRole('application').querySelector(`[data-line="${name}"]`);
  if (!found) throw new Error(`No line ${name}`);
  return found;
};
const strokes = (name: string) => line(name).querySelectorAll('path:not([data-value])').length;
const values = (name: string) =>
  [...line(name).querySelectorAll('[data-value]')].map((dot) => Number(dot.getAttribute('data-value')));

describe('a young child’s answers in a trend', () => {
  it('draws a young child’s answers as points that nothing joins, and says why', () => {
    const series = weekly([7, 3, 9].map((value) => [...both(value, 6), rated('client-2', 5)]));
    const { unmount } = render(
      <AllianceChart series={series} raters={[YOU, CHILD, PARTNER]} initialComponents="bond" />,
    );
    expect(values('bond client-1')).toEqual([7, 3, 9]);
    expect(['client-1', 'client-2', 'practitioner'].map((id) => strokes(`bond ${id}`))).toEqual([0, 1, 1]);
    screen.getByText(/^A child’s answers belong to the conversation/);
    const glyph = (name: string) => screen.getByRole('button', { name }).querySelectorAll('line').length;
    expect([glyph('M.K.'), glyph('D.L.')]).toEqual([0, 1]);
    unmount();
    render(<AllianceChart series={series} raters={[YOU, CLIENT, PARTNER]} initialComponents="bond" />);
    expect(strokes('bond client-1')).toBe(1);
    expect(screen.queryByText(/^A child’s answers/)).toBeNull();
  });

  it('tells the points of two children apart', () => {
    const series = weekly([[...both(7, 6), rated('client-2', 5)]]);
    const family = [YOU, CHILD, { ...PARTNER, isChild: true, isSecondChild: true }];
    render(<AllianceChart series={series} raters={family} initialComponents="bond" />);
    const dot = (id: string) => line(`bond ${id}`).querySelector('[data-value]');
    const looks = ['client-1', 'client-2', 'practitioner'].map((id) => dot(id)?.getAttribute('class'));
    expect(new Set(looks).size).toBe(3);
  });

  it('are points in a further form too', () => {
    const layout = layTrend({
      ...{ width: 300, slots: 40, panels: 0, lanes: 0, hasChecks: false, namesWidth: 0 },
      measure: [0, 40],
    });
    const draw = (rater: ChartRater) => {
      const kind = { lowest: 0, highest: 40 };
      const measure = { id: 'm', name: 'A form', rater, line: { kind }, values: Array(40).fill(20) };
      const { container, unmount } = render(
        <svg aria-hidden="true">
          <MeasurePanel measure={measure as unknown as DrawnMeasure} layout={layout} slot={null} />
        </svg>,
      );
      const drawn = ['path', '[data-value]'].map((part) => container.querySelectorAll(part).length);
      unmount();
      return drawn;
    };
    // So close, a line has no dots.
    expect([draw(CLIENT), draw(CHILD)]).toEqual([
      [1, 0],
      [0, 40],
    ]);
  });
});

describe('what is worked out with a young child’s answers', () => {
  it('is nothing in the chart’s reading, beside the same answers of a grown-up', () => {
    const series = weekly([both(0, 7), both(1, 8)]);
    const { container, unmount } = render(
      <AllianceChart series={series} raters={[YOU, CLIENT]} initialComponents="bond" />,
    );
    expect(container.textContent).toContain('You − M.K.');
    expect(container.textContent).toContain('You rated 7 points higher.');
    unmount();
    const ofChild = render(<AllianceChart series={series} raters={[YOU, CHILD]} initialComponents="bond" />);
    expect(ofChild.container.textContent).toContain('8.0');
    expect(ofChild.container.textContent).not.toMatch(/You − M\.K\.|\+7|points/);
  });

  it('is no gap in the side by side, which shows both numbers and says why', async () => {
    const values = { goal: 0, task: 7, bond: 4 };
    const own = { label: 'You', values: { goal: 7, task: 7, bond: 7 } };
    const { container } = render(
      <GapChart practitioner={own} client={{ label: 'Kim', values, isChild: true }} />,
    );
    screen.getByText('Goal: you 7.0, Kim 0.0. Task: you 7.0, Kim 7.0. Bond: you 7.0, Kim 4.0.');
    screen.getByText(/^A child’s answers belong to the conversation/);
    expect(container.querySelectorAll('[data-side="client"]')).toHaveLength(3);
    expect(container.querySelectorAll('[data-gap]')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      ...['Component', 'Kim', 'You'],
    ]);
    expect(container.textContent).not.toMatch(/points|higher|lower|same|You minus|rate a little/);
  });
});

it('prints a young child’s answers as points that nothing joins, and says why, beside a carer’s line', () => {
  const series = weekly(
    [7, 3, 9].map((value) => [rated('client-1', value), rated('client-2', 5), rated('practitioner', 6)]),
  );
  const child = { ...CLIENT, label: 'Participant 1', isChild: true };
  const { container } = render(<StillTrend series={series} raters={[YOU, child, PARTNER]} />);
  const joined = (id: string) =>
    container.querySelectorAll(`[data-line="bond ${id}"] path:not([data-value])`).length;
  expect([joined('client-1'), joined('client-2'), joined('practitioner')]).toEqual([0, 1, 1]);
  expect(container.querySelectorAll('[data-line="bond client-1"] [data-value]')).toHaveLength(3);
  const inKey = [...container.querySelectorAll('figure > ul:first-of-type li')];
  expect(inKey.map((entry) => entry.querySelectorAll('line').length)).toEqual([0, 1, 1]);
  screen.getByText(/^A child’s answers belong to the conversation/);
});

it('calls the gap with a carer by the carer’s name', () => {
  const gap = { mean: 1, interval: [0.5, 1.5] } as NonNullable<PairStatistics['meanGap']>;
  const [said] = sayPair({ count: 6, meanGap: gap, tracking: null } as PairStatistics, 'T.’s mother');
  expect(said).toContain('You minus T.’s mother: 95 % interval +0.5 to +1.5');
});

it('says how many sessions are left out of both sides because an answer was seen first', () => {
  const pair = { count: 2, meanGap: null, tracking: null };
  expect(sayPair(pair, 'M.K.')).toEqual([]);
  expect(sayPair({ ...pair, seenFirst: 1 }, 'M.K.')).toEqual([
    '1 session is left out of what is said of you both: yours was given or changed after theirs was seen.',
  ]);
});
