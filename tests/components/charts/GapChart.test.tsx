import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { GapChart } from '../../../components/charts/GapChart';
import { Sparkline } from '../../../components/charts/Sparkline';
import { NO_VALUES } from '../../../lib/domain/alliance/components';
import type { HeadRater } from '../../../lib/domain/practice/head-points';

const you = { label: 'You', values: { goal: 7.5, task: 8, bond: 7 } };
const client = { label: 'M.K.', values: { goal: 8, task: 8, bond: 4.5 } };

describe('GapChart', () => {
  it('says each signed gap in words and never grades it', () => {
    const { container } = render(<GapChart practitioner={you} client={client} />);
    const sentence =
      'Goal: you 7.5, M.K. 8.0; you rated 0.5 points lower. Task: both 8.0. Bond: you 7.0, M.K. 4.5; you rated 2.5 points higher.';
    expect(screen.getByText(/^Goal: you/).textContent).toBe(sentence);
    expect(container.textContent).toContain('Practitioners usually rate a little lower');
    expect(container.textContent).not.toMatch(/\b(good|bad|poor|better|worse|wrong|accurate)\b/i);
  });

  it('draws a gap only where the two differ', () => {
    const { container } = render(<GapChart practitioner={you} client={client} />);
    expect(container.querySelectorAll('[data-gap]')).toHaveLength(2);
    expect(container.querySelectorAll('[data-side="client"]')).toHaveLength(3);
  });

  it('has a table with the same values', async () => {
    render(<GapChart practitioner={you} client={client} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    screen.getByRole('columnheader', { name: 'You minus M.K.' });
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['8.0', '7.5', '-0.5'],
      ['8.0', '8.0', '0.0'],
      ['4.5', '7.0', '+2.5'],
    ]);
  });

  it('draws nothing for a side that would rather not rate, and says so', () => {
    const { container } = render(
      <GapChart practitioner={you} client={{ label: 'M.K.', values: NO_VALUES, declined: true }} />,
    );
    expect(container.querySelectorAll('[data-side="client"], [data-gap]')).toHaveLength(0);
    expect(screen.getAllByText('M.K. rather not')).toHaveLength(3);
  });

  it('tells "not rated" from "left blank"', () => {
    const partly = { label: 'You', values: { goal: 7, task: null, bond: 7 } };
    render(<GapChart practitioner={partly} client={{ label: 'M.K.', values: NO_VALUES, missing: true }} />);
    expect(screen.getByText(/^Goal: you/).textContent).toBe(
      'Goal: you 7.0, M.K. not rated. Task: you left blank, M.K. not rated. Bond: you 7.0, M.K. not rated.',
    );
  });
});

