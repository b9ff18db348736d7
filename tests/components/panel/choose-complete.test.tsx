import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PanelPage } from '../../../components/panel/PanelPage';
import type { App } from '../../../lib/app';
import { aClient, aSession } from '../../support/factories';
import { aWhile, clientHeading, openFirstPanel } from '../../support/show-panel';
import { closePages, seed, showView } from '../../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

/** The first line of the list of clients, as it is when it first stands in the page. */
function firstDrawn(): Promise<string> {
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const row = document.querySelector('[role="option"]');
      if (!row) return;
      watch.disconnect();
      resolve(row.textContent ?? '');
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
}

it('draws a client’s line at once with all it says, so that none grows under the mouse', async () => {
  await seed([app], aClient(), [aSession({ status: 'open' })]);
  showView(app, PanelPage, { clientId: 'client-1' });
  await clientHeading('M.K.');
  await aWhile();
  const drawn = firstDrawn();
  await userEvent.keyboard('c');
  expect(await drawn).toMatch(/^M\.K\..* · unfinished session$/);
});
