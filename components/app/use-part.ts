import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from './AppContext';

/**
 * A part of the page whose code loads when it is first shown, so that the panel opens fast.
 * Null until it is there. `load` must be a module-level function.
 */
export function usePart<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const app = useApp();
  const [part, setPart] = useState<{ view: ComponentType<Props> } | null>(null);
  useEffect(() => {
    let isShown = true;
    load().then((view) => isShown && setPart({ view }), app.report);
    return () => {
      isShown = false;
    };
  }, [load]);
  return part?.view ?? null;
}
