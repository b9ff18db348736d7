import { type Action, type ActionForm, isPending } from './action';
import { isVisible } from './plain-line';
import { isSoundSides, NEITHER_SIDE } from './sides';

/** An action without words, with a day that is none, or with a number outside 0-10. */
export class ActionFormError extends Error {
  override name = 'ActionFormError';
  constructor() {
    super('The action is not whole.');
  }
}

/** What the form of an action begins with that is not agreed yet. */
export const NO_ACTION: ActionForm = {
  words: '',
  agreedBy: 'both',
  dueOn: null,
  state: 'open',
  obstacle: '',
  usefulness: NEITHER_SIDE,
  isShown: false,
};

/** An action of which only the words are known, found together. */
export function newAction(action: {
  id: string;
  clientId: string;
  sessionId: string | null;
  words: string;
  now: number;
}): Action {
  const { id, clientId, sessionId, now } = action;
  return {
    id,
    clientId,
    sessionId,
    ...NO_ACTION,
    words: action.words.trim(),
    createdAt: now,
  };
}

/** An action agreed for a goal, as it was put down. @throws ActionFormError */
export function newActionFor(
  goalId: string,
  { form, ...action }: Omit<Parameters<typeof newAction>[0], 'words'> & { form: ActionForm },
): Action {
  return { ...changeAction(newAction({ ...action, words: form.words }), form), goalId };
}

/** An action as its form. */
export function actionFormOf(action: Action): ActionForm {
  const { words, agreedBy, dueOn, state, obstacle, usefulness, isShown } = action;
  return { words, agreedBy, dueOn, state, obstacle, usefulness, isShown };
}

/** The action with a form's changes. @throws ActionFormError */
export function changeAction(action: Action, form: ActionForm): Action {
  const words = form.words.trim();
  const isDay = form.dueOn === null || /^\d{4}-\d{2}-\d{2}$/.test(form.dueOn);
  if (!isVisible(words) || !isDay || !isSoundSides(form.usefulness)) throw new ActionFormError();
  return { ...action, ...form, words, obstacle: form.obstacle.trim() };
}

/** Ticks an action, or takes the tick away. */
export function tickAction(action: Action, isDone: boolean): Action {
  return { ...action, state: isDone ? 'done' : 'open' };
}

/** Whether its day has come and nothing has become of it. @param today local date, YYYY-MM-DD */
export function isDue(action: Action, today: string): boolean {
  return isPending(action) && action.dueOn !== null && action.dueOn <= today;
}

/** Pending ones first, those that are due soonest before all; then the newest. */
export function actionsInOrder(actions: readonly Action[]): readonly Action[] {
  const dueOf = ({ dueOn }: Action) => dueOn ?? '9999';
  return [...actions].sort((one, other) => {
    if (isPending(one) !== isPending(other)) return isPending(one) ? -1 : 1;
    if (isPending(one) && dueOf(one) !== dueOf(other)) return dueOf(one) < dueOf(other) ? -1 : 1;
    return other.createdAt - one.createdAt;
  });
}
