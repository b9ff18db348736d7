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
} from '../support/sidebar-walk-session';
import { until } from '../support/until.mjs';

const PASSPHRASE = 'lantern orchard velvet tugboat';
const SESSION = {
  label: 'QX',
  momentWords: 'went quiet',
  own: { goal: '7', task: '6.5', bond: '8' },
  theirs: { goal: '5.5', task: '6', bond: '8.5' },
  concern: 'The homework felt like a test',
  reflection: 'We named the drift.',
  nextTime: 'Ask about the homework first',
};

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
  ['the first client', () => createVault(stage.sidebar, PASSPHRASE)],
  ['Prepare', () => addClient(stage.sidebar, SESSION.label)],
  ['Session', () => startSession(stage.sidebar, SESSION)],
  ['the reveal', () => rateSession(stage.sidebar, SESSION)],
  ['the finished session', () => reflect(stage.sidebar, SESSION)],
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
