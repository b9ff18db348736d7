import { useState } from 'preact/hooks';
import { useWorkspace } from './WorkspaceContext';

/** Key of the client whose document was shown last. */
export const LAST_CLIENT = 'last-client';

/** State that is there again when the view's tab is shown once more; gone on lock. */
export function useKept<Value>(key: string, initial: Value): [Value, (value: Value) => void] {
  const { kept } = useWorkspace();
  const [value, setValue] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  const set = (next: Value) => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, set];
}
