import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { Lock } from 'lucide';
import { describe, expect, it } from 'vitest';
import { Button } from '../../../components/controls/Button';
import { Icon } from '../../../components/controls/Icon';
import { IconButton } from '../../../components/controls/IconButton';
import { Menu } from '../../../components/controls/Menu';
import { Notice } from '../../../components/controls/Notice';

describe('a button', () => {
  it('keeps the focus and does nothing while it is busy, and does not send its form', async () => {
    const user = userEvent.setup();
    const deeds: string[] = [];
    const form = (isBusy: boolean) => (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          deeds.push('submit');
        }}
      >
        <Button type="submit" isBusy={isBusy} onClick={() => deeds.push('click')}>
          Save
        </Button>
      </form>
    );
    const { rerender } = render(form(true));
    await user.tab();
    const button = screen.getByRole('button', { name: 'Save' });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
    expect(deeds).toEqual([]);
    rerender(form(false));
    expect(document.activeElement).toBe(button);
    await user.click(button);
    expect(deeds).toEqual(['click', 'submit']);
  });

  it('has a name and a tooltip where it is only an icon', () => {
    render(<IconButton icon={Lock} label="Lock now" />);
    expect(screen.getByRole('button', { name: 'Lock now' }).title).toBe('Lock now');
    expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('an icon', () => {
  it('is hidden from screen readers beside words, and named where it stands alone', () => {
    const { rerender, container } = render(<Icon node={Lock} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelectorAll('svg > *').length).toBe(Lock.length);
    rerender(<Icon node={Lock} label="Locked" />);
    expect(screen.getByRole('img', { name: 'Locked' }).getAttribute('aria-hidden')).toBeNull();
  });
});

describe('a notice', () => {
  it('interrupts only with problems', () => {
    render(
      <>
        <Notice tone="info">Saved</Notice>
        <Notice tone="caution">Old backup</Notice>
        <Notice tone="problem">Wrong</Notice>
      </>,
    );
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
      'Saved',
      'Old backup',
    ]);
    expect(screen.getByRole('alert').textContent).toBe('Wrong');
  });
});

describe('a menu', () => {
  it('opens on its first deed, moves by arrows, and returns the focus on Escape and after a deed', async () => {
    const user = userEvent.setup();
    const deeds: string[] = [];
    const items = ['Add', 'Lock'].map((label) => ({ id: label, label, run: () => deeds.push(label) }));
    render(<Menu label="More" items={items} />);
    const button = screen.getByRole('button', { name: 'More' });
    await user.click(button);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Lock');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Add');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    await user.click(button);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add'));
    await user.keyboard('{End}{Enter}');
    expect(deeds).toEqual(['Lock']);
    expect(document.activeElement).toBe(button);
  });
});
