import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type FirefoxStage, setFirefoxStage } from '../support/firefox-harness';
import { ADD_ON_ADDRESS } from '../support/firefox-preferences';
import { type SidebarWalk, sidebarWalk } from '../support/sidebar-walk';
import { WALKED_SESSION, walkToSession } from '../support/sidebar-walk-session';
import { until } from '../support/until.mjs';

const GONE = 'Beside’s data is gone from this browser';

/** What Firefox itself does to an origin's databases where somebody clears its data. */
const CLEAR = `
  const address = Services.io.newURI(${JSON.stringify(ADD_ON_ADDRESS)});
  Services.qms.clearStoragesForPrincipal(Services.scriptSecurityManager.createContentPrincipal(address, {}));
`;

let stage: FirefoxStage;
let walk: SidebarWalk;
beforeAll(async () => {
  stage = await setFirefoxStage();
  const { sidebar } = stage;
  await walkToSession(sidebar);
  await stage.goToPage('workspace.html');
  walk = sidebarWalk(sidebar);
});
afterAll(() => stage?.strike());

const workspaceSays = (words: string) =>
  until(`"${words}" in the workspace`, () =>
    stage.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );

it('says on every page that the data is gone once Firefox cleared it, and leaves what is there to be copied', async () => {
  await workspaceSays(WALKED_SESSION.label);
  await stage.inBrowser(CLEAR);
  await walk.waitForText(GONE);
  await workspaceSays(GONE);
  await walk.fill(say('session.words'), 'half a sentence');
  expect(await walk.valueOf(say('session.words'))).toBe('half a sentence');
  await workspaceSays(WALKED_SESSION.label);
});

it('locks all the same, and begins anew with the way to a backup', async () => {
  await walk.press(say('command.vault.lock'));
  await walk.waitForText(say('first-run.restore'));
  await workspaceSays(say('first-run.restore'));
  await walk.waitForText(GONE);
  expect(await walk.text()).not.toContain(WALKED_SESSION.label);
});
