import type { Tracking } from '../../../lib/domain/statistics/tracking';
import { say } from '../../../lib/words/index';
import { formatCorrelation } from '../../charts/statistics/statistics-words';

/** Whether two numbers of the same sessions moved together; of a perfect line as Trends tell it, without an interval. */
export function sayTracked({ r, interval, n }: Tracking): string {
  if (r === null) return say('sides.tracking.none', { n });
  if (interval === null) return say('sides.tracking.exact', { r: formatCorrelation(r), n });
  const [lower, upper] = interval.map(formatCorrelation);
  return say('sides.tracking', { r: formatCorrelation(r), lower: lower ?? '', upper: upper ?? '' });
}
