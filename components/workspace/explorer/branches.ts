import type { ComponentType } from 'preact';
import {
  EpisodesBranch,
  FrameBranch,
  GoalsBranch,
  ProgressBranch,
  SessionsBranch,
  SummaryBranch,
  TrendsBranch,
} from './ClientBranches';
import { NotesBranch, TemplatesBranch, UnfiledBranch } from './NoteBranches';

/** What stands below a client in the tree, in its order: each draws a `TreeItem` of level 2. */
export const CLIENT_BRANCHES: readonly {
  readonly id: string;
  readonly View: ComponentType<{ readonly clientId: string }>;
}[] = [
  { id: 'sessions', View: SessionsBranch },
  { id: 'notes', View: NotesBranch },
  { id: 'goals', View: GoalsBranch },
  { id: 'episodes', View: EpisodesBranch },
  { id: 'frame', View: FrameBranch },
  { id: 'trends', View: TrendsBranch },
  { id: 'progress', View: ProgressBranch },
  { id: 'case-summary', View: SummaryBranch },
];

/** What stands in the tree after the clients: each draws a `TreeItem` of level 1. */
export const TREE_ROOTS: readonly { readonly id: string; readonly View: ComponentType }[] = [
  { id: 'unfiled', View: UnfiledBranch },
  { id: 'templates', View: TemplatesBranch },
];
