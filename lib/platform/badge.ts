import { browser } from 'wxt/browser';

const SHOWN_FOR = 2000;

/** Shows a plain dot on the toolbar button for two seconds: a deed was done. It says nothing else. */
export async function flashBadge(): Promise<void> {
  await browser.action.setBadgeText({ text: '•' });
  await new Promise((resolve) => setTimeout(resolve, SHOWN_FOR));
  await browser.action.setBadgeText({ text: '' });
}
