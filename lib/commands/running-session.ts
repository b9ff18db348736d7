import type { Session } from '../domain/practice/session';
import { lockFreeUntil } from '../domain/practice/session-life';
import { RUNNING_SHELF } from '../platform/shelves';
import type { OpenVault } from '../store/open-vault';

/** What says that a session runs. */
interface Noting {
  readonly vault: Pick<OpenVault, 'record'>;
  readonly now: () => number;
}

/** Tells the worker which session is running, and until when the idle lock waits for it. */
export async function noteRunning({ vault, now }: Noting, session: Session): Promise<void> {
  const { id, clientId } = session;
  const notedAt = now();
  await RUNNING_SHELF.put({
    vaultId: vault.record.vaultId,
    sessionId: id,
    clientId,
    notedAt,
    lockFreeUntil: lockFreeUntil(session, notedAt),
  });
}

/** The same, where the worker does not know, or knows of another vault's: after an unlock or a restart. */
export async function recallRunning(
  { vault, now }: { vault: OpenVault; now: () => number },
  sessionId: string,
): Promise<void> {
  if ((await RUNNING_SHELF.get())?.vaultId === vault.record.vaultId) return;
  const session = await vault.store.read('sessions', sessionId);
  if (session?.ok && session.value.status === 'running') await noteRunning({ vault, now }, session.value);
}

/** Tells the worker that a session runs no longer; what it knows of another one stays. */
export async function forgetRun(sessionId: string): Promise<void> {
  if ((await RUNNING_SHELF.get())?.sessionId === sessionId) await RUNNING_SHELF.clear();
}

/** Forgets a session that ran in a vault which is no longer the one in use (null: there is none). */
export async function forgetForeignRun(vaultId: string | null): Promise<void> {
  const running = await RUNNING_SHELF.get();
  if (running && running.vaultId !== vaultId) await RUNNING_SHELF.clear();
}
