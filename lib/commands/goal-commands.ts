import { newAction, tickAction } from '../domain/practice/action-life';
import type { GoalStatus } from '../domain/practice/goal';
import { newGoal, setGoalStatus } from '../domain/practice/goal-life';
import { valueOrThrow } from '../store/store';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';

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
      const opened = await vault.store.read('goals', id);
      const goal = valueOrThrow('goals', id, opened);
      const value = setGoalStatus(goal, status, now());
      await vault.store.commit([
        { table: 'goals', id, clientId: goal.clientId, base: opened?.revision ?? 0, value },
      ]);
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
        vault.store.commit([{ table: 'actions', id: value.id, clientId, base: 0, value }, ...clearing]),
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
      const opened = await vault.store.read('actions', id);
      const action = valueOrThrow('actions', id, opened);
      const value = tickAction(action, isDone);
      await vault.store.commit([
        { table: 'actions', id, clientId: action.clientId, base: opened?.revision ?? 0, value },
      ]);
    },
  }),
] as const;
