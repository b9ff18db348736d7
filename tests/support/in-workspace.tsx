import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useVault } from '../../components/app/AppContext';
import { type Workspace, WorkspaceContext } from '../../components/workspace/WorkspaceContext';
import { type Search, startSearch } from '../../lib/search/search-in-worker';

/** What a view of the workspace finds around it, without the frame and with no caseload; the search is made when it is asked. */
export function InWorkspace({ children }: { children: ComponentChildren }) {
  const vault = useVault();
  const [workspace] = useState((): Workspace => {
    let search: Search | undefined;
    return {
      opened: [],
      heads: new Map(),
      hidesLabels: false,
      states: signal(new Map()),
      search: () => {
        search ??= startSearch(vault);
        return search;
      },
      outlines: signal(new Map()),
      menu: signal(null),
      chord: signal(null),
      kept: new Map(),
    };
  });
  return <WorkspaceContext.Provider value={workspace}>{children}</WorkspaceContext.Provider>;
}
