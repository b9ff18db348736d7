import type { Action } from '../../lib/domain/practice/action';
import { isPending } from '../../lib/domain/practice/action';
import { actionsInOrder } from '../../lib/domain/practice/action-life';
import type { Goal } from '../../lib/domain/practice/goal';
import { say } from '../../lib/words/index';
import { useActions } from '../app/use-records';
import { ActionLine } from './ActionLine';

/** The words of what was agreed for a goal and is still open. */
export function GoalAgreed({ goal, className }: { goal: Goal; className: string | undefined }) {
  return useAgreedFor(goal)
    .filter(isPending)
    .map(({ id, words }) => (
      <p key={id} class={className}>
        {say('goals.agreed', { words })}
      </p>
    ));
}

/** All that was agreed for a goal, each with its tick. */
export function GoalActions({ goal, className }: { goal: Goal; className: string | undefined }) {
  const actions = useAgreedFor(goal);
  if (actions.length === 0) return null;
  return (
    <fieldset class={className}>
      <legend>{say('goal.actions')}</legend>
      {actions.map((action) => (
        <ActionLine key={action.id} action={action} />
      ))}
    </fieldset>
  );
}

function useAgreedFor({ id, clientId }: Goal): readonly Action[] {
  const opened = useActions(clientId) ?? [];
  return actionsInOrder(opened.flatMap((each) => (each.ok && each.value.goalId === id ? [each.value] : [])));
}
