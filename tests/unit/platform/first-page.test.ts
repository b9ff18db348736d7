import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seenPage } from '../../../lib/domain/practice/binding';
import { beginFirstRead, firstBeside, takeFirstRead } from '../../../lib/first';
import { pageAtStart, seekPage, watchCurrentPage } from '../../../lib/platform/current-page';
import { pageShelf } from '../../../lib/platform/shelves';

const ROOM = seenPage('https://meet.example/room');
const OTHER_ROOM = seenPage('https://meet.example/other');

beforeEach(async () => {
  // As the browser gives it to a page's first script, before the polyfill is there.
  Object.assign(globalThis, { browser: fakeBrowser });
  fakeBrowser.reset();
  takeFirstRead();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
  await pageShelf(7).put(ROOM);
  await pageShelf(8).put(OTHER_ROOM);
});

it('a panel asks for the page beside its window while its program is still being fetched', async () => {
  beginFirstRead('panel');
  await firstBeside();
  await pageShelf(7).put(OTHER_ROOM);
  await seekPage(firstBeside());
  expect(pageAtStart()).toEqual(ROOM);
});

it('a workspace stands beside nothing, and asks for none', () => {
  beginFirstRead('workspace');
  expect(firstBeside()).toBeUndefined();
});

it('a window beside which no page was seen has none', async () => {
  await pageShelf(7).clear();
  beginFirstRead('panel');
  await seekPage(firstBeside());
  expect(pageAtStart()).toEqual({ address: null, isShortened: false });
});

it('is asked again where it could not be asked at first', async () => {
  vi.mocked(fakeBrowser.windows.getCurrent).mockRejectedValueOnce(new Error('No window yet.'));
  beginFirstRead('panel');
  await expect(firstBeside()).resolves.toBeNull();
  await seekPage(firstBeside());
  expect(pageAtStart()).toEqual(ROOM);
});

it('is none where the browser never says which window it is', async () => {
  vi.mocked(fakeBrowser.windows.getCurrent).mockRejectedValue(new Error('No window.'));
  beginFirstRead('panel');
  await seekPage(firstBeside());
  const none = { address: null, isShortened: false };
  expect(pageAtStart()).toEqual(none);
  const told = vi.fn();
  const stop = watchCurrentPage(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(none));
  stop();
});
