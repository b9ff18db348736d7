import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import { groupsOf } from '../../../lib/places/panes';
import { changeSettings } from '../../../lib/platform/settings';
import { focusAsDrawn } from '../../support/focus-as-drawn';
import { closePages, openFirstPage } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

beforeEach(async () => {
  location.hash = '';
  app = await openFirstPage('workspace');
  await keep(app, { id: 'm', label: 'M.K.' });
  await loadCommands();
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1, name: 'Caseload' });
});
afterEach(closePages);

const press = (keys: string) => userEvent.keyboard(keys);
const CTRL_K = '{Control>}k{/Control}';
const isZen = () => app.place.value.layout?.areas.isZen;

describe('a chord', () => {
  it('waits for its second key, says so, and runs its command', async () => {
    await press(CTRL_K);
    await screen.findByText('(Ctrl+K) Waiting for the second key; Escape gives it up');
    await press('z');
    await waitFor(() => expect(isZen()).toBe(true));
    expect(screen.queryByText(/Waiting for the second key/)).toBeNull();
    await press(CTRL_K);
    await screen.findByText(/Waiting for the second key/);
    await press('z');
    await waitFor(() => expect(isZen()).toBe(false));
  });

  it('is given up with Escape, and its second key then means what it means alone', async () => {
    await press(CTRL_K);
    await screen.findByText(/Waiting for the second key/);
    await press('{Escape}');
    await waitFor(() => expect(screen.queryByText(/Waiting for the second key/)).toBeNull());
    const filter = document.activeElement;
    await press('z');
    expect(isZen()).toBe(false);
    expect((filter as HTMLInputElement).value).toBe('z');
  });

  it('whose second key means nothing says so, and writes nothing', async () => {
    await press(CTRL_K);
    const filter = document.activeElement;
    await press('q');
    await screen.findByText('(Ctrl+K Q) No command for these keys here');
    expect((filter as HTMLInputElement).value).toBe('');
  });

  it('holds a modifier down over both keys', async () => {
    await press('{Control>}ks{/Control}');
    await screen.findByRole('heading', { level: 1, name: 'Keys' });
    expect(app.place.value.target).toEqual({ kind: 'keys' });
  });

  it('acts while something is typed, and writes nothing there', async () => {
    await press('{Control>}ks{/Control}');
    const filter = await screen.findByRole('textbox', { name: 'Filter by command or key' });
    await userEvent.type(filter, 'split');
    await press(CTRL_K);
    await press('z');
    await waitFor(() => expect(isZen()).toBe(true));
    expect((filter as HTMLInputElement).value).toBe('split');
  });

  it('closes all tabs, of every pane', async () => {
    await press('{Control>}ks{/Control}');
    await press('{Control>}\\{/Control}');
    await waitFor(() => expect(screen.getAllByRole('tabpanel')).toHaveLength(2));
    await press(CTRL_K);
    await press('w');
    await waitFor(() =>
      expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Caseload']),
    );
    const { layout } = app.place.value;
    expect(layout && groupsOf(layout.root)).toHaveLength(1);
  });

  it('goes by the keys that were chosen, and is listed with them', async () => {
    await changeSettings({ keys: { 'zen.toggle': 'Alt+Q X' } });
    await press('{Control>}kr{/Control}');
    const sheet = within(await screen.findByRole('dialog', { name: 'Keys' }));
    await sheet.findByText('Alt+Q X');
    sheet.getByText('Ctrl+K Ctrl+S');
    await press('{Escape}');
    await press('{Alt>}q{/Alt}');
    await press('x');
    await waitFor(() => expect(isZen()).toBe(true));
  });
});

describe('the list of keys', () => {
  beforeEach(async () => {
    await press('{Control>}ks{/Control}');
    await screen.findByRole('heading', { level: 1, name: 'Keys' });
  });
  const change = async (title: string) =>
    userEvent.click(await screen.findByRole('button', { name: `Change the key of “${title}”` }));
  const chosen = () => app.settings.value.keys;

  it('records two keys once a first one is pressed with which others begin', async () => {
    await change('Choose the appearance');
    await press(CTRL_K);
    await screen.findByRole('button', { name: /^Ctrl\+K, and then\?/ });
    await press('{Control>}b{/Control}');
    await waitFor(() => expect(chosen()).toEqual({ 'appearance.choose': 'Mod+K Mod+B' }));
    await screen.findByText('Ctrl+K Ctrl+B');
  });

  it('keeps the changes of rows that are pressed right after each other', async () => {
    const takeAway = (title: string) =>
      screen.getByRole('button', { name: `Leave “${title}” without a key` });
    fireEvent.click(takeAway('New note'));
    fireEvent.click(takeAway('Nothing but the document'));
    await waitFor(() => expect(chosen()).toEqual({ 'note.new': '', 'zen.toggle': '' }));
  });

  it('says whom a key that is the first of two would take theirs, and leaves those their other', async () => {
    await change('Choose the appearance');
    await press(CTRL_K);
    await userEvent.click(await screen.findByRole('button', { name: 'Ctrl+K alone' }));
    const said = await screen.findByText(/^Ctrl\+K runs “.*Nothing but the document.*” now\.$/);
    expect(said.textContent).toMatch(/Change keys/);
    expect(said.textContent).not.toMatch(/Choose the appearance/);
    await userEvent.click(screen.getByRole('button', { name: 'Use it here instead' }));
    await waitFor(() => expect(chosen()['appearance.choose']).toBe('Mod+K'));
    expect(chosen()['zen.toggle']).toBe('Alt+Shift+Z');
    expect(chosen()['key-bindings.show']).toBe('');
  });

  it('has the key that is wanted pressed as it is drawn', async () => {
    const button = await screen.findByRole('button', { name: 'Change the key of “New note”' });
    const drawn = focusAsDrawn('[data-takes-every-key]');
    button.click();
    expect((await drawn)?.textContent).toMatch(/^Press the keys for “New note”/);
  });

  it('records two keys where they are asked for, and refuses a first that is for typing', async () => {
    await change('Choose the appearance');
    await userEvent.click(await screen.findByRole('button', { name: 'Two keys, one after the other' }));
    await press('q');
    await press('w');
    await screen.findByText(/^Two keys that follow each other have to begin with Ctrl or Alt/);
    expect(chosen()).toEqual({});
    await change('Choose the appearance');
    await userEvent.click(await screen.findByRole('button', { name: 'Two keys, one after the other' }));
    await press('{Alt>}q{/Alt}');
    await press('w');
    await waitFor(() => expect(chosen()).toEqual({ 'appearance.choose': 'Alt+Q W' }));
  });
});
