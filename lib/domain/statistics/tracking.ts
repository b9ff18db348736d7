import jStat from 'jstat';
import { requireFinite, requireRecords } from './input';

/** What both sides gave for the same session and component. */
export interface RatedPair {
  readonly practitioner: number;
  readonly client: number;
}

/** Whether two sides' ratings move together over time. */
export interface Tracking {
  /** Pearson's r, −1 to 1; null below three pairs (two always lie on a line) or where one side never moves. */
  readonly r: number | null;
  /** 0.95 interval by Fisher's z; null below four pairs or where r is −1 or 1 but for rounding. */
  readonly interval: readonly [number, number] | null;
  readonly n: number;
}

const LEAST_FOR_R = 3;
const LEAST_FOR_INTERVAL = 4;
/** Nearer to a perfect line than this is rounding, not evidence of an ever narrower interval. */
const ROUNDING = 1e-12;

/**
 * Temporal congruence of one pair of raters (West & Kenny's tracking, as a correlation). Ten pairs still leave r = .5 anywhere
 * between −.19 and .86: read the interval, not r. @throws StatisticsInputError
 */
export function trackingCorrelation(pairs: readonly RatedPair[]): Tracking {
  requireRecords('ratings', pairs);
  requireFinite(
    'ratings',
    pairs.flatMap(({ practitioner, client }) => [practitioner, client]),
  );
  const n = pairs.length;
  const r = n < LEAST_FOR_R ? null : correlation(pairs);
  return { r, interval: r === null ? null : fisherInterval(r, n), n };
}

function correlation(pairs: readonly RatedPair[]): number | null {
  const isConstant = (side: keyof RatedPair) => pairs.every((pair) => pair[side] === pairs[0]?.[side]);
  if (isConstant('practitioner') || isConstant('client')) return null;
  const ownMean = jStat.mean(pairs.map(({ practitioner }) => practitioner));
  const theirMean = jStat.mean(pairs.map(({ client }) => client));
  let [both, own, their] = [0, 0, 0];
  for (const { practitioner, client } of pairs) {
    both += (practitioner - ownMean) * (client - theirMean);
    own += (practitioner - ownMean) ** 2;
    their += (client - theirMean) ** 2;
  }
  return Math.max(-1, Math.min(1, both / Math.sqrt(own * their)));
}

function fisherInterval(r: number, n: number): readonly [number, number] | null {
  if (n < LEAST_FOR_INTERVAL || 1 - Math.abs(r) < ROUNDING) return null;
  const reach = jStat.normal.inv(0.975, 0, 1) / Math.sqrt(n - 3);
  const z = Math.atanh(r);
  return [Math.tanh(z - reach), Math.tanh(z + reach)];
}
