import type { Series } from '../alliance/series';
import type { Client } from './client';
import { comingSession } from './coming-session';
import type { Head } from './head';
import { type DueMeasure, dueMeasures, type PlannableForm, planInUse } from './measure-plan';
import { isOverToday } from './schedule';
import type { Session } from './session';

/** What is due rests on besides a head. */
interface Under {
  /** Local date, YYYY-MM-DD; without it, it is nobody's day. */
  readonly today: string | null;
  /** Of the library and built ones (see `formsInUse`). */
  readonly forms: readonly PlannableForm[];
}

/** A measure that is asked in the session that runs or comes next. */
export interface AskedMeasure extends DueMeasure {
  /**
   * One of every session that was answered last time, on a day without a slot: it will be asked as ever, and is nothing to look at
   * now. It would be so for good.
   */
  readonly isAsEver: boolean;
}

/**
 * The planned measures of the session that runs or comes next, of which every list speaks. What was put out of use is not asked, and
 * nothing is where the work was archived or has ended.
 * @param series the sessions to look for answers in, if not the head's own: those are enough to tell what is due, all of them to tell when it
 * last was answered
 */
export function measuresAsked(
  head: Head,
  { today, forms }: Under,
  series: Series | null = null,
): readonly AskedMeasure[] {
  if (head.archived || head.hasEnded) return [];
  const planned = planInUse(head.measures ?? [], forms, head.kind);
  // Most have none: their sessions, which are packed, need not be looked at.
  if (planned.length === 0) return [];
  const isToday =
    today !== null &&
    head.slot?.weekday === new Date(`${today}T00:00Z`).getUTCDay() &&
    !isOverToday(head, { today });
  const due = dueMeasures(planned, series ?? head.tail, comingSession(head));
  return due.map((each) => ({
    ...each,
    isAsEver: each.every === 1 && each.last === head.heldCount && !isToday,
  }));
}

/** How many of them are worth a look now. */
export function countMeasuresDue(head: Head, today: string | null, forms: readonly PlannableForm[]): number {
  return measuresAsked(head, { today, forms }).filter(({ isAsEver }) => !isAsEver).length;
}

/**
 * What can still be asked about one session, by its own number: nothing once it is finished or the work is over. A plan made later
 * says nothing of sessions that are long past.
 */
export function measuresDueIn(
  { id, status }: Pick<Session, 'id' | 'status'>,
  { archived, ending, measures, kind }: Pick<Client, 'archived' | 'ending' | 'measures' | 'kind'>,
  series: Series,
  forms: readonly PlannableForm[],
): readonly DueMeasure[] {
  const number = series.find(({ sessionId }) => sessionId === id)?.number ?? null;
  if (number === null || status === 'finished' || archived || ending) return [];
  return dueMeasures(planInUse(measures, forms, kind), series, number);
}
