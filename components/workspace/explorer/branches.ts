import type { ComponentType } from 'preact';
import { GoalsBranch, ProgressBranch, SessionsBranch } from './ClientBranches';

/** What stands below a client in the tree, in its order: each draws a `TreeItem` of level 2. */
export const CLIENT_BRANCHES: readonly {
  readonly id: string;
  readonly View: ComponentType<{ readonly clientId: string }>;
}[] = [
  { id: 'sessions', View: SessionsBranch },
  { id: 'goals', View: GoalsBranch },
  { id: 'progress', View: ProgressBranch },
];
