import { VaultLockedError } from '../vault/errors';
import { rebuildDerived } from './client-records';
import { ClientGoneError, RecordUnreadableError } from './errors';
import type { Store } from './store';

/**
 * Makes heads that an older version wrote anew from the records: what it did not keep in them cannot be had from them. One whose
 * client cannot be read or is gone stays as it is.
 */
export async function rebuildHeads(store: Store, clientIds: readonly string[]): Promise<void> {
  for (const clientId of clientIds) {
    try {
      await rebuildDerived(store, clientId);
    } catch (error) {
      if (error instanceof VaultLockedError) return;
      if (!(error instanceof RecordUnreadableError || error instanceof ClientGoneError)) throw error;
    }
  }
}
