import type { Action } from '../../lib/domain/practice/action';
import { isPending } from '../../lib/domain/practice/action';
import { actionsInOrder } from '../../lib/domain/practice/action-life';
import type { Goal } from '../../lib/domain/practice/goal';
import { say } from '../../lib/words/index';
import { ActionLine } from './ActionLine';

interface GoalAgreedProps {
  readonly goal: Goal;
  /** All of the client's. */
  readonly actions: readonly Action[];
  readonly className: string | undefined;
}

/** The words of what was agreed for a goal and is still open. */
export function GoalAgreed({ goal, actions, className }: GoalAgreedProps) {
  return agreedFor(goal, actions)
    .filter(isPending)
    .map(({ id, words }) => (
      <p key={id} class={className}>
        {say('goals.agreed', { words })}
      </p>
    ));
}

/** All that was agreed for a goal, each with its tick. */
export function GoalActions({ goal, actions, className }: GoalAgreedProps) {
  const agreed = agreedFor(goal, actions);
  if (agreed.length === 0) return null;
  return (
    <fieldset class={className}>
      <legend>{say('goal.actions')}</legend>
      {agreed.map((action) => (
        <ActionLine key={action.id} action={action} />
      ))}
    </fieldset>
  );
}

function agreedFor({ id }: Goal, actions: readonly Action[]): readonly Action[] {
  return actionsInOrder(actions.filter(({ goalId }) => goalId === id));
}
