import type { AnswerRange } from '../alliance/instrument';
import type { RaterId } from '../alliance/rating';
import type { MeasureWay } from './measure';
import { isSame, type Together } from './two-versions';

/** A measure's form as it is drafted; answers as they are typed. */
export interface MeasureForm {
  readonly id: string;
  /** Empty until one is chosen. */
  readonly instrument: string;
  readonly rater: RaterId;
  readonly way: MeasureWay;
  /** The form's answers; null until they are chosen where sources differ about them. */
  readonly range: AnswerRange | null;
  readonly texts: readonly string[];
  /** When the answers that this was written over were saved; null where there were none. */
  readonly baseAt: number | null;
}

/** Answers make sense only on the range they were given on: where versions differ about it, they are merged as one thing. */
export function togetherIn(versions: readonly MeasureForm[]): Together<MeasureForm> {
  const [first, ...others] = versions.map(({ instrument, range }) => ({ instrument, range }));
  return others.every((other) => isSame(other, first)) ? [] : [['instrument', 'range', 'texts']];
}
