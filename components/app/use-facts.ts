import { attention } from '../../lib/domain/practice/attention';
import { localDate } from '../../lib/domain/practice/local-date';
import { useApp } from './AppContext';
import { type FactsOf, remembering, useLook } from './use-look';

/** Without what has to be computed, on one day. */
let plain: { readonly today: string; readonly factsOf: FactsOf } | null = null;

/**
 * The way to what is worth a look. It says nothing of ratings and planned measures until what computes it was fetched: no list waits
 * for it.
 */
export function useFacts(): FactsOf {
  const today = localDate(useApp().now());
  const look = useLook();
  if (look) return look;
  if (plain?.today !== today) plain = { today, factsOf: remembering((head) => attention(head, today)) };
  return plain.factsOf;
}
