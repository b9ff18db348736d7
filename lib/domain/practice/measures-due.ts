import type { OwnInstrument } from '../alliance/own-instrument';
import { comingSession } from './coming-session';
import type { Head } from './head';
import { dueMeasures, planInUse } from './measure-plan';

/**
 * How many planned measures are due. One of every session would be so for good: it counts only on the day of the weekly slot, while a
 * session runs, and where the last one passed without it. What was put out of use is not due.
 * @param today local date, YYYY-MM-DD
 */
export function countMeasuresDue(head: Head, today: string | null, built: readonly OwnInstrument[]): number {
  const isToday = today !== null && head.slot?.weekday === new Date(`${today}T00:00Z`).getUTCDay();
  const due = dueMeasures(planInUse(head.measures ?? [], built), head.tail, comingSession(head));
  return due.filter(({ every, last }) => every > 1 || isToday || last !== head.heldCount).length;
}
