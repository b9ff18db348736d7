import { useEffect, useState } from 'preact/hooks';
import type { Head } from '../../lib/domain/practice/head';
import type { RangeSignal } from '../../lib/domain/signals/signal';
import { useApp } from './AppContext';

/** What the newest ratings of a client say against their usual range. */
export type RangesOf = (head: Head) => readonly RangeSignal[];

const NONE: RangesOf = () => [];

/** Once the rules are fetched; a head that stays the same is looked at once. */
let found: RangesOf | null = null;

/**
 * The way to what ratings say. It says nothing until the rules, and the statistics they need, were fetched: no list waits for them.
 */
export function useRanges(): RangesOf {
  const { report } = useApp();
  const [ranges, setRanges] = useState<RangesOf>(() => found ?? NONE);
  useEffect(() => {
    if (found) return;
    import('../../lib/domain/signals/find-signals').then(({ rangeSignals }) => {
      found ??= remembering((head) => rangeSignals(head));
      setRanges(() => found ?? NONE);
    }, report);
  }, []);
  return ranges;
}

function remembering(look: RangesOf): RangesOf {
  const known = new WeakMap<Head, readonly RangeSignal[]>();
  return (head) => {
    const before = known.get(head);
    if (before) return before;
    const signals = look(head);
    known.set(head, signals);
    return signals;
  };
}
