import type { Session } from '../practice/session';
import { plannedEnd } from '../practice/session-life';
import type { PromptMoment } from './prompt';

const MINUTE = 60_000;

/** The first and the last ten minutes of a session are its opening and its closing. */
const EDGE = 10 * MINUTE;

/** Where in a session a time lies; a timer that has ended is at the closing. */
export function stageOf(session: Session, now: number): PromptMoment {
  if (session.endedAt !== null || now >= plannedEnd(session) - EDGE) return 'closing';
  return now < session.startedAt + EDGE ? 'opening' : 'mid';
}
