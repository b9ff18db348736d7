import type { ActionForm } from '../domain/practice/action';
import {
  actionFormOf,
  changeAction,
  newAction,
  newActionFor,
  tickAction,
} from '../domain/practice/action-life';
import type { Goal, GoalForm, GoalProgress, GoalStatus } from '../domain/practice/goal';
import {
  changeGoal,
  goalFormOf,
  newGoal,
  noteProgress,
  putBackProgress,
  setGoalStatus,
  takeBackProgress,
} from '../domain/practice/goal-life';
import type { Sayer } from '../domain/practice/sides';
import type { WaitingGoal } from '../domain/practice/waiting-goal';
import { addRecord, updateRecord } from '../store/record-change';
import { type Store, valueOrThrow } from '../store/store';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

/** A goal as revised, and as it stood when the revising began. */
interface GoalChange {
  readonly goalId: string;
  readonly form: GoalForm;
  readonly base: GoalForm;
}

/** An action as changed, and as it stood when the changing began. */
interface ActionChange {
  readonly actionId: string;
  readonly form: ActionForm;
  readonly base: ActionForm;
}

/** An action as it was put down for a goal, and the session it was agreed in, if any. */
interface ActionForGoal {
  readonly goalId: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly form: ActionForm;
}

/** The deeds on goals, and on actions agreed between sessions. */
export const goalCommands = [
  command({
    id: 'goal.add',
    title: 'command.goal.add',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now, newId }, { clientId, words }: { clientId: string; words: string }) => {
      const value = newGoal({ id: newId(), clientId, words, now: now() });
      await vault.drafts.saving([draftAddress.goal(clientId)], (clearing) =>
        vault.store.commit([{ table: 'goals', id: value.id, clientId, base: 0, value }, ...clearing]),
      );
    },
  }),
  command({
    id: 'goal.set-status',
    title: 'command.goal.set-status',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { goalId: id, status }: { goalId: string; status: GoalStatus }) => {
      await updateRecord(vault.store, 'goals', id, (goal) => setGoalStatus(goal, status, now()));
    },
  }),
  command({
    id: 'action.add',
    title: 'command.action.add',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async (
      { vault, now, newId },
      { clientId, sessionId, words }: { clientId: string; sessionId: string | null; words: string },
    ) => {
      const value = newAction({ id: newId(), clientId, sessionId, words, now: now() });
      await vault.drafts.saving([draftAddress.action(clientId)], (clearing) =>
        addRecord(vault.store, 'actions', value, clearing),
      );
    },
  }),
  command({
    id: 'action.agree',
    title: 'command.action.agree',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now, newId }, { goalId, ...agreed }: ActionForGoal) => {
      const value = newActionFor(goalId, { ...agreed, id: newId(), now: now() });
      await vault.drafts.saving([draftAddress.actionFor(goalId)], (clearing) =>
        addRecord(vault.store, 'actions', value, clearing),
      );
    },
  }),
  command({
    id: 'action.set-done',
    title: 'command.action.set-done',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault }, { actionId: id, isDone }: { actionId: string; isDone: boolean }) => {
      await updateRecord(vault.store, 'actions', id, (action) => tickAction(action, isDone));
    },
  }),
  command({
    id: 'goal.change',
    title: 'command.goal.change',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { goalId, form, base }: GoalChange) => {
      await vault.drafts.saving([draftAddress.goalForm(goalId)], (clearing) =>
        updateRecord(
          vault.store,
          'goals',
          goalId,
          (goal) => {
            if (!isSame(goalFormOf(goal), base)) throw new ChangedElsewhereError('goal');
            return changeGoal(goal, form, now());
          },
          clearing,
        ),
      );
    },
  }),
  command({
    id: 'goal.file-waiting',
    title: 'command.goal.file-waiting',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { waiting, clientId }: { waiting: WaitingGoal; clientId: string }) => {
      const { id, words } = waiting;
      const value = newGoal({ id, clientId, words, now: now() });
      const base = await revisionOfWaiting(vault.store, id);
      await vault.store.commit([
        { table: 'goals', id, clientId, base: 0, value },
        { table: 'practitioner', id, base, value: null },
      ]);
    },
  }),
  command({
    id: 'goal.drop-waiting',
    title: 'command.goal.drop-waiting',
    category: 'goal',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault }, { waitingId: id }: { waitingId: string }) => {
      const base = await revisionOfWaiting(vault.store, id);
      await vault.store.commit([{ table: 'practitioner', id, base, value: null }]);
    },
  }),
  command({
    id: 'goal.put-back-waiting',
    title: 'command.goal.put-back-waiting',
    category: 'goal',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault: { store } }, value: WaitingGoal) => {
      if ((await store.read('practitioner', value.id)) !== null) return;
      await store.commit([{ table: 'practitioner', id: value.id, base: 0, value }]);
    },
  }),
  command({
    id: 'goal.note-progress',
    title: 'command.goal.note-progress',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { goalId, ...said }: Omit<GoalProgress, 'at'> & { goalId: string }) => {
      await updateRecord(vault.store, 'goals', goalId, (goal) => noteProgress(goal, { ...said, at: now() }));
    },
  }),
  command({
    id: 'goal.take-back-progress',
    title: 'command.goal.take-back-progress',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault }, { goalId, sayer, at }: { goalId: string; sayer: Sayer; at: number }) => {
      await updateRecord(vault.store, 'goals', goalId, (goal) =>
        orChanged(takeBackProgress(goal, sayer, at)),
      );
    },
  }),
  command({
    id: 'goal.put-back-progress',
    title: 'command.goal.put-back-progress',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault }, { goalId, progress }: { goalId: string; progress: GoalProgress }) => {
      await updateRecord(vault.store, 'goals', goalId, (goal) => orChanged(putBackProgress(goal, progress)));
    },
  }),
  command({
    id: 'action.change',
    title: 'command.action.change',
    category: 'goal',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault }, { actionId, form, base }: ActionChange) => {
      await vault.drafts.saving([draftAddress.actionForm(actionId)], (clearing) =>
        updateRecord(
          vault.store,
          'actions',
          actionId,
          (action) => {
            if (!isSame(actionFormOf(action), base)) throw new ChangedElsewhereError('action');
            return changeAction(action, form);
          },
          clearing,
        ),
      );
    },
  }),
] as const;

/** Which revision is filed or dropped: another window may have done either already. @throws RecordUnreadableError */
async function revisionOfWaiting(store: Store, id: string): Promise<number> {
  const opened = await store.read('practitioner', id);
  valueOrThrow('practitioner', id, opened);
  return opened?.revision ?? 0;
}

/** @throws ChangedElsewhereError where an answer is no longer as it was shown */
function orChanged(goal: Goal | null): Goal {
  if (goal === null) throw new ChangedElsewhereError('goal');
  return goal;
}

function isSame(standing: object, base: object): boolean {
  return JSON.stringify(standing) === JSON.stringify(base);
}
