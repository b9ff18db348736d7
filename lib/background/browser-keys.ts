import { browser } from 'wxt/browser';
import { markMoment } from '../commands/moment-commands';
import { seenPage } from '../domain/practice/binding';
import { askForPrompts } from '../platform/asked-prompts';
import { openPanel } from '../platform/panel';
import { COVER_SHELF, pageShelf, RUNNING_SHELF } from '../platform/shelves';
import type { OpenVault } from '../store/open-vault';
import { lockNow } from './auto-lock';
import { doInOpenVault, type TabSeen } from './deed-in-vault';

/** Does the deeds of the toolbar button and of the browser-wide keys. */
export function startBrowserKeys(): void {
  browser.action.onClicked.addListener(openBeside);
  browser.commands.onCommand.addListener((name: string, tab?: TabSeen) => {
    if (name === 'open-panel') {
      openBeside(tab);
      void showPrompts(tab);
    }
    if (name === 'mark-strain') void markStrain(tab);
    if (name === 'toggle-cover') void toggleCover();
    if (name === 'lock-now') void lockNow('asked');
  });
}

/** Opens the panel at once (the gesture allows no wait) and notes the page it stands beside. */
function openBeside(tab?: TabSeen): void {
  if (tab?.windowId === undefined) return;
  void openPanel(tab.windowId);
  const page = seenPage(tab.url ?? '');
  const shelf = pageShelf(tab.windowId);
  void (page.address === null ? shelf.clear() : shelf.put(page));
}

/** While a session runs, asks a panel that stood open already for its prompts: one that is only opening does not hear of it. */
async function showPrompts(tab?: TabSeen): Promise<void> {
  if (tab?.windowId !== undefined && (await RUNNING_SHELF.get())) await askForPrompts(tab.windowId);
}

/** Marks strain in the running session, whether or not a page of Beside is open; locked, it opens the gate instead. */
async function markStrain(tab?: TabSeen): Promise<void> {
  await doInOpenVault({ tab, whileLocked: 'strain-while-locked' }, markIn);
}

/** Whether strain was marked: not where no session runs, it is another vault's, or it cannot be read. */
async function markIn(vault: OpenVault): Promise<boolean> {
  const running = await RUNNING_SHELF.get();
  if (running?.vaultId !== vault.record.vaultId) return false;
  const { sessionId } = running;
  const session = await vault.store.read('sessions', sessionId);
  if (!session?.ok || session.value.status !== 'running') return false;
  const deed = { sessionId, deedId: crypto.randomUUID(), kind: 'strain' as const };
  await markMoment({ vault, now: Date.now }, deed);
  return true;
}

async function toggleCover(): Promise<void> {
  if (await COVER_SHELF.get()) await COVER_SHELF.clear();
  else await COVER_SHELF.put(true);
}
