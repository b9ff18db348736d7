import { useEffect } from 'preact/hooks';
import { pinTab } from '../../../lib/places/layout';
import { type Target, targetKey } from '../../../lib/places/targets';
import { useApp } from '../../app/AppContext';
import { useWorkspace } from '../WorkspaceContext';
import type { DocumentState } from './document';

/** Tells the frame how a document stands; what is being typed into is kept as a tab. */
export function useDocumentState(target: Target, { isDirty, words }: DocumentState): void {
  const { place } = useApp();
  const { states } = useWorkspace();
  const key = targetKey(target);
  useEffect(() => {
    states.value = new Map(states.value).set(key, { isDirty, words });
    const { layout } = place.value;
    if (isDirty && layout) place.value = { ...place.value, layout: pinTab(layout, key) };
  }, [key, isDirty, words]);
  useEffect(
    () => () => {
      const left = new Map(states.value);
      left.delete(key);
      states.value = left;
    },
    [key],
  );
}
