import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { render as draw } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../../components/controls/Combobox';
import { focusAsDrawn } from '../../support/focus-as-drawn';

const OPTIONS = [
  { id: 'one', label: 'M.K.', detail: () => '7 sessions' },
  { id: 'two', label: 'D.L.' },
  { id: 'three', label: 'Zoë' },
];

function show({ canCreate = true } = {}) {
  const deeds: string[] = [];
  render(
    <Combobox
      label="Client"
      options={OPTIONS}
      onChoose={(id) => deeds.push(`choose ${id}`)}
      {...(canCreate
        ? {
            createLabel: (typed: string) => `Add “${typed}”`,
            onCreate: (typed: string) => deeds.push(`create ${typed}`),
          }
        : {})}
      autoFocus
    />,
  );
  return { deeds, user: userEvent.setup(), field: screen.getByRole<HTMLInputElement>('combobox') };
}

const rows = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const active = () => screen.queryByRole('option', { selected: true })?.textContent;

describe('a combobox', () => {
  it('has the focus where it is asked to, and tells the field which row is active', () => {
    const { field } = show();
    expect(document.activeElement).toBe(field);
    const id = field.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(id)?.textContent).toBe('M.K.7 sessions');
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox', { name: 'Client' }).id);
  });

  it('moves with arrows, round the ends, and chooses with Enter', async () => {
    const { deeds, user } = show();
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Zoë');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('D.L.');
    await user.keyboard('{Enter}');
    expect(deeds).toEqual(['choose two']);
  });

  it('narrows as letters are typed, whatever their case, points and accents', async () => {
    const { deeds, user } = show();
    await user.keyboard('mk');
    expect(rows()).toEqual(['M.K.7 sessions']);
    await user.keyboard('{Escape}zoe{Enter}');
    expect(deeds).toEqual(['choose three']);
  });

  it('offers to make what is not there yet', async () => {
    const { deeds, user } = show();
    await user.keyboard(' R.S. {ArrowUp}{Enter}');
    expect(rows()).toEqual(['Add “R.S.”']);
    expect(deeds).toEqual(['create R.S.']);
  });

  it('begins at the first row again when more is typed', async () => {
    const { user } = show();
    await user.keyboard('{ArrowDown}{ArrowDown}l');
    expect(active()).toBe('D.L.');
  });

  it('says when nothing matches, and Enter then does nothing', async () => {
    const { deeds, user, field } = show({ canCreate: false });
    await user.keyboard('qq{Enter}{ArrowDown}{Enter}');
    expect(screen.getByRole('status').textContent).toBe('Nothing in the list matches.');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(deeds).toEqual([]);
  });

  it('empties the field with Escape, and leaves an empty field’s Escape to others', async () => {
    const { user, field } = show();
    const heard: boolean[] = [];
    const listen = (event: Event) => heard.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await user.keyboard('x{Escape}');
    expect(field.value).toBe('');
    await user.keyboard('{Escape}');
    document.removeEventListener('keydown', listen);
    expect(heard).toEqual([false, true, false]);
  });

  it('chooses by pointer', async () => {
    const { deeds, user } = show();
    await user.click(screen.getByRole('option', { name: 'D.L.' }));
    expect(deeds).toEqual(['choose two']);
  });

  it('draws a long list as far as it is walked, and tells its whole length', async () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ id: `client-${index}`, label: `C${index}` }));
    render(<Combobox label="Client" options={many} onChoose={() => undefined} autoFocus />);
    const user = userEvent.setup();
    expect(rows().length).toBeLessThan(200);
    expect(screen.getAllByRole('option')[0]?.getAttribute('aria-setsize')).toBe('200');
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('C199');
    await user.keyboard('c150');
    expect(rows()).toEqual(['C150']);
  });

  it('brings the active row into sight, also round the end, and nothing before a key is pressed', async () => {
    const brought: (string | null)[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      brought.push(this.textContent);
    });
    const { user } = show();
    expect(brought).toEqual([]);
    await user.keyboard('{ArrowUp}{ArrowDown}');
    expect(brought).toEqual(['Zoë', 'M.K.7 sessions']);
  });

  it('draws what is in sight first, and more of a long list soon', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `client-${index}`, label: `C${index}` }));
    render(<Combobox label="Client" options={many} onChoose={() => undefined} />);
    expect(rows()).toHaveLength(12);
    await waitFor(() => expect(rows()).toHaveLength(30));
  });

  it('keeps drawn what was walked to before the frame that brings more came', async () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
    vi.spyOn(window, 'cancelAnimationFrame').mockReturnValue();
    const many = Array.from({ length: 200 }, (_, index) => ({ id: `client-${index}`, label: `C${index}` }));
    render(<Combobox label="Client" options={many} onChoose={() => undefined} autoFocus />);
    await waitFor(() => expect(frames).toHaveLength(1));
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowUp' });
    act(() => frames[0]?.(0));
    expect(active()).toBe('C199');
  });

  it('draws more of a long list when it is scrolled to its end', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `client-${index}`, label: `C${index}` }));
    render(<Combobox label="Client" options={many} onChoose={() => undefined} />);
    fireEvent.scroll(screen.getByRole('listbox'));
    expect(rows()).toHaveLength(50);
  });
});

it('keeps the row that was walked to when others come above it, or that one goes', async () => {
  const chosen: string[] = [];
  const listed = (options: typeof OPTIONS) => (
    <Combobox label="Client" options={options} onChoose={(id) => chosen.push(id)} autoFocus />
  );
  const { rerender } = render(listed(OPTIONS));
  const user = userEvent.setup();
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('D.L.');
  rerender(listed([{ id: 'new', label: 'A.A.' }, ...OPTIONS] as typeof OPTIONS));
  expect(active()).toBe('D.L.');
  await user.keyboard('{Enter}');
  rerender(listed(OPTIONS.filter(({ id }) => id !== 'two')));
  expect(active()).toBe('Zoë');
  await user.keyboard('{Enter}');
  expect(chosen).toEqual(['two', 'three']);
});

it('chooses once while Enter is held down', async () => {
  const { deeds, user } = show();
  await user.keyboard('{Enter>4/}');
  expect(deeds).toEqual(['choose one']);
});

it('has the focus as it is drawn', async () => {
  const drawn = focusAsDrawn('[role="combobox"]');
  const host = document.body.appendChild(document.createElement('div'));
  draw(<Combobox label="Client" options={OPTIONS} onChoose={() => undefined} autoFocus />, host);
  expect((await drawn)?.getAttribute('role')).toBe('combobox');
});
