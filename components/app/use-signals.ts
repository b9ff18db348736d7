import { useEffect, useState } from 'preact/hooks';
import type { Head } from '../../lib/domain/practice/head';
import type { RangeSignal } from '../../lib/domain/signals/signal';
import type { BandPrior } from '../../lib/domain/statistics/predictive-band';
import { useApp } from './AppContext';
import { useAssumptions } from './use-assumptions';

/** What the newest ratings of a client say against their usual range. */
export type RangesOf = (head: Head) => readonly RangeSignal[];

const NONE: RangesOf = () => [];

type Look = (head: Head, assumptions: BandPrior) => readonly RangeSignal[];

/** The rules, once they are fetched. */
let look: Look | null = null;
/** A head that stays the same is looked at once, under the assumptions in force. */
let known: { readonly under: string; readonly rangesOf: RangesOf } | null = null;

/**
 * The way to what ratings say. It says nothing until the rules, and the statistics they need, were fetched: no list waits for them.
 */
export function useRanges(): RangesOf {
  const { report } = useApp();
  const assumptions = useAssumptions();
  const [, setFetched] = useState(look !== null);
  useEffect(() => {
    if (look) return;
    import('../../lib/domain/signals/find-signals').then(({ rangeSignals }) => {
      look = rangeSignals;
      setFetched(true);
    }, report);
  }, []);
  return look ? rangesUnder(look, assumptions) : NONE;
}

function rangesUnder(rules: Look, assumptions: BandPrior): RangesOf {
  const under = JSON.stringify(assumptions);
  if (known?.under !== under) known = { under, rangesOf: remembering((head) => rules(head, assumptions)) };
  return known.rangesOf;
}

function remembering(rangesOf: RangesOf): RangesOf {
  const seen = new WeakMap<Head, readonly RangeSignal[]>();
  return (head) => {
    const before = seen.get(head);
    if (before) return before;
    const signals = rangesOf(head);
    seen.set(head, signals);
    return signals;
  };
}
