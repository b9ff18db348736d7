import Dexie from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MEND_ALARM, startMending } from '../../lib/background/torn-log';
import { errorSentence } from '../../lib/commands/error-sentence';
import { isLogTorn, noteIfDiskFailed } from '../../lib/platform/torn-log';
import { ROOM_NEEDED } from '../../lib/store/disk-room';
import { DiskFailureError } from '../../lib/store/errors';
import { writePast } from '../../lib/store/write-past';
import { say } from '../../lib/words/index';
import { aClient } from '../support/factories';
import { closePages, openFirstPage, seed } from '../support/test-page';

/** Chromium's log begins anew after so many bytes at most: 4 MB. */
const LOG_BYTES = 4 * 2 ** 20;

/** What a person gives up has this name too. */
const ABORTED = new DOMException('The request was aborted.', 'AbortError');

let written = 0;
let isFull = false;

beforeEach(() => {
  fakeBrowser.reset();
  written = 0;
  isFull = false;
  // Not so much that it need not be asked for again.
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: ROOM_NEEDED, usage: 0 });
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    if (isFull) throw new DOMException('No space.', 'UnknownError');
    if (values[0] instanceof Uint8Array) written += values[0].byteLength;
    return put.apply(this, values);
  });
});

/** What a page hears of a full disk. */
const refuse = async () => {
  noteIfDiskFailed(new DOMException('No space.', 'UnknownError'));
  await vi.waitFor(async () => expect(await isLogTorn()).toBe(true));
};
const isMended = () => vi.waitFor(async () => expect(await isLogTorn()).toBe(false), { timeout: 5000 });
const nothingLeft = async () => {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).not.toContain('beside-mending');
};

it('writes past a torn log once, and leaves nothing', async () => {
  startMending();
  await refuse();
  await isMended();
  expect(written).toBeGreaterThan(1.5 * LOG_BYTES);
  await nothingLeft();
});

it('writes nothing where the disk refused nothing', async () => {
  startMending();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(written).toBe(0);
});

it('waits while the disk stays full, and mends as soon as there is room', async () => {
  isFull = true;
  startMending();
  await refuse();
  const alarm = await vi.waitFor(async () => {
    const set = await fakeBrowser.alarms.get(MEND_ALARM);
    if (!set) throw new Error('Nothing is planned.');
    return set;
  });
  expect(await isLogTorn()).toBe(true);
  isFull = false;
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await isMended();
  await nothingLeft();
});

it('is not mended while there is little room: what cannot be written whole tears it again', async () => {
  const estimate = vi.mocked(navigator.storage.estimate);
  estimate.mockResolvedValueOnce({ quota: LOG_BYTES, usage: 0 });
  await expect(writePast()).rejects.toBeInstanceOf(DiskFailureError);
  expect(written).toBe(0);
  await writePast();
  expect(written).toBeGreaterThan(1.5 * LOG_BYTES);
});

it('is looked at again where the disk would not even say whether it is torn', async () => {
  const get = fakeBrowser.storage.local.get;
  const deaf = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('No space.'));
  startMending();
  const alarm = await vi.waitFor(async () => {
    const set = await fakeBrowser.alarms.get(MEND_ALARM);
    if (!set) throw new Error('Nothing is planned.');
    return set;
  });
  deaf.mockImplementation(get);
  await refuse();
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await isMended();
  expect(written).toBeGreaterThan(1.5 * LOG_BYTES);
});

it('is not thought torn for any other reason', async () => {
  noteIfDiskFailed(ABORTED);
  noteIfDiskFailed(null);
  noteIfDiskFailed(new Dexie.DatabaseClosedError('Database has been closed'));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await isLogTorn()).toBe(false);
});

it('is known by the errors that Chromium and Dexie threw on a full disk, and said in a sentence', async () => {
  for (const error of [
    new DOMException('Connection is closing because of: IO error', 'UnknownError'),
    new Dexie.DatabaseClosedError('UnknownError Internal error opening backing store for indexedDB.open.'),
    new Dexie.AbortError('The transaction was aborted, so the request cannot be fulfilled.', ABORTED),
  ]) {
    await fakeBrowser.storage.session.clear();
    await fakeBrowser.storage.local.clear();
    noteIfDiskFailed(error);
    await vi.waitFor(async () => expect(await isLogTorn()).toBe(true));
    expect(errorSentence(error)).toBe(say('error.disk-failed'));
  }
});

it('mends at the next start what was noted before the browser ended', async () => {
  await refuse();
  await fakeBrowser.storage.session.clear();
  expect(await isLogTorn()).toBe(true);
  startMending();
  await isMended();
});

it('is noted by whatever page the disk refuses a save', async () => {
  const app = await openFirstPage();
  try {
    await seed([app], aClient(), []);
    isFull = true;
    const outcome = await app.run('goal.add', {
      clientId: 'client-1',
      deedId: 'g1',
      words: 'sleep',
    } as never);
    expect(outcome).toMatchObject({ ok: false, error: { name: 'UnknownError' } });
    await vi.waitFor(async () => expect(await isLogTorn()).toBe(true));
  } finally {
    isFull = false;
    await closePages();
  }
});
