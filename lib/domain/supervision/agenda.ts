import type { Episode } from '../practice/episode';
import type { Question } from './question';

/** What to take to supervision, and what was taken. */
export interface Agenda {
  /** Open questions, in the order they were put in. */
  readonly open: readonly Question[];
  /** Episodes marked for supervision that no question was written about yet, the oldest first. */
  readonly marked: readonly Episode[];
  /** Questions that were ticked off, the newest first. */
  readonly settled: readonly Question[];
}

/** The agenda across all clients. */
export function agendaOf(questions: readonly Question[], episodes: readonly Episode[]): Agenda {
  const written = new Set(questions.map(({ sourceId }) => sourceId));
  return {
    open: questions.filter(({ settledAt }) => settledAt === null).sort(byPlace),
    marked: episodes
      .filter(({ id, forSupervision }) => forSupervision && !written.has(id))
      .sort((one, other) => one.openedAt - other.openedAt || (one.id < other.id ? -1 : 1)),
    settled: questions
      .filter(({ settledAt }) => settledAt !== null)
      .sort((one, other) => (other.settledAt ?? 0) - (one.settledAt ?? 0) || byPlace(one, other)),
  };
}

/** The place of a question that moves one step up (-1) or down (1) among the open ones; null where it cannot. */
export function placeAfterMove(open: readonly Question[], id: string, by: 1 | -1): number | null {
  const at = open.findIndex((question) => question.id === id);
  const passed = open[at + by];
  if (at < 0 || !passed) return null;
  const beyond = open[at + 2 * by];
  // Past the first or last there is always room; between two, halfway.
  return beyond ? (passed.place + beyond.place) / 2 : passed.place + by;
}

function byPlace(one: Question, other: Question): number {
  return one.place - other.place || one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1);
}
