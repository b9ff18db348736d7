import { SAFETY_SHELF } from '../platform/safety-shelf';
import { KEY_SHELF, RUNNING_SHELF } from '../platform/shelves';

/** Safety comes first no longer than its session runs, and no longer than the vault is open. */
export function watchSafetyFirst(): void {
  KEY_SHELF.watch((key) => {
    if (key === null) void SAFETY_SHELF.clear();
  });
  RUNNING_SHELF.watch((running) => void endWithSession(running?.sessionId));
}

async function endWithSession(runningId: string | undefined): Promise<void> {
  const sessionId = await SAFETY_SHELF.get();
  if (sessionId !== null && sessionId !== runningId) await SAFETY_SHELF.clear();
}
