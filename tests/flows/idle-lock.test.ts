import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startAutoLock } from '../../lib/background/auto-lock';
import { noteRunning } from '../../lib/commands/running-session';
import {
  CLOCK_SHELF,
  KEY_SHELF,
  LOCK_REASON_SHELF,
  LOCK_WARNING_SHELF,
  PUT_BACK_SHELF,
} from '../../lib/platform/shelves';
import { aSession, MONDAY_NOON } from '../support/factories';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let reportIdle: (state: string) => void;
/** What the browser says of the person's input when it is asked. */
let idleState: string;
let clock: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  fakeBrowser.reset();
  idleState = 'idle';
  Object.assign(fakeBrowser, {
    idle: {
      onStateChanged: { addListener: (listener: typeof reportIdle) => (reportIdle = listener) },
      setDetectionInterval: () => undefined,
      queryState: async () => idleState,
    },
  });
  stand(MONDAY_NOON);
  startAutoLock();
  await KEY_SHELF.put({ mode: 'own', dataKey: [1] });
});
afterEach(() => {
  vi.useRealTimers();
});

function stand(at: number): void {
  clock = at;
  vi.setSystemTime(at);
}
const isOpen = async () => (await KEY_SHELF.get()) !== null;
const looked = () => CLOCK_SHELF.get();
const warned = () => LOCK_WARNING_SHELF.get();
const planned = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;
/** Puts the clock where an alarm is due and lets it go off, as the browser would. */
async function goOff(name: string): Promise<void> {
  const at = await planned(name);
  if (at === undefined) throw new Error(`No alarm ${name} is set.`);
  stand(Math.max(clock, at));
  // The worker looked once a minute until then.
  await CLOCK_SHELF.put(clock - MINUTE);
  await ring(name);
}
const ring = async (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: clock } as never);
/** The worker's deeds are not waited for by the browser, and the clock stands: looks are counted. */
async function soon<Value>(look: () => Promise<Value>, wanted: Value): Promise<void> {
  for (let looks = 0; looks < 200 && (await look()) !== wanted; looks++)
    await new Promise((wait) => setTimeout(wait, 10));
  expect(await look()).toBe(wanted);
}
/** A session of fifty minutes that began now. */
const start = () =>
  noteRunning(
    { vault: { record: { vaultId: 'v' } as never }, now: () => clock },
    aSession({ status: 'running', endedAt: null, startedAt: clock, plannedMinutes: 50 }),
  );

describe('the idle lock of a running session', () => {
  beforeEach(async () => {
    await start();
    reportIdle('idle');
    await soon(() => planned('recheck-idle'), MONDAY_NOON + 65 * MINUTE);
    expect([await warned(), await planned('lock')]).toEqual([null, undefined]);
  });

  it('comes a quarter of an hour after the planned end, with its warning first', async () => {
    await goOff('recheck-idle');
    await soon(warned, MONDAY_NOON + 66 * MINUTE);
    expect(await isOpen()).toBe(true);
    await goOff('lock');
    await soon(isOpen, false);
    expect(await LOCK_REASON_SHELF.get()).toBe('idle');
  });

  it('does not come while somebody types at that time', async () => {
    idleState = 'active';
    await goOff('recheck-idle');
    await ring('lock');
    await new Promise((wait) => setTimeout(wait, 50));
    expect([await warned(), await isOpen()]).toEqual([null, true]);
  });

  it('comes with the screen, where that was locked meanwhile', async () => {
    idleState = 'locked';
    await goOff('recheck-idle');
    await soon(isOpen, false);
    expect(await LOCK_REASON_SHELF.get()).toBe('screen-lock');
  });

  it.each(['recheck-idle', 'lock'])(
    'comes at once where the clock is put back while the alarm %s waits, without any page or event to tell of it',
    async (waiting) => {
      if (waiting === 'lock') {
        await goOff('recheck-idle');
        await soon(warned, MONDAY_NOON + 66 * MINUTE);
      }
      await soon(looked, clock);
      stand(clock - 3 * HOUR);
      await vi.advanceTimersByTimeAsync(20_000);
      await soon(isOpen, false);
      expect(await LOCK_REASON_SHELF.get()).toBe('put-back');
    },
  );

  it('is looked after again by a worker that ended and began anew', async () => {
    vi.clearAllTimers();
    startAutoLock();
    await soon(looked, clock);
    await new Promise((wait) => setTimeout(wait, 50));
    stand(clock - 3 * HOUR);
    await vi.advanceTimersByTimeAsync(20_000);
    await soon(isOpen, false);
  });

  it('lets the worker rest again once somebody is there, and once the key is gone', async () => {
    expect(vi.getTimerCount()).toBe(1);
    reportIdle('active');
    await soon(async () => vi.getTimerCount(), 0);
    reportIdle('idle');
    await soon(async () => vi.getTimerCount(), 1);
    await KEY_SHELF.clear();
    await vi.advanceTimersByTimeAsync(20_000);
    await soon(async () => vi.getTimerCount(), 0);
  });

  it.each(['recheck-idle', 'lock'])(
    'is hardly later for a clock that was put back by less than a minute while the alarm %s waits',
    async (waiting) => {
      if (waiting === 'lock') {
        await goOff('recheck-idle');
        await soon(warned, MONDAY_NOON + 66 * MINUTE);
      }
      await soon(looked, clock);
      const due = Number(await planned(waiting));
      stand(clock - 50_000);
      await vi.advanceTimersByTimeAsync(20_000);
      await soon(() => planned(waiting), due - 30_000);
      expect(await isOpen()).toBe(true);
    },
  );
});

