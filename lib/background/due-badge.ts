import { browser } from 'wxt/browser';
import { localDate } from '../domain/practice/local-date';
import { setStandingBadge } from '../platform/badge';
import { COVER_SHELF, DUE_SHELF, KEY_SHELF } from '../platform/shelves';
import { CLOCK_ALARM } from './auto-lock';

/**
 * The quiet reminder: a ring on the toolbar button while something agreed is due, and nothing else. None while the vault is
 * locked or Beside is covered. Pages say what is due (DUE_SHELF); the clock says when its day has come.
 */
export function startDueBadge(): void {
  KEY_SHELF.watch((key) => {
    if (key === null) void DUE_SHELF.clear();
  });
  for (const shelf of [KEY_SHELF, COVER_SHELF, DUE_SHELF]) shelf.watch(() => void show());
  browser.alarms.onAlarm.addListener(({ name }: { name: string }) => {
    if (name === CLOCK_ALARM) void show();
  });
  void show();
}

async function show(): Promise<void> {
  const [key, isCovered, dueOn] = await Promise.all([KEY_SHELF.get(), COVER_SHELF.get(), DUE_SHELF.get()]);
  const isDue = dueOn !== null && dueOn <= localDate(Date.now());
  await setStandingBadge(isDue && key !== null && !isCovered);
}
