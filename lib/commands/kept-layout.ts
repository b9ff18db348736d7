import { dropTargets } from '../places/layout';
import { layoutOfRecord, recordOfLayout } from '../places/layout-record';
import { clientOf } from '../places/targets';
import { LAYOUT_SHELVES } from '../platform/shelves';
import type { VaultMode } from '../store/open-vault';

/** Takes a client that was deleted out of the kept arrangement too, whether or not a workspace is open. */
export async function forgetInLayout(mode: VaultMode, clientId: string): Promise<void> {
  const kept = await LAYOUT_SHELVES[mode].get();
  if (!kept) return;
  const left = dropTargets(layoutOfRecord(kept), (target) => clientOf(target) === clientId);
  await LAYOUT_SHELVES[mode].put(recordOfLayout(left));
}
