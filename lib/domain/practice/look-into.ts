import { rangeSignals } from '../signals/find-signals';
import { soundAssumptions } from '../signals/starting-assumptions';
import type { BandPrior } from '../statistics/predictive-band';
import { type AttentionFact, attention } from './attention';
import type { Head } from './head';
import type { PlannableForm } from './measure-plan';
import { countMeasuresDue } from './measures-due';

/** What facts rest on besides a head. */
export interface LookUnder {
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  /** Those that usual ranges start from, as they were set; null where none were. */
  readonly assumptions: Partial<BandPrior> | null;
  /** Of the library and built ones (see `formsInUse`). */
  readonly forms: readonly PlannableForm[];
}

/** Everything that is worth a look about one client, with what has to be computed: of ratings, and of planned measures. */
export function lookInto(head: Head, { today, assumptions, forms }: LookUnder): readonly AttentionFact[] {
  const ranges = rangeSignals(head, soundAssumptions(assumptions));
  return attention(head, today, { ranges, measuresDue: countMeasuresDue(head, today, forms) });
}
