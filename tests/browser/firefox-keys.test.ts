import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type FirefoxStage, setFirefoxStage } from '../support/firefox-harness';
import { type PracticeCall, servePracticeCall } from '../support/practice-call-server.mjs';
import { type SidebarWalk, sidebarWalk } from '../support/sidebar-walk';
import {
  addClient,
  createVault,
  startSession,
  unlock,
  WALKED_PASSPHRASE,
  WALKED_SESSION,
} from '../support/sidebar-walk-session';
import { until } from '../support/until.mjs';

/** The browser-wide keys as Firefox assigns them. */
const STRAIN = 'Alt+Shift+K';
const COVER = 'Alt+Shift+N';
const LOCK = 'Alt+Shift+L';

let call: PracticeCall;
let stage: FirefoxStage;
let walk: SidebarWalk;
beforeAll(async () => {
  call = await servePracticeCall();
  stage = await setFirefoxStage();
  await stage.goTo(call.address());
  await stage.sidebar.pressItsKey();
  await stage.sidebar.waitFor('#app h1');
  walk = sidebarWalk(stage.sidebar);
  await createVault(stage.sidebar, WALKED_PASSPHRASE);
  await addClient(stage.sidebar, WALKED_SESSION.label);
  await startSession(stage.sidebar, WALKED_SESSION);
});
afterAll(async () => {
  await stage?.strike();
  await call?.stop();
});

/** Puts the focus into the call page, as in a call, and presses a key there. */
async function pressInCall(keys: string): Promise<void> {
  await stage.click('body');
  await stage.press(keys);
}
/** Waits until something written there is gone. */
async function waitUntilGone(text: string): Promise<void> {
  await until(`no "${text}" in the sidebar`, async () => !(await walk.text()).includes(text));
}

it('marks strain once by its key pressed in the call, with the sidebar open', async () => {
  await pressInCall(STRAIN);
  await walk.waitForText(say('session.count', { count: 3 }));
  await pressInCall(STRAIN);
  await walk.waitForText(say('session.count', { count: 4 }));
});

it('covers by its key without ending the session, and uncovers by it', async () => {
  await pressInCall(COVER);
  await walk.waitForText(say('cover.text'));
  expect(await walk.text()).not.toContain(WALKED_SESSION.momentWords);
  await pressInCall(COVER);
  await walk.waitForText(WALKED_SESSION.momentWords);
  await waitUntilGone(say('cover.text'));
  await walk.waitForText(say('session.end'));
});

it('locks by its key, marks nothing while locked, and has the same client and session after unlocking', async () => {
  await walk.fill(say('session.words'), 'half a sent');
  await pressInCall(LOCK);
  await walk.waitForText(say('unlock.reason.asked'));
  expect(await walk.text()).not.toContain(WALKED_SESSION.label);
  await pressInCall(STRAIN);
  await walk.waitForText(say('unlock.reason.strain-while-locked'));
  await unlock(stage.sidebar, WALKED_PASSPHRASE);
  await walk.waitForText(say('session.count', { count: 4 }));
  expect(await walk.text()).toContain(WALKED_SESSION.label);
  await until('the words', async () => (await walk.valueOf(say('session.words'))) === 'half a sent');
});
