import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { Segmented } from '../../../components/controls/Segmented';
import { Tabs } from '../../../components/controls/Tabs';

const STEPS = [
  { id: 'prepare', label: 'Prepare', isDone: true },
  { id: 'session', label: 'Session' },
  { id: 'close', label: 'Close' },
] as const;

function Steps() {
  const [step, setStep] = useState<(typeof STEPS)[number]['id']>('session');
  return (
    <Tabs label="Steps" selected={step} tabs={STEPS} onSelect={setStep}>
      <button type="button">{step}</button>
    </Tabs>
  );
}

const selected = () => screen.getByRole('tab', { selected: true });

describe('tabs', () => {
  it('move and select with arrows, Home and End, round the ends, the focus with them', async () => {
    const user = userEvent.setup();
    render(<Steps />);
    await user.tab();
    const keys = ['{ArrowRight}', '{ArrowRight}', '{ArrowLeft}', '{Home}', '{End}'];
    const seen: (string | null)[] = [];
    for (const key of keys) {
      await user.keyboard(key);
      seen.push(selected().textContent);
      expect(document.activeElement).toBe(selected());
    }
    expect(seen).toEqual(['Close', 'Prepare(done)', 'Close', 'Prepare(done)', 'Close']);
  });

  it('are one stop for the Tab key, and the next is what they show', async () => {
    const user = userEvent.setup();
    render(<Steps />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Session' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'session' }));
  });

  it('say which are done, and own what they show', () => {
    render(<Steps />);
    const done = screen.getAllByRole('tab', { name: /\(done\)/ }).map(({ textContent }) => textContent);
    expect(done).toEqual(['Prepare(done)']);
    expect(selected().getAttribute('aria-controls')).toBe(screen.getByRole('tabpanel').id);
  });
});

describe('a choice of segments', () => {
  it('is a radio group with a name, one stop, moved by arrows', async () => {
    const user = userEvent.setup();
    const options = ['goal', 'task', 'bond'].map((value) => ({ value, label: value }));
    function Choice() {
      const [value, setValue] = useState('task');
      return <Segmented label="Component" value={value} options={options} onChange={setValue} />;
    }
    render(<Choice />);
    const group = within(screen.getByRole('group', { name: 'Component' }));
    const named = options.map(({ label }) => group.getByRole<HTMLInputElement>('radio', { name: label }));
    expect(named.map(({ checked }) => checked)).toEqual([false, true, false]);
    expect(new Set(named.map(({ name }) => name)).size).toBe(1);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'task' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'bond' }).checked).toBe(true);
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'goal' }).checked).toBe(true);
  });
});
