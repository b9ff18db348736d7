import { matchBindings } from '../domain/practice/binding';
import { newGoal } from '../domain/practice/goal-life';
import { isVisible } from '../domain/practice/plain-line';
import { capturedWords, clientOfCapture, type WaitingGoal } from '../domain/practice/waiting-goal';
import { readBindings } from '../store/practitioner-records';
import type { Change, Store } from '../store/store';
import type { DeedServices } from './command';

/** Text that was selected on a page, the page's address without query and fragment, and the running session's client. */
export interface CaptureInput {
  readonly deedId: string;
  readonly selection: string;
  readonly address: string | null;
  readonly runningClientId: string | null;
}

/**
 * Logs selected text as a goal of the client it can only belong to, or else lets it wait to be filed; the worker does so.
 * It waits too where the client turns out to be gone, or its goals cannot be written: the text is not lost for that.
 * Whether anything was kept: blanks are no goal. @throws ReadOnlyVaultError, VaultLockedError, and what storage throws
 */
export async function captureGoal(
  { vault, now }: Pick<DeedServices, 'vault' | 'now'>,
  { deedId: id, selection, address, runningClientId }: CaptureInput,
): Promise<boolean> {
  const words = capturedWords(selection);
  if (!isVisible(words)) return false;
  const { store } = vault;
  const bound = await seenAmong(store, matchBindings(await readBindings(store), address));
  const clientId = clientOfCapture({ running: runningClientId, bound });
  if (clientId !== null) {
    const value = newGoal({ id, clientId, words, now: now() });
    if (await isWritten(store, { table: 'goals', id, clientId, base: 0, value })) return true;
  }
  const value: WaitingGoal = { kind: 'waiting-goal', id, words, at: now() };
  const waiting = { table: 'practitioner', id, base: 0, value } as const;
  // A restore in between asks for one more try, under the keys it brought.
  if (!(await isWritten(store, waiting))) await store.commit([waiting]);
  return true;
}

/** Those of some clients that are not archived: the panel passes the others over, and so would nobody see the goal. */
async function seenAmong(store: Store, clientIds: readonly string[]): Promise<readonly string[]> {
  const opened = await Promise.all(clientIds.map((id) => store.read('clients', id)));
  return opened.flatMap((client) => (client?.ok && !client.value.archived ? [client.id] : []));
}

async function isWritten(store: Store, change: Change): Promise<boolean> {
  return store.commit([change]).then(
    () => true,
    () => false,
  );
}
