import type { AttentionFact } from '../../../lib/domain/practice/attention';
import type { Head } from '../../../lib/domain/practice/head';
import type { FactsOf } from '../../app/use-look';
import { orderCaseload } from '../caseload/caseload-order';

/** A client with what is worth a look about them. */
export interface ClientInAttention {
  readonly head: Head;
  readonly facts: readonly AttentionFact[];
}

/** Whoever is worth a look, a client's own concerns first. */
export function attentionIn(
  heads: ReadonlyMap<string, Head>,
  factsOf: FactsOf,
): readonly ClientInAttention[] {
  return orderCaseload([...heads.values()], 'attention', { weekday: 0, minuteOfDay: 0 }, factsOf)
    .map((head) => ({ head, facts: factsOf(head) }))
    .filter(({ facts }) => facts.length > 0);
}
