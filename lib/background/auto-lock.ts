import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '../platform/settings';
import {
  CLOCK_SHELF,
  KEY_SHELF,
  LOCK_REASON_SHELF,
  LOCK_WARNING_SHELF,
  type LockReason,
  PUT_BACK_SHELF,
  RUNNING_SHELF,
} from '../platform/shelves';
import { CLOCK_SPAN, CLOSE_CLOCK_SPAN, hasSlept, isPutBack, onIdle } from '../vault/lock-rules';

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

/** Locks on idle (with a warning), screen lock, sleep, a clock that was put back, and when the last window closes. */
export function startAutoLock(): void {
  browser.idle.onStateChanged.addListener((state: string) => void onIdleState(state));
  browser.alarms.onAlarm.addListener(({ name }: { name: string }) => void onAlarm(name));
  browser.windows.onRemoved.addListener(() => void onWindowClosed());
  PUT_BACK_SHELF.watch(() => void lookAtClock());
  watchSettings(({ idleMinutes }) => setIdleSpan(idleMinutes));
  void readSettings().then(({ idleMinutes }) => setIdleSpan(idleMinutes));
  void keepLooking();
  void lookAtClock();
  void stayAwakeAgain();
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
  await lookAtClock();
  if (state === 'active') return standDown();
  await considerLock();
}

async function considerLock(): Promise<void> {
  if (!(await KEY_SHELF.get())) return;
  const decision = onIdle(Date.now(), await RUNNING_SHELF.get());
  if (decision.kind === 'wait') {
    await browser.alarms.create(RECHECK_ALARM, { when: decision.until });
    return stayAwake();
  }
  await LOCK_WARNING_SHELF.put(decision.lockAt);
  await browser.alarms.create(LOCK_ALARM, { when: decision.lockAt });
  stayAwake();
}

let closeLook: ReturnType<typeof setInterval> | undefined;

/** Nobody is there and the vault is open: each look asks the browser for something, so that it lets the worker live until the next. */
function stayAwake(): void {
  closeLook ??= setInterval(async () => {
    if (await KEY_SHELF.get()) await lookAtClock();
    else rest();
  }, CLOSE_CLOCK_SPAN);
}

function rest(): void {
  clearInterval(closeLook);
  closeLook = undefined;
}

/** The worker may be ended all the same. */
async function stayAwakeAgain(): Promise<void> {
  rest();
  const [lock, recheck] = await Promise.all(
    [LOCK_ALARM, RECHECK_ALARM].map((name) => browser.alarms.get(name)),
  );
  if (lock || recheck) stayAwake();
}

async function standDown(): Promise<void> {
  rest();
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

let lastLook: Promise<void> = Promise.resolve();

/** Whatever wakes the worker has it look; one look at a time, or two would see the same jump. */
function lookAtClock(): Promise<void> {
  lastLook = lastLook.catch(() => undefined).then(compareClock);
  return lastLook;
}

async function compareClock(): Promise<void> {
  const now = Date.now();
  const last = await CLOCK_SHELF.get();
  // The look is noted last: where the worker ends in between, the next one sees the same jump.
  if (hasSlept(last, now)) await lockNow('slept');
  if (isPutBack(last, now)) await lockNow('put-back');
  await CLOCK_SHELF.put(now);
  if (last !== null && last > now) await moveWithClock(last - now);
}

/** Every time that is waited for moves with a clock that was put back, so that nothing stays open more than a look longer than it said. */
async function moveWithClock(by: number): Promise<void> {
  const [running, lockAt] = await Promise.all([RUNNING_SHELF.get(), LOCK_WARNING_SHELF.get()]);
  if (running)
    await RUNNING_SHELF.put({
      ...running,
      notedAt: running.notedAt - by,
      lockFreeUntil: running.lockFreeUntil - by,
    });
  if (lockAt !== null) await LOCK_WARNING_SHELF.put(lockAt - by);
  for (const name of [LOCK_ALARM, RECHECK_ALARM]) {
    const alarm = await browser.alarms.get(name);
    if (alarm) await browser.alarms.create(name, { when: alarm.scheduledTime - by });
  }
  await browser.alarms.clear(CLOCK_ALARM);
  await keepLooking();
}

async function onWindowClosed(): Promise<void> {
  const open = await browser.windows.getAll();
  if (open.length === 0) await lockNow('window-closed');
}
