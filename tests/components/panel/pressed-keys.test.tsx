import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyName } from '../../../components/app/use-keys';
import type { App } from '../../../lib/app';
import { aClient, aSession } from '../../support/factories';
import { clientHeading, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, seed } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

describe('a key of one letter', () => {
  it.each([
    ['C', 'KeyC', () => screen.findByRole('combobox', { name: 'Type to choose a client' })],
    ['G', 'KeyG', () => screen.findByLabelText('A goal, in the client’s words')],
  ])('that is held, %s, is not typed into the field it opens', async (letter, code, field) => {
    await seed([app], aClient(), [aSession({ status: 'running', step: 'session', endedAt: null })]);
    showPanel(app);
    await clientHeading('M.K.');
    const key = { key: letter.toLowerCase(), code };
    await waitFor(() => expect(fireEvent.keyDown(document.body, key)).toBe(false));
    const opened = await field();
    const isTyped = (more: object = {}) => fireEvent.keyDown(opened, { ...key, ...more });
    expect(isTyped({ repeat: true })).toBe(false);
    expect(isTyped({ repeat: true })).toBe(false);
    fireEvent.keyUp(opened, key);
    expect(isTyped()).toBe(true);
    expect(isTyped({ repeat: true })).toBe(true);
  });
});

it('C leads back to the field that is there already, and types nothing', async () => {
  await seed([app], aClient(), []);
  showPanel(app);
  const field = await screen.findByRole('combobox', { name: 'Type to choose a client' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  field.blur();
  await waitFor(() => expect(fireEvent.keyDown(document.body, { key: 'c', code: 'KeyC' })).toBe(false));
  await waitFor(() => expect(document.activeElement).toBe(field));
});

describe('a key with Ctrl', () => {
  const nameOf = (key: string, code: string) =>
    keyName(new KeyboardEvent('keydown', { key, code, ctrlKey: true, shiftKey: true }));

  it('is the same with a small letter and a capital, as Caps Lock makes them', () => {
    for (const letter of ['F', 'P', 'E', 'O', 'M']) {
      expect(nameOf(letter, `Key${letter}`)).toBe(`ctrl+shift+${letter.toLowerCase()}`);
      expect(nameOf(letter.toLowerCase(), `Key${letter}`)).toBe(`ctrl+shift+${letter.toLowerCase()}`);
      expect(nameOf(letter.toLowerCase(), '')).toBe(nameOf(letter, ''));
    }
  });

  it('goes by where a sign stands, whatever the layout has there', () => {
    const event = new KeyboardEvent('keydown', { key: 'ö', code: 'Backquote', ctrlKey: true });
    expect(keyName(event)).toBe('ctrl+`');
  });
});
