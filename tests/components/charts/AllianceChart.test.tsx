import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { AllianceChart } from '../../../components/charts/AllianceChart';
import { CLIENT, PARTNER, rated, weekly, YOU } from './sample';

const raters = [YOU, CLIENT];
const drawing = () => screen.getByRole('application');
const line = (name: string) => {
  const found = drawing().querySelector(`[data-line="${name}"]`);
  if (!found) throw new Error(`No line ${name}`);
  return found;
};
const strokes = (name: string) =>
  (line(name).querySelector('path')?.getAttribute('d') ?? '').split('M').length - 1;
const values = (name: string) =>
  [...line(name).querySelectorAll('[data-value]')].map((dot) => Number(dot.getAttribute('data-value')));
const marks = (kind: string) => drawing().querySelectorAll(`[data-mark="${kind}"]`).length;
const both = (client: number, own: number) => [rated('client-1', client), rated('practitioner', own)];

describe('AllianceChart, few ratings', () => {
  it('is one sentence before the first rating', () => {
    const { container } = render(<AllianceChart series={weekly([[], []])} raters={raters} />);
    expect(container.textContent).toBe('No ratings in the 2 sessions held so far.');
    expect(screen.queryByRole('application')).toBeNull();
  });

  it('compares nothing after one rating', () => {
    const { container } = render(<AllianceChart series={weekly([[rated('client-1', 7)]])} raters={raters} />);
    const newest = screen.getByText(/^One rating/).textContent;
    expect(newest).toBe('One rating (session 1): nothing to compare yet.');
    expect(container.textContent).not.toMatch(/higher|lower|Both/);
  });

  it('states the newest values and the signed gap', () => {
    render(
      <AllianceChart series={weekly([both(8, 7), both(4.5, 7)])} raters={raters} initialComponents="bond" />,
    );
    expect(screen.getByText(/^Bond, session/).textContent).toBe(
      'Bond, session 2: M.K. 4.5 and you 7.0. You rated 2.5 points higher.',
    );
  });
});

describe('AllianceChart, the picture', () => {
  it('breaks the line where a rating is missing or the session was not held', () => {
    const series = weekly([both(7, 7), [rated('practitioner', 7)], both(6, 7), both(1, 1), both(8, 8)], {
      3: { attendance: 'cancelled' },
    });
    render(<AllianceChart series={series} raters={raters} initialComponents="goal" />);
    expect(strokes('goal client-1')).toBe(3);
    expect(strokes('goal practitioner')).toBe(2);
    expect(values('goal client-1')).toEqual([7, 6, 8]);
    expect(marks('not-held')).toBe(1);
  });

  it('marks "rather not rate", which a missing rating is not', () => {
    const series = weekly([both(7, 7), [rated('client-1', 'declined')], [], both(7, 6)]);
    render(<AllianceChart series={series} raters={raters} initialComponents="goal" />);
    expect(marks('declined')).toBe(1);
    const said = screen.getByText(/rather not rate in/).textContent ?? '';
    expect(said.match(/M\.K\.: rather not rate[^.]*\./g)).toEqual(['M.K.: rather not rate in session 2.']);
  });

  it('marks strain, repair and something to talk about in their session', () => {
    const series = weekly([both(7, 7), [rated('client-1', 5, true), rated('practitioner', 6)]], {
      0: { repairs: 1 },
      1: { strains: 2 },
    });
    render(<AllianceChart series={series} raters={raters} initialComponents="task" />);
    expect([marks('strain'), marks('repair'), marks('concern')]).toEqual([1, 1, 1]);
  });

  it('keeps the axis at 0, 5 and 10 whatever the values', () => {
    const value = fc.integer({ min: 0, max: 20 }).map((steps) => steps / 2);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (given) => {
        const series = weekly(given.map((one) => [rated('client-1', one)]));
        const { container, unmount } = render(<AllianceChart series={series} raters={raters} />);
        const axes = [...container.querySelectorAll('[data-axis]')];
        const numbers = axes.map((axis) =>
          [...axis.querySelectorAll('text')].map((text) => text.textContent),
        );
        unmount();
        expect(numbers).toEqual(Array.from({ length: 3 }, () => ['0', '5', '10']));
      }),
      { numRuns: 15 },
    );
  });

  it('draws a client filled and solid, the practitioner hollow and dashed, a partner with a dash of their own', () => {
    const series = weekly([[...both(7, 6), rated('client-2', 4)]]);
    render(<AllianceChart series={series} raters={[YOU, CLIENT, PARTNER]} initialComponents="bond" />);
    const dashes = ['client-1', 'client-2', 'practitioner'].map((id) =>
      line(`bond ${id}`).querySelector('path')?.getAttribute('stroke-dasharray'),
    );
    expect(new Set(dashes).size).toBe(3);
    expect(dashes[0]).toBeFalsy();
    expect(line('bond practitioner').querySelector('[data-value]')?.getAttribute('class')).toContain(
      'hollow',
    );
  });

  it('calls a gap by whom it is with', () => {
    render(<AllianceChart series={weekly([both(8, 7)])} raters={raters} initialComponents="bond" />);
    screen.getByText('You − M.K.');
  });

  it('marks sessions 3 and 5 by their number, not their place', () => {
    const series = weekly(
      Array.from({ length: 6 }, () => both(7, 7)),
      { 1: { attendance: 'not-attended' } },
    );
    render(<AllianceChart series={series} raters={raters} initialComponents="bond" />);
    const checks = [...drawing().querySelectorAll('[data-check]')].map((mark) =>
      mark.getAttribute('data-check'),
    );
    expect(checks).toEqual(['3', '5']);
  });
});

