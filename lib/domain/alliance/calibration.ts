import { type MeanInterval, meanInterval } from '../statistics/mean-interval';
import { type RatedPair, type Tracking, trackingCorrelation } from '../statistics/tracking';
import { COMPONENTS, type Component, type ComponentValues } from './components';
import { PRACTITIONER, type RaterId } from './rating';
import { type Reveal, revealGaps } from './reveal';
import { withoutSealed } from './sealed-ratings';
import type { Series } from './series';

/** Pairs from which on more is said than the pairs themselves. */
export const LEAST_PAIRS = 10;

/** Both sides of one session as numbers. `own` is what the practitioner rated, or guessed. */
export interface SidesOfSession {
  readonly sessionId: string;
  /** Number among the held sessions. */
  readonly session: number;
  readonly own: ComponentValues;
  readonly client: ComponentValues;
  /** The client's was seen before the practitioner's was given or changed: to be shown, not to be summed up. */
  readonly isSeenFirst?: true;
}

/** How the practitioner's blind numbers of one component stand to a participant's. Never a grade. */
export interface Calibration {
  readonly n: number;
  /** Mean of practitioner minus client, in points; null below LEAST_PAIRS. */
  readonly bias: MeanInterval | null;
  /** Whether the two move together; null below LEAST_PAIRS. */
  readonly tracking: Tracking | null;
}

/** Sessions that the practitioner and this participant both rated, oldest first; closed answers are not among them. */
export function ratedByBoth(series: Series, rater: RaterId): readonly SidesOfSession[] {
  return withoutSealed(series).flatMap(({ sessionId, number, ratings }) => {
    const ratingOf = (wanted: RaterId) => ratings.find((each) => each.rater === wanted);
    const [own, theirs] = [ratingOf(PRACTITIONER), ratingOf(rater)];
    if (number === null || !own || !theirs || !isPaired(own.values, theirs.values)) return [];
    const sides = { sessionId, session: number, own: own.values, client: theirs.values };
    return [theirs.isSeenFirst ? { ...sides, isSeenFirst: true } : sides];
  });
}

/** Signed gaps of one session, practitioner minus client. */
export function gapsOf({ own, client }: SidesOfSession): Reveal {
  return revealGaps(own, client);
}

/** The pairs in which the practitioner had not seen the other number: what can be summed up. */
export function blindPairs(sides: readonly SidesOfSession[]): readonly SidesOfSession[] {
  return sides.filter(({ isSeenFirst }) => !isSeenFirst);
}

/** Bias and tracking of one component, from LEAST_PAIRS blind pairs on. */
export function calibrate(sides: readonly SidesOfSession[], component: Component): Calibration {
  const pairs = blindPairs(sides).flatMap(({ own, client }): RatedPair[] => {
    const [practitioner, theirs] = [own[component], client[component]];
    return practitioner === null || theirs === null ? [] : [{ practitioner, client: theirs }];
  });
  const n = pairs.length;
  if (n < LEAST_PAIRS) return { n, bias: null, tracking: null };
  const gaps = pairs.map(({ practitioner, client }) => practitioner - client);
  return { n, bias: meanInterval(gaps), tracking: trackingCorrelation(pairs) };
}

function isPaired(own: ComponentValues, client: ComponentValues): boolean {
  return COMPONENTS.some((component) => own[component] !== null && client[component] !== null);
}
