import { type MeanInterval, meanInterval } from '../statistics/mean-interval';
import { type RatedPair, type Tracking, trackingCorrelation } from '../statistics/tracking';
import type { Component } from './components';
import { PRACTITIONER, type RaterId } from './rating';
import { ratedValue, type Series } from './series';
import { isShown } from './what-to-show';

/** What both sides' ratings of the same sessions can say together. Null where the pairs are too few for it. */
export interface PairStatistics {
  /** Sessions both rated, without those where the participant's was seen first. */
  readonly count: number;
  /** Practitioner minus client. */
  readonly meanGap: MeanInterval | null;
  readonly tracking: Tracking | null;
  /** Sessions both rated that are left out; absent where there are none. */
  readonly seenFirst?: number;
}

/** Reads the practitioner's and one participant's ratings of one component side by side. */
export function readPair(series: Series, client: RaterId, component: Component): PairStatistics {
  const pairs = series.flatMap((point) => {
    const practitioner = ratedValue(point, PRACTITIONER, component);
    const clientValue = ratedValue(point, client, component);
    if (practitioner === null || clientValue === null) return [];
    const isSeenFirst = point.ratings.some(({ rater, ...theirs }) => rater === client && theirs.isSeenFirst);
    return [{ practitioner, client: clientValue, isSeenFirst }];
  });
  const seenFirst = pairs.filter((pair) => pair.isSeenFirst).length;
  const read = readPairs(pairs.filter((pair) => !pair.isSeenFirst));
  return seenFirst === 0 ? read : { ...read, seenFirst };
}

/** The same of pairs of any two numbers on one range, such as the item means of two forms of a questionnaire. */
export function readPairs(pairs: readonly RatedPair[]): PairStatistics {
  const count = pairs.length;
  return {
    count,
    meanGap: isShown('mean-gap', count)
      ? meanInterval(pairs.map((pair) => pair.practitioner - pair.client))
      : null,
    tracking: isShown('tracking', count) ? trackingCorrelation(pairs) : null,
  };
}
