import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchWords } from '../../lib/words/index';
import { useApp } from './AppContext';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** Parts that were loaded before are there at once. */
const loaded = new WeakMap<object, unknown>();

/** Fetches a part before it is asked for: it is then there at once. */
export async function fetchPart<Props>(load: Load<Props>): Promise<void> {
  const [view] = await Promise.all([load(), fetchWords()]);
  loaded.set(load, view);
}

/**
 * A part of the page whose code and words load when it is first asked for, so that the panel opens fast.
 * Null until it is there. `load` must be a module-level function.
 */
export function usePart<Props>(load: Load<Props>): ComponentType<Props> | null {
  const app = useApp();
  const [, setArrived] = useState<Load<Props> | null>(null);
  const part = (loaded.get(load) as ComponentType<Props> | undefined) ?? null;
  useEffect(() => {
    // As it was drawn: a part that arrived since then has yet to be.
    if (part) return;
    let isShown = true;
    fetchPart(load).then(() => {
      if (isShown) setArrived(() => load);
    }, app.report);
    return () => {
      isShown = false;
    };
  }, [load]);
  return part;
}
