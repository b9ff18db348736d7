import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type FirefoxStage, setFirefoxStage } from '../support/firefox-harness';
import { type PracticeCall, servePracticeCall } from '../support/practice-call-server.mjs';
import { sidebarWalk } from '../support/sidebar-walk';
import {
  addClient,
  createVault,
  rateSession,
  reflect,
  showTrend,
  startSession,
  WALKED_PASSPHRASE,
  WALKED_SESSION,
} from '../support/sidebar-walk-session';
import { until } from '../support/until.mjs';

/** Firefox's own numbers for the system's colours, which the sidebar follows. */
const SCHEMES = { light: 0, dark: 1 } as const;

let call: PracticeCall;
let stage: FirefoxStage;
beforeAll(async () => {
  call = await servePracticeCall();
  stage = await setFirefoxStage({});
  await stage.goTo(call.address());
  await stage.sidebar.open();
  await stage.sidebar.waitFor('#app h1');
});
afterAll(async () => {
  await stage?.strike();
  await call.stop();
});

const STATES: readonly (readonly [state: string, reach: () => Promise<unknown>])[] = [
  ['the first run', async () => undefined],
  ['the first client', () => createVault(stage.sidebar, WALKED_PASSPHRASE)],
  ['Prepare', () => addClient(stage.sidebar, WALKED_SESSION.label)],
  ['Session', () => startSession(stage.sidebar, WALKED_SESSION)],
  ['the reveal', () => rateSession(stage.sidebar, WALKED_SESSION)],
  ['the finished session', () => reflect(stage.sidebar, WALKED_SESSION)],
  ['the trend', () => showTrend(stage.sidebar)],
  ['the gate', () => sidebarWalk(stage.sidebar).press(say('command.vault.lock'))],
];

for (const [state, reach] of STATES) {
  it(`has no accessibility problem in the sidebar at ${state}, light and dark`, async () => {
    await reach();
    for (const [scheme, number] of Object.entries(SCHEMES)) {
      await stage.inBrowser(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${number})`);
      await until(`the ${scheme} colours`, () =>
        stage.sidebar.evaluate(
          (page, wanted) => page.matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
          scheme,
        ),
      );
      expect(await stage.sidebar.findAccessibilityProblems()).toEqual([]);
    }
  });
}
