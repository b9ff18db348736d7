import { useEffect, useState } from 'preact/hooks';
import type { AttentionFact } from '../../lib/domain/practice/attention';
import type { Head } from '../../lib/domain/practice/head';
import { localDate } from '../../lib/domain/practice/local-date';
import type { LookUnder } from '../../lib/domain/practice/look-into';
import type { PlannableForm } from '../../lib/domain/practice/measure-plan';
import { useApp } from './AppContext';
import { onceDrawn } from './once-drawn';
import { usePractitioner } from './use-records';

/** What is worth a look about a client today. Every list that says so asks this, so that all say the same. */
export type FactsOf = (head: Head) => readonly AttentionFact[];

/** What has to be computed, once it is fetched. */
let fetched: {
  readonly lookInto: (head: Head, under: LookUnder) => readonly AttentionFact[];
  readonly formsInUse: (built: readonly PlannableForm[]) => readonly PlannableForm[];
} | null = null;
/** On one day and under the assumptions in force. */
let known: { readonly key: string; readonly factsOf: FactsOf } | null = null;

/** The way to everything that is worth a look; null until what computes it was fetched. */
export function useLook(): FactsOf | null {
  const { report, now, settings } = useApp();
  const built = usePractitioner()?.builtInstruments ?? [];
  const [isFetched, setFetched] = useState(fetched !== null);
  useEffect(() => {
    // As it was drawn: what another fetched since then has yet to be shown here.
    if (isFetched) return;
    return onceDrawn(() => {
      Promise.all([
        import('../../lib/domain/practice/look-into'),
        import('../../lib/library/instruments/forms-in-use'),
      ]).then(([{ lookInto }, { formsInUse }]) => {
        fetched = { lookInto, formsInUse };
        setFetched(true);
      }, report);
    });
  }, []);
  if (!fetched) return null;
  const { lookInto, formsInUse } = fetched;
  const { assumptions } = settings.value;
  const under = { today: localDate(now()), assumptions, forms: formsInUse(built) };
  const own = built.map(({ id, isInUse, isClinical }) => [id, isInUse, isClinical]);
  const key = JSON.stringify([under.today, under.assumptions, own]);
  if (known?.key !== key) known = { key, factsOf: remembering((head) => lookInto(head, under)) };
  return known.factsOf;
}

/** A head that stays the same is looked at once. */
export function remembering(factsOf: FactsOf): FactsOf {
  const seen = new WeakMap<Head, readonly AttentionFact[]>();
  return (head) => {
    const before = seen.get(head);
    if (before) return before;
    const facts = factsOf(head);
    seen.set(head, facts);
    return facts;
  };
}
