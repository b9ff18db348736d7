import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { RatingSlider } from '../../../components/controls/RatingSlider';

const given: (number | null)[] = [];

function Rated({ start = null }: { start?: number | null }) {
  const [value, setValue] = useState<number | null>(start);
  return (
    <RatingSlider
      component="bond"
      side="client"
      statement="I felt met."
      value={value}
      anchors={{ lowest: 'not at all', highest: 'completely' }}
      onChange={(next) => {
        given.push(next);
        setValue(next);
      }}
    />
  );
}

function show(start: number | null = null) {
  given.length = 0;
  render(<Rated start={start} />);
  const range = screen.getByRole<HTMLInputElement>('slider', { name: 'Bond' });
  return {
    range,
    typed: screen.getByRole<HTMLInputElement>('textbox', { name: 'Bond, 0 to 10' }),
    said: () => range.getAttribute('aria-valuetext'),
    user: userEvent.setup(),
  };
}

describe('a rating slider', () => {
  it('starts unset, in looks and in words, and stays so until it is touched', async () => {
    const { range, typed, said, user } = show();
    expect(said()).toBe('not rated');
    expect(range.className).toContain('unset');
    expect(typed.value).toBe('');
    await user.tab();
    await user.tab();
    await user.keyboard('{Tab}x{Shift>}{/Shift}');
    expect(given).toEqual([]);
    expect(said()).toBe('not rated');
  });

  it('tells the statement and what its ends mean', () => {
    const { range } = show();
    const ids = range.getAttribute('aria-describedby')?.split(' ') ?? [];
    const heard = ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(heard).toBe('I felt met. 0 is “not at all”, 10 is “completely”.');
  });

  it.each([
    ['{ArrowRight}', 7],
    ['{ArrowUp}', 7],
    ['{ArrowLeft}', 6],
    ['{ArrowDown}', 6],
    ['{PageUp}', 7.5],
    ['{PageDown}', 5.5],
    ['{Home}', 0],
    ['{End}', 10],
    ['3', 3],
    ['0', 0],
    ['10', 10],
    ['{Delete}', null],
    ['{Backspace}', null],
  ])('answers %s from 6.5 with %s', async (keys, value) => {
    const { range, said, user } = show(6.5);
    range.focus();
    await user.keyboard(keys);
    expect(given.at(-1)).toBe(value);
    expect(said()).toBe(value === null ? 'not rated' : `${value.toFixed(1)} of 10`);
  });

  it('stays within 0 and 10', async () => {
    const { range, user } = show(9.5);
    range.focus();
    await user.keyboard('{PageUp}{ArrowUp}');
    expect(given).toEqual([10, 10]);
    await user.keyboard('{Home}{ArrowDown}{PageDown}');
    expect(given.slice(2)).toEqual([0, 0, 0]);
  });

  it('takes 0 after an earlier 1 as 0, not as 10', async () => {
    const { range, user } = show(1);
    range.focus();
    await user.keyboard('0');
    expect(given).toEqual([0]);
  });

  it('is set to the middle by the first arrow, and by a press right there', async () => {
    const { range, user } = show();
    range.focus();
    await user.keyboard('{ArrowRight}');
    expect(given).toEqual([5]);
    await user.keyboard('{Delete}');
    fireEvent.pointerUp(range, { button: 0 });
    expect(given).toEqual([5, null, 5]);
  });

  it('leaves keys with Ctrl, Alt or Meta to others', () => {
    const { range } = show(4);
    fireEvent.keyDown(range, { key: 'ArrowLeft', altKey: true });
    fireEvent.keyDown(range, { key: 'End', ctrlKey: true });
    fireEvent.keyDown(range, { key: '3', metaKey: true });
    expect(given).toEqual([]);
  });
});

describe('a rating typed as a number', () => {
  it('is told with every keystroke, with a point or a comma', async () => {
    const { typed, said, user } = show();
    await user.click(typed);
    await user.keyboard('7,5');
    expect(given.at(-1)).toBe(7.5);
    await user.tab();
    expect(typed.value).toBe('7.5');
    expect(said()).toBe('7.5 of 10');
  });

  it.each(['11', '7.3', 'x', '-1'])(
    'marks %s as no rating, says so for as long as it stands, and keeps the rating that was there',
    async (text) => {
      const { range, typed, said, user } = show(4);
      await user.clear(typed);
      await user.type(typed, text);
      expect(typed.getAttribute('aria-invalid')).toBe('true');
      expect(screen.getByRole('alert').textContent).toBe('A number from 0 to 10, in half points.');
      await user.tab();
      expect(typed.value).toBe(text);
      expect(screen.getByRole('alert').textContent).toBe('A number from 0 to 10, in half points.');
      expect(said()).toBe('4.0 of 10');
      range.focus();
      await user.keyboard('{ArrowRight}');
      expect(typed.value).toBe('4.5');
      expect(screen.getByRole('alert').textContent).toBe('');
    },
  );

  it('is taken back by emptying the field', async () => {
    const { typed, said, user } = show(4);
    await user.clear(typed);
    expect(given.at(-1)).toBeNull();
    expect(said()).toBe('not rated');
  });
});
