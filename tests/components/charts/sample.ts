import type { ChartRater } from '../../../components/charts/chart-rater';
import { NO_VALUES } from '../../../lib/domain/alliance/components';
import type { RaterId } from '../../../lib/domain/alliance/rating';
import {
  buildSeries,
  type Series,
  type SeriesEntry,
  type SeriesRating,
} from '../../../lib/domain/alliance/series';

export const YOU: ChartRater = { id: 'practitioner', side: 'practitioner', label: 'You' };
export const CLIENT: ChartRater = { id: 'client-1', side: 'client', label: 'M.K.' };
export const PARTNER: ChartRater = { id: 'client-2', side: 'client', label: 'D.L.' };

const WEEK = 7 * 24 * 3600 * 1000;

/** One rater's answer with the same value for all three components; `'declined'` for "rather not rate". */
export function rated(rater: RaterId, value: number | 'declined', hasConcern = false): SeriesRating {
  if (value === 'declined') return { rater, values: NO_VALUES, declined: true, hasConcern };
  return { rater, values: { goal: value, task: value, bond: value }, declined: false, hasConcern };
}

/** Weekly sessions from 2 September 2025, one for each list of ratings. */
export function weekly(
  ratings: readonly (readonly SeriesRating[])[],
  changes: Record<number, Partial<SeriesEntry>> = {},
): Series {
  return buildSeries(
    ratings.map((given, index) => ({
      sessionId: `session-${index}`,
      at: Date.UTC(2025, 8, 2, 12) + index * WEEK,
      attendance: 'held',
      finished: true,
      isRunning: false,
      ratings: given,
      strains: 0,
      repairs: 0,
      ...changes[index],
    })),
  );
}
