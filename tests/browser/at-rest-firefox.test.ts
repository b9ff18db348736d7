import { afterEach, beforeEach, expect, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type FirefoxStage, setFirefoxStage } from '../support/firefox-harness';
import { type PracticeCall, servePracticeCall } from '../support/practice-call-server.mjs';
import { scanProfile } from '../support/profile-scan';
import { sidebarWalk } from '../support/sidebar-walk';
import {
  addClient,
  createVault,
  rateSession,
  reflect,
  startSession,
  unlock,
  writePrompt,
} from '../support/sidebar-walk-session';
import { until } from '../support/until.mjs';

const PASSPHRASE = 'pangolin umbrella sextant';
const SESSION = {
  label: 'Zyqvax',
  momentWords: 'spoke of the wombatgarden',
  own: { goal: '7', task: '6.5', bond: '8' },
  theirs: { goal: '5.5', task: '6', bond: '8.5' },
  concern: 'quokkafright since 17.03.1961',
  reflection: 'numbatwhisper, call 8172449306',
  nextTime: 'open with the bilbysong',
};
const PROMPT = { words: 'would a potoroopause help', feltOff: 'tripped over the bandicootish middle' };
/** Long enough that words are a second old, and due, while others are still being typed. */
const TYPING_SPAN = 3000;
const UNSAVED = 'thylacinedraft 61';
const SECRETS = [
  PASSPHRASE,
  'Zyqvax',
  'wombatgarden',
  'quokkafright',
  '17.03.1961',
  'numbatwhisper',
  '8172449306',
  'bilbysong',
  'thylacinedraft',
  'potoroopause',
  'bandicootish',
];

let call: PracticeCall;
let stage: FirefoxStage;
beforeEach(async () => {
  call = await servePracticeCall();
  stage = await setFirefoxStage({});
  await stage.goTo(call.address());
});
afterEach(async () => {
  await stage?.strike();
  await call.stop();
});

for (const [how, end] of [
  ['closed normally', () => stage.quit()],
  ['killed', () => stage.crash()],
] as const) {
  it(`leaves nothing readable in the profile, ${how} after a full session and in mid-word`, async () => {
    const { sidebar } = stage;
    await sidebar.open();
    const recoveryKey = await createVault(sidebar, PASSPHRASE);
    await addClient(sidebar, SESSION.label);
    await writePrompt(sidebar, PROMPT);
    await startSession(sidebar, SESSION);
    await rateSession(sidebar, SESSION);
    await reflect(sidebar, SESSION);
    // A form of the workspace is in a tab, whose fields Firefox keeps to restore them.
    await stage.goToPage('workspace.html');
    await stage
      .click(`button[aria-label="${say('command.client.add')}"], button[data-testid="add-client"]`)
      .catch(pressAdd);
    await stage.type('dialog input[type="text"]', UNSAVED);
    await until('Firefox to note its tabs', () =>
      scanProfile(stage.profile, ['workspace.html']).some(({ file }) => file.includes('sessionstore')),
    );
    await end();
    expect(scanProfile(stage.profile, [...SECRETS, recoveryKey.join('-'), recoveryKey.join('')])).toEqual([]);
  });
}

function pressAdd(): Promise<void> {
  return stage.evaluate((name) => {
    const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(name));
    found?.click();
  }, say('command.client.add'));
}

it('keeps what is being typed in the sidebar through a kill, but for the last second', async () => {
  const { sidebar } = stage;
  const walk = sidebarWalk(sidebar);
  await sidebar.open();
  await createVault(sidebar, PASSPHRASE);
  await addClient(sidebar, SESSION.label);
  await startSession(sidebar, SESSION);
  await walk.focus(say('session.words'));
  const typed: { readonly text: string; readonly at: number }[] = [];
  const began = Date.now();
  for (let text = ''; Date.now() - began < TYPING_SPAN; ) {
    const next = `${text}${String.fromCharCode(97 + (text.length % 26))}`;
    await sidebar.type(next.slice(text.length));
    text = next;
    typed.push({ text, at: Date.now() });
  }
  const killedAt = Date.now();
  await stage.crashAndRelaunch();
  await stage.goTo(call.address());
  await sidebar.open();
  await unlock(sidebar, PASSPHRASE);
  const kept = await until('the words', async () => (await walk.valueOf(say('session.words'))) || null);
  // What was typed a second before the kill must be there.
  const due = typed.findLast(({ at }) => killedAt - at >= 1000)?.text ?? '';
  expect(due).not.toBe('');
  expect(typed.at(-1)?.text.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(due.length);
});
