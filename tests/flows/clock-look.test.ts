import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CLOCK_ALARM, startAutoLock } from '../../lib/background/auto-lock';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  const silent = { addListener: () => undefined };
  Object.assign(fakeBrowser, {
    idle: { onStateChanged: silent, setDetectionInterval: () => undefined },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const nextLook = async () => (await fakeBrowser.alarms.get(CLOCK_ALARM))?.scheduledTime;

it('looks at the clock when it was going to, however often the worker wakes meanwhile', async () => {
  startAutoLock();
  await vi.waitFor(async () => expect(await nextLook()).toBeDefined());
  const planned = await nextLook();
  vi.advanceTimersByTime(40_000);
  startAutoLock();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await nextLook()).toBe(planned);
});
