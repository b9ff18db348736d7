import { browser } from 'wxt/browser';
import { RUNNING_SHELF } from '../platform/shelves';

/** An update of the extension waits while a session runs: it would close the panel and lock the vault. */
export function startUpdates(): void {
  let isWaiting = false;
  browser.runtime.onUpdateAvailable.addListener(() => {
    isWaiting = true;
    void RUNNING_SHELF.get().then(applyUnlessRunning);
  });
  RUNNING_SHELF.watch((running) => {
    if (isWaiting) applyUnlessRunning(running);
  });
}

function applyUnlessRunning(running: unknown): void {
  if (running === null) browser.runtime.reload();
}
