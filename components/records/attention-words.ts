import { COMPONENTS } from '../../lib/domain/alliance/components';
import type { AttentionFact } from '../../lib/domain/practice/attention';
import type { RangeSignal } from '../../lib/domain/signals/signal';
import { say } from '../../lib/words/index';
import { formatNames } from './session-words';

/** One fact worth a look, as a sentence. */
export function sayFact(fact: AttentionFact): string {
  if (fact.kind === 'check-due') return say('attention.check-due', { session: fact.session });
  if ('signals' in fact) return sayRanges(fact);
  if ('count' in fact) return say(`attention.${fact.kind}`, { count: fact.count });
  return say(`attention.${fact.kind}`);
}

function sayRanges({ kind, signals }: Extract<AttentionFact, { signals: unknown }>): string {
  const session = signals[0]?.session ?? 0;
  return say(`attention.${kind}`, { components: sayComponents(signals), session });
}

/** The components that ratings fell in, each once. */
export function sayComponents(signals: readonly RangeSignal[]): string {
  const components = COMPONENTS.filter((component) => signals.some((each) => each.component === component));
  return formatNames(components.map((component) => say(`component.${component}`)));
}
