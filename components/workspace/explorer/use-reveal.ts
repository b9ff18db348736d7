import { useEffect } from 'preact/hooks';
import { openBranches } from '../../../lib/places/areas';
import { type Target, targetKey } from '../../../lib/places/targets';
import type { Store } from '../../../lib/store/store';
import { useApp, useVault } from '../../app/AppContext';
import { useChangeLayout } from '../use-layout';

/** Opens the branches above what is shown, so that the tree always says where one is. */
export function useReveal(): void {
  const { place, report } = useApp();
  const { store } = useVault();
  const change = useChangeLayout();
  const { target } = place.value;
  useEffect(() => {
    let isWanted = true;
    branchesAbove(target, store).then((ids) => {
      if (!isWanted || ids.length === 0) return;
      change((layout) => ({ ...layout, areas: openBranches(layout.areas, ids) }));
    }, report);
    return () => {
      isWanted = false;
    };
  }, [targetKey(target)]);
}

/** Ids of the branches a target's line stands below, the outermost first. */
async function branchesAbove(target: Target, store: Store): Promise<readonly string[]> {
  const { kind } = target;
  if (kind === 'note' && target.clientId === null) {
    const note = await store.read('notes', target.noteId);
    return [note?.ok && note.value.kind === 'template' ? 'templates' : 'unfiled'];
  }
  if (!('clientId' in target) || kind === 'client') return [];
  const client = `client/${target.clientId}`;
  if (kind === 'session') return [client, `${client}/sessions`];
  return kind === 'note' ? [client, `${client}/notes`] : [client];
}
