import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { foldAreas } from '../../../lib/places/areas';
import { closePages, openFirstPage } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
  await keep(app, { id: 'm', label: 'M.K.' });
  showWorkspace(app);
  await screen.findByRole('treeitem', { name: /^M\.K\./ });
});
afterEach(closePages);

const isWithin = (place: Element) =>
  waitFor(() => {
    expect(document.activeElement).not.toBe(document.body);
    expect(place.contains(document.activeElement)).toBe(true);
  });

describe('an area that goes while it has the focus', () => {
  it('gives it to the document, by the side bar’s key and by the one for nothing but the document', async () => {
    for (const keys of ['{Control>}b{/Control}', '{Alt>}{Shift>}z{/Shift}{/Alt}']) {
      (await screen.findByRole('treeitem', { name: /^M\.K\./ })).focus();
      await userEvent.keyboard(keys);
      await waitFor(() => expect(screen.queryByRole('tree')).toBeNull());
      await isWithin(screen.getByRole('tabpanel'));
      await userEvent.keyboard(keys);
    }
    (await screen.findByRole('button', { name: 'Supervision' })).focus();
    await userEvent.keyboard('{Alt>}{Shift>}z{/Shift}{/Alt}');
    await isWithin(screen.getByRole('tabpanel'));
  });

  it('gives it back to where it came from, where it lay over the document', async () => {
    const { layout } = app.place.value;
    if (!layout) throw new Error('There is no layout.');
    app.place.value = {
      ...app.place.value,
      layout: { ...layout, areas: foldAreas(layout.areas, true) },
    };
    await waitFor(() => expect(screen.queryByRole('tree')).toBeNull());
    const opener = screen.getByRole('button', { name: 'Clients' });
    await userEvent.click(opener);
    await isWithin(await screen.findByRole('group', { name: 'Side bar' }));
    await userEvent.keyboard('{Escape}');
    await isWithin(opener);
  });
});
