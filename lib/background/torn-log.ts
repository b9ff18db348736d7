import { browser } from 'wxt/browser';
import { TORN_SHELVES } from '../platform/shelves';
import { forgetTornLog, isLogTorn } from '../platform/torn-log';
import { writePast } from '../store/write-past';

/** Goes off while the disk stays full: Chromium allows no shorter wait. */
export const MEND_ALARM = 'mend-log';
const WAIT_MINUTES = 0.5;

let mending: Promise<void> = Promise.resolve();

/** Mends the browser's log of our databases after a full disk, as soon as there is room, and once more at its next start. */
export function startMending(): void {
  TORN_SHELVES.run.watch((isTorn) => {
    if (isTorn) mendIfTorn();
  });
  browser.alarms.onAlarm.addListener(({ name }: { name: string }) => {
    if (name === MEND_ALARM) mendIfTorn();
  });
  mendIfTorn();
}

/** One after the other: what is noted while it is looked is looked at next. */
function mendIfTorn(): void {
  mending = mending.then(mend);
}

async function mend(): Promise<void> {
  try {
    if (!(await isLogTorn())) return;
    await writePast();
    await forgetTornLog();
  } catch {
    // Nor may the disk say whether it is torn: whoever waits for this turn must have theirs all the same.
    await browser.alarms.create(MEND_ALARM, { delayInMinutes: WAIT_MINUTES });
  }
}
