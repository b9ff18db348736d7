import type { LinkTarget } from '../../../lib/domain/notes/links';
import { visitTarget } from '../../../lib/places/layout';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { focusDocument } from '../frame/focus-document';
import { searchWish } from '../search/search-wish';
import { useChangeLayout } from '../use-layout';
import { useWorkspace } from '../WorkspaceContext';
import { readPlace } from './link-names';

/** Opens what a link points at in a tab; says so where it is no more. */
export function useOpenLink(): (target: LinkTarget) => Promise<void> {
  const { notify } = useApp();
  const { store } = useVault();
  const change = useChangeLayout();
  return async (target) => {
    const found = await readPlace(store, target);
    if (!found) return notify({ tone: 'info', text: say(`link.gone.${target.kind}`) });
    change((layout) => visitTarget(layout, found.place));
    focusDocument();
  };
}

/** Shows the search with a tag looked for. */
export function useOpenTag(): (tag: string) => void {
  const { run } = useApp();
  const { kept } = useWorkspace();
  return (tag) => {
    searchWish(kept).value = `#${tag}`;
    void run('search.show', null);
  };
}