describe('AllianceChart, the table', () => {
  it('holds exactly the drawn values, in order', async () => {
    const series = weekly([both(7, 6.5), [rated('client-1', 'declined')], both(0, 10), both(3, 3)], {
      3: { attendance: 'cancelled' },
    });
    render(<AllianceChart series={series} raters={raters} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(2);
    const columns = ['goal', 'task', 'bond'].flatMap((component) => [
      `${component} client-1`,
      `${component} practitioner`,
    ]);
    columns.forEach((name, column) => {
      const cells = rows.map((row) => within(row).getAllByRole('cell')[column + 1]?.textContent ?? '');
      expect(cells.filter((text) => /^\d/.test(text)).map(Number)).toEqual(values(name));
    });
    expect(rows[1]?.textContent).toContain('rather not');
    expect(rows[1]?.textContent).toContain('not rated');
    expect(rows[3]?.textContent).toContain('not held');
  });

  it('follows what is shown', async () => {
    render(<AllianceChart series={weekly([both(7, 6), both(8, 6)])} raters={raters} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    await userEvent.click(screen.getByRole('button', { name: 'Task' }));
    await userEvent.click(screen.getByRole('button', { name: 'You' }));
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(['Session', 'Date', 'Task', 'Marks', 'M.K.']);
  });
});

describe('AllianceChart, hands', () => {
  const series = weekly([both(7, 6), [rated('client-1', 'declined')], both(5, 9)]);

  it('reaches every point by keyboard and reads it', async () => {
    const { container } = render(<AllianceChart series={series} raters={raters} initialComponents="bond" />);
    drawing().focus();
    const live = container.querySelector('[aria-live="polite"]');
    const read: string[] = [];
    for (const down of ['{ArrowDown}', '{ArrowDown}']) {
      await userEvent.keyboard(`${down}{Home}`);
      read.push(live?.textContent ?? '');
      for (const right of ['{ArrowRight}', '{ArrowRight}']) {
        await userEvent.keyboard(right);
        read.push(live?.textContent ?? '');
      }
    }
    expect(read.map((text) => text.split('. ')[1])).toEqual([
      'Bond, M.K.: 7.0',
      'Bond, M.K.: rather not',
      'Bond, M.K.: 5.0',
      'Bond, you: 6.0',
      'Bond, you: not rated',
      'Bond, you: 9.0',
    ]);
  });

  it('opens the session the reader stands on', async () => {
    const open = vi.fn();
    render(<AllianceChart series={series} raters={raters} onOpenSession={open} />);
    drawing().focus();
    await userEvent.keyboard('{Home}{Enter}');
    expect(open.mock.calls).toEqual([['session-0']]);
  });

  it('shows the nearest session under the pointer, and keeps it there to be opened', async () => {
    const open = vi.fn();
    const { container } = render(
      <AllianceChart series={series} raters={raters} fallbackWidth={360} onOpenSession={open} />,
    );
    const shown = () => container.querySelector('[data-columns]')?.previousElementSibling?.textContent ?? '';
    expect(shown()).toContain('Session 3');
    fireEvent.pointerMove(drawing(), { clientX: 60 });
    expect(shown()).toContain('Session 1');
    fireEvent.pointerMove(drawing(), { clientX: 180 });
    expect(shown()).toContain('Session 2');
    fireEvent.pointerLeave(drawing());
    expect(shown()).toContain('Session 2');
    await userEvent.click(screen.getByRole('button', { name: 'Open session' }));
    expect(open.mock.calls).toEqual([['session-1']]);
  });

  it('never hides the last rater', async () => {
    render(<AllianceChart series={series} raters={raters} initialComponents="bond" />);
    await userEvent.click(screen.getByRole('button', { name: 'You' }));
    await userEvent.click(screen.getByRole('button', { name: 'M.K.' }));
    expect(values('bond client-1')).toEqual([7, 5]);
  });
});
