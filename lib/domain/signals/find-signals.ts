import type { Head } from '../practice/head';
import { recordSignals } from './record-signals';
import { ruleRank } from './rules';
import { type RangeSignal, type Signal, STARTING_ASSUMPTIONS, signalKey } from './signal';
import { usualRangeSignals } from './usual-range';

/** What the newest ratings of one client say against each rater's usual range; what was set aside is left out. */
export function rangeSignals(head: Head, assumptions = STARTING_ASSUMPTIONS): readonly RangeSignal[] {
  if (head.archived || head.hasEnded) return [];
  const signals = usualRangeSignals(head.tail, head.watched, assumptions);
  return signals.filter((each) => !head.setAside.includes(signalKey(each)));
}

/** Every signal of one client, in the order of the rules. */
export function findSignals(head: Head, assumptions = STARTING_ASSUMPTIONS): readonly Signal[] {
  const signals = [...recordSignals(head), ...rangeSignals(head, assumptions)];
  return signals.sort((one, other) => ruleRank(one.rule) - ruleRank(other.rule));
}
