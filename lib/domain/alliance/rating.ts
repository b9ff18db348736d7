import { wordsIn } from '../practice/plain-line';
import { COMPONENTS, type Component, type ComponentValues } from './components';
import type { Guess } from './guess';

/** Who rated: the practitioner, or a participant by id. */
export type RaterId = 'practitioner' | (string & {});

/** The practitioner's own rater id; every other rater is a participant's id. */
export const PRACTITIONER = 'practitioner';

/** How a rating was given. Other ways (handed over, sent form) come later. */
export const WAYS = ['own', 'read-aloud'] as const;
export type Way = (typeof WAYS)[number];

/** One optional line in the rater's words per component. */
export type ComponentLines = Readonly<Record<Component, string>>;

/** One rater's answers to `gtb-session` about one session. */
export interface Rating {
  readonly rater: RaterId;
  readonly instrument: 'gtb-session';
  /** 0-10 in half points; null means left blank. */
  readonly values: ComponentValues;
  readonly lines: ComponentLines;
  readonly way: Way;
  /** Who was in the room or call when it was given: participant ids and `practitioner`. */
  readonly present: readonly RaterId[];
  /** "Something I'd like us to talk about", in the rater's words; empty if nothing. An answer of its own. */
  readonly concern: string;
  /** The practitioner's own only: what they thought participants would say, before they saw it; at most one each. */
  readonly guesses: readonly Guess[];
  /**
   * The practitioner's own only: participants whose answers were seen before it was given or its numbers changed, so that it is not
   * blind to them. Absent where there are none, and in ratings that were kept before this was.
   */
  readonly seenFirst?: readonly RaterId[];
  /** "Rather not rate": an answer of its own, not missing data. All values are then null. */
  readonly declined: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A value outside 0-10 or between half points. */
export class RatingRangeError extends RangeError {
  override name = 'RatingRangeError';
  constructor(readonly component: Component) {
    super(`The value for ${component} must be between 0 and 10 in steps of one half.`);
  }
}

/** Lowest and highest value and the step of the `gtb-session` reflection. */
export const RATING_RANGE = { lowest: 0, highest: 10, step: 0.5 } as const;

/** Whether a value is 0, 0.5 … 10. */
export function isRatingValue(value: number): boolean {
  return (
    value >= RATING_RANGE.lowest &&
    value <= RATING_RANGE.highest &&
    Number.isInteger(value / RATING_RANGE.step)
  );
}

/** Checks and freezes what was entered. @throws RatingRangeError */
export function buildRating(entered: Omit<Rating, 'instrument'>): Rating {
  const values: Record<Component, number | null> = { goal: null, task: null, bond: null };
  for (const component of COMPONENTS) {
    const value = entered.declined ? null : entered.values[component];
    if (value !== null && !isRatingValue(value)) throw new RatingRangeError(component);
    values[component] = value;
  }
  for (const guess of entered.guesses) checkGuess(guess);
  return { ...entered, instrument: 'gtb-session', values, concern: wordsIn(entered.concern) };
}

function checkGuess({ values }: Guess): void {
  for (const component of COMPONENTS) {
    const value = values[component];
    if (value !== null && !isRatingValue(value)) throw new RatingRangeError(component);
  }
}