describe.each([
  ['while nothing runs', async () => undefined],
  ['while a session runs', start],
])('a jump of the clock %s', (_name, begin) => {
  beforeEach(async () => {
    await begin();
    await ring('clock');
    await soon(looked, MONDAY_NOON);
  });

  it('locks when it is forward, as after a sleep', async () => {
    stand(MONDAY_NOON + 10 * HOUR);
    await ring('clock');
    await soon(isOpen, false);
    expect(await LOCK_REASON_SHELF.get()).toBe('slept');
  });

  it.each([
    ['the next alarm', () => ring('clock')],
    ['an open page', () => PUT_BACK_SHELF.put(clock)],
    ['nobody being there', () => reportIdle('idle')],
    ['somebody coming back', () => reportIdle('active')],
    ['the start of the worker', () => startAutoLock()],
  ])('locks when it is backward, as soon as the worker is woken by %s', async (_by, wake) => {
    stand(MONDAY_NOON - 24 * HOUR);
    await wake();
    await soon(isOpen, false);
    expect(await LOCK_REASON_SHELF.get()).toBe('put-back');
    expect(await warned()).toBeNull();
  });

  it('is measured from there on: the next one is seen, and time that passes is none', async () => {
    const back = MONDAY_NOON - 24 * HOUR;
    stand(back);
    await ring('clock');
    await soon(isOpen, false);
    await soon(async () => Number(await planned('clock')) <= back + MINUTE, true);
    await KEY_SHELF.put({ mode: 'own', dataKey: [1] });
    stand(back + MINUTE);
    await ring('clock');
    await soon(looked, back + MINUTE);
    expect(await isOpen()).toBe(true);
    stand(back + 6 * MINUTE);
    await ring('clock');
    await soon(isOpen, false);
  });

  it('does not lock when it was set right by seconds', async () => {
    stand(MONDAY_NOON - 50_000);
    await ring('clock');
    await soon(looked, clock);
    expect(await isOpen()).toBe(true);
  });
});

it('keeps a running session from the idle lock as long as before a clock that was put back', async () => {
  await start();
  await soon(looked, MONDAY_NOON);
  const back = MONDAY_NOON - 24 * HOUR;
  stand(back);
  await ring('clock');
  await soon(isOpen, false);
  await KEY_SHELF.put({ mode: 'own', dataKey: [1] });
  reportIdle('idle');
  await soon(() => planned('recheck-idle'), back + 65 * MINUTE);
});
