/** What a prompt is about: a component of the alliance, the frame, the two people as people, or all of it. */
export const PROMPT_TOPICS = ['goal', 'task', 'bond', 'frame', 'real-relationship', 'whole'] as const;
export type PromptTopic = (typeof PROMPT_TOPICS)[number];

/** Where in a session it belongs; `between` is for the practitioner alone. */
export const PROMPT_MOMENTS = ['opening', 'mid', 'closing', 'between'] as const;
export type PromptMoment = (typeof PROMPT_MOMENTS)[number];

/** How far the work has come; `later` speaks of what was before, and so not in the first session. */
export type PromptPhase = 'any' | 'first-five' | 'later' | 'middle' | 'ending';

/** How things stand between the two. */
export const PROMPT_STATES = [
  'routine',
  'unclear',
  'withdrawal',
  'confrontation',
  'repair',
  'follow-up',
  'difference',
  'technology',
] as const;
export type PromptState = (typeof PROMPT_STATES)[number];

/** Whom it is worded for; `together` means couples, families and groups. `anyone` leaves out children, `all` leaves out nobody. */
export const PROMPT_AUDIENCES = [
  'all',
  'anyone',
  'child',
  'adolescent',
  'carer',
  'together',
  'coaching',
] as const;
export type PromptAudience = (typeof PROMPT_AUDIENCES)[number];

/** Said aloud to the client, or asked of oneself. */
export const PROMPT_VOICES = ['says', 'self'] as const;
export type PromptVoice = (typeof PROMPT_VOICES)[number];

/** The sets that prompts are written in. */
export const PROMPT_GROUPS = [
  'goal',
  'task',
  'bond',
  'frame',
  'real',
  'first-five',
  'concern',
  'unclear',
  'withdrawal',
  'confrontation',
  'repair',
  'follow-up',
  'difference',
  'technology',
  'ending',
  'child',
  'adolescent',
  'carer',
  'together',
  'coaching',
  'reflection',
  'supervision',
] as const;
export type PromptGroup = (typeof PROMPT_GROUPS)[number];

/** A sentence for talking about the relationship, and what goes with it. */
export interface Prompt {
  readonly id: string;
  /** The set it was written in; `own` for one that the practitioner added. */
  readonly group: PromptGroup | 'own';
  readonly text: string;
  readonly topic: PromptTopic;
  readonly moment: PromptMoment;
  readonly phase: PromptPhase;
  readonly state: PromptState;
  readonly audience: PromptAudience;
  readonly voice: PromptVoice;
  /** The session it was written for; null for most. */
  readonly check: 3 | 5 | null;
  /** When to leave it unsaid. */
  readonly whenNot: string;
  /** What to do when the answer is yes, or when there is one. */
  readonly ifYes: string;
  /** What to do when the answer is no, or when there is none. */
  readonly ifNo: string;
  /** Id of the principle it rests on. */
  readonly principle: string;
  /** What to adapt when it is said, or put into another language; empty for most. */
  readonly note: string;
}
