import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchForPutBack } from '../../lib/platform/put-back';
import { PUT_BACK_SHELF } from '../../lib/platform/shelves';
import { MONDAY_NOON } from '../support/factories';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
  fakeBrowser.reset();
  vi.setSystemTime(MONDAY_NOON);
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (span: number) => vi.advanceTimersByTimeAsync(span);
/** Sets the clock, as a person does; no more time passes. */
const putBack = (by: number) => vi.setSystemTime(Date.now() - by);
const told = () => PUT_BACK_SHELF.get();

it('tells of it, and of the next time too', async () => {
  watchForPutBack();
  putBack(HOUR);
  await pass(6 * SECOND);
  await vi.waitFor(async () => expect(await told()).not.toBeNull());
  const first = await told();
  await pass(60 * SECOND);
  expect(await told()).toEqual(first);
  putBack(2 * HOUR);
  await pass(6 * SECOND);
  await vi.waitFor(async () => expect(await told()).not.toEqual(first));
});

it('says nothing of a clock that is put forward, as it is by a sleep, or kept right by a little', async () => {
  watchForPutBack();
  putBack(-HOUR);
  await pass(6 * SECOND);
  putBack(SECOND);
  await pass(6 * SECOND);
  expect(await told()).toBeNull();
});
