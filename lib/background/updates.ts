import { browser } from 'wxt/browser';
import { KEY_SHELF, RUNNING_SHELF, UPDATE_SHELF } from '../platform/shelves';

/**
 * An update of the extension closes the panel: it waits while a session runs and while the vault is open. That it waits is
 * kept, since the worker may end and begin again meanwhile. A browser that starts anew puts it in by itself.
 */
export function startUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(() => void UPDATE_SHELF.put(true).then(applyIfQuiet));
  for (const shelf of [RUNNING_SHELF, KEY_SHELF]) shelf.watch(() => void applyIfQuiet());
}

async function applyIfQuiet(): Promise<void> {
  const [isReady, running, key] = await Promise.all([
    UPDATE_SHELF.get(),
    RUNNING_SHELF.get(),
    KEY_SHELF.get(),
  ]);
  if (isReady && !running && !key) browser.runtime.reload();
}
