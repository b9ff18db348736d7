import { matchBindings } from '../domain/practice/binding';
import { newGoal } from '../domain/practice/goal-life';
import { capturedWords, clientOfCapture, type WaitingGoal } from '../domain/practice/waiting-goal';
import { readBindings } from '../store/practitioner-records';
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
 * Whether anything was kept: blanks are no goal.
 */
export async function captureGoal(
  { vault, now }: Pick<DeedServices, 'vault' | 'now'>,
  { deedId: id, selection, address, runningClientId }: CaptureInput,
): Promise<boolean> {
  const words = capturedWords(selection);
  if (words === '') return false;
  const bound = matchBindings(await readBindings(vault.store), address);
  const clientId = clientOfCapture({ running: runningClientId, bound });
  if (clientId === null) {
    const value: WaitingGoal = { kind: 'waiting-goal', id, words, at: now() };
    await vault.store.commit([{ table: 'practitioner', id, base: 0, value }]);
    return true;
  }
  const value = newGoal({ id, clientId, words, now: now() });
  await vault.store.commit([{ table: 'goals', id, clientId, base: 0, value }]);
  return true;
}
