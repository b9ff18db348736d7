import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchWords } from '../../lib/words/index';
import { useApp } from './AppContext';

/**
 * A part of the page whose code and words load when it is first shown, so that the panel opens fast.
 * Null until it is there. `load` must be a module-level function.
 */
export function usePart<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const app = useApp();
  const [part, setPart] = useState<{ view: ComponentType<Props> } | null>(null);
  useEffect(() => {
    let isShown = true;
    Promise.all([load(), fetchWords()]).then(([view]) => isShown && setPart({ view }), app.report);
    return () => {
      isShown = false;
    };
  }, [load]);
  return part?.view ?? null;
}
