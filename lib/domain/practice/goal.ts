import type { BothSides, Side } from './sides';

/** Whose words a goal is in. */
export const GOAL_VOICES = ['client', 'together', 'practitioner', 'other'] as const;
export type GoalVoice = (typeof GOAL_VOICES)[number];

export const GOAL_STATUSES = ['open', 'reached', 'let-go'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

/** Levels of goal attainment scaling, from much less than expected to much more; 0 is as expected. */
export const ATTAINMENT_LEVELS = [-2, -1, 0, 1, 2] as const;
export type AttainmentLevel = (typeof ATTAINMENT_LEVELS)[number];

/** Five described levels, and how much the goal counts beside the others. */
export interface AttainmentScale {
  /** What each level would look like, -2 first. */
  readonly levels: readonly [string, string, string, string, string];
  /** Where it began; null where nobody said. */
  readonly baseline: AttainmentLevel | null;
  /** A whole number, 1-10. */
  readonly weight: number;
}

/** How far one side sees a goal, once in a session or between two. */
export interface GoalProgress {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly sessionId: string | null;
  readonly side: Side;
  /** Which of several participants said it; absent where the client is one person or answered as one. */
  readonly participant?: string;
  /** 0-10 in half points; null where only a level was given. */
  readonly value: number | null;
  /** Null where the goal has no scale, or no level was given. */
  readonly level: AttainmentLevel | null;
}

/** What a person writes about a goal. */
export interface GoalForm {
  readonly words: string;
  readonly voice: GoalVoice;
  readonly why: string;
  /** How both would know. */
  readonly sign: string;
  /** How far each side agrees that this is what the work is for. */
  readonly agreement: BothSides;
  readonly scale: AttainmentScale | null;
  /** Whether the page for the client shows it. */
  readonly isShown: boolean;
}

export const GOAL_EDIT_FIELDS = ['words', 'voice', 'why', 'sign', 'status', 'scale', 'baseline'] as const;

/** One later change: what, when, and what stood there before, as a person would read it or by its name in a list. */
export type GoalEdit =
  | { readonly at: number; readonly field: (typeof GOAL_EDIT_FIELDS)[number]; readonly before: string }
  | { readonly at: number; readonly field: 'agreement'; readonly before: BothSides };

/** What the work is for. */
export interface Goal extends GoalForm {
  readonly id: string;
  readonly clientId: string;
  readonly status: GoalStatus;
  readonly createdAt: number;
  /** Oldest first. */
  readonly progress: readonly GoalProgress[];
  /** Oldest first. */
  readonly edits: readonly GoalEdit[];
}
