import { useEffect, useMemo, useState } from 'preact/hooks';
import { type LiveSource, watchLive } from '../../lib/store/live';
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
  const live = useMemo(() => (key === null ? null : source()), [key]);
  useEffect(() => {
    if (key === null || live === null) return;
    return watchLive(live, {
      next: (value) => setSeen({ key, value }),
      error: app.report,
    });
  }, [key, live]);
  return seen !== null && seen.key === key ? seen.value : live?.first;
}
