import { browser } from 'wxt/browser';

const SHOWN_FOR = 2000;

/** Marks the toolbar button for two seconds: a dot for a deed that was done, a dash for one that found nothing to do. */
export async function flashBadge(isDone: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: isDone ? '•' : '–' });
  await new Promise((resolve) => setTimeout(resolve, SHOWN_FOR));
  await browser.action.setBadgeText({ text: '' });
}
