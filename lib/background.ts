import { browser } from 'wxt/browser';
import { startAutoLock } from './background/auto-lock';
import { startBrowserKeys } from './background/browser-keys';
import { watchVault } from './background/deed-in-vault';
import { startDueBadge } from './background/due-badge';
import { startPageMenu } from './background/page-menu';
import { watchSafetyFirst } from './background/safety-first';
import { startMending } from './background/torn-log';
import { startUpdates } from './background/updates';

/**
 * Starts the worker's duties. Every listener is registered synchronously, so that an event that wakes the
 * worker finds its listener.
 */
export function startBackground(): void {
  watchVault();
  startBrowserKeys();
  startPageMenu();
  startAutoLock();
  startUpdates();
  startMending();
  startDueBadge();
  watchSafetyFirst();
  // Content scripts do not exist here; the level is set all the same, as the key lives in this storage.
  void setTrustedAccess();
}

async function setTrustedAccess(): Promise<void> {
  const session = browser.storage.session as unknown as {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
