import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { dashOf } from '../../../components/charts/chart-rater';
import { StatisticsChart } from '../../../components/charts/statistics/StatisticsChart';
import { STARTING_ASSUMPTIONS } from '../../../lib/domain/signals/signal';
import { CLIENT, PARTNER, rated, weekly, YOU } from './sample';

const change = vi.fn();
const both = (client: number, own: number) => [rated('client-1', client), rated('practitioner', own)];
const BONDS = [8, 7.5, 8.5, 8, 7, 8, 7.5, 8, 8.5, 7];

function show(bonds: readonly number[], raters = [YOU, CLIENT], assumptions = STARTING_ASSUMPTIONS) {
  return render(
    <StatisticsChart
      series={weekly(bonds.map((bond, at) => both(bond, 7 + (at % 3) / 2)))}
      raters={raters}
      initialComponents="bond"
      assumptions={assumptions}
      onChangeAssumptions={change}
    />,
  );
}
const open = () => userEvent.click(screen.getByRole('button', { name: 'What these ratings can say' }));
const layer = (name: string) => screen.getByRole('application').querySelector(`[data-layer="${name}"]`);
/** What is said, without how it is worked out. */
const said = () => {
  const text = screen.getByRole('region', { name: 'What these ratings can say' }).textContent ?? '';
  return text.split('How this is worked out')[0] ?? '';
};

