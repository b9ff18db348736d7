import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AllianceChart } from '../../../components/charts/AllianceChart';
import { CLIENT, rated, weekly, YOU } from './sample';

const raters = [YOU, CLIENT];
const drawing = () => screen.getByRole('application');
const line = (name: string) => drawing().querySelector(`[data-line="${name}"]`);
const values = (name: string) =>
  [...(line(name)?.querySelectorAll('[data-value]') ?? [])].map((dot) =>
    Number(dot.getAttribute('data-value')),
  );
const both = (client: number, own: number) => [rated('client-1', client), rated('practitioner', own)];

describe('a long case', () => {
  const series = weekly(Array.from({ length: 500 }, (_, index) => both(index % 11, 7)));
  const shown = () => screen.getByText(/ of 500 sessions$/).textContent;
  const show = () => render(<AllianceChart series={series} raters={raters} initialComponents="bond" />);

  it('starts a long series with its newest 24 sessions and shows all on demand', async () => {
    show();
    expect(values('bond client-1')).toHaveLength(24);
    await userEvent.click(screen.getByRole('button', { name: 'All 500' }));
    expect(values('bond client-1')).toHaveLength(0);
    expect(line('bond client-1')?.querySelector('path')?.getAttribute('d')?.split('L')).toHaveLength(500);
  });

  it('draws a young child’s points however close they stand', async () => {
    const child = { ...CLIENT, isChild: true };
    render(<AllianceChart series={series} raters={[YOU, child]} initialComponents="bond" />);
    await userEvent.click(screen.getByRole('button', { name: 'All 500' }));
    expect(values('bond client-1')).toHaveLength(500);
    expect(values('bond practitioner')).toHaveLength(0);
  });

  it('marks strain and repair once where sessions are close, above the first panel and below the last', async () => {
    const marked = weekly(
      Array.from({ length: 500 }, (_, index) => both(index % 11, 7)),
      Object.fromEntries(Array.from({ length: 50 }, (_, at) => [at * 10, { strains: 1, repairs: 1 }])),
    );
    render(<AllianceChart series={marked} raters={raters} />);
    await userEvent.click(screen.getByRole('button', { name: 'All 500' }));
    const marks = (panel: string, kind: string) =>
      drawing().querySelectorAll(`[data-panel="${panel}"] [data-mark="${kind}"]`).length;
    expect(['goal', 'task', 'bond'].map((panel) => marks(panel, 'strain'))).toEqual([50, 0, 0]);
    expect(['goal', 'task', 'bond'].map((panel) => marks(panel, 'repair'))).toEqual([0, 0, 50]);
  });

  it('is zoomed and leafed through by keyboard, and the session reached is drawn and read', async () => {
    const { container } = show();
    expect(shown()).toBe('477 to 500 of 500 sessions');
    drawing().focus();
    await userEvent.keyboard('-');
    expect(shown()).toBe('465 to 500 of 500 sessions');
    await userEvent.keyboard('+{PageUp}');
    expect(shown()).toMatch(/^\d+ to 476 of 500|^476 to/);
    await userEvent.keyboard('{Home}');
    expect(shown()).toBe('1 to 24 of 500 sessions');
    const live = container.querySelector('[aria-live="polite"]');
    expect(live?.textContent).toMatch(/^Session 1, /);
    await userEvent.keyboard('{End}{ArrowLeft}');
    expect(shown()).toBe('477 to 500 of 500 sessions');
    expect(live?.textContent).toMatch(/^Session 499, /);
  });

  it('is moved by buttons, slider, wheel and drag alike; up and down scroll the page', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Earlier sessions' }));
    expect(shown()).toBe('465 to 488 of 500 sessions');
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer sessions' }));
    expect(values('bond client-1')).toHaveLength(16);
    fireEvent.input(screen.getByRole('slider', { name: 'First session shown' }), { target: { value: '0' } });
    expect(shown()).toBe('1 to 16 of 500 sessions');
    fireEvent.wheel(drawing(), { deltaX: 48 });
    expect(shown()).toBe('3 to 18 of 500 sessions');
    expect(fireEvent.wheel(drawing(), { deltaY: 48 })).toBe(true);
    expect(shown()).toBe('3 to 18 of 500 sessions');
    fireEvent.pointerDown(drawing(), { clientX: 300, isPrimary: true, button: 0 });
    fireEvent.pointerMove(drawing(), { clientX: 200 });
    fireEvent.pointerUp(drawing());
    // 100 pixels at (360 − 44) / 15 pixels a session: five sessions later.
    expect(shown()).toBe('8 to 23 of 500 sessions');
  });

  it('has a table of exactly the drawn sessions', async () => {
    show();
    drawing().focus();
    await userEvent.keyboard('{Home}');
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const heads = within(screen.getByRole('table')).getAllByRole('rowheader');
    expect(heads.map((head) => Number(head.textContent))).toEqual(
      Array.from({ length: 24 }, (_, at) => at + 1),
    );
  });

  it('shows nothing of this where all sessions fit', () => {
    render(<AllianceChart series={series.slice(0, 24)} raters={raters} />);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
