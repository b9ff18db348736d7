import { createContext } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LinkTarget } from '../../../lib/domain/notes/links';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { useWorkspace } from '../WorkspaceContext';
import { createLinkNames, type LinkNames, type LinkPlace } from './link-names';

/** Looks up links for one view, for as long as it is shown; while labels are hidden, names are too. */
export function useLinkNames(): LinkNames {
  const { report } = useApp();
  const { store } = useVault();
  const { hidesLabels } = useWorkspace();
  const names = useMemo(() => createLinkNames(store, report), [store]);
  useEffect(() => names.end, [names]);
  return useMemo(
    () => (hidesLabels ? { ...names, lookUp: (target: LinkTarget) => unnamed(target, names) } : names),
    [names, hidesLabels],
  );
}

function unnamed(target: LinkTarget, names: LinkNames): LinkPlace | null | undefined {
  const found = names.lookUp(target);
  return found && { ...found, name: say(`link.hidden.${target.kind}`) };
}

/** What the links of a view are looked up with: one for all of them. */
export const LinkNamesContext = createContext<LinkNames | null>(null);

/** Draws the view again when a link it asked for is known or goes by another name. */
export function useNamesKnown(names: LinkNames): void {
  const [, setTurn] = useState(0);
  useEffect(() => {
    const redraw = () => setTurn((turn) => turn + 1);
    const stop = names.onChange(redraw);
    // Something may have become known since it was drawn.
    redraw();
    return stop;
  }, [names]);
}
