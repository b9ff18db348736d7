import { useEffect, useState } from 'preact/hooks';
import { watchLive } from '../../lib/store/live';
import type { LiveSource } from '../../lib/store/store';
import { useApp } from './AppContext';

/**
 * What a live source holds now, undefined until it was first read.
 * `key` names the source: a change of it starts over; null watches nothing.
 */
export function useLive<Value, Rows>(
  key: string | null,
  source: () => LiveSource<Value, Rows>,
): Value | undefined {
  const app = useApp();
  const [seen, setSeen] = useState<{ key: string; value: Value } | null>(null);
  useEffect(() => {
    if (key === null) return;
    return watchLive(source(), {
      next: (value) => setSeen({ key, value }),
      error: app.report,
    });
  }, [key]);
  return seen !== null && seen.key === key ? seen.value : undefined;
}
