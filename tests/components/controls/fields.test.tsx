import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { Checkbox } from '../../../components/controls/Checkbox';
import { Combobox } from '../../../components/controls/Combobox';
import { Disclosure } from '../../../components/controls/Disclosure';
import { RatingSlider } from '../../../components/controls/RatingSlider';
import { Segmented } from '../../../components/controls/Segmented';
import { SelectField } from '../../../components/controls/SelectField';
import { SpellCheckContext } from '../../../components/controls/SpellCheckContext';
import { TextArea } from '../../../components/controls/TextArea';
import { TextField } from '../../../components/controls/TextField';

const nothing = () => undefined;
const options = [{ value: 'adult', label: 'Adult' }];

function EveryField() {
  return (
    <>
      <TextField label="Line" value="" onInput={nothing} />
      <TextField label="Secret" type="password" value="" onInput={nothing} />
      <TextField label="Day" type="date" value="" onInput={nothing} />
      <TextArea label="Lines" value="" onInput={nothing} />
      <SelectField label="Population" value="adult" options={options} onChange={nothing} />
      <Checkbox label="Tick" isChecked={false} onChange={nothing} />
      <Segmented label="Kind" value="adult" options={options} onChange={nothing} />
      <Combobox label="Client" options={[]} onChoose={nothing} />
      <RatingSlider
        component="goal"
        side="client"
        statement="Words"
        value={null}
        anchors={{ lowest: 'low', highest: 'high' }}
        onChange={nothing}
      />
    </>
  );
}

const fields = () => [...document.querySelectorAll('input, textarea, select')];
const spellChecked = () =>
  fields()
    .filter((field) => field.getAttribute('spellcheck') === 'true')
    .map(({ tagName }) => tagName);

describe('every field', () => {
  it('keeps the browser from remembering it', () => {
    render(<EveryField />);
    expect(fields().length).toBe(10);
    expect(fields().filter((field) => field.getAttribute('autocomplete') !== 'off')).toEqual([]);
  });

  it('is not spell-checked unless the practitioner asks, and a passphrase never', () => {
    const { unmount } = render(<EveryField />);
    expect(spellChecked()).toEqual([]);
    unmount();
    render(
      <SpellCheckContext.Provider value={true}>
        <EveryField />
      </SpellCheckContext.Provider>,
    );
    expect(spellChecked()).toEqual(['INPUT', 'TEXTAREA']);
  });

  it('has a name', () => {
    render(<EveryField />);
    const named = fields().filter(
      (field) => field.getAttribute('aria-label') || (field as HTMLInputElement).labels?.length,
    );
    expect(named.length).toBe(fields().length);
  });
});

describe('a text field', () => {
  it('is tied to its hint and its error, and the error is announced when it comes', () => {
    const field = (error?: string) => (
      <TextField label="Label" hint="A code" error={error} value="" onInput={nothing} />
    );
    const { rerender } = render(field());
    const alert = screen.getByRole('alert');
    const heard = () =>
      (screen.getByLabelText('Label').getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent);
    expect(heard()).toEqual(['A code']);
    expect(screen.getByLabelText('Label').getAttribute('aria-invalid')).toBeNull();
    rerender(field('It is empty.'));
    expect(screen.getByRole('alert')).toBe(alert);
    expect(alert.textContent).toBe('It is empty.');
    expect(heard()).toEqual(['A code', 'It is empty.']);
    expect(screen.getByLabelText('Label').getAttribute('aria-invalid')).toBe('true');
  });

  it('shows a passphrase while asked to, and says what its button does', async () => {
    const user = userEvent.setup();
    render(<TextField label="Passphrase" type="password" value="four words" onInput={nothing} />);
    const type = () => screen.getByLabelText('Passphrase').getAttribute('type');
    await user.click(screen.getByRole('button', { name: 'Show what is typed' }));
    expect(type()).toBe('text');
    await user.click(screen.getByRole('button', { name: 'Hide what is typed' }));
    expect(type()).toBe('password');
  });
});

describe('a disclosure', () => {
  it('unfolds when there is something to see, and does not fold under the person’s hands', async () => {
    const user = userEvent.setup();
    function Line() {
      const [text, setText] = useState('a');
      return (
        <Disclosure summary="In your words" isOpen={text !== ''}>
          <TextField label="Goal" value={text} onInput={setText} />
        </Disclosure>
      );
    }
    const { container } = render(<Line />);
    const details = container.querySelector('details');
    expect(details?.open).toBe(true);
    await user.clear(screen.getByLabelText('Goal'));
    expect(details?.open).toBe(true);
  });
});