describe('Sparkline', () => {
  const someone = (label: string, part: Partial<HeadRater> = {}): HeadRater => ({
    ...{ id: label, label, isChild: false, hasLeft: false, ...part },
  });
  const all = (value: number | null) => ({ goal: value, task: value, bond: value });
  const points = [7, null, 6, 5].map((value, at) => ({ at, practitioner: all(6), clients: [all(value)] }));

  it('breaks where the client did not rate', () => {
    const { container } = render(<Sparkline points={points} raters={[someone('M.K.')]} components="bond" />);
    const path = container.querySelector('[data-side="client"]')?.getAttribute('d') ?? '';
    expect(path.split('M')).toHaveLength(3);
  });

  it('says its newest values and draws silently', () => {
    const { container } = render(<Sparkline points={points} raters={[someone('M.K.')]} components="bond" />);
    expect(container.textContent).toBe('Bond: last rated 5.0 by the client and 6.0 by you.');
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('draws and says each of several people, in the order of the list, apart without colour', () => {
    const raters = ['Ada', 'Bo', 'Cy'].map((label) => someone(label));
    const several = [7, 6].map((value, at) => ({
      ...{ at, practitioner: all(6) },
      clients: [all(value), all(at === 0 ? 9 : null), all(null)],
    }));
    const { container } = render(<Sparkline {...{ raters }} points={several} components="bond" />);
    expect(container.textContent).toBe('Bond: last rated 6.0 by Ada, 9.0 by Bo, and 6.0 by you.');
    const lines = [...container.querySelectorAll('[data-side="client"]')];
    expect(new Set(lines.map((line) => line.getAttribute('stroke-dasharray'))).size).toBe(3);
    expect(container.querySelectorAll('[transform]')).toHaveLength(2);
  });

  it('draws how far four people reach, and says each of them', () => {
    const raters = ['Ada', 'Bo', 'Cy', 'Di'].map((label) => someone(label));
    const given = [9, 2, null, 4];
    const several = [{ at: 0, practitioner: all(6), clients: given.map((value) => all(value)) }];
    const { container } = render(<Sparkline {...{ raters }} points={several} components="bond" />);
    expect(container.textContent).toBe('Bond: last rated 9.0 by Ada, 2.0 by Bo, 4.0 by Di, and 6.0 by you.');
    expect(container.querySelectorAll('[data-side="client"]')).toHaveLength(0);
    // From 26 at 0 up to 4 at 10.
    const ends = container.querySelector('[data-side="ends"]')?.getAttribute('d');
    expect(ends).toBe(`M60,${26 - 2.2 * 9}V${26 - 2.2 * 2}`);
    expect(container.querySelector('[transform]')?.getAttribute('transform')).toBe(
      `translate(60,${26 - 2.2 * 4})`,
    );
  });

  it('draws a young child’s values as points that nothing joins, and a carer’s as a line', () => {
    const raters = [someone('T.', { isChild: true }), someone('T.’s mother')];
    const theirs = points.map((point) => ({ ...point, clients: [...point.clients, all(4)] }));
    const { container } = render(<Sparkline {...{ raters }} points={theirs} components="bond" />);
    const [child, carer] = [...container.querySelectorAll('[data-side="client"]')].map(
      (path) => path.getAttribute('d') ?? '',
    );
    // One stroke of no length for each value.
    expect(child).toMatch(/^(M[\d.]+,[\d.]+h0){3}$/);
    expect(carer?.split('L')).toHaveLength(4);
  });

  it('leaves a young child out of how far people reach, and draws their points beside it', () => {
    const raters = ['Ada', 'Bo', 'Cy'].map((label) => someone(label));
    const family = [...raters, someone('Kid', { isChild: true })];
    const several = [{ at: 0, practitioner: all(6), clients: [9, 5, 4, 1].map((value) => all(value)) }];
    const { container } = render(<Sparkline raters={family} points={several} components="bond" />);
    const ends = container.querySelector('[data-side="ends"]')?.getAttribute('d');
    expect(ends).toBe(`M60,${26 - 2.2 * 9}V${26 - 2.2 * 4}`);
    expect(container.querySelector('[data-side="client"]')?.getAttribute('d')).toBe('M60,23.8h0');
  });

  it('keeps the line of somebody who left, without a mark at its end, and says so', () => {
    const raters = [someone('Ada'), someone('Bo', { hasLeft: true })];
    const several = [7, 6].map((value, at) => ({
      ...{ at, practitioner: all(6) },
      clients: [all(value), all(at === 0 ? 9 : null)],
    }));
    const { container } = render(<Sparkline {...{ raters }} points={several} components="bond" />);
    expect(container.textContent).toBe(
      'Bond: last rated 6.0 by Ada, 9.0 by Bo (no longer comes), and 6.0 by you.',
    );
    expect(container.querySelectorAll('[data-side="client"]')).toHaveLength(2);
    expect(container.querySelectorAll('[transform]')).toHaveLength(1);
  });

  it('draws all three components', () => {
    const { container } = render(<Sparkline points={[]} raters={[]} />);
    expect(container.querySelectorAll('svg')).toHaveLength(3);
    expect(container.textContent).toContain('Task: no ratings yet.');
  });
});
