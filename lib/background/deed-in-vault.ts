import { flashBadge } from '../platform/badge';
import { openPanel, showWorkspace } from '../platform/panel';
import { KEY_SHELF, LOCK_REASON_SHELF } from '../platform/shelves';
import { noteIfDiskFailed } from '../platform/torn-log';
import type { OpenVault } from '../store/open-vault';
import { openShelvedVault } from '../store/shelved-vault';

/** The part of a tab the worker looks at. */
export interface TabSeen {
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
}

/** Whether the vault is open, as far as this worker knows; it must not wait to find out before opening the panel. */
let isOpen: boolean | undefined;

/** Begins to watch whether the vault is open. */
export function watchVault(): void {
  KEY_SHELF.watch((key) => {
    isOpen = key !== null;
  });
  void KEY_SHELF.get().then((key) => {
    isOpen ??= key !== null;
  });
}

/**
 * Does a deed in the open vault, whether or not a page of Beside is open, and marks the toolbar button by whether it was done:
 * one that fails was not. Locked, it opens the gate and does nothing else.
 */
export async function doInOpenVault(
  tab: TabSeen | undefined,
  deed: (vault: OpenVault) => Promise<boolean>,
): Promise<void> {
  const isDone = await inOpenVault(tab, deed).catch((error: unknown) => {
    noteIfDiskFailed(error);
    return false;
  });
  if (isDone !== null) await flashBadge(isDone);
}

async function inOpenVault<Answer>(
  tab: TabSeen | undefined,
  deed: (vault: OpenVault) => Promise<Answer>,
): Promise<Answer | null> {
  if (isOpen === false) return openGate(tab);
  const shelved = await KEY_SHELF.get();
  const vault = shelved && (await openShelvedVault(shelved));
  if (!vault) return openGate(tab);
  try {
    return await deed(vault);
  } finally {
    await vault.close();
  }
}

async function openGate(tab?: TabSeen): Promise<null> {
  const opening =
    tab?.windowId === undefined ? showWorkspace() : openPanel(tab.windowId).catch(() => showWorkspace());
  await LOCK_REASON_SHELF.put('deed-while-locked');
  await opening;
  return null;
}
