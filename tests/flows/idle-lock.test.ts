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
  vi.useFakeTimers({ toFake: ['Date'] });
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
const warned = () => LOCK_WARNING_SHELF.get();
const planned = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;
/** Puts the clock where an alarm is due and lets it go off, as the browser would. */
async function goOff(name: string): Promise<void> {
  const at = await planned(name);
  if (at === undefined) throw new Error(`No alarm ${name} is set.`);
  stand(Math.max(clock, at));
  await ring(name);
}
const ring = (name: string) => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: clock } as never);
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
    'is not put off by a clock that was put back while the alarm %s waits',
    async (waiting) => {
      await ring('clock');
      await soon(() => CLOCK_SHELF.get(), MONDAY_NOON);
      if (waiting === 'lock') {
        await goOff('recheck-idle');
        await soon(warned, MONDAY_NOON + 66 * MINUTE);
      }
      const back = MONDAY_NOON - 24 * HOUR;
      stand(back);
      await ring('clock');
      await soon(warned, back + MINUTE);
      await goOff('lock');
      await soon(isOpen, false);
    },
  );

  it.each(['recheck-idle', 'lock'])(
    'is no later for a clock that an open page saw put back while the alarm %s waits, which no alarm can tell',
    async (waiting) => {
      if (waiting === 'lock') {
        await goOff('recheck-idle');
        await soon(warned, MONDAY_NOON + 66 * MINUTE);
      }
      const due = await planned(waiting);
      stand(clock - 24 * HOUR);
      await PUT_BACK_SHELF.put({ at: clock, by: 24 * HOUR });
      await soon(() => planned(waiting), Number(due) - 24 * HOUR);
      await soon(() => CLOCK_SHELF.get(), clock);
      if (waiting === 'recheck-idle') {
        await goOff('recheck-idle');
        await soon(warned, MONDAY_NOON - 24 * HOUR + 66 * MINUTE);
      }
      expect(await isOpen()).toBe(true);
      await goOff('lock');
      await soon(isOpen, false);
    },
  );

  it('is warned of at once where the clock was put back by a day and nobody is there', async () => {
    stand(MONDAY_NOON - 24 * HOUR);
    reportIdle('idle');
    await soon(warned, MONDAY_NOON - 24 * HOUR + MINUTE);
    await goOff('lock');
    await soon(isOpen, false);
  });
});

describe.each([
  ['while nothing runs', async () => undefined],
  ['while a session runs', start],
])('a jump of the clock %s', (_name, begin) => {
  beforeEach(async () => {
    await begin();
    await ring('clock');
    await soon(() => CLOCK_SHELF.get(), MONDAY_NOON);
  });

  it('locks when it is forward, as after a sleep', async () => {
    stand(MONDAY_NOON + 10 * HOUR);
    await ring('clock');
    await soon(isOpen, false);
    expect(await LOCK_REASON_SHELF.get()).toBe('slept');
  });

  it('does not lock when it is backward, and is measured from there: the next sleep is seen', async () => {
    const back = MONDAY_NOON - 24 * HOUR;
    stand(back);
    await ring('clock');
    await soon(() => CLOCK_SHELF.get(), back);
    expect(await isOpen()).toBe(true);
    stand(back + 5 * MINUTE);
    await ring('clock');
    await soon(isOpen, false);
  });
});
