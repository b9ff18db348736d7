import type { BothSides } from './sides';

export const ACTION_STATES = ['open', 'done', 'partly', 'not-done', 'changed'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export const ACTION_OWNERS = ['both', 'client', 'practitioner'] as const;
export type ActionOwner = (typeof ACTION_OWNERS)[number];

/** What a person writes about an action. */
export interface ActionForm {
  readonly words: string;
  /** Whose idea it was; `both` where it was found together. */
  readonly agreedBy: ActionOwner;
  /** Local date, YYYY-MM-DD; null where none was agreed. */
  readonly dueOn: string | null;
  /** What became of it; `changed` where something else was done instead. */
  readonly state: ActionState;
  /** What got in the way, or what was done instead. */
  readonly obstacle: string;
  /** How useful each side finds it. */
  readonly usefulness: BothSides;
  /** Whether the page for the client shows it. */
  readonly isShown: boolean;
}

/** What was agreed to do between sessions. */
export interface Action extends ActionForm {
  readonly id: string;
  readonly clientId: string;
  /** The session it was agreed in, if any. */
  readonly sessionId: string | null;
  /** The goal it was agreed for; absent where none was named. */
  readonly goalId?: string;
  readonly createdAt: number;
}

/** Whether nothing has become of it yet. */
export function isPending({ state }: Action): boolean {
  return state === 'open';
}
