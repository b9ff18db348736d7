import { flashBadge } from '../platform/badge';
import { openPanel, showWorkspace } from '../platform/panel';
import { type DeedWhileLocked, KEY_SHELF, LOCK_REASON_SHELF } from '../platform/shelves';
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

interface Asked {
  /** Where it was asked for. */
  readonly tab: TabSeen | undefined;
  /** What the gate says of it where the vault is locked. */
  readonly whileLocked: DeedWhileLocked;
}

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
 * one that fails was not. Locked, it opens the gate, which says what was asked for, and does nothing else.
 */
export async function doInOpenVault(
  asked: Asked,
  deed: (vault: OpenVault) => Promise<boolean>,
): Promise<void> {
  const isDone = await inOpenVault(asked, deed).catch((error: unknown) => {
    noteIfDiskFailed(error);
    return false;
  });
  if (isDone !== null) await flashBadge(isDone);
}

async function inOpenVault<Answer>(
  asked: Asked,
  deed: (vault: OpenVault) => Promise<Answer>,
): Promise<Answer | null> {
  if (isOpen === false) return openGate(asked);
  const shelved = await KEY_SHELF.get();
  const vault = shelved && (await openShelvedVault(shelved, noteIfDiskFailed));
  if (!vault) return openGate(asked);
  try {
    return await deed(vault);
  } finally {
    await vault.close();
  }
}

async function openGate({ tab, whileLocked }: Asked): Promise<null> {
  const opening =
    tab?.windowId === undefined ? showWorkspace() : openPanel(tab.windowId).catch(() => showWorkspace());
  await LOCK_REASON_SHELF.put(whileLocked);
  await opening;
  return null;
}
