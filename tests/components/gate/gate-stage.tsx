import { fireEvent, render, screen } from '@testing-library/preact';
import { Root } from '../../../components/app/Root';
import type { App } from '../../../lib/app';

/** What lies behind the gate in these tests. */
export const INSIDE = 'what lies behind the gate';

/** Shows a page of which only the gate matters. */
export function showGate(app: App) {
  return render(
    <Root app={app}>
      <p>{INSIDE}</p>
    </Root>,
  );
}

/** Types into a field, replacing what stands there. */
export async function typeIn(label: string, value: string): Promise<HTMLInputElement> {
  const field = (await screen.findByLabelText(label)) as HTMLInputElement;
  fireEvent.input(field, { target: { value } });
  return field;
}

/** Presses a button. One that submits a form submits it, as in a browser. */
export async function press(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}

/** The recovery key as it is shown. */
export async function shownKey(): Promise<string> {
  const list = await screen.findByTestId('recovery-key');
  return [...list.querySelectorAll('li')].map(({ textContent }) => textContent).join('-');
}

/** Types the two groups that are asked for, as `spell` writes them. */
export async function typeBackGroups(key: string, spell = (group: string) => group): Promise<void> {
  const groups = key.split('-');
  for (const field of screen.getAllByLabelText(/^Group \d$/)) {
    const [, number] = /Group (\d)/.exec(field.closest('div')?.textContent ?? '') ?? [];
    fireEvent.input(field, { target: { value: spell(groups[Number(number) - 1] ?? '') } });
  }
}
