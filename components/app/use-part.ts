import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchWords } from '../../lib/words/index';
import { useApp } from './AppContext';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** Parts that were loaded before are there at once. */
const loaded = new WeakMap<object, unknown>();

/**
 * A part of the page whose code and words load when it is first asked for, so that the panel opens fast.
 * Null until it is there. `load` must be a module-level function.
 */
export function usePart<Props>(load: Load<Props>): ComponentType<Props> | null {
  const app = useApp();
  const [, setArrived] = useState<Load<Props> | null>(null);
  useEffect(() => {
    if (loaded.has(load)) return;
    let isShown = true;
    Promise.all([load(), fetchWords()]).then(([view]) => {
      loaded.set(load, view);
      if (isShown) setArrived(() => load);
    }, app.report);
    return () => {
      isShown = false;
    };
  }, [load]);
  return (loaded.get(load) as ComponentType<Props> | undefined) ?? null;
}
