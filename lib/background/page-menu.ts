import { browser } from 'wxt/browser';
import { captureGoal } from '../commands/goal-capture';
import { bindableAddress } from '../domain/practice/binding';
import { RUNNING_SHELF } from '../platform/shelves';
import { frameWords } from '../words/en/frame';
import { doInOpenVault, type TabSeen } from './deed-in-vault';

const LOG_GOAL = 'log-goal';

/** What a click in the menu tells: the selected text comes from the browser, no script runs in the page. */
interface MenuClick {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
  readonly pageUrl?: string | undefined;
}

/** Offers to log selected text as a goal, on every page's own menu. */
export function startPageMenu(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener((click: MenuClick, tab?: TabSeen) => {
    if (click.menuItemId === LOG_GOAL) void logGoal(click, tab);
  });
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOG_GOAL, title: frameWords['menu.log-goal'], contexts: ['selection'] });
}

async function logGoal({ selectionText = '', pageUrl }: MenuClick, tab?: TabSeen): Promise<void> {
  await doInOpenVault({ tab, whileLocked: 'goal-while-locked' }, async (vault) => {
    const running = await RUNNING_SHELF.get();
    const capture = {
      deedId: crypto.randomUUID(),
      selection: selectionText,
      address: bindableAddress(pageUrl ?? tab?.url ?? ''),
      // A session of another vault, such as the sample's, says nothing about this one.
      runningClientId: running?.vaultId === vault.record.vaultId ? running.clientId : null,
    };
    return captureGoal({ vault, now: Date.now }, capture);
  });
}
