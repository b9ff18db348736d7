import { useEffect, useState } from 'preact/hooks';
import type { OwnInstrument } from '../../lib/domain/alliance/own-instrument';
import { type AttentionFact, attention } from '../../lib/domain/practice/attention';
import type { Head } from '../../lib/domain/practice/head';
import { localDate } from '../../lib/domain/practice/local-date';
import { countMeasuresDue } from '../../lib/domain/practice/measures-due';
import type { RangeSignal } from '../../lib/domain/signals/signal';
import type { BandPrior } from '../../lib/domain/statistics/predictive-band';
import { useApp } from './AppContext';
import { useAssumptions } from './use-assumptions';
import { usePractitioner } from './use-records';

/** What is worth a look about a client today. Every list that says so asks this, so that all say the same. */
export type FactsOf = (head: Head) => readonly AttentionFact[];

type Look = (head: Head, assumptions: BandPrior) => readonly RangeSignal[];

/** What facts rest on besides a head. */
interface Under {
  readonly today: string;
  readonly assumptions: BandPrior;
  readonly built: readonly OwnInstrument[];
}

/** The rules about ratings, once they are fetched. */
let look: Look | null = null;
/** A head that stays the same is looked at once, on one day and under the assumptions in force. */
let known: { readonly under: string; readonly factsOf: FactsOf } | null = null;

/**
 * The way to what is worth a look. It says nothing of ratings until the rules, and the statistics they need, were fetched: no list
 * waits for them.
 */
export function useFacts(): FactsOf {
  const { report, now } = useApp();
  const assumptions = useAssumptions();
  const built = usePractitioner()?.builtInstruments ?? [];
  const [, setFetched] = useState(look !== null);
  useEffect(() => {
    if (look) return;
    import('../../lib/domain/signals/find-signals').then(({ rangeSignals }) => {
      look = rangeSignals;
      setFetched(true);
    }, report);
  }, []);
  return factsUnder({ today: localDate(now()), assumptions, built });
}

function factsUnder({ today, assumptions, built }: Under): FactsOf {
  const rules = look;
  const outOfUse = built.flatMap(({ id, isInUse }) => (isInUse ? [] : [id]));
  const under = JSON.stringify([today, assumptions, outOfUse, rules !== null]);
  if (known?.under !== under) {
    const factsOf = (head: Head) =>
      attention(head, today, {
        ranges: rules?.(head, assumptions) ?? [],
        measuresDue: countMeasuresDue(head, today, built),
      });
    known = { under, factsOf: remembering(factsOf) };
  }
  return known.factsOf;
}

function remembering(factsOf: FactsOf): FactsOf {
  const seen = new WeakMap<Head, readonly AttentionFact[]>();
  return (head) => {
    const before = seen.get(head);
    if (before) return before;
    const facts = factsOf(head);
    seen.set(head, facts);
    return facts;
  };
}
