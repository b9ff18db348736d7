import { browser } from 'wxt/browser';

const SHOWN_FOR = 2000;

/** What the toolbar button shows between two flashes. */
let standing = '';
let flashes = 0;

/** Marks the toolbar button until told otherwise: a ring, which says that something is due and nothing more. */
export async function setStandingBadge(isOn: boolean): Promise<void> {
  standing = isOn ? '○' : '';
  if (flashes === 0) await browser.action.setBadgeText({ text: standing });
}

/** Marks the toolbar button for two seconds: a dot for a deed that was done, a dash for one that found nothing to do. */
export async function flashBadge(isDone: boolean): Promise<void> {
  flashes += 1;
  await browser.action.setBadgeText({ text: isDone ? '•' : '–' });
  await new Promise((resolve) => setTimeout(resolve, SHOWN_FOR));
  flashes -= 1;
  if (flashes === 0) await browser.action.setBadgeText({ text: standing });
}