describe('what the ratings can say', () => {
  it('is not there until it is asked for: the plain chart stays plain', () => {
    show(BONDS);
    expect(layer('usual-range')).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is nothing but the wish for a second rating after one', async () => {
    show([8]);
    await open();
    expect(said()).toContain('One rating: nothing to compare.');
    expect(said()).toContain('From 2 ratings on there is more to say: the usual range.');
    expect(said()).not.toMatch(/Slope|Limits:|r =|95 times/);
    expect(layer('usual-range')).toBeNull();
  });

  it('is a dashed range with its own note from two ratings on, and no slope, limits or r', async () => {
    show([8, 7.5]);
    await open();
    // SciPy: the band of 8 and 7.5 is 5.773-9.627 at 95 %.
    expect(said()).toContain('a next rating would lie between 5.8 and 9.6, 95 times in 100');
    expect(said()).toContain('Mostly starting assumptions, 2 own ratings.');
    expect(said()).toContain('mean 7.5 with the weight of 0.5 ratings, spread 0.8 with the weight of 6');
    expect(said()).not.toMatch(/Slope|Limits:|r =/);
    expect(layer('usual-range')?.querySelectorAll('path')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Limits' })).toBeNull();
  });

  it('says of a slope among equal ratings that they tell none, not that it is nought', async () => {
    show(Array.from({ length: 20 }, (_each, at) => 7 + (at % 2)));
    await open();
    expect(said()).toContain(
      'so many of these 20 ratings are equal to others that no direction can be told.',
    );
  });

  it('adds limits, slope and mean gap from six, tracking and the average from ten', async () => {
    const { unmount } = show(BONDS.slice(0, 7));
    await open();
    expect(said()).toMatch(/Limits: after the 7 ratings/);
    expect(said()).toMatch(/Slope: from .* so no direction can be told/);
    expect(said()).toMatch(/On average you rated 0\.\d points lower than M\.K\./);
    expect(said()).not.toContain('Moving together');
    await userEvent.click(screen.getByRole('button', { name: 'Limits' }));
    expect(layer('limits')).not.toBeNull();
    unmount();
    show(BONDS);
    await open();
    expect(said()).toMatch(
      /Moving together: r = -?0\.\d\d, 95 % interval -?0\.\d\d to -?0\.\d\d, 10 sessions/,
    );
    expect(layer('moving-average')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Moving average' }));
    expect(layer('moving-average')).not.toBeNull();
  });

  it('gives a small slope the decimals that it needs', async () => {
    // Half a point up every fifty sessions: a hundredth of a point a session.
    show(Array.from({ length: 200 }, (_, at) => 6 + Math.floor(at / 50) / 2));
    await open();
    const [, points, lower, upper] =
      said().match(/Slope: about (\S+) points higher [^(]*\(95 % interval \+(\S+) to \+(\S+),/) ?? [];
    for (const figure of [points, lower, upper]) expect(figure).toMatch(/^0\.0[01]\d$/);
  });

  it('says that it cannot tell why, and that high ratings show no absence of strain', async () => {
    show([10, 10, 10, 10, 10]);
    await open();
    expect(said()).toContain('5 of 5 ratings stand at 10');
    expect(said()).toContain('High ratings do not show the absence of strain.');
    expect(said()).toContain('This cannot tell you why.');
  });

  it('follows the assumptions, which can be reached from it', async () => {
    show([8, 7.5], [YOU, CLIENT], { mean: 5, weight: 10, degreesOfFreedom: 6, scale: 0.8 });
    await open();
    expect(said()).not.toContain('between 5.8 and 9.6');
    expect(said()).toContain('mean 5 with the weight of 10 ratings');
    await userEvent.click(screen.getByRole('button', { name: 'Change them…' }));
    expect(change).toHaveBeenCalledOnce();
  });

  it('compares before and after a session the reader names, from twenty ratings on', async () => {
    const { unmount } = show(Array.from({ length: 19 }, (_, at) => 7 + (at % 2)));
    await open();
    const field = () => screen.queryByLabelText('Compare the sessions before with those from session');
    expect(field()).toBeNull();
    unmount();
    const [low, high] = [
      [6, 6.5, 7, 6, 6.5, 7, 6.5, 6, 7, 6.5],
      [7.5, 8, 7, 8, 7.5, 8.5, 7, 8, 7.5, 8],
    ];
    show([...(low ?? []), ...(high ?? [])]);
    await open();
    const type = (text: string) => fireEvent.input(field() as HTMLElement, { target: { value: text } });
    type('11');
    // SciPy: ttest_ind of both halves without equal variances, 0.779 to 1.621.
    expect(said()).toContain(
      'Bond, M.K.: mean 6.5 before (10 ratings), 7.7 from then on (10); difference +1.2, 95 % interval +0.8 to +1.6.',
    );
    type('2');
    expect(said()).toContain('Bond, M.K.: fewer than 3 ratings on one side');
    type('21');
    screen.getByText('A session from 2 to 20.');
  });

  it('reads the range of the session the reader stands on', async () => {
    show([8, 7.5, 8.5]);
    await open();
    screen.getByText('Expected then, from the ratings before: Bond 5.8 to 9.6.');
    screen.getByRole('application').focus();
    await userEvent.keyboard('{ArrowLeft}');
    screen.getByText('Expected then, from the ratings before: Bond 5.5 to 10.0.');
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.queryByText(/^Expected then/)).toBeNull();
  });

  it('has a table that holds what the layers draw, for the same sessions', async () => {
    show([8, 7.5, 8.5]);
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Every value the layers draw' });
    const rows = within(table).getAllByRole('row').slice(1);
    // SciPy: after 8 the band is 5.548 to 10.119, which the scale cuts; after 8 and 7.5 it is 5.773 to 9.627.
    expect(rows.map((row) => within(row).getByRole('cell').textContent)).toEqual([
      '',
      '5.5 to 10.0',
      '5.8 to 9.6',
    ]);
    const corners = layer('usual-range')?.querySelectorAll('path')[1]?.getAttribute('d')?.match(/[ML]/g);
    expect(corners).toHaveLength(2);
  });

  it('works nothing out from a young child’s answers, and says so, while the others keep theirs', async () => {
    const steady = Array.from({ length: 22 }, (_, at) => 7 + (at % 3) / 2);
    const series = weekly(steady.map((bond) => [...both(bond, 7), rated('client-2', bond - 2)]));
    const child = { ...PARTNER, isChild: true };
    const props = { series, assumptions: STARTING_ASSUMPTIONS, onChangeAssumptions: change };
    const family = { ...props, raters: [YOU, CLIENT, child], initialComponents: 'bond' } as const;
    const { unmount } = render(<StatisticsChart {...family} />);
    await open();
    for (const name of ['Limits', 'Moving average']) {
      await userEvent.click(screen.getByRole('button', { name }));
    }
    const picture = () => screen.getByRole('application');
    expect(picture().querySelectorAll('[data-line="bond client-2"] [data-value]')).toHaveLength(22);
    for (const name of ['usual-range', 'limits', 'moving-average']) {
      expect(picture().querySelectorAll(`[data-layer="${name}"]`), name).toHaveLength(1);
    }
    expect(said()).toMatch(/D\.L\.A child’s answers: drawn, not calculated with\./);
    expect(said()).not.toContain('D.L. and you');
    unmount();
    render(<StatisticsChart {...family} raters={[YOU, child]} startsWithStatistics />);
    expect(picture().querySelector('[data-layer]')).toBeNull();
    screen.getByText(/^Expected then|A child’s answers: drawn, not calculated with/);
    const field = screen.getByLabelText('Compare the sessions before with those from session');
    fireEvent.input(field, { target: { value: '11' } });
    expect(said()).not.toMatch(/Bond, D\.L\.: /);
  });

  it('tells the ranges of several people apart without colour, with a key that says each of them', async () => {
    const ids = Array.from({ length: 8 }, (_, at) => `client-${at}`);
    const raters = ids.map((id) => ({ id, side: 'client' as const, label: `Person ${id.slice(-1)}` }));
    const series = weekly(BONDS.map((bond) => ids.map((id, at) => rated(id, bond - at / 2))));
    const props = { series, raters, assumptions: STARTING_ASSUMPTIONS, onChangeAssumptions: change };
    render(<StatisticsChart {...props} initialComponents="bond" startsWithStatistics />);
    const picture = screen.getByRole('application');
    expect(picture.querySelector('[data-layer]')).toBeNull();
    screen.getByText(/^Ranges, limits and averages of more than 3 people would hide each other/);
    const shown = ids.slice(0, 3);
    for (const { label } of raters.slice(3)) {
      await userEvent.click(screen.getByRole('button', { name: label }));
    }
    for (const name of ['Moving average', 'Limits']) {
      await userEvent.click(screen.getByRole('button', { name }));
    }
    const looks = (selector: string, attribute: string) =>
      shown.map((id) =>
        picture.querySelector(`[data-layers="bond ${id}"] ${selector}`)?.getAttribute(attribute),
      );
    const edges = looks('[data-layer="usual-range"] [data-bound]', 'stroke-dasharray');
    for (const found of [
      edges,
      looks('[data-layer="usual-range"] > path', 'data-hatch'),
      looks('[data-layer="limits"] [data-bound]', 'stroke-dasharray'),
      looks('[data-layer="moving-average"]', 'stroke-dasharray'),
    ]) {
      expect(new Set(found).size, `${found}`).toBe(3);
    }
    const key = [...document.querySelectorAll('[data-bands] li')];
    expect(key.map((item) => item.querySelector(':scope path')?.getAttribute('stroke-dasharray'))).toEqual(
      edges,
    );
    expect(key.map(({ textContent }) => textContent)).toEqual(
      [0, 1, 2].map((at) => expect.stringMatching(new RegExp(`^Person ${at}: Bond \\d\\.\\d to \\d`))),
    );
  });

  it('gives the lines of eight people eight patterns', () => {
    const ids = Array.from({ length: 8 }, (_, at) => `client-${at}`);
    const raters = ids.map((id) => ({ id, side: 'client' as const, label: id }));
    expect(new Set(raters.map((rater) => dashOf(raters, rater))).size).toBe(8);
  });

  it('draws a range for each participant, and the practitioner’s once nobody else is shown', async () => {
    const series = weekly(BONDS.map((bond) => [...both(bond, 7), rated('client-2', bond - 2)]));
    const raters = [YOU, CLIENT, PARTNER];
    const props = { series, raters, assumptions: STARTING_ASSUMPTIONS, onChangeAssumptions: change };
    render(<StatisticsChart {...props} initialComponents="bond" />);
    await open();
    const ranges = () =>
      screen.getByRole('application').querySelectorAll('[data-layer="usual-range"]').length;
    expect(ranges()).toBe(2);
    expect(said()).toContain('D.L. and you');
    for (const name of ['M.K.', 'D.L.']) await userEvent.click(screen.getByRole('button', { name }));
    expect(ranges()).toBe(1);
    expect(said()).not.toContain('and you');
  });
});
