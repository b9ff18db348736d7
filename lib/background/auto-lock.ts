import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '../platform/settings';
import {
  CLOCK_SHELF,
  KEY_SHELF,
  LOCK_REASON_SHELF,
  LOCK_WARNING_SHELF,
  type LockReason,
  RUNNING_SHELF,
} from '../platform/shelves';
import { CLOCK_SPAN, hasSlept, onIdle } from '../vault/lock-rules';

/** Goes off once in CLOCK_SPAN while the worker's browser runs. */
export const CLOCK_ALARM = 'clock';
const LOCK_ALARM = 'lock';
const RECHECK_ALARM = 'recheck-idle';
const SECONDS_A_MINUTE = 60;

/** Takes the key away: every page hears it, seals what is pending, and forgets. */
export async function lockNow(reason: LockReason): Promise<void> {
  await LOCK_WARNING_SHELF.clear();
  if (!(await KEY_SHELF.get())) return;
  await LOCK_REASON_SHELF.put(reason);
  await KEY_SHELF.clear();
}

/** Locks on idle (with a warning), screen lock, sleep, and when the last window closes. */
export function startAutoLock(): void {
  browser.idle.onStateChanged.addListener((state: string) => void onIdleState(state));
  browser.alarms.onAlarm.addListener(({ name }: { name: string }) => void onAlarm(name));
  browser.windows.onRemoved.addListener(() => void onWindowClosed());
  watchSettings(({ idleMinutes }) => setIdleSpan(idleMinutes));
  void readSettings().then(({ idleMinutes }) => setIdleSpan(idleMinutes));
  void keepLooking();
}

/** Made anew at every start of the worker, the alarm would be put off each time, and a busy hour would look like sleep. */
async function keepLooking(): Promise<void> {
  if (await browser.alarms.get(CLOCK_ALARM)) return;
  await browser.alarms.create(CLOCK_ALARM, { periodInMinutes: CLOCK_SPAN / 1000 / SECONDS_A_MINUTE });
}

function setIdleSpan(minutes: number): void {
  browser.idle.setDetectionInterval(minutes * SECONDS_A_MINUTE);
}

async function onIdleState(state: string): Promise<void> {
  if (state === 'locked') return lockNow('screen-lock');
  if (state === 'active') return standDown();
  await considerLock();
}

async function considerLock(): Promise<void> {
  if (!(await KEY_SHELF.get())) return;
  const decision = onIdle(Date.now(), await RUNNING_SHELF.get());
  if (decision.kind === 'wait') {
    await browser.alarms.create(RECHECK_ALARM, { when: decision.until });
    return;
  }
  await LOCK_WARNING_SHELF.put(decision.lockAt);
  await browser.alarms.create(LOCK_ALARM, { when: decision.lockAt });
}

async function standDown(): Promise<void> {
  await Promise.all([
    browser.alarms.clear(LOCK_ALARM),
    browser.alarms.clear(RECHECK_ALARM),
    LOCK_WARNING_SHELF.clear(),
  ]);
}

async function onAlarm(name: string): Promise<void> {
  if (name === LOCK_ALARM && (await LOCK_WARNING_SHELF.get()) !== null) await lockNow('idle');
  if (name === RECHECK_ALARM) await recheckIdle();
  if (name === CLOCK_ALARM) await lookAtClock();
}

async function recheckIdle(): Promise<void> {
  const { idleMinutes } = await readSettings();
  const state = await browser.idle.queryState(idleMinutes * SECONDS_A_MINUTE);
  if (state !== 'active') await onIdleState(state);
}

async function lookAtClock(): Promise<void> {
  const now = Date.now();
  if (hasSlept(await CLOCK_SHELF.get(), now)) await lockNow('slept');
  await CLOCK_SHELF.put(now);
}

async function onWindowClosed(): Promise<void> {
  const open = await browser.windows.getAll();
  if (open.length === 0) await lockNow('window-closed');
}
