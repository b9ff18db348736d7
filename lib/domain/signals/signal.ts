import type { Component } from '../alliance/components';
import type { RaterId } from '../alliance/rating';
import type { BandPrior } from '../statistics/predictive-band';
import type { RangeRule, RecordRule, SignalLevel, SignalRule } from './rules';

/** What a signal is about. The same occasion is the same signal, however often it is computed. */
export interface Occasion {
  readonly rule: SignalRule;
  /** Whose rating it is about; null where it is about nobody's, or nobody knows whose. */
  readonly rater: RaterId | null;
  readonly component: Component | null;
  /** The session it is about; null for one that is still to come. */
  readonly sessionId: string | null;
  /** Number of that session among the held ones. */
  readonly session: number;
}

/** What a rater's newest value suggests, with the numbers that the rule looked at. */
export interface RangeSignal extends Occasion {
  readonly rule: RangeRule;
  readonly level: SignalLevel;
  readonly component: Component;
  readonly rater: RaterId;
  readonly sessionId: string;
  readonly value: number;
  /** The usual range at the rule's coverage, within the scale. */
  readonly lower: number;
  readonly upper: number;
  readonly coverage: number;
  /** Earlier values of the same rater and component that the range rests on. */
  readonly earlier: number;
}

/** What the records say without any computation. */
export interface RecordSignal extends Occasion {
  readonly rule: RecordRule;
  readonly level: SignalLevel;
  readonly component: null;
  /** How many of the last sessions lack a rating, or how many concerns of one person are open; null for the other rules. */
  readonly count: number | null;
  /** Whose ratings they lack; there where ratings are missing. */
  readonly missing?: readonly RaterId[];
}

/** Something worth a conversation, or a quiet remark. It names its rule and its numbers and cannot tell why. */
export type Signal = RangeSignal | RecordSignal;

/** Names a signal: another session, rater, component or rule is another signal. */
export function signalKey({ rule, sessionId, session, rater, component }: Occasion): string {
  return [rule, sessionId ?? session, rater ?? '', component ?? ''].join('/');
}

/** Every rule looks back over this many held sessions at most, so that a head's newest sessions say the same as the whole series. */
export const LOOKBACK = 24;

/**
 * What is assumed of a rater before any rating: starting assumptions, not data. Mean 7.5 of 10 with the weight of half a rating, a
 * spread of 0.8 from session to session with the weight of six.
 */
export const STARTING_ASSUMPTIONS: BandPrior = { mean: 7.5, weight: 0.5, degreesOfFreedom: 6, scale: 0.8 };
