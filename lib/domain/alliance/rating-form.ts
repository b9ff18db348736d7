import type { ComponentValues } from './components';
import type { Guess } from './guess';
import type { ComponentLines, RaterId } from './rating';

/** Everything one rater's form holds; its JSON is the form's draft. */
export interface RatingForm {
  /** The time of the saved rating this form started from; null where there was none. */
  readonly baseAt: number | null;
  readonly values: ComponentValues;
  readonly lines: ComponentLines;
  readonly concern: string;
  /** What the practitioner thinks participants will say. */
  readonly guesses: readonly Guess[];
  readonly declined: boolean;
  readonly present: readonly RaterId[];
  /** The practitioner leaves their own rating out, so that the client can be asked. */
  readonly isLeftOut: boolean;
}
