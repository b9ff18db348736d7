import type { Attendance, Medium } from './session';

/** A past session as its form holds it; its JSON is the form's draft. */
export interface SessionForm {
  /** The exact start of the session it was filled in from; null for a new one. Date and time only say it to the minute. */
  readonly startedAt: number | null;
  /** Local date, YYYY-MM-DD. */
  readonly date: string;
  /** Local time, HH:MM. */
  readonly time: string;
  readonly minutes: string;
  readonly medium: Medium;
  readonly attendance: Attendance;
}
