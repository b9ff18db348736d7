import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Head } from '../../lib/domain/practice/head';
import type { Search } from '../../lib/search/search-in-worker';
import type { Opened } from '../../lib/store/sealed-rows';
import type { MenuAsked } from '../controls/ContextMenu';
import type { DocumentState } from './documents/document';
import type { ChordState } from './keys/use-chords';
import type { Outline } from './outline/use-outline';

/** What the frame knows and every document, tree and bar may use. Gone on lock. */
export interface Workspace {
  readonly opened: readonly Opened<Head>[];
  /** Heads that could be read, by client. */
  readonly heads: ReadonlyMap<string, Head>;
  /** No label may be shown now. */
  readonly hidesLabels: boolean;
  /** What open documents say of themselves, by target key. */
  readonly states: Signal<ReadonlyMap<string, DocumentState>>;
  /** The search over everything written; the first to ask starts it. */
  readonly search: () => Search;
  /** Headings that open documents tell of themselves, by target key. */
  readonly outlines: Signal<ReadonlyMap<string, Outline>>;
  /** How the two keys of a command that are being pressed stand; null while none are. */
  readonly chord: ReadonlySignal<ChordState | null>;
  /** The menu that was asked for at a place of the page. */
  readonly menu: Signal<MenuAsked | null>;
  /** What views want to find again when their tab is shown once more, by a key of their own. */
  readonly kept: Map<string, unknown>;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace around a view. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('A view of the workspace stands outside it.');
  return workspace;
}
