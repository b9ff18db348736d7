import type { Component } from '../alliance/components';
import type { RaterId } from '../alliance/rating';
import type { BandPrior } from '../statistics/predictive-band';

/** How loudly it is said. Neither is a verdict: a signal cannot tell why. */
export type SignalLevel = 'quiet' | 'worth-a-conversation';

/** What a rater's newest value suggests, with the numbers that the rule looked at. */
export interface Signal {
  readonly rule: 'below-usual-range' | 'twice-below-usual-range' | 'far-below-usual-range';
  readonly level: SignalLevel;
  readonly component: Component;
  readonly rater: RaterId;
  /** Number of the held session of the newest value. */
  readonly session: number;
  readonly value: number;
  /** The usual range at the rule's coverage, within the scale. */
  readonly lower: number;
  readonly upper: number;
  readonly coverage: number;
  /** Earlier values of the same rater and component that the range rests on. */
  readonly earlier: number;
}

/** Every rule looks back over this many held sessions at most, so that a head's newest sessions say the same as the whole series. */
export const LOOKBACK = 24;

/**
 * What is assumed of a rater before any rating: starting assumptions, not data. Mean 7.5 of 10 with the weight of half a rating, a
 * spread of 0.8 from session to session with the weight of six.
 */
export const STARTING_ASSUMPTIONS: BandPrior = { mean: 7.5, weight: 0.5, degreesOfFreedom: 6, scale: 0.8 };
