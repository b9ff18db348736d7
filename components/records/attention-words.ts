import type { AttentionFact } from '../../lib/domain/practice/due-checks';
import { say } from '../../lib/words/index';

/** One fact worth a look, as a sentence. */
export function sayFact(fact: AttentionFact): string {
  if (fact.kind === 'check-due') return say('attention.check-due', { session: fact.session });
  if ('count' in fact) return say(`attention.${fact.kind}`, { count: fact.count });
  return say(`attention.${fact.kind}`);
}
