import type { Rating } from '../alliance/rating';
import type { PromptSaid } from '../prompts/prompt-said';
import type { Measure } from './measure';
import type { Moment } from './moment';

/** The session's four steps. */
export const STEPS = ['prepare', 'session', 'close', 'reflect'] as const;
export type Step = (typeof STEPS)[number];

export const ATTENDANCES = ['held', 'cancelled', 'not-attended'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export const MEDIA = ['video', 'phone', 'in-person', 'text'] as const;
export type Medium = (typeof MEDIA)[number];

/** One later change to a session: what, when, and what stood there before. */
export interface SessionEdit {
  readonly at: number;
  readonly field: 'attendance' | 'startedAt' | 'minutes' | 'medium' | 'rating' | 'measure' | 'moment';
  /** What stood there before, as a person would read it. */
  readonly before: string;
}

/** One meeting with a client. Its number is its place among the held sessions (see `buildSeries`). */
export interface Session {
  readonly id: string;
  readonly clientId: string;
  readonly attendance: Attendance;
  /** `running` while the timer goes; `open` when ended or left unfinished; `finished` once the practitioner says so. */
  readonly status: 'running' | 'open' | 'finished';
  readonly step: Step;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly plannedMinutes: number;
  readonly medium: Medium;
  /** Entered afterwards rather than beside the call. */
  readonly enteredLater: boolean;
  readonly moments: readonly Moment[];
  readonly ratings: readonly Rating[];
  /**
   * Ids of participants whose answers were shown, or stood open, before the practitioner's own rating that comes next. Absent where
   * there are none, and in sessions that were kept before this was.
   */
  readonly shown?: readonly string[];
  /** Answers to further instruments, in the order they were entered. */
  readonly measures: readonly Measure[];
  /** Prompts that were said, by time. */
  readonly promptsSaid: readonly PromptSaid[];
  /** Ids of the prompts that were on the screen for this session, before it or in it, in the order they first were. */
  readonly promptsShown: readonly string[];
  /** The practitioner's intention for the next opening. */
  readonly nextTime: string;
  readonly edits: readonly SessionEdit[];
}
