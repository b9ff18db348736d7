import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { formatKeys } from '../../../components/controls/format-keys';
import { formatSpan, saySpan } from '../../../components/controls/format-span';
import { TimerText } from '../../../components/controls/TimerText';

describe('a span of time', () => {
  it.each([
    [0, '00:00', '0 minutes 0 seconds'],
    [61_999, '01:01', '1 minute 1 second'],
    [3_912_000, '1:05:12', '1 hour 5 minutes 12 seconds'],
    [-5_000, '00:00', '0 minutes 0 seconds'],
  ])('%i ms is %s, read as “%s”', (milliseconds, shown, spoken) => {
    expect(formatSpan(milliseconds)).toBe(shown);
    expect(saySpan(milliseconds)).toBe(spoken);
  });

  it('is seen in figures and heard in words, and announces nothing by itself', () => {
    const { container } = render(<TimerText milliseconds={61_000} />);
    expect(container.querySelector('[aria-hidden]')?.textContent).toBe('01:01');
    expect(container.querySelector('.visually-hidden')?.textContent).toBe('1 minute 1 second');
    expect(container.querySelector('[aria-live], [role]')).toBeNull();
  });
});

describe('keys', () => {
  it('are written as a Mac or another system writes them', () => {
    expect(formatKeys('Alt+Shift+U', true)).toBe('⌥⇧U');
    expect(formatKeys('Command+Shift+L', true)).toBe('⌘⇧L');
    expect(formatKeys('Alt+Shift+U', false)).toBe('Alt+Shift+U');
    expect(formatKeys('Escape', false)).toBe('Esc');
    expect(formatKeys('⌥⇧U', true)).toBe('⌥⇧U');
    expect(formatKeys('Mod++', true)).toBe('⌘+');
    expect(formatKeys('Mod+K Mod+PageUp', false)).toBe('Ctrl+K Ctrl+PgUp');
    expect(formatKeys('Mod+Alt+ArrowRight', false)).toBe('Ctrl+Alt+→');
    expect(formatKeys('Mod+K Mod+S', true)).toBe('⌘K ⌘S');
  });
});
