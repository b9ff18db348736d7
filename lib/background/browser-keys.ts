import { browser } from 'wxt/browser';
import { markMoment } from '../commands/moment-commands';
import { bindableAddress } from '../domain/practice/binding';
import { flashBadge } from '../platform/badge';
import { openPanel, showWorkspace } from '../platform/panel';
import { COVER_SHELF, KEY_SHELF, LOCK_REASON_SHELF, pageShelf, RUNNING_SHELF } from '../platform/shelves';
import { openShelvedVault } from '../store/shelved-vault';
import { lockNow } from './auto-lock';

interface TabSeen {
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
}

/** Whether the vault is open, as far as this worker knows; it must not wait to find out before opening the panel. */
let isOpen: boolean | undefined;

/** Does the deeds of the toolbar button and of the browser-wide keys. */
export function startBrowserKeys(): void {
  KEY_SHELF.watch((key) => {
    isOpen = key !== null;
  });
  void KEY_SHELF.get().then((key) => {
    isOpen ??= key !== null;
  });
  browser.action.onClicked.addListener(openBeside);
  browser.commands.onCommand.addListener((name: string, tab?: TabSeen) => {
    if (name === 'open-panel') openBeside(tab);
    if (name === 'mark-strain') void markStrain(tab);
    if (name === 'toggle-cover') void toggleCover();
    if (name === 'lock-now') void lockNow('asked');
  });
}

/** Opens the panel at once (the gesture allows no wait) and notes the page it stands beside. */
function openBeside(tab?: TabSeen): void {
  if (tab?.windowId === undefined) return;
  void openPanel(tab.windowId);
  const address = bindableAddress(tab.url ?? '');
  const shelf = pageShelf(tab.windowId);
  void (address === null ? shelf.clear() : shelf.put(address));
}

/** Marks strain in the running session, whether or not a page of Beside is open; locked, it opens the gate instead. */
async function markStrain(tab?: TabSeen): Promise<void> {
  if (isOpen === false) return openGate(tab);
  const [running, shelved] = await Promise.all([RUNNING_SHELF.get(), KEY_SHELF.get()]);
  if (!shelved) return openGate(tab);
  if (!running) return flashBadge(false);
  const vault = await openShelvedVault(shelved);
  if (!vault) return openGate(tab);
  try {
    const deed = { sessionId: running.sessionId, deedId: crypto.randomUUID(), kind: 'strain' as const };
    await markMoment({ vault, now: Date.now }, deed);
  } finally {
    await vault.close();
  }
  await flashBadge(true);
}

async function openGate(tab?: TabSeen): Promise<void> {
  const opening =
    tab?.windowId === undefined ? showWorkspace() : openPanel(tab.windowId).catch(() => showWorkspace());
  await LOCK_REASON_SHELF.put('deed-while-locked');
  await opening;
}

async function toggleCover(): Promise<void> {
  if (await COVER_SHELF.get()) await COVER_SHELF.clear();
  else await COVER_SHELF.put(true);
}
