import type { Session } from '../domain/practice/session';
import { lockFreeUntil } from '../domain/practice/session-life';
import { RUNNING_SHELF } from '../platform/shelves';
import type { OpenVault } from '../store/open-vault';

/** Tells the worker which session is running, and until when the idle lock waits for it. */
export async function noteRunning(session: Session): Promise<void> {
  const { id, clientId } = session;
  await RUNNING_SHELF.put({ sessionId: id, clientId, lockFreeUntil: lockFreeUntil(session) });
}

/** The same, where the worker does not know: after an unlock or a restart. */
export async function recallRunning({ store }: OpenVault, sessionId: string): Promise<void> {
  if (await RUNNING_SHELF.get()) return;
  const session = await store.read('sessions', sessionId);
  if (session?.ok && session.value.status === 'running') await noteRunning(session.value);
}
