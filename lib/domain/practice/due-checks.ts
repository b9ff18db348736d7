import type { Head } from './head';
import { dueMeasures } from './measure-plan';

/** Sessions after which a short check of the alliance is due. */
const CHECK_SESSIONS = [3, 5] as const;

/** The check that is due in the coming (or running) session, by its number; null if none. */
export function dueCheck(sessionNumber: number): (typeof CHECK_SESSIONS)[number] | null {
  return CHECK_SESSIONS.find((number) => number === sessionNumber) ?? null;
}

/** The number of the session that runs, or else of the one to come. */
export function comingSession({ heldCount, openSession }: Head): number {
  return openSession?.isRunning ? heldCount : heldCount + 1;
}

/** One plain fact worth a look. Facts, not signals: nothing here is computed from how high a rating is. */
export type AttentionFact =
  | { readonly kind: 'concern' | 'declined' | 'open-strain' | 'unfinished-session' | 'action-overdue' }
  | { readonly kind: 'check-due'; readonly session: number }
  | {
      readonly kind: 'missing-client' | 'missing-practitioner' | 'open-episode' | 'measure-due';
      readonly count: number;
    };

/**
 * Facts worth a look about one client, a client's own concern first. Archived and ended work has none.
 * @param today local date, YYYY-MM-DD; without it no action is overdue
 */
export function attention(head: Head, today: string | null = null): readonly AttentionFact[] {
  if (head.archived || head.hasEnded) return [];
  const facts: AttentionFact[] = [];
  if (head.lastConcern) facts.push({ kind: 'concern' });
  if (head.lastDeclined) facts.push({ kind: 'declined' });
  if (head.openStrain) facts.push({ kind: 'open-strain' });
  const { openEpisodes, dueOn } = head.standing;
  if (openEpisodes > 0) facts.push({ kind: 'open-episode', count: openEpisodes });
  if (today !== null && dueOn !== null && dueOn < today) facts.push({ kind: 'action-overdue' });
  const check = dueCheck(comingSession(head));
  if (check !== null) facts.push({ kind: 'check-due', session: check });
  const due = dueMeasures(head.measures ?? [], head.tail, comingSession(head));
  if (due.length > 0) facts.push({ kind: 'measure-due', count: due.length });
  if (head.openSession && !head.openSession.isRunning) facts.push({ kind: 'unfinished-session' });
  if (head.missing.client > 0) facts.push({ kind: 'missing-client', count: head.missing.client });
  if (head.missing.practitioner > 0)
    facts.push({ kind: 'missing-practitioner', count: head.missing.practitioner });
  return facts;
}
